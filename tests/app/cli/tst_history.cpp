// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/files/memoryconfigurationstore.h"
#include "app/adapters/time/systemclock.h"
#include "app/adapters/time/systemrandom.h"
#include "app/ports/historyfile.h"
#include "tests/app/cli/commandrun.h"
#include "tests/support/memoryhistory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestHistory : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void what_makes_no_sense_is_a_usage_error_data();
    void what_makes_no_sense_is_a_usage_error();
    void without_a_history_it_says_so();
    void switched_off_it_says_where();
    void where_there_is_no_file_yet_none_is_begun_data();
    void where_there_is_no_file_yet_none_is_begun();
    void a_history_that_fails_tells_cause_and_cure();
    void a_time_without_calls_is_no_failure();
    void many_calls_are_written_page_by_page_newest_first();
    void csv_has_a_header();
    void only_the_time_asked_for_is_written();
    void vacuum_and_info_are_answered();

private:
    int run(const QStringList& arguments);
    void called(int count, qint64 agoMs);

    std::shared_ptr<KeptHistory> m_kept;
    QByteArray m_configuration;
    HistoryHealth m_health;
    bool m_hasHistory = true;
    QTemporaryDir m_data;
    CommandRun m_command;
};

void TestHistory::init()
{
    m_kept = std::make_shared<KeptHistory>();
    m_configuration = R"({"version": 1})";
    m_health = {};
    m_hasHistory = true;
    QFile file(historyFile(m_data.path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

int TestHistory::run(const QStringList& arguments)
{
    const auto ports = [this] {
        EnginePorts made;
        made.clock = std::make_unique<SystemClock>();
        made.random = std::make_unique<SystemRandom>();
        made.configuration = std::make_unique<MemoryConfigurationStore>(m_configuration);
        if (m_hasHistory) {
            auto history = std::make_unique<MemoryHistory>(*made.clock, m_kept);
            history->setHealth(m_health);
            made.history = std::move(history);
        }
        return made;
    };
    return m_command.run(QStringList{u"history"_s} + arguments, {{}, m_data.path()}, ports);
}

void TestHistory::called(int count, qint64 agoMs)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (int i = 0; i < count; ++i) {
        CallRecord record;
        record.provider = u"a"_s;
        record.step = i;
        m_kept->calls.append({m_kept->calls.size() + 1, now - agoMs, record});
    }
}

void TestHistory::what_makes_no_sense_is_a_usage_error_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no action") << QStringList{} << QByteArray("history vacuum");
    QTest::newRow("another action") << QStringList{u"drop"_s} << QByteArray("history vacuum");
    QTest::newRow("no start") << QStringList{u"export"_s} << QByteArray("--from");
    QTest::newRow("no time") << QStringList{u"export"_s, u"--from"_s, u"today"_s}
                             << QByteArray("not 'today'");
    QTest::newRow("backwards") << QStringList{u"export"_s, u"--from"_s, u"-1h"_s, u"--to"_s,
                                              u"-2h"_s}
                               << QByteArray("before");
    QTest::newRow("no format") << QStringList{u"export"_s, u"--from"_s, u"-1h"_s, u"--format"_s,
                                              u"xml"_s}
                               << QByteArray("csv or jsonl");
}

void TestHistory::what_makes_no_sense_is_a_usage_error()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    QCOMPARE(run(arguments), int(UsageError));
    QVERIFY2(m_command.err.data().contains(says), m_command.err.data().constData());
    QVERIFY(m_command.out.data().isEmpty());
}

void TestHistory::without_a_history_it_says_so()
{
    m_hasHistory = false;
    QCOMPARE(run({u"export"_s, u"--from"_s, u"-1h"_s}), int(Failed));
    QVERIFY(m_command.err.data().contains("there is no history"));
}

void TestHistory::switched_off_it_says_where()
{
    m_configuration = R"({"version": 1, "history": {"enabled": false}})";
    QCOMPARE(run({u"info"_s}), int(Failed));
    QVERIFY2(m_command.err.data().contains("history.enabled"), m_command.err.data().constData());
    QVERIFY(m_kept->settings.isEmpty()); // it is not even opened
}

void TestHistory::where_there_is_no_file_yet_none_is_begun_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("export") << QStringList{u"export"_s, u"--from"_s, u"-1h"_s};
    QTest::newRow("info") << QStringList{u"info"_s};
    QTest::newRow("vacuum") << QStringList{u"vacuum"_s};
}

void TestHistory::where_there_is_no_file_yet_none_is_begun()
{
    QFETCH(QStringList, arguments);
    QVERIFY(QFile::remove(historyFile(m_data.path())));
    QCOMPARE(run(arguments), int(Failed));
    const QString said = QString::fromUtf8(m_command.err.data());
    QVERIFY2(said.contains(historyFile(m_data.path())), qPrintable(said));
    QVERIFY(said.contains(u"--data-dir"));
    QVERIFY(m_command.out.data().isEmpty());
    QVERIFY(m_kept->settings.isEmpty());
}

void TestHistory::a_history_that_fails_tells_cause_and_cure()
{
    m_health = {
        .state = HistoryHealth::Failing, .cause = u"The disk is full."_s, .cure = u"Make room."_s};
    for (const QStringList& arguments :
         {QStringList{u"export"_s, u"--from"_s, u"-1h"_s}, QStringList{u"info"_s}}) {
        QCOMPARE(run(arguments), int(Failed));
        QVERIFY2(m_command.err.data().contains("The disk is full. Make room."),
                 m_command.err.data().constData());
    }
}

void TestHistory::a_time_without_calls_is_no_failure()
{
    QCOMPARE(run({u"export"_s, u"--from"_s, u"-1h"_s, u"--format"_s, u"jsonl"_s}), int(Done));
    QVERIFY(m_command.out.data().isEmpty());
    QVERIFY(m_command.err.data().contains("no calls"));
}

void TestHistory::many_calls_are_written_page_by_page_newest_first()
{
    called(2500, 60'000);
    QCOMPARE(run({u"export"_s, u"--from"_s, u"-1h"_s, u"--format"_s, u"jsonl"_s}), int(Done));
    QCOMPARE(m_kept->filters.size(), 3);
    const QList<QByteArray> lines = m_command.out.data().trimmed().split('\n');
    QCOMPARE(lines.size(), 2500);
    for (int i = 0; i < lines.size(); ++i)
        QVERIFY(lines[i].contains("\"step\":" + QByteArray::number(2499 - i) + ','));
}

void TestHistory::csv_has_a_header()
{
    called(1, 60'000);
    QCOMPARE(run({u"export"_s, u"--from"_s, u"-1h"_s}), int(Done));
    const QList<QByteArray> lines = m_command.out.data().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().startsWith("at,started_at,"));
}

void TestHistory::only_the_time_asked_for_is_written()
{
    called(1, 3 * 3'600'000);
    called(1, 90 * 60'000);
    called(1, 60'000);
    QCOMPARE(
        run({u"export"_s, u"--from"_s, u"-2h"_s, u"--to"_s, u"-1h"_s, u"--format"_s, u"jsonl"_s}),
        int(Done));
    QCOMPARE(m_command.out.data().count('\n'), 1);
}

void TestHistory::vacuum_and_info_are_answered()
{
    QCOMPARE(run({u"vacuum"_s}), int(Done));
    m_health.place = u"/data/history.db"_s;
    m_health.bytes = 4096;
    QCOMPARE(run({u"info"_s}), int(Done));
    QVERIFY(m_command.out.data().contains("/data/history.db"));
    QVERIFY(m_command.out.data().contains("4096 bytes"));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
