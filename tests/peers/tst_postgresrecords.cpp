// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/tallyrow.h"
#include "app/adapters/sharedhistory/postgresreader.h"
#include "tests/peers/postgresfixture.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// One program that records, with its folder.
struct Writer
{
    QTemporaryDir folder;
    QProcess process;
    QByteArray said;

    void start(const QUrl& url, const QString& board, qint64 first, int rate, int seconds)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SHAREDLOAD_PASSWORD"_s, QString::fromLatin1(Postgres::password()));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(SHAREDLOAD),
                      {folder.path(), url.toString(), board, QString::number(first),
                       QString::number(rate), QString::number(seconds)});
    }
    bool finish()
    {
        const bool ended = process.waitForFinished(60'000);
        said += process.readAll();
        return ended && process.exitStatus() == QProcess::NormalExit;
    }
};

/// The next number when the program had recorded `msBefore` longer.
qint64 recordedBefore(const QByteArray& said, qint64 msBefore)
{
    QList<std::pair<qint64, qint64>> recorded;
    for (const QByteArray& line : said.split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 3 && parts[0] == "recorded")
            recorded.append({parts[1].toLongLong(), parts[2].toLongLong()});
    }
    qint64 number = 0;
    for (const auto& [next, ms] : recorded) {
        if (ms + msBefore < recorded.last().second)
            number = next;
    }
    return number;
}

} // namespace

/// What arrives at a PostgreSQL server: each record whole and once, whoever writes, and as it is
/// read back.
class TestPostgresRecords : public QObject, protected PostgresFixture
{
    Q_OBJECT

    std::unique_ptr<PostgresReader> readerOf(const QString& database)
    {
        auto reader = std::make_unique<PostgresReader>(QDir::tempPath());
        reader->open({.url = m_server.url(database)}, secretOf(Postgres::password()));
        return reader;
    }

private slots:
    void initTestCase() { makeServer(); }

    void every_field_of_a_call_comes_back();
    void what_is_not_a_call_is_kept_as_it_was_told_last();
    void pages_of_several_boards_follow_one_another();
    void what_is_too_old_goes_on_demand();
    void four_writers_lose_and_double_nothing_while_the_server_comes_and_goes();
};

void TestPostgresRecords::every_field_of_a_call_comes_back()
{
    const QString database = freshDatabase();
    SharedBench bench;
    start(bench, database);
    SeededRandom random(11);
    QList<CallRecord> records;
    for (int i = 0; i < 300; ++i) {
        records.append(randomRecord(random));
        bench.give().record(records.last(), kNoonMs + i);
    }
    CallRecord odd = successOf(u"al"_s + QChar(0) + u"pha"_s);
    odd.startedAt = QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::min() / 2, Qt::UTC);
    bench.give().record(odd, std::numeric_limits<qint64>::max());
    QVERIFY(bench.deliversAll());
    QCOMPARE(ask(bench.file(), u"SELECT count(*) FROM refused"_s).toInt(), 0);
    const auto reader = readerOf(database);
    const auto page =
        answerTo<SharedCallPage>([&](auto done) { reader->calls({}, {}, {}, 1000, done); });
    QCOMPARE(page.fault, QString());
    QCOMPARE(page.calls.size(), 301);
    QCOMPARE(page.calls.first().record.provider, u"al\ufffdpha"_s);
    QCOMPARE(page.calls.first().board, u"bench"_s);
    for (qsizetype i = 0; i < records.size(); ++i) {
        const StoredCall& call = page.calls[300 - i];
        QCOMPARE(call.atMs, kNoonMs + i);
        QVERIFY2(isSame(call.record, records[i]), qPrintable(QString::number(i)));
    }
}

