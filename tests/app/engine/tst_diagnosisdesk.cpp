// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/diagnosisdesk.h"
#include "app/providers/usererrorrules.h"
#include "tests/support/fakeclock.h"
#include "tests/support/inlineworker.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDiagnosisDesk : public QObject
{
    Q_OBJECT
private slots:
    void a_file_that_is_not_there_is_told_with_a_cure();
    void a_folder_is_no_file();
    void a_recording_that_is_too_long_is_refused();
    void what_tells_of_no_error_has_none_data();
    void what_tells_of_no_error_has_none();
    void an_unknown_error_is_one();
    void what_was_called_off_is_not_told();
    void a_long_log_tells_how_far_it_is();
    void after_a_minute_what_was_found_is_told();
    void of_a_long_file_the_end_is_read();
    void the_words_that_decided_stand_as_they_are_written();
    void the_code_that_decided_comes_first_then_the_status();
    void a_status_alone_decides_where_nothing_else_does();
    void the_reply_as_a_whole_may_decide();
    void a_rule_of_the_users_decides_before_all_others();
    void the_same_error_is_counted_and_the_newest_comes_first();
    void keys_are_taken_out_however_they_are_written_data();
    void keys_are_taken_out_however_they_are_written();
    void half_a_key_at_the_cut_goes_with_it();
    void a_recording_tells_provider_time_and_headers();
    void a_task_of_cline_has_its_cures();
    void the_place_of_a_file_tells_whose_it_is();
    void a_file_of_windows_is_read();
    void without_a_worker_it_answers_as_well();
    void an_error_object_of_our_own_is_taken_as_it_is();
};

namespace {

/// A desk on a clock that stands still.
class Bench
{
public:
    explicit Bench(bool withWorker = true)
    {
        desk.emplace(
            DiagnosisDesk::Services{
                clock, withWorker ? &worker : nullptr, {}, [this] { return means; }},
            DiagnosisDesk::Listener{[this](quint64, int percent) { percents.append(percent); },
                                    [this](quint64 request, const Diagnosis& diagnosis) {
                                        requests.append(request);
                                        last = diagnosis;
                                    },
                                    [](const QList<KnownLog>&) {}});
    }

    const Diagnosis& diagnose(const QByteArray& text, const QString& name = {})
    {
        desk->diagnose(++asked, text, name);
        return finish();
    }
    const Diagnosis& diagnoseFile(const QString& file)
    {
        desk->diagnoseFile(++asked, file);
        return finish();
    }
    const Diagnosis& finish()
    {
        for (int i = 0; i < 200 && !requests.contains(asked); ++i)
            clock.advance(1ms);
        if (!requests.contains(asked))
            qFatal("there is no answer");
        return last;
    }

    FakeClock clock;
    InlineWorker worker{clock};
    DiagnosisDesk::Means means;
    std::optional<DiagnosisDesk> desk;
    quint64 asked = 0;
    QList<quint64> requests; ///< that were answered
    QList<int> percents;
    Diagnosis last;
};

QByteArray logLine(int second, const QByteArray& reply)
{
    return "2026-11-20T10:00:" + QByteArray::number(second).rightJustified(2, '0') + "Z ERROR " +
           reply + "\n";
}

const QByteArray kLowBalance =
    R"({"error":{"message":"Your credit-balance is  too LOW to go on","type":"invalid_request_error"}})";
const QByteArray kQuota =
    R"({"error":{"message":"You exceeded it","type":"x","code":"insufficient_quota"}})";

QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

} // namespace

void TestDiagnosisDesk::a_file_that_is_not_there_is_told_with_a_cure()
{
    Bench bench;
    const Diagnosis& told = bench.diagnoseFile(u"/nowhere/core.log"_s);
    QVERIFY(told.fault.contains(u"/nowhere/core.log"_s));
    QVERIFY(told.fault.contains(u"look for the logs again"_s));
    QCOMPARE(told.source, u"core.log"_s);
    QVERIFY(told.errors.isEmpty());
}

void TestDiagnosisDesk::a_folder_is_no_file()
{
    QTemporaryDir folder;
    QVERIFY(Bench().diagnoseFile(folder.path()).fault.contains(u"is a folder"_s));
}

void TestDiagnosisDesk::a_recording_that_is_too_long_is_refused()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"long.har"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(DiagnosisDesk::kMostBytes + 1)); // sparse
    QVERIFY(Bench().diagnoseFile(file.fileName()).fault.contains(u"64 MiB"_s));
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
    const Diagnosis told = Bench().diagnose(text);
    QVERIFY(told.errors.isEmpty());
    QVERIFY(told.fault.isEmpty());
    QCOMPARE(told.bytes, text.size());
}

void TestDiagnosisDesk::an_unknown_error_is_one()
{
    const Diagnosis told = Bench().diagnose(R"({"error":{"message":"Strange things go on"}})"_ba);
    QCOMPARE(told.errors.size(), 1);
    QCOMPARE(told.errors[0].error.kind, ErrorKind::Unknown);
    QVERIFY(told.errors[0].evidence.isEmpty());
}

