// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/engine/diagnosisbench.h"
#include "tests/support/testfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How texts and files are read: what is no log, too long, called off, encoded, and whose it is.
class TestDiagnosisDesk : public QObject
{
    Q_OBJECT

private slots:
    void a_file_that_is_not_there_is_told_with_a_cure();
    void a_folder_is_no_file();
    void a_recording_that_is_too_long_is_refused();
    void what_tells_of_no_error_has_none_data();
    void what_tells_of_no_error_has_none();
    void what_was_called_off_is_not_told();
    void a_long_log_tells_how_far_it_is();
    void after_a_minute_what_was_found_is_told();
    void of_a_long_file_the_end_is_read();
    void a_recording_tells_provider_time_and_headers();
    void a_task_of_cline_has_its_cures();
    void the_place_of_a_file_tells_whose_it_is();
    void a_file_of_windows_is_read();
    void without_a_worker_it_answers_as_well();
};

void TestDiagnosisDesk::a_file_that_is_not_there_is_told_with_a_cure()
{
    DiagnosisBench bench;
    const Diagnosis& told = bench.diagnoseFile(u"/nowhere/core.log"_s);
    QVERIFY(told.fault.contains(u"/nowhere/core.log"_s));
    QVERIFY(told.fault.contains(u"look for the logs again"_s));
    QCOMPARE(told.source, u"core.log"_s);
    QVERIFY(told.errors.isEmpty());
}

void TestDiagnosisDesk::a_folder_is_no_file()
{
    QTemporaryDir folder;
    QVERIFY(DiagnosisBench().diagnoseFile(folder.path()).fault.contains(u"is a folder"_s));
}

void TestDiagnosisDesk::a_recording_that_is_too_long_is_refused()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"long.har"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(DiagnosisDesk::kMostBytes + 1)); // sparse
    QVERIFY(DiagnosisBench().diagnoseFile(file.fileName()).fault.contains(u"64 MiB"_s));
}

void TestDiagnosisDesk::what_tells_of_no_error_has_none_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << "hello"_ba;
    QTest::newRow("a quiet log") << "12:00 started\n12:01 all is well\n12:02 ended\n"_ba;
    QTest::newRow("an answer") << R"({"choices":[{"message":{"content":"42"}}]})"_ba;
    QTest::newRow("a good recording")
        << R"({"log":{"entries":[{"request":{},"response":{"status":200}}]}})"_ba;
}

void TestDiagnosisDesk::what_tells_of_no_error_has_none()
{
    QFETCH(QByteArray, text);
    const Diagnosis told = DiagnosisBench().diagnose(text);
    QVERIFY(told.errors.isEmpty());
    QVERIFY(told.fault.isEmpty());
    QCOMPARE(told.bytes, text.size());
}

void TestDiagnosisDesk::what_was_called_off_is_not_told()
{
    DiagnosisBench bench;
    bench.worker.setDelay(10ms);
    bench.desk->diagnose(1, QByteArray(4 << 20, 'x') + '\n' + logLine(1, kQuota), {});
    bench.clock.advance(1ms);
    bench.desk->cancel(1);
    bench.clock.advance(1s);
    QVERIFY(bench.requests.isEmpty());
    bench.asked = 1;
    bench.diagnose(kQuota);
    QCOMPARE(bench.requests, QList<quint64>{2});
}

void TestDiagnosisDesk::a_long_log_tells_how_far_it_is()
{
    DiagnosisBench bench;
    QByteArray log;
    while (log.size() < 5 * DiagnosisDesk::kPiece)
        log += "2026-11-20T10:00:00Z INFO all is well, and so it goes on for quite a while\n";
    const Diagnosis& told = bench.diagnose(log + logLine(1, kQuota));
    QCOMPARE(told.errors.size(), 1);
    QVERIFY(bench.percents.size() >= 4);
    QVERIFY(std::is_sorted(bench.percents.cbegin(), bench.percents.cend()));
    QVERIFY(bench.percents.first() < 30);
    QVERIFY(!told.cut);
}

void TestDiagnosisDesk::after_a_minute_what_was_found_is_told()
{
    DiagnosisBench bench;
    bench.worker.setDelay(40s);
    bench.desk->diagnose(
        bench.asked = 1,
        logLine(1, kQuota) + QByteArray(6 << 20, 'x').replace("xxxxxxxx", "xxxxxx\n"), {});
    bench.clock.advance(5min);
    QCOMPARE(bench.requests, QList<quint64>{1});
    QVERIFY(bench.last.cut);
    QCOMPARE(bench.last.errors.size(), 1);
    QVERIFY(bench.percents.size() < 4);
}

