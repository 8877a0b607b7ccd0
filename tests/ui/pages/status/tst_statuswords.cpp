// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplefeeds.h"
#include "ui/pages/status/statuswords.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestStatusWords : public QObject
{
    Q_OBJECT
private slots:

    void what_cannot_be_read_is_never_well()
    {
        FeedView view = calmFeeds().feeds.first();
        QCOMPARE(shownLevel(view), FeedLevel::Operational);
        view.stale = true;
        QCOMPARE(shownLevel(view), FeedLevel::Unknown);
        QVERIFY(claimText(view).contains(u"last known: Operational"_s));
        view.snapshot.reset();
        QCOMPARE(shownLevel(view), FeedLevel::Unknown);
        QVERIFY(claimText(view).isEmpty());
        QCOMPARE(healthOf(FeedLevel::Unknown), Health::Idle);
        QCOMPARE(healthOf(VerdictKind::Unknown), Health::Idle);
    }

    void only_operational_is_green_data()
    {
        QTest::addColumn<FeedLevel>("level");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("green");
        QTest::newRow("operational") << FeedLevel::Operational << u"Operational"_s << true;
        QTest::newRow("maintenance") << FeedLevel::Maintenance << u"Maintenance"_s << false;
        QTest::newRow("degraded") << FeedLevel::Degraded << u"Degraded"_s << false;
        QTest::newRow("partial") << FeedLevel::PartialOutage << u"Partial outage"_s << false;
        QTest::newRow("major") << FeedLevel::MajorOutage << u"Major outage"_s << false;
        QTest::newRow("unknown") << FeedLevel::Unknown << u"Unknown"_s << false;
    }

    void only_operational_is_green()
    {
        QFETCH(FeedLevel, level);
        QTEST(levelText(level), "text");
        QTEST(healthOf(level) == Health::Good, "green");
    }

    void the_age_of_a_reading_is_told_data()
    {
        QTest::addColumn<FeedView>("view");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Tone>("tone");
        const FeedView fresh = calmFeeds().feeds.first();
        const FeedView late = troubledFeeds().feeds.at(2);
        const FeedView never = troubledFeeds().feeds.at(3);
        QTest::newRow("fresh") << fresh << u"Read 3 min ago · next in 2 min"_s << Tone::Muted;
        FeedView again = fresh;
        again.reading = true;
        QTest::newRow("again") << again << u"Read 3 min ago · reading…"_s << Tone::Muted;
        QTest::newRow("stale, with the fault")
            << late
            << u"Last good reading 20 min ago. This is a web page, not a feed. Check the address "
               "of the status page."_s
            << Tone::Warning;
        FeedView silent = late;
        silent.fault.clear();
        QTest::newRow("stale") << silent << u"Last good reading 20 min ago."_s << Tone::Warning;
        QTest::newRow("never read") << never << never.fault << Tone::Warning;
        FeedView first = never;
        first.fault.clear();
        QTest::newRow("not yet") << first << u"Not read yet"_s << Tone::Muted;
        first.reading = true;
        QTest::newRow("first time") << first << u"Reading…"_s << Tone::Muted;
    }

    void the_age_of_a_reading_is_told()
    {
        QFETCH(FeedView, view);
        QFETCH(QString, text);
        QFETCH(Tone, tone);
        const ReadingText reading = readingText(view, kFeedsNowMs);
        QCOMPARE(QString(reading.text).replace(QChar::Nbsp, u' '), text);
        QVERIFY(reading.tone == tone);
    }

    void trouble_comes_first_and_history_not_at_all()
    {
        const QList<StatusRowText> rows = rowTexts(troubledFeeds().feeds.first(), kFeedsNowMs);
        QStringList titles;
        for (const StatusRowText& row : rows)
            titles.append(row.level + u": "_s + row.title);
        QCOMPARE(titles, QStringList({u"Partial outage: Elevated error rates on all models"_s,
                                      u"Impact not told: Slow sign-in"_s,
                                      u"Maintenance ahead: Database upgrade"_s,
                                      u"Partial outage: Components: APIs / Chat Completions"_s,
                                      u"Degraded: Components: Login"_s}));
    }

    void an_incident_tells_state_time_and_parts()
    {
        const StatusRowText row = rowTexts(troubledFeeds().feeds.first(), kFeedsNowMs).first();
        QVERIFY2(row.facts.startsWith(u"Identified · since "_s), qPrintable(row.facts));
        QVERIFY2(row.facts.endsWith(u"affects Chat Completions, Batch (eu-west-1)"_s),
                 qPrintable(row.facts));
        QCOMPARE(row.link, QUrl(u"https://status.aurora.example/incidents/1"_s));
        QVERIFY(row.text.contains(u"503 & 529"_s));
    }

    void an_open_incident_without_a_level_is_no_calm_one()
    {
        const StatusRowText row = rowTexts(troubledFeeds().feeds.first(), kFeedsNowMs).at(1);
        QCOMPARE(row.health, Health::Degraded);
        QVERIFY(row.link.isEmpty());
    }

    void long_lists_are_cut()
    {
        FeedView view = calmFeeds().feeds.first();
        for (FeedComponent& component : view.snapshot->components)
            component.level = FeedLevel::MajorOutage;
        const QList<StatusRowText> rows = rowTexts(view, kFeedsNowMs);
        QCOMPARE(rows.size(), 1);
        QVERIFY2(rows.first().title.endsWith(u"Component 6 and 20 more"_s),
                 qPrintable(rows.first().title));
        FeedIncident incident{.id = u"1"_s, .title = u"T"_s, .open = true};
        view.snapshot->incidents = QList<FeedIncident>(150, incident);
        QVERIFY(rowTexts(view, kFeedsNowMs).size() < 20);
        QVERIFY(claimText(view).contains(u"open incidents: 150"_s));
    }

    void links_lead_to_the_web_alone()
    {
        FeedView view = calmFeeds().feeds.first();
        view.snapshot->incidents = {
            {.id = u"1"_s, .title = u"T"_s, .open = true, .url = u"file:///etc/passwd"_s}};
        QVERIFY(rowTexts(view, kFeedsNowMs).first().link.isEmpty());
    }
};

QTEST_MAIN(TestStatusWords)
#include "tst_statuswords.moc"