void TestDiagnosisDesk::what_was_called_off_is_not_told()
{
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
    const Diagnosis told = Bench().diagnoseFile(file.fileName());
    QVERIFY(told.cut);
    QCOMPARE(told.errors.size(), 1);
    QCOMPARE(told.errors[0].error.kind, ErrorKind::QuotaExhausted);
    QCOMPARE(told.errors[0].line, 0);
}

void TestDiagnosisDesk::the_words_that_decided_stand_as_they_are_written()
{
    const Diagnosis told = Bench().diagnose(kLowBalance);
    QCOMPARE(told.errors.size(), 1);
    const QList<Clue>& evidence = told.errors[0].evidence;
    QCOMPARE(evidence[0].from, Clue::From::Words);
    QCOMPARE(evidence[0].text, u"credit-balance is  too LOW"_s);
    QVERIFY(!evidence[0].source.isEmpty());
    QVERIFY(told.errors[0].error.raw.contains(evidence[0].text.toUtf8()));
}

void TestDiagnosisDesk::the_code_that_decided_comes_first_then_the_status()
{
    const Diagnosis told = Bench().diagnose(logLine(1, "429 " + kQuota) + logLine(2, "-"));
    QCOMPARE(told.errors.size(), 1);
    const QList<Clue>& evidence = told.errors[0].evidence;
    QCOMPARE(evidence.size(), 2);
    QCOMPARE(evidence[0].from, Clue::From::Code);
    QCOMPARE(evidence[0].text, u"insufficient_quota"_s);
    QCOMPARE(evidence[1].from, Clue::From::Status);
    QCOMPARE(evidence[1].text, u"429"_s);
}

void TestDiagnosisDesk::a_status_alone_decides_where_nothing_else_does()
{
    const Diagnosis told = Bench().diagnose("HTTP/1.1 502 Bad Gateway\r\nServer: x\r\n\r\n");
    QCOMPARE(told.errors.size(), 1);
    QCOMPARE(told.errors[0].evidence.size(), 1);
    QCOMPARE(told.errors[0].evidence[0].from, Clue::From::Status);
    QCOMPARE(told.errors[0].evidence[0].text, u"502"_s);
}

void TestDiagnosisDesk::the_reply_as_a_whole_may_decide()
{
    const Diagnosis told = Bench().diagnose(
        R"({"log":{"entries":[{"request":{"url":"https://api.openai.com/v1/chat"},"response":{"status":429,
             "headers":[{"name":"Retry-After","value":"90000"}],
             "content":{"text":"{\"error\":{\"message\":\"Rate limit reached\"}}"}}}]}})");
    QCOMPARE(told.errors.size(), 1);
    QCOMPARE(told.errors[0].error.kind, ErrorKind::QuotaExhausted);
    QCOMPARE(told.errors[0].evidence[0].from, Clue::From::Whole);
    QVERIFY(told.errors[0].evidence[0].text.contains(u"more than an hour"_s));
}

void TestDiagnosisDesk::a_rule_of_the_users_decides_before_all_others()
{
    Bench bench;
    ErrorRule rule;
    rule.name = u"house rule"_s;
    rule.kind = ErrorKind::Overloaded;
    rule.contains = u"Your credit balance is"_s;
    rule.advice = u"Ring the bell."_s;
    bench.means.rules = std::make_shared<const UserErrorRules>(QList{rule}, QList<Provider>());
    const Diagnosis& told = bench.diagnose(kLowBalance);
    QCOMPARE(told.errors.size(), 1);
    QCOMPARE(told.errors[0].error.kind, ErrorKind::Overloaded);
    QCOMPARE(told.errors[0].error.advice.first(), u"Ring the bell."_s);
    QCOMPARE(told.errors[0].evidence[0].from, Clue::From::OwnRule);
    QCOMPARE(told.errors[0].evidence[0].source, u"house rule"_s);
}

void TestDiagnosisDesk::the_same_error_is_counted_and_the_newest_comes_first()
{
    const auto wait = [](const char* seconds) {
        return R"(429 {"error":{"message":"Rate limit reached, try again in )" +
               QByteArray(seconds) + R"(s","code":"rate_limit_exceeded"}})";
    };
    const Diagnosis told = Bench().diagnose(logLine(1, wait("2.5")) + logLine(5, kLowBalance) +
                                            logLine(9, wait("17")) + logLine(12, wait("3")));
    QCOMPARE(told.errors.size(), 2);
    QCOMPARE(told.errors[0].error.kind, ErrorKind::RateLimited);
    QCOMPARE(told.errors[0].count, 3);
    QCOMPARE(told.errors[0].line, 4);
    QCOMPARE(told.errors[0].at, QDateTime(QDate(2026, 11, 20), QTime(10, 0, 12), Qt::UTC));
    QCOMPARE(told.errors[1].error.kind, ErrorKind::BillingRequired);
    QCOMPARE(told.errors[1].count, 1);
}

