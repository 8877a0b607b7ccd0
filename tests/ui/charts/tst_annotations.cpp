// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleboard.h"
#include "ui/charts/annotations.h"

#include <QTest>
#include <QTimeZone>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFromMs = kSampleNowMs - 300'000;

QDateTime at(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
}

FeedIncident incident(qint64 fromMs, std::optional<qint64> toMs, FeedLevel level)
{
    FeedIncident one{.id = u"i"_s, .title = u"Elevated errors"_s, .level = level};
    one.open = !toMs;
    one.startedAt = at(fromMs);
    if (toMs)
        one.resolvedAt = at(*toMs);
    return one;
}

FeedsSnapshot feedsOf(const QList<FeedIncident>& incidents)
{
    FeedSnapshot snapshot;
    snapshot.incidents = incidents;
    return {.nowMs = kSampleNowMs,
            .feeds = {{.provider = u"openai"_s, .snapshot = snapshot, .readAtMs = kSampleNowMs}}};
}

} // namespace

class TestAnnotations : public QObject
{
    Q_OBJECT
private slots:

    void an_open_incident_lasts_until_now()
    {
        const auto found =
            annotationsOf(feedsOf({incident(kSampleNowMs - 60000, {}, FeedLevel::Degraded)}),
                          silentBoard(), kFromMs, kSampleNowMs);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().text, u"OpenAI says: Elevated errors"_s);
        QCOMPARE(found.first().fromMs, kSampleNowMs - 60000);
        QCOMPARE(found.first().toMs, kSampleNowMs);
        QCOMPARE(annotationsAt(found, kSampleNowMs - 1).size(), 1);
        QVERIFY(annotationsAt(found, kSampleNowMs - 60001).isEmpty());
    }

    void what_is_over_before_or_of_another_provider_is_left_out()
    {
        FeedsSnapshot feeds =
            feedsOf({incident(kFromMs - 9000, kFromMs - 1, FeedLevel::MajorOutage)});
        QVERIFY(annotationsOf(feeds, silentBoard(), kFromMs, kSampleNowMs).isEmpty());
        feeds = feedsOf({incident(kSampleNowMs - 60000, {}, FeedLevel::Degraded)});
        feeds.feeds[0].provider = u"other"_s;
        QVERIFY(annotationsOf(feeds, silentBoard(), kFromMs, kSampleNowMs).isEmpty());
    }

    void times_off_and_maintenances_are_bands_too()
    {
        BoardSnapshot board = silentBoard();
        board.offSpans = {{.fromMs = kFromMs + 1000, .toMs = kFromMs + 9000}};
        FeedsSnapshot feeds = feedsOf({});
        feeds.feeds[0].snapshot->maintenances = {{.id = u"m"_s,
                                                  .title = u"Database"_s,
                                                  .startsAt = at(kSampleNowMs - 5000),
                                                  .endsAt = at(kSampleNowMs + 5000)}};
        const auto found = annotationsOf(feeds, board, kFromMs, kSampleNowMs);
        QCOMPARE(found.size(), 2);
        QVERIFY(found.at(0).kind == Annotation::Kind::Off);
        QVERIFY(found.at(1).kind == Annotation::Kind::Maintenance);
    }

    void claims_are_the_worst_of_each_moment()
    {
        const FeedsSnapshot feeds =
            feedsOf({incident(kFromMs + 1000, kFromMs + 5000, FeedLevel::Degraded),
                     incident(kFromMs + 2000, kFromMs + 3000, FeedLevel::MajorOutage)});
        const QList<ClaimSpan> expected{
            {.level = FeedLevel::Operational, .fromMs = kFromMs, .toMs = kFromMs + 1000},
            {.level = FeedLevel::Degraded, .fromMs = kFromMs + 1000, .toMs = kFromMs + 2000},
            {.level = FeedLevel::MajorOutage, .fromMs = kFromMs + 2000, .toMs = kFromMs + 3000},
            {.level = FeedLevel::Degraded, .fromMs = kFromMs + 3000, .toMs = kFromMs + 5000},
            {.level = FeedLevel::Operational, .fromMs = kFromMs + 5000, .toMs = kSampleNowMs}};
        QCOMPARE(claimSpans(feeds, u"openai"_s, kFromMs, kSampleNowMs), expected);
    }

    void a_page_that_was_never_read_claims_nothing()
    {
        FeedsSnapshot feeds = feedsOf({});
        feeds.feeds[0].snapshot.reset();
        QVERIFY(claimSpans(feeds, u"openai"_s, kFromMs, kSampleNowMs).isEmpty());
        QVERIFY(claimSpans({}, u"openai"_s, kFromMs, kSampleNowMs).isEmpty());
    }

    void after_the_last_reading_of_a_stale_page_nothing_is_known()
    {
        FeedsSnapshot feeds = feedsOf({});
        feeds.feeds[0].stale = true;
        feeds.feeds[0].readAtMs = kFromMs + 10000;
        const auto spans = claimSpans(feeds, u"openai"_s, kFromMs, kSampleNowMs);
        QCOMPARE(spans.size(), 1);
        QCOMPARE(spans.first().toMs, kFromMs + 10000);
    }
};

QTEST_GUILESS_MAIN(TestAnnotations)
#include "tst_annotations.moc"
