// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/sqlitehistory.h"
#include "app/domain/redactor.h"
#include "tests/app/adapters/history/historybench.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

Alert sampleAlert()
{
    Alert alert;
    alert.id = 0xfffffffffffffffe;
    alert.cause = u"provider:alpha"_s;
    alert.provider = u"alpha"_s;
    alert.severity = AlertSeverity::Critical;
    alert.title = u"alpha fails"_s;
    alert.text = u"12 % of the calls fail."_s;
    alert.verdict = {
        VerdictKind::FailingUnannounced, u"It is them."_s, {u"one"_s, u"two"_s}, u"Wait."_s};
    AlertReason reason;
    reason.rule = u"errors"_s;
    reason.measure = AlertMeasure::TtftP95;
    reason.scope = AlertScope::Chain;
    reason.target = u"default"_s;
    reason.severity = AlertSeverity::Critical;
    reason.value = 0.1 + 0.2;
    reason.threshold = 0.1;
    reason.worst = 0.5;
    reason.before = {0.01, 0.02};
    reason.after = {0.3};
    reason.firedAtMs = kNoonMs;
    reason.clearedAtMs = kNoonMs + 1;
    reason.clearedBy = 0.0;
    alert.reasons = {reason, AlertReason{}};
    alert.firedAtMs = kNoonMs;
    alert.clearedBecause = u"fine again"_s;
    alert.snoozedUntilMs = kNoonMs + 5;
    alert.quiet = true;
    alert.mergedInto = 7;
    return alert;
}

} // namespace

class TestSqliteHistory : public QObject
{
    Q_OBJECT

private slots:
    void what_is_switched_off_answers_with_nothing_and_leaves_no_file()
    {
        HistoryBench bench;
        bench.start({.enabled = false});
        bench.history().record(successOf(u"alpha"_s), kNoonMs);
        QVERIFY(bench.page().calls.isEmpty());
        QVERIFY(bench.state().isEmpty());
        QVERIFY(!bench.vacuum().isEmpty());
        bench.stop();
        QVERIFY(!QFile::exists(bench.file()));
    }

