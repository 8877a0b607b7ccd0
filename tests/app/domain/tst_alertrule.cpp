// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/alertrule.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

MaintenanceWindow weekly(QList<int> days, QTime from, QTime until)
{
    MaintenanceWindow window;
    window.days = std::move(days);
    window.fromTime = from;
    window.untilTime = until;
    return window;
}

void setZone(const char* zone)
{
    qputenv("TZ", zone);
#ifdef Q_OS_UNIX
    ::tzset();
#endif
}

} // namespace

class TestAlertRule : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { setZone("UTC"); }

    void the_defaults_are_those_of_the_design_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("warning");
        QTest::addColumn<double>("critical");
        QTest::newRow("errors") << u"error_rate"_s << 0.02 << 0.10;
        QTest::newRow("latency") << u"latency_p95"_s << 10.0 << 30.0;
        QTest::newRow("429s") << u"rate_limited"_s << 5.0 << 20.0;
        QTest::newRow("circuits") << u"circuits_open"_s << 0.0 << 1.0;
        QTest::newRow("fallbacks") << u"fallback_share"_s << 0.10 << 0.50;
        QTest::newRow("budget") << u"budget_share"_s << 1.20 << 1.50;
    }
    void the_defaults_are_those_of_the_design()
    {
        QFETCH(QString, name);
        const QList<AlertRule> rules = defaultAlertRules();
        const auto rule = std::find_if(rules.cbegin(), rules.cend(),
                                       [&](const AlertRule& each) { return each.name == name; });
        QVERIFY(rule != rules.cend());
        QTEST(*rule->warning, "warning");
        QTEST(*rule->critical, "critical");
    }

    void every_measure_but_the_first_token_has_a_rule_that_can_fire()
    {
        QSet<QString> names;
        for (const AlertRule& rule : defaultAlertRules()) {
            QVERIFY(!names.contains(rule.name));
            QCOMPARE(rule.name, QString(nameOf(rule.measure)));
            QVERIFY(rule.warning || rule.critical);
            QVERIFY(rule.badToFire >= 1 && rule.goodToClear >= 1);
            names.insert(rule.name);
        }
        for (const auto measure :
             {AlertMeasure::Silence, AlertMeasure::ProbeFailures, AlertMeasure::PageLevel,
              AlertMeasure::KeyFailures, AlertMeasure::QuotaFailures})
            QVERIFY(names.contains(nameOf(measure)));
        QVERIFY(!names.contains(nameOf(AlertMeasure::TtftP95)));
    }

    void a_users_rule_replaces_the_built_in_one_of_its_name()
    {
        AlertRule own;
        own.name = u"error_rate"_s;
        own.critical = 0.5;
        AlertRule another;
        another.name = u"slow start"_s;
        another.measure = AlertMeasure::TtftP95;
        another.warning = 3;
        const QList<AlertRule> rules = rulesInForce({own, another});
        QCOMPARE(rules.size(), defaultAlertRules().size() + 1);
        QVERIFY(rules.contains(own));
        QCOMPARE(rules.last(), another);
    }

    void a_rule_that_is_switched_off_is_not_in_force()
    {
        AlertRule own;
        own.name = u"silence"_s;
        own.enabled = false;
        for (const AlertRule& rule : rulesInForce({own}))
            QVERIFY(rule.name != own.name);
    }

    void a_window_without_times_covers_nothing()
    {
        QVERIFY(!covers({}, utc("2026-11-20T10:00:00Z"), u"a"_s));
        QVERIFY(!covers(weekly({5}, {}, {}), {}, u"a"_s));
    }

    void a_window_of_one_provider_leaves_the_others_alone()
    {
        MaintenanceWindow window;
        window.provider = u"a"_s;
        window.from = utc("2026-11-20T10:00:00Z");
        window.to = utc("2026-11-20T11:00:00Z");
        QVERIFY(covers(window, utc("2026-11-20T10:30:00Z"), u"a"_s));
        QVERIFY(!covers(window, utc("2026-11-20T10:30:00Z"), u"b"_s));
        QVERIFY(!covers(window, utc("2026-11-20T10:30:00Z"), {}));
        window.provider.clear();
        QVERIFY(covers(window, utc("2026-11-20T10:30:00Z"), {}));
    }

    void once_begins_with_its_first_moment_and_ends_before_its_last()
    {
        MaintenanceWindow window;
        window.from = utc("2026-11-20T10:00:00Z");
        window.to = utc("2026-11-20T11:00:00Z");
        QVERIFY(!covers(window, utc("2026-11-20T09:59:59Z"), {}));
        QVERIFY(covers(window, utc("2026-11-20T10:00:00Z"), {}));
        QVERIFY(covers(window, utc("2026-11-20T10:59:59Z"), {}));
        QVERIFY(!covers(window, utc("2026-11-20T11:00:00Z"), {}));
    }

    void every_week_is_by_the_local_clock()
    {
        setZone("Europe/Berlin"); // UTC+1 in winter
        const auto friday = weekly({Qt::Friday}, {10, 0}, {11, 0});
        QVERIFY(!covers(friday, utc("2026-11-20T10:30:00Z"), {}));
        QVERIFY(covers(friday, utc("2026-11-20T09:30:00Z"), {}));
        QVERIFY(!covers(friday, utc("2026-11-21T09:30:00Z"), {}));
    }

    void a_night_belongs_to_the_day_it_begins_on()
    {
        const auto night = weekly({Qt::Friday}, {22, 0}, {2, 0});
        QVERIFY(!covers(night, utc("2026-11-20T01:00:00Z"), {})); // of Thursday
        QVERIFY(!covers(night, utc("2026-11-20T21:59:59Z"), {}));
        QVERIFY(covers(night, utc("2026-11-20T22:00:00Z"), {}));
        QVERIFY(covers(night, utc("2026-11-21T01:59:59Z"), {}));
        QVERIFY(!covers(night, utc("2026-11-21T02:00:00Z"), {}));
        QVERIFY(!covers(night, utc("2026-11-21T23:00:00Z"), {}));
    }

    void sundays_night_goes_on_into_monday()
    {
        const auto night = weekly({Qt::Sunday}, {23, 0}, {1, 0});
        QVERIFY(covers(night, utc("2026-11-22T23:30:00Z"), {}));
        QVERIFY(covers(night, utc("2026-11-23T00:30:00Z"), {}));
    }

    void equal_times_are_a_whole_day()
    {
        const auto day = weekly({Qt::Friday}, {6, 0}, {6, 0});
        QVERIFY(covers(day, utc("2026-11-20T06:00:00Z"), {}));
        QVERIFY(covers(day, utc("2026-11-21T05:59:59Z"), {}));
        QVERIFY(!covers(day, utc("2026-11-21T06:00:00Z"), {}));
    }

    void the_hour_that_comes_twice_is_covered_twice()
    {
        setZone("Europe/Berlin"); // back from 03:00 to 02:00 on 2026-10-25, 01:00 UTC
        const auto window = weekly({Qt::Sunday}, {2, 0}, {3, 0});
        QVERIFY(!covers(window, utc("2026-10-24T23:59:00Z"), {}));
        QVERIFY(covers(window, utc("2026-10-25T00:30:00Z"), {}));
        QVERIFY(covers(window, utc("2026-10-25T01:30:00Z"), {}));
        QVERIFY(!covers(window, utc("2026-10-25T02:00:00Z"), {}));
    }

    void the_hour_that_is_left_out_takes_nothing_with_it()
    {
        setZone("Europe/Berlin"); // on from 02:00 to 03:00 on 2026-03-29, 01:00 UTC
        const auto window = weekly({Qt::Sunday}, {1, 30}, {3, 30});
        QVERIFY(covers(window, utc("2026-03-29T00:59:00Z"), {}));
        QVERIFY(covers(window, utc("2026-03-29T01:15:00Z"), {}));
        QVERIFY(!covers(window, utc("2026-03-29T01:30:00Z"), {}));
        QVERIFY(!covers(weekly({Qt::Sunday}, {2, 10}, {2, 50}), utc("2026-03-29T01:20:00Z"), {}));
    }

    void the_same_moment_in_another_zone_is_judged_by_that_zone()
    {
        const auto evening = weekly({Qt::Friday}, {18, 0}, {19, 0});
        const QDateTime moment = utc("2026-11-20T23:30:00Z");
        QVERIFY(!covers(evening, moment, {}));
        setZone("America/New_York");
        QVERIFY(covers(evening, moment, {}));
    }
};

QTEST_GUILESS_MAIN(TestAlertRule)
#include "tst_alertrule.moc"
