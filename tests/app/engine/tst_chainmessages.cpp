// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/chainmessages.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestChainMessages : public QObject
{
    Q_OBJECT

private slots:
    void seconds_are_as_long_as_they_need_to_be()
    {
        QCOMPARE(inSeconds(-1s), u"0.0 s"_s);
        QCOMPARE(inSeconds(2540ms), u"2.5 s"_s);
        QCOMPARE(inSeconds(39600ms), u"40 s"_s);
    }

    void another_day_has_its_date()
    {
        FakeClock clock;
        const QString now = clock.utcNow().toString(u"HH:mm:ss 'UTC'"_s);
        const QString tomorrow = clock.utcNow().addDays(1).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
        QCOMPARE(clockTime(clock, clock.now()), now);
        QCOMPARE(clockTime(clock, clock.now() + 24h), tomorrow);
    }

    void a_skip_names_reason_detail_and_moment_data()
    {
        QTest::addColumn<SkipReason>("reason");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("message");
        QTest::newRow("circuit") << SkipReason::CircuitOpen << QString() << u"circuit open"_s;
        QTest::newRow("one model") << SkipReason::CircuitOpen << u"for this model alone"_s
                                   << u"circuit open, for this model alone"_s;
        QTest::newRow("cool-down") << SkipReason::CoolingDown << u"as the provider asked"_s
                                   << u"cooling down, as the provider asked"_s;
        QTest::newRow("limit") << SkipReason::LocalLimit << u"all 2 concurrent calls are taken"_s
                               << u"local limit: all 2 concurrent calls are taken"_s;
    }

    void a_skip_names_reason_detail_and_moment()
    {
        QFETCH(const SkipReason, reason);
        QFETCH(const QString, detail);
        QFETCH(const QString, message);
        FakeClock clock;
        FallbackPlan::Skipped skipped{0, 1, reason, {}, detail};
        QCOMPARE(skipMessage(clock, skipped), message);
        skipped.retryAt = clock.now() + 3s;
        QCOMPARE(skipMessage(clock, skipped),
                 message + u"; next try in 3.0 s (%1)"_s.arg(clockTime(clock, clock.now() + 3s)));
    }
};

QTEST_GUILESS_MAIN(TestChainMessages)
#include "tst_chainmessages.moc"