void TestPostgresRecords::what_is_not_a_call_is_kept_as_it_was_told_last()
{
    const QString database = freshDatabase();
    SharedBench bench;
    start(bench, database);
    FeedIncident incident;
    incident.id = u"i1"_s;
    incident.title = u"it's \"down\" 100 %1"_s;
    incident.open = true;
    incident.state = IncidentState::Investigating;
    bench.give().incidentSeen(u"alpha"_s, incident, kNoonMs);
    incident.open = false;
    incident.state = IncidentState::Resolved;
    incident.resolvedAt = QDateTime::fromMSecsSinceEpoch(kNoonMs, Qt::UTC);
    bench.give().incidentSeen(u"alpha"_s, incident, kNoonMs + 1);
    Alert alert;
    alert.id = std::numeric_limits<AlertId>::max();
    alert.firedAtMs = kNoonMs;
    alert.title = u"late"_s;
    bench.give().alertChanged(alert);
    alert.clearedAtMs = kNoonMs + 5;
    bench.give().alertChanged(alert);
    bench.give().circuitChanged({kNoonMs, u"alpha"_s, CircuitState::HalfOpen});
    QVERIFY(bench.deliversAll());
    bench.give().alertChanged(alert); // in a batch of its own
    bench.give().incidentSeen(u"alpha"_s, incident, kNoonMs + 2);
    QVERIFY(bench.deliversAll());
    const auto incidents = m_server.rows(
        database, u"SELECT title, state, open, document->>'title' FROM fuseboard.incidents"_s);
    QCOMPARE(incidents,
             (QList<QVariantList>{{incident.title, u"resolved"_s, false, incident.title}}));
    QCOMPARE(m_server.rows(database,
                           u"SELECT alert::text, title, cleared_at IS NOT NULL, document->>'id' "
                           "FROM fuseboard.alerts"_s),
             (QList<QVariantList>{
                 {u"18446744073709551615"_s, u"late"_s, true, u"18446744073709551615"_s}}));
    QCOMPARE(m_server.rows(database, u"SELECT provider, state FROM fuseboard.circuits"_s),
             (QList<QVariantList>{{u"alpha"_s, u"half_open"_s}}));
}

void TestPostgresRecords::pages_of_several_boards_follow_one_another()
{
    const QString database = freshDatabase();
    for (const QString& board : {u"one"_s, u"it's two"_s}) {
        SharedBench bench;
        start(bench, database, board);
        bench.recordMany(50); // at the same moments
        bench.give().record(failureOf(u"beta"_s, ErrorKind::Overloaded, 529, u"100 %_ full"_s),
                            kNoonMs + 60);
        QVERIFY(bench.deliversAll());
    }
    QCOMPARE(count(database, u"board_calls WHERE board = 'one'"_s), 51);
    const auto reader = readerOf(database);
    QByteArray from;
    QList<StoredCall> all;
    do {
        const auto page =
            answerTo<SharedCallPage>([&](auto done) { reader->calls({}, {}, from, 7, done); });
        QCOMPARE(page.fault, QString());
        QVERIFY(page.calls.size() <= 7);
        all += page.calls;
        from = page.next;
    } while (!from.isEmpty());
    QCOMPARE(all.size(), 102);
    for (qsizetype i = 1; i < all.size(); ++i)
        QVERIFY(all[i - 1].atMs >= all[i].atMs);
    const auto found = [&](const CallFilter& filter, const QString& board) {
        return answerTo<SharedCallPage>(
                   [&](auto done) { reader->calls(filter, board, {}, 1000, done); })
            .calls.size();
    };
    QCOMPARE(found({}, u"it's two"_s), 51);
    QCOMPARE(found({.fromMs = kNoonMs + 10, .toMs = kNoonMs + 20}, u"one"_s), 10);
    QCOMPARE(found({.kind = ErrorKind::Overloaded}, {}), 2);
    QCOMPARE(found({.outcome = Outcome::Success, .text = u"x"_s}, {}), 0);
    QCOMPARE(found({.status = 529, .text = u"%_ FULL"_s}, {}), 2);
    const auto facts = answerTo<SharedHistoryFacts>([&](auto done) { reader->facts(done); });
    QCOMPARE(facts.fault, QString());
    QCOMPARE(facts.boards.size(), 2);
    QCOMPARE(facts.boards[0].name, u"it's two"_s);
    QCOMPARE(facts.boards[0].lastCallMs, std::optional(kNoonMs + 60));
    QCOMPARE(facts.tables, 1);
    QVERIFY(facts.server.startsWith(u"PostgreSQL"_s));
}

