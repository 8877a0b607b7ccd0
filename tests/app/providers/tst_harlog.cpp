// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/harlog.h"

#include <QTest>

using namespace fuseboard;

class TestHarLog : public QObject
{
    Q_OBJECT
private slots:
    void only_failed_calls_are_listed();
    void what_is_no_recording_is_left_alone();
};

void TestHarLog::only_failed_calls_are_listed()
{
    const auto failures = failuresOfHar(
        R"({"log":{"entries":[
            {"startedDateTime":"2026-11-20T10:00:00.000Z","response":{"status":200,"content":{"text":"{}"}}},
            {"startedDateTime":"2026-11-20T10:00:03.500Z","response":{"status":529,
             "headers":[{"name":"request-id","value":"req_5"}],
             "content":{"encoding":"base64","text":"b3Zlcg=="}}}]}})");
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures[0].status, 529);
    QCOMPARE(failures[0].body, QByteArray("over"));
    QCOMPARE(headerValue(failures[0].headers, "Request-Id"), QByteArray("req_5"));
    QCOMPARE(failures[0].at.toMSecsSinceEpoch() % 60'000, 3500);
}

void TestHarLog::what_is_no_recording_is_left_alone()
{
    QVERIFY(failuresOfHar("").isEmpty());
    QVERIFY(failuresOfHar(R"({"error":{"message":"x"}})").isEmpty());
    QVERIFY(failuresOfHar(R"({"log":{"entries":7,"response":1}})").isEmpty());
    QVERIFY(failuresOfHar(R"({"log":{"entries":[{"response":{"status":"429"})").isEmpty());
}

QTEST_GUILESS_MAIN(TestHarLog)
#include "tst_harlog.moc"
