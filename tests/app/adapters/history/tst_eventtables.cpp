// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/eventtables.h"
#include "tests/app/adapters/history/historybench.h"
#include "tests/app/adapters/history/tablesbench.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Bench : TablesBench
{
    EventWriter writer{database};
};

SeenIncident seen(const QString& id, qint64 atMs, const QString& title = u"Slow"_s)
{
    FeedIncident incident;
    incident.id = id;
    incident.title = title;
    return {u"openai"_s, incident, atMs};
}

Alert fired(AlertId id, qint64 atMs, const QString& title = u"Errors"_s)
{
    Alert alert;
    alert.id = id;
    alert.firedAtMs = atMs;
    alert.title = title;
    return alert;
}

} // namespace

class TestEventTables : public QObject
{
    Q_OBJECT

private slots:
    void an_empty_file_has_nothing_to_tell()
    {
        Bench bench;
        QVERIFY(bench.ready);
        QVERIFY(readState(bench.database).isEmpty());
        QVERIFY(readAlerts(bench.database, 10).isEmpty());
        QVERIFY(readIncidents(bench.database, 0, 10).isEmpty());
        QVERIFY(readCircuits(bench.database, 0, kNoonMs).isEmpty());
        QVERIFY(!bench.database.failed());
    }

    void what_somebody_else_wrote_there_is_passed_over()
    {
        Bench bench;
        bench.writer.write(fired(1, kNoonMs));
        bench.writer.write(seen(u"i"_s, kNoonMs));
        for (const QString& table : {u"alerts"_s, u"incidents"_s})
            QVERIFY(bench.database.exec(u"UPDATE %1 SET document = 'no JSON'"_s.arg(table)));
        bench.writer.write(fired(2, kNoonMs));
        bench.writer.write(seen(u"j"_s, kNoonMs));
        QCOMPARE(readAlerts(bench.database, 10).size(), 1);
        QCOMPARE(readIncidents(bench.database, 0, 10).size(), 1);
        QCOMPARE(readIncidents(bench.database, 0, 10).first().incident.id, u"j"_s);
    }

    void the_state_that_was_saved_last_is_the_one()
    {
        Bench bench;
        bench.writer.write(SavedState{"first"});
        bench.writer.write(SavedState{"second"});
        QCOMPARE(readState(bench.database), QByteArray("second"));
        bench.writer.write(SavedState{}); // no null, which the table refuses
        QVERIFY(readState(bench.database).isEmpty());
        QVERIFY(!bench.database.failed());
    }

    void an_alert_of_the_same_id_and_start_is_replaced_and_the_newest_comes_first()
    {
        Bench bench;
        bench.writer.write(fired(1, kNoonMs));
        bench.writer.write(fired(1, kNoonMs, u"Errors, cleared"_s));
        bench.writer.write(fired(1, kNoonMs + 5)); // ids begin anew with each run
        bench.writer.write(fired(2, kNoonMs));
        const QList<Alert> alerts = readAlerts(bench.database, 10);
        QCOMPARE(alerts.size(), 3);
        QCOMPARE(alerts[0].firedAtMs, kNoonMs + 5);
        QCOMPARE(alerts[1].id, AlertId(2));
        QCOMPARE(alerts[2].title, u"Errors, cleared"_s);
        QCOMPARE(readAlerts(bench.database, 1).size(), 1);
    }

    void an_incident_of_the_same_page_is_replaced_and_old_ones_are_not_asked_for()
    {
        Bench bench;
        bench.writer.write(seen(u"a"_s, kNoonMs - 5000));
        bench.writer.write(seen(u"b"_s, kNoonMs - 9000));
        bench.writer.write(seen(u"a"_s, kNoonMs, u"Resolved"_s));
        SeenIncident nameless = seen({}, kNoonMs + 1);
        nameless.provider.clear();
        bench.writer.write(nameless);
        const QList<StoredIncident> all = readIncidents(bench.database, kNoonMs - 1000, 10);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.last().incident.title, u"Resolved"_s);
        QCOMPARE(readIncidents(bench.database, 0, 10).size(), 3);
        QCOMPARE(readIncidents(bench.database, 0, 2).size(), 2);
        QVERIFY(!bench.database.failed());
    }

    void a_span_begins_with_the_state_that_each_circuit_had_then()
    {
        Bench bench;
        for (const StoredCircuitChange& change :
             {StoredCircuitChange{kNoonMs - 90, u"a"_s, CircuitState::HalfOpen},
              StoredCircuitChange{kNoonMs - 50, u"a"_s, CircuitState::Open},
              StoredCircuitChange{kNoonMs, u"a"_s, CircuitState::HalfOpen},
              StoredCircuitChange{kNoonMs, u"a"_s, CircuitState::Closed},
              StoredCircuitChange{kNoonMs + 10, u"b"_s, CircuitState::Open},
              StoredCircuitChange{kNoonMs + 20, u"a"_s, CircuitState::Open}})
            bench.writer.write(change);
        QStringList told;
        for (const StoredCircuitChange& change :
             readCircuits(bench.database, kNoonMs, kNoonMs + 20))
            told << u"%1 %2 %3"_s.arg(change.atMs - kNoonMs)
                        .arg(change.provider, QString(nameOf(change.state)));
        QCOMPARE(told, (QStringList{u"0 a open"_s, // before anything of the span
                                    u"0 a half_open"_s, u"0 a closed"_s, u"10 b open"_s}));
    }
};

QTEST_GUILESS_MAIN(TestEventTables)
#include "tst_eventtables.moc"