void TestDiagnosisDesk::of_a_long_file_the_end_is_read()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"long.log"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(logLine(1, kLowBalance));
    QVERIFY(file.resize(DiagnosisDesk::kMostBytes + 1000));
    QVERIFY(file.seek(file.size()));
    file.write("\n" + logLine(2, kQuota));
    file.close();
    const Diagnosis told = DiagnosisBench().diagnoseFile(file.fileName());
    QVERIFY(told.cut);
    QCOMPARE(told.errors.size(), 1);
    QCOMPARE(told.errors[0].error.kind, ErrorKind::QuotaExhausted);
    QCOMPARE(told.errors[0].line, 0);
}

void TestDiagnosisDesk::a_recording_tells_provider_time_and_headers()
{
    const Diagnosis told = DiagnosisBench().diagnose(
        R"({"log":{"entries":[{"startedDateTime":"2026-11-20T10:00:00.000+01:00",
             "request":{"url":"https://api.anthropic.com/v1/messages"},
             "response":{"status":429,"headers":[{"name":"retry-after","value":"7"},{"name":"request-id","value":"req_8"}],
             "content":{"text":"{\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"message\":\"Slow\"}}"}}}]}})",
        u"net.har"_s);
    QCOMPARE(told.application, u"HAR"_s);
    QCOMPARE(told.source, u"net.har"_s);
    QVERIFY(!told.advice.isEmpty());
    QCOMPARE(told.errors.size(), 1);
    const DiagnosedError& one = told.errors[0];
    QCOMPARE(one.error.provider, u"anthropic"_s);
    QCOMPARE(one.error.requestId, u"req_8"_s);
    QCOMPARE(one.error.retryAfter, std::optional<Duration>(7s));
    QCOMPARE(one.at, QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC));
    QCOMPARE(one.at.timeSpec(), Qt::UTC);
    QCOMPARE(one.line, 0);
}

void TestDiagnosisDesk::a_task_of_cline_has_its_cures()
{
    const Diagnosis told = DiagnosisBench().diagnose(
        R"([{"ts":1763632801500,"type":"ask","ask":"api_req_failed","text":"401 invalid x-api-key"}])");
    QCOMPARE(told.application, u"Cline"_s);
    QCOMPARE(told.errors.size(), 1);
    QVERIFY(told.errors[0].cure.contains(u"API Configuration"_s));
    for (const QString& advice : told.errors[0].error.advice)
        QVERIFY2(!advice.startsWith(u"Cline:"_s), qPrintable(advice)); // told once, beside it
    QVERIFY(!told.advice.isEmpty());
}

void TestDiagnosisDesk::the_place_of_a_file_tells_whose_it_is()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u".continue/logs"_s));
    const Diagnosis told = DiagnosisBench().diagnoseFile(
        writtenFile(folder, u".continue/logs/core.log"_s, logLine(1, kQuota)));
    QCOMPARE(told.application, u"Continue"_s);
    QCOMPARE(told.errors.size(), 1);
    QVERIFY(told.errors[0].cure.contains(u"Continue"_s));
}

void TestDiagnosisDesk::a_file_of_windows_is_read()
{
    QTemporaryDir folder;
    const QString text = QString::fromUtf8(logLine(1, kQuota)).replace(u'\n', u"\r\n"_s);
    QByteArray bytes("\xFF\xFE");
    bytes.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    for (const QByteArray& each : {bytes, "\xEF\xBB\xBF" + text.toUtf8()}) {
        const Diagnosis told = DiagnosisBench().diagnoseFile(writtenFile(folder, u"w.log"_s, each));
        QCOMPARE(told.errors.size(), 1);
        QVERIFY(told.errors[0].at.isValid());
    }
}

void TestDiagnosisDesk::without_a_worker_it_answers_as_well()
{
    DiagnosisBench bench(false);
    QCOMPARE(bench.diagnose(kQuota).errors.size(), 1);
}

QTEST_GUILESS_MAIN(TestDiagnosisDesk)
#include "tst_diagnosisdesk.moc"
