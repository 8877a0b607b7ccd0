// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/harlog.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestHarLog : public QObject
{
    Q_OBJECT
private slots:
    void only_failed_calls_are_listed();
    void the_provider_is_known_by_its_host();
    void a_success_with_an_error_inside_is_a_failure();
    void a_call_without_a_reply_has_the_browsers_reason();
    void what_a_page_loads_beside_its_calls_is_left_out();
    void a_body_is_capped();
    void a_recording_of_good_calls_is_one_all_the_same();
    void what_is_no_recording_is_left_alone_data();
    void what_is_no_recording_is_left_alone();
};

namespace {

QByteArray har(const QByteArray& entries)
{
    return R"({"log":{"version":"1.2","entries":[)" + entries + "]}}";
}

QByteArray entry(const QByteArray& url, const QByteArray& response)
{
    return R"({"startedDateTime":"2026-11-20T10:00:00.000Z","request":{"method":"POST","url":")" +
           url + R"("},"response":)" + response + "}";
}

QList<RecordedReply> failures(const QByteArray& entries)
{
    return failuresOfHar(har(entries).toStdString()).value();
}

} // namespace

void TestHarLog::only_failed_calls_are_listed()
{
    const auto failed = failures(
        R"({"startedDateTime":"2026-11-20T10:00:00.000Z","response":{"status":200,"content":{"text":"{}"}}},
            {"startedDateTime":"2026-11-20T10:00:03.500Z","response":{"status":529,
             "headers":[{"name":"request-id","value":"req_5"}],
             "content":{"encoding":"base64","text":"b3Zlcg=="}}})");
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0].status, std::optional<int>(529));
    QCOMPARE(failed[0].body, QByteArray("over"));
    QCOMPARE(headerValue(failed[0].headers, "Request-Id"), QByteArray("req_5"));
    QCOMPARE(failed[0].at.toMSecsSinceEpoch() % 60'000, 3500);
    QCOMPARE(failed[0].provider, QString());
}

void TestHarLog::the_provider_is_known_by_its_host()
{
    const auto failed =
        failures(entry("https://api.anthropic.com/v1/messages", R"({"status":529})") + "," +
                 entry("http://localhost:11434/api/chat", R"({"status":500})") + "," +
                 entry("https://gateway.example.com/v1/chat", R"({"status":502})"));
    QCOMPARE(failed.size(), 3);
    QCOMPARE(failed[0].provider, u"anthropic"_s);
    QCOMPARE(failed[1].provider, QString());
    QCOMPARE(failed[2].provider, QString());
}

void TestHarLog::a_success_with_an_error_inside_is_a_failure()
{
    const auto failed = failures(
        entry("https://a.test/v1",
              R"({"status":200,"content":{"text":"{\"error\": {\"code\":502}}"}})") +
        "," +
        entry("https://a.test/v1",
              R"({"status":200,"content":{"text":"event: error\ndata: {}"}})") +
        "," +
        entry("https://a.test/v1", R"({"status":200,"content":{"text":"{\"error\": null}"}})") +
        "," + entry("https://a.test/v1", R"({"status":304,"content":{"text":"\"error\":{}"}})"));
    QCOMPARE(failed.size(), 2);
    QCOMPARE(failed[0].status, std::optional<int>(200));
}

void TestHarLog::a_call_without_a_reply_has_the_browsers_reason()
{
    const auto failed = failures(
        entry("https://a.test/v1", R"({"status":0,"_error":"net::ERR_CONNECTION_REFUSED"})") + "," +
        entry("https://a.test/v1", R"({"status":0,"_error":"net::ERR_ABORTED"})") + "," +
        entry("https://a.test/v1", R"({"status":0})"));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0].status, std::nullopt);
    QCOMPARE(failed[0].body, QByteArray("net::ERR_CONNECTION_REFUSED"));
}

void TestHarLog::what_a_page_loads_beside_its_calls_is_left_out()
{
    const auto failed = failures(entry("https://chat.test/favicon.ico", R"({"status":404})") + "," +
                                 entry("https://chat.test/app.js?v=2", R"({"status":404})") + "," +
                                 entry("https://chat.test/api", R"({"status":404})"));
    QCOMPARE(failed.size(), 1);
}

void TestHarLog::a_body_is_capped()
{
    const auto failed = failures(entry("https://a.test/v1", R"({"status":500,"content":{"text":")" +
                                                                QByteArray(3 << 20, 'x') + "\"}}"));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0].body.size(), 1 << 20);
}

void TestHarLog::a_recording_of_good_calls_is_one_all_the_same()
{
    QVERIFY(failures(entry("https://a.test/v1", R"({"status":200})")).isEmpty());
}

void TestHarLog::what_is_no_recording_is_left_alone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an error") << QByteArray(R"({"error":{"message":"x"}})");
    QTest::newRow("no list") << QByteArray(R"({"log":{"entries":7,"response":1}})");
    QTest::newRow("cut off") << QByteArray(R"({"log":{"entries":[{"response":{"status":"429"})");
}

void TestHarLog::what_is_no_recording_is_left_alone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!failuresOfHar(text.toStdString()));
}

QTEST_GUILESS_MAIN(TestHarLog)
#include "tst_harlog.moc"
