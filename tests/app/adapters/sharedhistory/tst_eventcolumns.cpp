// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/eventcolumns.h"
#include "tests/app/adapters/history/historybench.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

SeenIncident seen(const QString& provider, const QString& id, const QString& title)
{
    FeedIncident incident;
    incident.id = id;
    incident.title = title;
    return {provider, incident, kNoonMs};
}

Alert alertOf(AlertId id, qint64 firedAtMs, const QString& title)
{
    Alert alert;
    alert.id = id;
    alert.firedAtMs = firedAtMs;
    alert.title = title;
    return alert;
}

} // namespace

class TestEventColumns : public QObject
{
    Q_OBJECT

private slots:
    void calls_and_saved_states_are_none()
    {
        EventColumns events;
        events.add(1, EndedCall{successOf(u"a"_s), kNoonMs});
        events.add(2, SavedState{"state"});
        QVERIFY(events.statements(1).isEmpty());
    }

    void texts_cannot_end_their_literal()
    {
        EventColumns events;
        events.add(1, seen(u"a"_s, u"i"_s, u"'); DROP TABLE incidents; --"_s));
        const QString sql = events.statements(1).first();
        QVERIFY2(sql.contains(u"'''); DROP TABLE incidents; --'"_s), qPrintable(sql));
    }

    void of_what_came_twice_the_last_counts_for_one_statement_may_write_a_row_once()
    {
        EventColumns events;
        events.add(1, seen(u"a"_s, u"i"_s, u"first word"_s));
        events.add(2, seen(u"a"_s, u"i"_s, u"last word"_s));
        events.add(3, seen(u"b"_s, u"i"_s, u"another page"_s));
        events.add(4, alertOf(1, kNoonMs, u"first alert"_s));
        events.add(5, alertOf(1, kNoonMs, u"last alert"_s));
        events.add(6, alertOf(1, kNoonMs + 1, u"of another run"_s));
        const QStringList statements = events.statements(4);
        QCOMPARE(statements.size(), 2);
        const QString& incidents = statements.first();
        QVERIFY(!incidents.contains(u"first word"_s));
        QVERIFY(incidents.contains(u"last word"_s) && incidents.contains(u"another page"_s));
        QCOMPARE(incidents.count(u"(4, "_s), 2);
        QVERIFY(incidents.contains(u"ON CONFLICT (board_id, provider, incident) DO UPDATE"_s));
        const QString& alerts = statements.last();
        QVERIFY(!alerts.contains(u"first alert"_s));
        QVERIFY(alerts.contains(u"last alert"_s) && alerts.contains(u"of another run"_s));
    }

    void circuits_are_added_in_their_order()
    {
        EventColumns events;
        events.add(8, StoredCircuitChange{kNoonMs, u"a"_s, CircuitState::Open});
        events.add(9, StoredCircuitChange{kNoonMs, u"a"_s, CircuitState::HalfOpen});
        const QStringList statements = events.statements(2);
        QCOMPARE(statements.size(), 1);
        const QString& sql = statements.first();
        QVERIFY2(sql.startsWith(u"INSERT INTO circuits "_s), qPrintable(sql));
        QVERIFY(!sql.contains(u"CONFLICT"_s));
        QVERIFY(sql.indexOf(u"(2, 8, "_s) > 0);
        QVERIFY(sql.indexOf(u"(2, 9, "_s) > sql.indexOf(u"(2, 8, "_s));
        QVERIFY(sql.contains(u"'open'"_s) && sql.contains(u"'half_open'"_s));
    }

    void a_moment_that_is_not_known_is_null()
    {
        EventColumns events;
        events.add(1, seen(u"a"_s, u"i"_s, u"t"_s));
        QVERIFY(events.statements(1).first().contains(u"NULL, NULL"_s));
    }
};

QTEST_GUILESS_MAIN(TestEventColumns)
#include "tst_eventcolumns.moc"