    void its_files_are_for_their_owner_alone()
    {
        HistoryBench bench;
        bench.start();
        bench.history().record(successOf(u"a"_s), kNoonMs);
        QVERIFY(bench.heals());
        for (const QFileInfo& file :
             QDir(bench.folder()).entryInfoList({u"history.db*"_s}, QDir::Files)) {
            QVERIFY2(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)),
                     qPrintable(file.fileName()));
        }
    }

    void every_field_of_a_call_comes_back_after_a_restart()
    {
        SeededRandom random(5);
        QList<CallRecord> records;
        HistoryBench bench;
        bench.start();
        for (int i = 0; i < 3000; ++i) {
            records.append(randomRecord(random));
            bench.history().record(records.last(), kNoonMs + i * 10);
        }
        bench.restart();
        const CallPage page = bench.page({}, 5000);
        QCOMPARE(page.calls.size(), records.size());
        QVERIFY(!page.more);
        for (qsizetype i = 0; i < records.size(); ++i) {
            const StoredCall& call = page.calls[records.size() - 1 - i];
            QCOMPARE(call.atMs, kNoonMs + i * 10);
            QVERIFY2(isSame(call.record, records[i]), qPrintable(QString::number(i)));
        }
    }

    void incidents_come_back_as_they_were_told_last_the_last_told_first()
    {
        HistoryBench bench;
        bench.start();
        FeedIncident first{.id = u"1"_s, .title = u"slow"_s, .level = FeedLevel::Degraded};
        first.startedAt = QDateTime::fromMSecsSinceEpoch(kNoonMs - 5000, Qt::UTC);
        bench.history().incidentSeen(u"alpha"_s, first, kNoonMs);
        bench.history().incidentSeen(u"beta"_s, {.id = u"1"_s, .title = u"theirs"_s}, kNoonMs + 1);
        first.state = IncidentState::Resolved;
        first.resolvedAt = first.startedAt->addSecs(60);
        bench.history().incidentSeen(u"alpha"_s, first, kNoonMs + 2);
        bench.restart();
        const QList<StoredIncident> told = bench.incidents();
        QCOMPARE(told.size(), 2);
        QCOMPARE(told[0].provider, u"alpha"_s);
        QCOMPARE(told[0].seenMs, kNoonMs + 2);
        QCOMPARE(told[0].incident, first);
        QCOMPARE(told[1].provider, u"beta"_s);
        QCOMPARE(bench.incidents(kNoonMs + 2).size(), 1);
        QVERIFY(bench.incidents(kNoonMs + 3).isEmpty());
        bench.stop();
        ask(bench.file(), u"UPDATE incidents SET document = '{' WHERE provider = 'alpha'"_s);
        bench.start();
        QCOMPARE(bench.incidents().size(), 1); // the other one
    }

    void durations_are_rounded_to_microseconds()
    {
        HistoryBench bench;
        bench.start();
        CallRecord record = successOf(u"alpha"_s);
        record.latency = Duration(1'234'567);
        record.ttft = Duration(999'499);
        bench.history().record(record, kNoonMs);
        bench.restart();
        const CallRecord kept = bench.page().calls.value(0).record;
        QCOMPARE(kept.latency, Duration(1'235'000));
        QCOMPARE(kept.ttft, std::optional(Duration(999'000)));
    }

    void text_that_is_no_text_is_kept_as_well_as_it_can_be()
    {
        HistoryBench bench;
        bench.start();
        CallRecord record = successOf(u"alpha"_s);
        record.message = u"half "_s + QChar(0xd800) + u" pair and more"_s;
        bench.history().record(record, kNoonMs);
        bench.restart();
        QVERIFY(bench.page().calls.value(0).record.message.endsWith(u" pair and more"_s));
    }

    void thousands_of_calls_in_one_millisecond_keep_their_time_and_order()
    {
        HistoryBench bench;
        bench.start();
        for (int i = 0; i < 5000; ++i) {
            CallRecord record = successOf(u"alpha"_s);
            record.usage.inputTokens = i;
            bench.history().record(record, kNoonMs);
        }
        bench.restart();
        const CallPage page = bench.page({.fromMs = kNoonMs, .toMs = kNoonMs + 1}, 10'000);
        QCOMPARE(page.calls.size(), 5000);
        for (int i = 0; i < 5000; ++i) {
            QCOMPARE(page.calls[i].atMs, kNoonMs);
            QCOMPARE(page.calls[i].record.usage.inputTokens, std::optional<qint64>(4999 - i));
        }
        QVERIFY(bench.page({.fromMs = kNoonMs + 1}).calls.isEmpty());
    }

    void calls_of_a_clock_that_was_set_back_stand_at_their_own_time()
    {
        HistoryBench bench;
        bench.start();
        const qint64 day = 86'400'000;
        for (int i = 0; i < 300; ++i)
            bench.history().record(successOf(u"alpha"_s), kNoonMs - day + i / 100);
        bench.history().record(successOf(u"late"_s), kNoonMs);
        for (int i = 0; i < 300; ++i)
            bench.history().record(successOf(u"back"_s), kNoonMs - day + i / 100);
        bench.restart();
        const CallPage page = bench.page({}, 1000);
        QCOMPARE(page.calls.size(), 601);
        QCOMPARE(page.calls.first().record.provider, u"late"_s);
        QCOMPARE(bench.page({.toMs = kNoonMs}, 1000).calls.size(), 600);
    }

    void incidents_circuits_alerts_and_state_survive_a_restart()
    {
        HistoryBench bench;
        bench.start();
        QVERIFY(bench.state().isEmpty());
        Alert alert = sampleAlert();
        bench.history().alertChanged(alert);
        alert.clearedAtMs = kNoonMs + 9;
        bench.history().alertChanged(alert);
        Alert older;
        older.id = 3;
        older.firedAtMs = kNoonMs - 1;
        bench.history().alertChanged(older);
        bench.history().saveState("first");
        bench.history().saveState(QByteArray("second\0half", 11));
        FeedIncident incident;
        incident.id = u"i1"_s;
        incident.title = u"Errors"_s;
        bench.history().incidentSeen(u"alpha"_s, incident, kNoonMs);
        incident.title = u"Errors are over"_s;
        bench.history().incidentSeen(u"alpha"_s, incident, kNoonMs + 1);
        bench.restart();
        QCOMPARE(bench.state(), QByteArray("second\0half", 11));
        QCOMPARE(bench.alerts(), (QList<Alert>{alert, older}));
        QCOMPARE(bench.alerts(1), QList<Alert>{alert});
        bench.stop();
        QCOMPARE(ask(bench.file(), u"SELECT count(*) FROM incidents"_s).toInt(), 1);
        QVERIFY(ask(bench.file(), u"SELECT document FROM incidents"_s)
                    .toString()
                    .contains(u"Errors are over"_s));
    }

    void a_state_that_is_asked_for_first_of_all_waits_for_the_file()
    {
        HistoryBench bench;
        bench.start();
        bench.history().saveState("breakers");
        bench.stop();
        bench.start();
        QCOMPARE(bench.state(), "breakers"); // asked before the writer can have opened it
    }

    void a_key_that_passed_the_redactor_is_not_in_the_file()
    {
        const QByteArray key = "sk-canary-Zx81mPq0vN3kLw6TtYb2Hd5R";
        const Redactor redactor({Secret::take(QByteArray(key))});
        HistoryBench bench;
        bench.start();
        CallRecord record =
            failureOf(u"alpha"_s, ErrorKind::AuthenticationFailed, 401,
                      redactor.redact(u"Bad key %1."_s.arg(QLatin1StringView(key))));
        record.error->raw = redactor.redact("{\"key\": \"" + key + "\"}");
        bench.history().record(record, kNoonMs);
        bench.stop();
        QFile file(bench.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("Bad key"));
        QVERIFY(!bytes.contains("Zx81mPq0vN3kLw6TtYb2Hd5R"));
    }

    void a_full_queue_turns_calls_away_and_counts_them()
    {
        HistoryQueue queue;
        const CallRecord record = successOf(u"alpha"_s);
        for (qsizetype i = 0; i < HistoryQueue::kMost; ++i)
            queue.put(EndedCall{record, kNoonMs});
        QCOMPARE(queue.lost(), 0);
        QCOMPARE(queue.put(EndedCall{record, kNoonMs}), 0);
        QCOMPARE(queue.lost(), 1);
        QVERIFY(queue.put(SavedState{"state"}) > 0); // there is always room for the newest state
        QCOMPARE(queue.take().size(), std::size_t(HistoryQueue::kBatch) + 1);
    }
};

QTEST_GUILESS_MAIN(TestSqliteHistory)
#include "tst_sqlitehistory.moc"
