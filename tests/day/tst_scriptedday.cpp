// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/day/daylog.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QList<VerdictKind> kFine{VerdictKind::Fine};

QList<Span> spans()
{
    return {
        // The page says it from 9:15 to 11:10, the calls fail from 9:00 to 11:00.
        {"acme", at(0, 5), at(9, 0), kFine},
        {"acme", at(9, 3), at(9, 15), {VerdictKind::FailingUnannounced}},
        {"acme", at(9, 18), at(11, 0), {VerdictKind::TheirIncident}},
        {"acme", at(11, 20), at(19, 0), kFine},
        // Three minutes bad, three good: never theirs by the page, never ours.
        {"acme", at(19, 0), at(20, 10), {VerdictKind::Fine, VerdictKind::FailingUnannounced}},
        {"acme", at(20, 10), at(21, 0), kFine},
        {"acme", at(21, 3), at(21, 30), {VerdictKind::YourConnection}},
        {"acme", at(21, 40), at(24, 0), kFine},

        {"bolt", at(0, 5), at(13, 0), kFine},
        {"bolt", at(13, 3), at(13, 40), {VerdictKind::FailingUnannounced}},
        {"bolt", at(13, 50), at(21, 0), kFine},
        {"bolt", at(21, 3), at(21, 30), {VerdictKind::YourConnection}},
        {"bolt", at(21, 40), at(22, 0), kFine},
        {"bolt", at(22, 8), at(23, 0), {VerdictKind::TheirIncident}},
        {"bolt", at(23, 12), at(24, 0), kFine},

        {"cobalt", at(0, 5), at(15, 0), kFine},
        {"cobalt", at(15, 3), at(16, 0), {VerdictKind::YourKey}},
        {"cobalt", at(16, 3), at(21, 0), kFine},
        {"cobalt", at(21, 3), at(21, 30), {VerdictKind::YourConnection}},
        {"cobalt", at(21, 40), at(24, 0), kFine},

        {"delta", at(0, 5), at(17, 0), kFine},
        {"delta", at(17, 3), at(18, 0), {VerdictKind::OnlyThisModel}},
        {"delta", at(18, 3), at(21, 0), kFine},
        {"delta", at(21, 3), at(21, 30), {VerdictKind::YourConnection}},
        {"delta", at(21, 40), at(24, 0), kFine},
    };
}

/// The minute of the day of a time on the board's axis.
int minuteOf(qint64 ms, qint64 dayStartMs)
{
    return static_cast<int>((ms - dayStartMs) / 60'000);
}

} // namespace

/// A day in the life of a board, with a fake clock and real sockets: what is said of every minute,
/// and what is told.
class TestScriptedDay : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void the_verdict_of_every_minute_is_right();
    void every_alert_fired_once_and_was_cleared();
    void the_networks_failure_gave_one_notice();
    void what_the_maintenance_covers_is_noted_but_not_told();
    void nothing_else_was_told();
    void an_alert_keeps_what_fired_and_what_cleared_it();

private:
    QList<Alert> alertsBetween(const QString& cause, int from, int until) const;

    QStringList m_wrong;
    AlertsSnapshot m_alerts;
    QList<Notice> m_notices;
    qint64 m_dayStartMs = 0;
};

void TestScriptedDay::initTestCase()
{
    DayBoard day(scriptedDay(), 7);
    m_dayStartMs = day.alerts().nowMs;
    m_wrong = wrongMinutes(day, at(24, 0), spans());
    m_alerts = day.alerts();
    m_notices = day.notices();
}

void TestScriptedDay::the_verdict_of_every_minute_is_right()
{
    QVERIFY2(m_wrong.isEmpty(), qPrintable(QString::number(m_wrong.size()) + u" minutes:\n"_s +
                                           m_wrong.mid(0, 40).join(u'\n')));
}

QList<Alert> TestScriptedDay::alertsBetween(const QString& cause, int from, int until) const
{
    QList<Alert> found;
    for (const Alert& alert : m_alerts.past) {
        const int minute = minuteOf(alert.firedAtMs, m_dayStartMs);
        if (alert.cause == cause && minute >= from && minute < until)
            found.append(alert);
    }
    return found;
}

void TestScriptedDay::every_alert_fired_once_and_was_cleared()
{
    QVERIFY2(m_alerts.standing.isEmpty(), "something still stands at the end of the day");
    struct Expected
    {
        QString cause;
        int from;
        int until;
    };
    const QList<Expected> expected{
        {u"provider:acme"_s, at(9, 0), at(11, 0)},    {u"provider:bolt"_s, at(13, 0), at(13, 40)},
        {u"provider:cobalt"_s, at(15, 0), at(16, 0)}, {u"provider:delta"_s, at(17, 0), at(18, 0)},
        {u"provider:acme"_s, at(19, 0), at(20, 0)},   {u"network"_s, at(21, 0), at(21, 30)},
        {u"provider:bolt"_s, at(22, 0), at(23, 0)},
    };
    for (const auto& [cause, from, until] : expected) {
        const QList<Alert> found = alertsBetween(cause, from, until);
        QVERIFY2(found.size() == 1,
                 qPrintable(u"%1 at %2: %3 alerts"_s.arg(cause, clockOf(from)).arg(found.size())));
        QVERIFY(found.first().clearedAtMs);
        QVERIFY2(minuteOf(*found.first().clearedAtMs, m_dayStartMs) < until + 30,
                 qPrintable(cause + u" was cleared late"_s));
    }
    QStringList all;
    for (const Alert& alert : m_alerts.past)
        all.append(alert.cause + u' ' + clockOf(minuteOf(alert.firedAtMs, m_dayStartMs)) + u' ' +
                   alert.text);
    QVERIFY2(m_alerts.past.size() == expected.size(), qPrintable(all.join(u'\n')));
}

void TestScriptedDay::the_networks_failure_gave_one_notice()
{
    QCOMPARE(toldAnew(m_notices).count(u"network"_s), 1);
}

void TestScriptedDay::what_the_maintenance_covers_is_noted_but_not_told()
{
    const QList<Alert> found = alertsBetween(u"provider:bolt"_s, at(22, 0), at(23, 0));
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().quiet);
    // Of the silent outage at 13:00 alone.
    QCOMPARE(toldAnew(m_notices).count(u"provider:bolt"_s), 1);
}

void TestScriptedDay::nothing_else_was_told()
{
    QStringList tags = toldAnew(m_notices);
    tags.sort();
    QCOMPARE(tags, (QStringList{u"network"_s, u"provider:acme"_s, u"provider:acme"_s,
                                u"provider:bolt"_s, u"provider:cobalt"_s, u"provider:delta"_s}));
}

void TestScriptedDay::an_alert_keeps_what_fired_and_what_cleared_it()
{
    for (const Alert& alert : m_alerts.past) {
        QVERIFY(!alert.reasons.isEmpty());
        QVERIFY(!alert.title.isEmpty() && !alert.text.isEmpty());
        QVERIFY(!alert.clearedBecause.isEmpty());
        for (const AlertReason& reason : alert.reasons) {
            QVERIFY(!reason.rule.isEmpty());
            QVERIFY(reason.value > reason.threshold);
        }
    }
}

QTEST_GUILESS_MAIN(TestScriptedDay)
#include "tst_scriptedday.moc"
