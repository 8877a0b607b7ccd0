// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/quietengine.h"
#include "tests/ui/samplefeeds.h"
#include "ui/pages/status/incidenthistory.h"

#include <QSignalSpy>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinuteMs = 60'000;

StoredSeries failing(qint64 fromMs)
{
    SeriesPoint point;
    point.startMs = fromMs / kMinuteMs * kMinuteMs;
    point.tally.failures[static_cast<size_t>(ErrorKind::ServerError)] = 3;
    StoredSeries series;
    series.provider = u"aurora"_s;
    series.points = {point};
    return series;
}

FeedIncident oldIncident()
{
    FeedIncident incident;
    incident.id = u"forgotten"_s;
    incident.title = u"Only the history has it"_s;
    incident.level = FeedLevel::Degraded;
    incident.open = true;
    return incident;
}

struct Desk
{
    Desk() : engine(quietPorts()), history(engine) { history.follow(troubledFeeds(), kFeedsNowMs); }
    Engine engine; ///< its first requests are 1, 2, …
    IncidentHistory history;
};

} // namespace

class TestIncidentHistory : public QObject
{
    Q_OBJECT
private slots:
    void without_answers_it_knows_what_the_page_tells()
    {
        Desk desk;
        QCOMPARE(desk.history.incidents(troubledFeeds().feeds.at(0)).size(), 3);
        QVERIFY(desk.history.delays(u"aurora"_s).isEmpty());
    }

    void answers_to_questions_of_others_are_not_taken()
    {
        Desk desk;
        QSignalSpy changed(&desk.history, &IncidentHistory::changed);
        emit desk.engine.incidentsRead(77, {{u"aurora"_s, 1, oldIncident()}});
        emit desk.engine.seriesRead(77, {failing(kFeedsNowMs)});
        QVERIFY(changed.isEmpty());
    }

    void what_the_page_has_forgotten_ends_when_it_was_told_last()
    {
        Desk desk;
        emit desk.engine.incidentsRead(1, {{u"aurora"_s, kFeedsNowMs - 5, oldIncident()}});
        const auto incidents = desk.history.incidents(troubledFeeds().feeds.at(0));
        QCOMPARE(incidents.size(), 4);
        QVERIFY(!incidents.last().open);
        QCOMPARE(incidents.last().resolvedAt->toMSecsSinceEpoch(), kFeedsNowMs - 5);
        QCOMPARE(desk.history.incidents(troubledFeeds().feeds.at(1)).size(), 0);
    }

    void our_calls_around_each_incident_are_read_one_after_the_other()
    {
        Desk desk;
        QSignalSpy changed(&desk.history, &IncidentHistory::changed);
        emit desk.engine.incidentsRead(1, {});
        QCOMPARE(changed.size(), 1);
        emit desk.engine.seriesRead(2, {failing(kFeedsNowMs - 60 * kMinuteMs)}); // of incident 1
        QCOMPARE(desk.history.delays(u"aurora"_s).value(u"1"_s),
                 (AnnouncementDelay{AnnouncementDelay::Order::AfterUs, 12}));
        QCOMPARE(changed.size(), 2);
        emit desk.engine.seriesRead(3, {}); // of 2: we have nothing
        QVERIFY(!desk.history.delays(u"aurora"_s).contains(u"2"_s));
        QCOMPARE(changed.size(), 2);
    }

    void what_can_change_no_more_is_not_read_again()
    {
        Desk desk;
        emit desk.engine.incidentsRead(1, {});
        for (RequestId request = 2; request <= 4; ++request)
            emit desk.engine.seriesRead(request, {});
        desk.history.follow(troubledFeeds(), kFeedsNowMs + 60'000); // too soon
        desk.history.follow(troubledFeeds(), kFeedsNowMs + 600'000);
        emit desk.engine.incidentsRead(5, {});
        emit desk.engine.seriesRead(6, {failing(kFeedsNowMs - 50 * kMinuteMs)});
        QCOMPARE(desk.history.delays(u"aurora"_s).value(u"1"_s),
                 (AnnouncementDelay{AnnouncementDelay::Order::AfterUs, 2}));
        emit desk.engine.seriesRead(7, {failing(kFeedsNowMs - 9000 * kMinuteMs)});
        QCOMPARE(desk.history.delays(u"aurora"_s).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestIncidentHistory)
#include "tst_incidenthistory.moc"
