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
};

QTEST_MAIN(TestStatusWords)
#include "tst_statuswords.moc"
