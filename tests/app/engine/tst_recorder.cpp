// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/recorder.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memoryhistory.h"
#include "tests/support/memorysharedhistory.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Seen
{
    QList<qint64> records;
    int configured = 0;
    QString fault;
};

class ListSink final : public RecordSink
{
public:
    explicit ListSink(Seen& seen) : m_seen(seen) {}
    void configure(const Configuration&) override { ++m_seen.configured; }
    void record(const CallRecord&, qint64 atMs) override { m_seen.records.append(atMs); }
    QString fault() const override { return m_seen.fault; }

private:
    Seen& m_seen;
};

FeedIncident incident(const QString& id, IncidentState state)
{
    FeedIncident incident;
    incident.id = id;
    incident.state = state;
    incident.open = state != IncidentState::Resolved;
    return incident;
}

FeedsSnapshot page(const QList<FeedIncident>& incidents)
{
    FeedView view;
    view.provider = u"a"_s;
    view.snapshot = FeedSnapshot{};
    view.snapshot->incidents = incidents;
    return {7, {view}};
}

Alert alert(AlertId id)
{
    Alert alert;
    alert.id = id;
    alert.cause = u"provider:a"_s;
    return alert;
}

} // namespace

class TestRecorder : public QObject
{
    Q_OBJECT

    struct Bench
    {
        FakeClock clock;
        std::shared_ptr<KeptHistory> kept = std::make_shared<KeptHistory>();
        MemoryHistory history{clock, kept};
        Seen seen;
        Recorder::Sinks sinks;
        Recorder recorder{&history, nullptr, sinks};
        Bench() { sinks.push_back(std::make_unique<ListSink>(seen)); }
    };

private slots:
    void without_history_the_sinks_get_every_record()
    {
        Seen seen;
        Recorder::Sinks sinks;
        sinks.push_back(std::make_unique<ListSink>(seen));
        Recorder recorder(nullptr, nullptr, sinks);
        recorder.configure({});
        recorder.record({}, 5);
        recorder.circuitChanged(u"a"_s, {6, CircuitState::Open});
        recorder.feedsChanged(page({incident(u"i"_s, IncidentState::Identified)}));
        recorder.alertsChanged({.nowMs = 7, .standing = {alert(1)}});
        QCOMPARE(seen.records, QList<qint64>{5});
        QCOMPARE(seen.configured, 1);
    }

    void a_fault_of_a_sink_is_told_and_does_not_stop_the_rest()
    {
        Bench bench;
        bench.seen.fault = u"The log cannot be written."_s;
        bench.recorder.record({}, 5);
        QCOMPARE(bench.recorder.faults(), QStringList{u"The log cannot be written."_s});
        QCOMPARE(bench.kept->calls.size(), 1);
        bench.seen.fault.clear();
        QVERIFY(bench.recorder.faults().isEmpty());
    }

    void records_and_circuits_keep_the_boards_time()
    {
        Bench bench;
        bench.recorder.record({}, 5);
        bench.recorder.circuitChanged(u"a"_s, {6, CircuitState::Open});
        QCOMPARE(bench.kept->calls.first().atMs, 5);
        QCOMPARE(bench.kept->circuits.first().atMs, 6);
        QCOMPARE(bench.kept->circuits.first().provider, u"a"_s);
        QCOMPARE(bench.kept->circuits.first().state, CircuitState::Open);
    }

    void an_incident_is_told_again_only_when_the_page_says_something_new()
    {
        Bench bench;
        const auto open = incident(u"i"_s, IncidentState::Identified);
        bench.recorder.feedsChanged(page({open}));
        bench.recorder.feedsChanged(page({open}));
        QCOMPARE(bench.kept->incidentWrites, 1);
        // The page could not be read for a while: that is nothing new.
        bench.recorder.feedsChanged({8, {FeedView{.provider = u"a"_s}}});
        bench.recorder.feedsChanged(page({open}));
        QCOMPARE(bench.kept->incidentWrites, 1);
        bench.recorder.feedsChanged(page({incident(u"i"_s, IncidentState::Resolved)}));
        QCOMPARE(bench.kept->incidentWrites, 2);
        QVERIFY(!bench.kept->incidents.begin()->second.open);
    }

    void the_teams_history_is_told_the_same()
    {
        FakeClock clock;
        const auto own = std::make_shared<KeptHistory>();
        const auto team = std::make_shared<KeptSharedHistory>();
        MemoryHistory history(clock, own);
        MemorySharedHistory shared(team);
        const Recorder::Sinks sinks;
        Recorder recorder(&history, &shared, sinks);
        Configuration configuration;
        configuration.history.board = u"desk"_s;
        recorder.configure(configuration);
        recorder.record({}, 5);
        recorder.circuitChanged(u"a"_s, {6, CircuitState::Open});
        recorder.feedsChanged(page({incident(u"i"_s, IncidentState::Identified)}));
        recorder.alertsChanged({.nowMs = 7, .standing = {alert(1)}});
        QCOMPARE(team->settings.last().board, u"desk"_s);
        QCOMPARE(team->calls, own->calls.size());
        QCOMPARE(team->circuits, own->circuits.size());
        QCOMPARE(team->incidents, own->incidentWrites);
        QCOMPARE(team->alerts, own->alertWrites);
    }

    void an_alert_is_told_when_it_changes_and_not_again_after_a_restart()
    {
        Bench bench;
        bench.recorder.alertsKnown({alert(1)});
        bench.recorder.alertsChanged({.nowMs = 7, .standing = {alert(1)}});
        QCOMPARE(bench.kept->alertWrites, 0);
        Alert over = alert(1);
        over.clearedAtMs = 9;
        bench.recorder.alertsChanged({.nowMs = 9, .standing = {alert(2)}, .past = {over}});
        QCOMPARE(bench.kept->alertWrites, 2);
        bench.recorder.alertsChanged({.nowMs = 10, .standing = {alert(2)}, .past = {over}});
        QCOMPARE(bench.kept->alertWrites, 2);
    }
};

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