void TestPostgresRecords::what_is_too_old_goes_on_demand()
{
    const QString database = freshDatabase();
    for (const QString& board : {u"one"_s, u"two"_s}) {
        SharedBench bench;
        start(bench, database, board);
        bench.recordMany(10, kNoonMs);
        bench.recordMany(10, kNoonMs + 600'000);
        bench.give().circuitChanged({kNoonMs, u"alpha"_s, CircuitState::Open});
        QVERIFY(bench.deliversAll());
    }
    const auto reader = readerOf(database);
    const auto deletion = answerTo<SharedDeletion>(
        [&](auto done) { reader->drop(u"one"_s, kNoonMs + 300'000, done); });
    QCOMPARE(deletion.fault, QString());
    QCOMPARE(deletion.calls, 10);
    QCOMPARE(count(database, u"calls"_s), 30);
    QCOMPARE(count(database, u"call_minutes"_s), 3);
    QCOMPARE(count(database, u"circuits"_s), 1);
}

/// FUSEBOARD_LOAD_SECONDS=60 for a longer run.
void TestPostgresRecords::four_writers_lose_and_double_nothing_while_the_server_comes_and_goes()
{
    constexpr int rate = 1000;
    constexpr qint64 secondLife = 10'000'000; // numbers of the writer that was killed go on here
    bool asked = false;
    const int wanted = qEnvironmentVariableIntValue("FUSEBOARD_LOAD_SECONDS", &asked);
    const int seconds = asked ? std::max(12, wanted) : 15;
    const QString database = freshDatabase();
    const QUrl url = m_server.url(database);
    std::array<Writer, 4> writers;
    for (std::size_t i = 0; i < writers.size(); ++i)
        writers[i].start(url, u"board%1"_s.arg(i), 0, rate, seconds);

    QTest::qWait(seconds * 1000 / 5);
    QCOMPARE(m_server.stop(Postgres::Stop::Fast), QString());
    QTest::qWait(1500);
    QCOMPARE(m_server.start(), QString());
    QTest::qWait(seconds * 1000 / 6);
    writers[0].process.kill(); // -9
    QVERIFY(writers[0].process.waitForFinished());
    const QByteArray lastWords = writers[0].process.readAll();
    writers[0].start(url, u"board0"_s, secondLife, rate, seconds / 3);
    QTest::qWait(seconds * 1000 / 6);
    QCOMPARE(m_server.stop(Postgres::Stop::Immediate), QString());
    QTest::qWait(1000);
    QCOMPARE(m_server.start(), QString());
    for (Writer& writer : writers) {
        QVERIFY2(writer.finish(), writer.said.right(2000).constData());
        QVERIFY2(writer.said.contains("done 0\n"), writer.said.right(2000).constData());
        QVERIFY(!writer.said.contains(Postgres::password()));
    }

    // Nothing doubled, nothing missing in between, nothing missing at the end.
    const QList<QVariantList> boards = m_server.rows(
        database,
        u"SELECT b.name, c.input_tokens >= %1, count(*), count(DISTINCT "
        "c.input_tokens), min(c.input_tokens), max(c.input_tokens) FROM fuseboard.calls "
        "c JOIN fuseboard.boards b USING (board_id) GROUP BY 1, 2 ORDER BY 1, 2"_s.arg(secondLife));
    QCOMPARE(boards.size(), 5);
    const qint64 whole = qint64(rate) * seconds;
    for (const QVariantList& row : boards) {
        const bool wasKilled = row[0] == u"board0"_s && !row[1].toBool();
        const qint64 first = row[1].toBool() ? secondLife : 0;
        const qint64 rows = row[2].toLongLong();
        qInfo("%s from %lld on: %lld rows, %lld different ones", qPrintable(row[0].toString()),
              first, rows, row[3].toLongLong());
        QCOMPARE(row[3].toLongLong(), rows);
        QCOMPARE(row[4].toLongLong(), first);
        QCOMPARE(row[5].toLongLong(), first + rows - 1);
        if (wasKilled)
            QVERIFY(rows >= recordedBefore(lastWords, 1000)); // it gathers for 300 ms
        else
            QCOMPARE(rows, row[1].toBool() ? qint64(rate) * (seconds / 3) : whole);
    }

    // The rollups are those of the calls, minute by minute, and merge over the boards.
    QCOMPARE(m_server
                 .value(database,
                        u"SELECT count(*) FROM (SELECT board_id, provider, model, "
                        "date_trunc('minute', ended_at) AS minute, count(*) FILTER (WHERE "
                        "outcome = 'success') AS successes, count(*) FILTER (WHERE outcome = "
                        "'failure') AS failures FROM fuseboard.calls GROUP BY 1, 2, 3, 4) c "
                        "FULL JOIN fuseboard.call_minutes m USING (board_id, provider, model, "
                        "minute) WHERE c.successes IS DISTINCT FROM m.successes OR "
                        "c.failures IS DISTINCT FROM m.failures"_s)
                 .toLongLong(),
             0);
    Tally merged;
    for (const QVariantList& row :
         m_server.rows(database, u"SELECT successes, skipped, cancelled, failure_kinds, "
                                 "latency_histogram, ttft_histogram FROM fuseboard.call_minutes"_s))
        merged.merge(tallyOf(row));
    Tally counted;
    for (const QVariantList& row :
         m_server.rows(database, u"SELECT latency_ms, ttft_ms FROM fuseboard.calls WHERE outcome "
                                 "= 'success'"_s)) {
        CallRecord record;
        record.latency = std::chrono::microseconds(std::llround(row[0].toDouble() * 1000));
        record.ttft = std::chrono::microseconds(std::llround(row[1].toDouble() * 1000));
        counted.count(record);
    }
    QCOMPARE(merged.successes, counted.successes);
    QVERIFY(merged.latency == counted.latency);
    QVERIFY(merged.ttft == counted.ttft);
}

QTEST_GUILESS_MAIN(TestPostgresRecords)
#include "tst_postgresrecords.moc"
