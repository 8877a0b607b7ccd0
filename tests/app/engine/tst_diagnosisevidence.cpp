// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/usererrorrules.h"
#include "tests/app/engine/diagnosisbench.h"
#include "tests/support/testfiles.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is told of an error: what decided, how often, and no key, however it is written.
class TestDiagnosisEvidence : public QObject
{
    Q_OBJECT

private slots:
    void an_unknown_error_is_one();
    void the_words_that_decided_stand_as_they_are_written();
    void the_code_that_decided_comes_first_then_the_status();
    void a_status_alone_decides_where_nothing_else_does();
    void the_reply_as_a_whole_may_decide();
    void a_rule_of_the_users_decides_before_all_others();
    void the_same_error_is_counted_and_the_newest_comes_first();
    void keys_are_taken_out_however_they_are_written_data();
    void keys_are_taken_out_however_they_are_written();
    void half_a_key_at_the_cut_goes_with_it();
    void an_error_object_of_our_own_is_taken_as_it_is();
};

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

void TestDiagnosisEvidence::an_unknown_error_is_one()
{
    const Diagnosis told =
        DiagnosisBench().diagnose(R"({"error":{"message":"Strange things go on"}})"_ba);
    QCOMPARE(told.errors.size(), 1);
    QCOMPARE(told.errors[0].error.kind, ErrorKind::Unknown);
    QVERIFY(told.errors[0].evidence.isEmpty());
}

void TestDiagnosisEvidence::the_words_that_decided_stand_as_they_are_written()
{
    const Diagnosis told = DiagnosisBench().diagnose(kLowBalance);
    QCOMPARE(told.errors.size(), 1);
    const QList<Clue>& evidence = told.errors[0].evidence;
    QCOMPARE(evidence[0].from, Clue::From::Words);
    QCOMPARE(evidence[0].text, u"credit-balance is  too LOW"_s);
    QVERIFY(!evidence[0].source.isEmpty());
    QVERIFY(told.errors[0].error.raw.contains(evidence[0].text.toUtf8()));
}

void TestDiagnosisEvidence::the_code_that_decided_comes_first_then_the_status()
{
    const Diagnosis told = DiagnosisBench().diagnose(logLine(1, "429 " + kQuota) + logLine(2, "-"));
    QCOMPARE(told.errors.size(), 1);
    const QList<Clue>& evidence = told.errors[0].evidence;
    QCOMPARE(evidence.size(), 2);
    QCOMPARE(evidence[0].from, Clue::From::Code);
    QCOMPARE(evidence[0].text, u"insufficient_quota"_s);
    QCOMPARE(evidence[1].from, Clue::From::Status);
    QCOMPARE(evidence[1].text, u"429"_s);
}

void TestDiagnosisEvidence::a_status_alone_decides_where_nothing_else_does()
{
    const Diagnosis told =
        DiagnosisBench().diagnose("HTTP/1.1 502 Bad Gateway\r\nServer: x\r\n\r\n");
    QCOMPARE(told.errors.size(), 1);
    QCOMPARE(told.errors[0].evidence.size(), 1);
    QCOMPARE(told.errors[0].evidence[0].from, Clue::From::Status);
    QCOMPARE(told.errors[0].evidence[0].text, u"502"_s);
}

void TestDiagnosisEvidence::the_reply_as_a_whole_may_decide()
{
    const Diagnosis told = DiagnosisBench().diagnose(
        R"({"log":{"entries":[{"request":{"url":"https://api.openai.com/v1/chat"},"response":{"status":429,
             "headers":[{"name":"Retry-After","value":"90000"}],
             "content":{"text":"{\"error\":{\"message\":\"Rate limit reached\"}}"}}}]}})");
    QCOMPARE(told.errors.size(), 1);
    QCOMPARE(told.errors[0].error.kind, ErrorKind::QuotaExhausted);
    QCOMPARE(told.errors[0].evidence[0].from, Clue::From::Whole);
    QVERIFY(told.errors[0].evidence[0].text.contains(u"more than an hour"_s));
}

void TestDiagnosisEvidence::a_rule_of_the_users_decides_before_all_others()
{
    DiagnosisBench bench;
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

void TestDiagnosisEvidence::the_same_error_is_counted_and_the_newest_comes_first()
{
    const auto wait = [](const char* seconds) {
        return R"(429 {"error":{"message":"Rate limit reached, try again in )" +
               QByteArray(seconds) + R"(s","code":"rate_limit_exceeded"}})";
    };
    const Diagnosis told =
        DiagnosisBench().diagnose(logLine(1, wait("2.5")) + logLine(5, kLowBalance) +
                                  logLine(9, wait("17")) + logLine(12, wait("3")));
    QCOMPARE(told.errors.size(), 2);
    QCOMPARE(told.errors[0].error.kind, ErrorKind::RateLimited);
    QCOMPARE(told.errors[0].count, 3);
    QCOMPARE(told.errors[0].line, 4);
    QCOMPARE(told.errors[0].at, QDateTime(QDate(2026, 11, 20), QTime(10, 0, 12), Qt::UTC));
    QCOMPARE(told.errors[1].error.kind, ErrorKind::BillingRequired);
    QCOMPARE(told.errors[1].count, 1);
}

void TestDiagnosisEvidence::keys_are_taken_out_however_they_are_written_data()
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

void TestDiagnosisEvidence::keys_are_taken_out_however_they_are_written()
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
        DiagnosisBench bench;
        bench.means.redactor = Redactor({Secret::take(QByteArray(kKey.constData(), kKey.size()))});
        const Diagnosis told = bench.diagnoseFile(writtenFile(folder, u"x.txt"_s, text));
        QCOMPARE(told.errors.size(), 1);
        QCOMPARE(told.errors[0].error.kind, ErrorKind::AuthenticationFailed);
        QVERIFY2(!everything(told).contains(QString::fromUtf8(secret)),
                 qPrintable(everything(told)));
        QVERIFY(everything(told).contains(u"[redacted]"_s));
    }
}

void TestDiagnosisEvidence::half_a_key_at_the_cut_goes_with_it()
{
    constexpr qsizetype kCap = 16 * 1024;
    QByteArray reply = R"({"error":{"code":"invalid_api_key","message":"x"}} )";
    reply = reply.leftJustified(kCap - 12, ' ') + kForeign;
    const Diagnosis told = DiagnosisBench().diagnose(reply);
    QCOMPARE(told.errors.size(), 1);
    QVERIFY(!told.errors[0].error.raw.contains("sk-proj-Ab3d"));
    QVERIFY(told.errors[0].error.raw.startsWith("{\"error\""));
}

void TestDiagnosisEvidence::an_error_object_of_our_own_is_taken_as_it_is()
{
    ProviderError error = ProviderError::of(ErrorKind::StreamStalled, u"aurora"_s, u"no token"_s);
    error.retryAfter = 3s;
    error.status = 200;
    error.requestId = u"req_1"_s;
    error.via = u"router"_s;
    error.raw = "data: x";
    const Diagnosis told = DiagnosisBench().diagnose(QJsonDocument(toJson(error)).toJson());
    QCOMPARE(told.errors.size(), 1);
    ProviderError taken = told.errors[0].error;
    QVERIFY(!taken.advice.isEmpty());
    taken.advice.clear();
    QCOMPARE(taken, error);
    QCOMPARE(told.errors[0].evidence.first().text, u"the record of a call that was made here"_s);
}

QTEST_GUILESS_MAIN(TestDiagnosisEvidence)
#include "tst_diagnosisevidence.moc"