namespace {

const QByteArray kKey = "zz-planted-0123456789-ABCDEFGH";       ///< in use here, of no known shape
const QByteArray kForeign = "sk-proj-Ab3dEf6hIj9kLm2nOp5qRs8t"; ///< of somebody else

QString everything(const Diagnosis& told)
{
    QStringList texts{told.source, told.fault};
    for (const DiagnosedError& each : told.errors) {
        texts << each.error.message << each.error.code << each.error.requestId
              << each.error.provider << each.error.via << QString::fromUtf8(each.error.raw)
              << each.error.advice << each.cure;
        for (const Clue& clue : each.evidence)
            texts << clue.text << clue.source;
    }
    return texts.join(u'\n');
}

} // namespace

void TestDiagnosisDesk::keys_are_taken_out_however_they_are_written_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("secret"); // must not be seen
    QTest::newRow("own key") << kKey << kKey;
    QTest::newRow("own key in base64") << kKey.toBase64() << kKey.toBase64().mid(4, 20);
    QTest::newRow("own key in hex") << kKey.toHex() << kKey.toHex().mid(0, 20);
    QTest::newRow("own key percent-encoded") << kKey.toPercentEncoding({}, "-") << "planted"_ba;
    QTest::newRow("own key JSON-escaped")
        << QByteArray(kKey).replace("-", "\\u002d") << "planted"_ba;
    QTest::newRow("somebody's key") << kForeign << kForeign.mid(8);
    QTest::newRow("somebody's, percent-encoded")
        << kForeign.toPercentEncoding({}, "-") << kForeign.mid(8);
    QTest::newRow("a header") << "Authorization: Bearer abcdefghijklmnop123456"_ba
                              << "abcdefghijklmnop123456"_ba;
}

void TestDiagnosisDesk::keys_are_taken_out_however_they_are_written()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, secret);
    const QByteArray reply = R"({"error":{"message":"Incorrect API key provided: )" + written +
                             R"(","type":"x","code":"invalid_api_key"},"request_id":")" + written +
                             R"("})";
    QTemporaryDir folder;
    for (
        const QByteArray& text :
        {reply, logLine(3, "401 " + reply),
         R"({"log":{"entries":[{"request":{"url":"https://api.openai.com/v1"},"response":{"status":401,"content":{"encoding":"base64","text":")" +
             reply.toBase64() + R"("}}}]}})"}) {
        Bench bench;
        bench.means.redactor = Redactor({Secret::take(QByteArray(kKey.constData(), kKey.size()))});
        const Diagnosis told = bench.diagnoseFile(write(folder, u"x.txt"_s, text));
        QCOMPARE(told.errors.size(), 1);
        QCOMPARE(told.errors[0].error.kind, ErrorKind::AuthenticationFailed);
        QVERIFY2(!everything(told).contains(QString::fromUtf8(secret)),
                 qPrintable(everything(told)));
        QVERIFY(everything(told).contains(u"[redacted]"_s));
    }
}

void TestDiagnosisDesk::half_a_key_at_the_cut_goes_with_it()
{
    constexpr qsizetype kCap = 16 * 1024;
    QByteArray reply = R"({"error":{"code":"invalid_api_key","message":"x"}} )";
    reply = reply.leftJustified(kCap - 12, ' ') + kForeign;
    const Diagnosis told = Bench().diagnose(reply);
    QCOMPARE(told.errors.size(), 1);
    QVERIFY(!told.errors[0].error.raw.contains("sk-proj-Ab3d"));
    QVERIFY(told.errors[0].error.raw.startsWith("{\"error\""));
}

void TestDiagnosisDesk::a_recording_tells_provider_time_and_headers()
{
    const Diagnosis told = Bench().diagnose(
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
    const Diagnosis told = Bench().diagnose(
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
    const Diagnosis told =
        Bench().diagnoseFile(write(folder, u".continue/logs/core.log"_s, logLine(1, kQuota)));
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
        const Diagnosis told = Bench().diagnoseFile(write(folder, u"w.log"_s, each));
        QCOMPARE(told.errors.size(), 1);
        QVERIFY(told.errors[0].at.isValid());
    }
}

void TestDiagnosisDesk::without_a_worker_it_answers_as_well()
{
    Bench bench(false);
    QCOMPARE(bench.diagnose(kQuota).errors.size(), 1);
}

void TestDiagnosisDesk::an_error_object_of_our_own_is_taken_as_it_is()
{
    ProviderError error = ProviderError::of(ErrorKind::StreamStalled, u"aurora"_s, u"no token"_s);
    error.retryAfter = 3s;
    error.status = 200;
    error.requestId = u"req_1"_s;
    error.via = u"router"_s;
    error.raw = "data: x";
    const Diagnosis told = Bench().diagnose(QJsonDocument(toJson(error)).toJson());
    QCOMPARE(told.errors.size(), 1);
    ProviderError taken = told.errors[0].error;
    QVERIFY(!taken.advice.isEmpty());
    taken.advice.clear();
    QCOMPARE(taken, error);
    QCOMPARE(told.errors[0].evidence.first().text, u"the record of a call that was made here"_s);
}

QTEST_GUILESS_MAIN(TestDiagnosisDesk)
#include "tst_diagnosisdesk.moc"
