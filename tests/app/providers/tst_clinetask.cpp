// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/clinetask.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestClineTask : public QObject
{
    Q_OBJECT
private slots:
    void a_failure_that_is_asked_about_is_found();
    void a_call_that_failed_while_streaming_is_found();
    void a_retry_tells_what_failed();
    void what_is_told_twice_is_one_failure();
    void the_same_failure_a_minute_later_is_another();
    void a_good_task_has_no_failures();
    void what_is_no_task_is_left_alone_data();
    void what_is_no_task_is_left_alone();
};

void TestClineTask::a_failure_that_is_asked_about_is_found()
{
    const auto failed = failuresOfClineTask(
        R"([{"ts":1763632800000,"type":"say","say":"task","text":"fix the error 500 in my code"},
            {"ts":1763632801500,"type":"ask","ask":"api_req_failed","text":
             "{\"message\":\"429 Rate limit reached\",\"status\":429,\"request_id\":\"req_7\",\"modelId\":\"m\",\"providerId\":\"anthropic\"}"}])");
    QVERIFY(failed);
    QCOMPARE(failed->size(), 1);
    QCOMPARE(failed->first().status, std::optional<int>(429));
    QCOMPARE(failed->first().provider, u"anthropic"_s);
    QCOMPARE(failed->first().at.toMSecsSinceEpoch(), 1763632801500);
    QVERIFY(failed->first().body.contains("req_7"));
}

void TestClineTask::a_call_that_failed_while_streaming_is_found()
{
    const auto failed = failuresOfClineTask(
        R"([{"ts":1763632800000,"type":"say","say":"api_req_started","text":"{\"request\":\"x\",\"cost\":0.1}"},
            {"ts":1763632900000,"type":"say","say":"api_req_started","text":
             "{\"request\":\"x\",\"cancelReason\":\"streaming_failed\",\"streamingFailedMessage\":\"Overloaded\"}"}])");
    QVERIFY(failed);
    QCOMPARE(failed->size(), 1);
    QCOMPARE(failed->first().body, QByteArray("Overloaded"));
    QCOMPARE(failed->first().status, std::nullopt);
    QCOMPARE(failed->first().provider, QString());
}

void TestClineTask::a_retry_tells_what_failed()
{
    const auto failed = failuresOfClineTask(
        R"([{"ts":1763632800000,"type":"say","say":"error_retry","text":
             "{\"attempt\":1,\"maxAttempts\":3,\"delaySeconds\":2,\"errorMessage\":\"503 no capacity\"}"}])");
    QVERIFY(failed);
    QCOMPARE(failed->size(), 1);
    QCOMPARE(failed->first().body, QByteArray("503 no capacity"));
}

void TestClineTask::what_is_told_twice_is_one_failure()
{
    const auto failed = failuresOfClineTask(
        R"([{"ts":1763632800000,"type":"say","say":"api_req_started","text":"{\"streamingFailedMessage\":\"Overloaded\"}"},
            {"ts":1763632802000,"type":"ask","ask":"api_req_failed","text":"Overloaded"}])");
    QVERIFY(failed);
    QCOMPARE(failed->size(), 1);
}

void TestClineTask::the_same_failure_a_minute_later_is_another()
{
    const auto failed = failuresOfClineTask(
        R"([{"ts":1763632800000,"type":"ask","ask":"api_req_failed","text":"Overloaded"},
            {"ts":1763632860000,"type":"ask","ask":"api_req_failed","text":"Overloaded"}])");
    QVERIFY(failed);
    QCOMPARE(failed->size(), 2);
}

void TestClineTask::a_good_task_has_no_failures()
{
    const auto failed = failuresOfClineTask(
        R"([{"ts":1,"type":"say","say":"text","text":"what does error 429 mean?"},
            {"ts":2,"type":"say","say":"error","text":"a tool failed"}])");
    QVERIFY(failed);
    QVERIFY(failed->isEmpty());
}

void TestClineTask::what_is_no_task_is_left_alone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an object") << QByteArray(R"({"ts":1,"say":"x"})");
    QTest::newRow("other list") << QByteArray(R"([{"error":{"code":429}}])");
    QTest::newRow("a log") << QByteArray("[2026-11-20 10:00:00] say ask ts");
    QTest::newRow("cut off") << QByteArray(R"([{"ts":1,"type":"say","say":"te)");
}

void TestClineTask::what_is_no_task_is_left_alone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!failuresOfClineTask(text.toStdString()));
}

QTEST_GUILESS_MAIN(TestClineTask)
#include "tst_clinetask.moc"
