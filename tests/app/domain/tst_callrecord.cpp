// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/callrecord.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace std::chrono_literals;

class TestCallRecord : public QObject
{
    Q_OBJECT

private slots:
    void a_failure_is_told_as_in_the_contracts();
    void a_skip_says_why_and_has_no_measurements();
    void a_success_carries_its_tokens();
    void the_start_is_utc_whatever_zone_it_came_in();
    void times_keep_three_decimals();
    void names_are_those_of_the_contracts();
};

static CallRecord recordAt(const QDateTime& start)
{
    CallRecord record;
    record.provider = u"a"_s;
    record.model = u"m"_s;
    record.startedAt = start;
    return record;
}

static QDateTime utc()
{
    return QDateTime(QDate(2026, 11, 20), QTime(10, 0, 0, 123), QTimeZone::utc());
}

void TestCallRecord::a_failure_is_told_as_in_the_contracts()
{
    CallRecord record = recordAt(utc());
    record.outcome = Outcome::Failure;
    record.status = 429;
    record.error = ProviderError::of(ErrorKind::RateLimited, u"a"_s, u"Slow down."_s);
    record.message = u"Slow down."_s;
    record.retryAfter = 2s;
    record.connect = 1200us;
    record.firstByte = 3400us;
    record.latency = 4ms;
    const QJsonObject expected{
        {u"provider"_s, u"a"_s},
        {u"model"_s, u"m"_s},
        {u"step"_s, 0},
        {u"attempt"_s, 1},
        {u"started_at"_s, u"2026-11-20T10:00:00.123Z"_s},
        {u"waited_ms"_s, 0},
        {u"outcome"_s, u"failure"_s},
        {u"status"_s, 429},
        {u"kind"_s, u"rate_limited"_s},
        {u"message"_s, u"Slow down."_s},
        {u"retry_after_s"_s, 2},
        {u"connect_ms"_s, 1.2},
        {u"tls_ms"_s, QJsonValue::Null},
        {u"first_byte_ms"_s, 3.4},
        {u"ttft_ms"_s, QJsonValue::Null},
        {u"latency_ms"_s, 4.0},
        {u"stream"_s, true},
        {u"input_tokens"_s, QJsonValue::Null},
        {u"output_tokens"_s, QJsonValue::Null},
        {u"is_retry"_s, false},
        {u"retry_count"_s, 0},
        {u"circuit_state"_s, u"closed"_s},
    };
    QCOMPARE(toJson(record), expected);
}

void TestCallRecord::a_skip_says_why_and_has_no_measurements()
{
    CallRecord record = recordAt(utc());
    record.outcome = Outcome::Skipped;
    record.message = u"circuit open"_s;
    record.step = 1;
    record.attempt = 3;
    record.circuitState = CircuitState::Open;
    const QJsonObject json = toJson(record);
    QCOMPARE(json[u"outcome"_s], QJsonValue(u"skipped"_s));
    QCOMPARE(json[u"message"_s], QJsonValue(u"circuit open"_s));
    QCOMPARE(json[u"circuit_state"_s], QJsonValue(u"open"_s));
    QCOMPARE(json[u"step"_s], QJsonValue(1));
    QCOMPARE(json[u"attempt"_s], QJsonValue(3));
    for (const auto& key : {u"status"_s, u"kind"_s, u"retry_after_s"_s, u"connect_ms"_s,
                            u"first_byte_ms"_s, u"ttft_ms"_s})
        QVERIFY2(json[key].isNull(), qPrintable(key));
}

void TestCallRecord::a_success_carries_its_tokens()
{
    CallRecord record = recordAt(utc());
    record.status = 200;
    record.usage = {.inputTokens = 9, .outputTokens = 12, .estimated = false};
    record.isRetry = true;
    record.retryCount = 2;
    record.waited = 1500ms;
    record.tls = 8ms;
    record.ttft = 321ms;
    record.stream = false;
    const QJsonObject json = toJson(record);
    QCOMPARE(json[u"outcome"_s], QJsonValue(u"success"_s));
    QVERIFY(json[u"message"_s].isNull());
    QCOMPARE(json[u"input_tokens"_s], QJsonValue(9));
    QCOMPARE(json[u"output_tokens"_s], QJsonValue(12));
    QCOMPARE(json[u"is_retry"_s], QJsonValue(true));
    QCOMPARE(json[u"retry_count"_s], QJsonValue(2));
    QCOMPARE(json[u"waited_ms"_s], QJsonValue(1500));
    QCOMPARE(json[u"tls_ms"_s], QJsonValue(8));
    QCOMPARE(json[u"ttft_ms"_s], QJsonValue(321));
    QCOMPARE(json[u"stream"_s], QJsonValue(false));
}

void TestCallRecord::the_start_is_utc_whatever_zone_it_came_in()
{
    const QDateTime inTokyo = utc().toOffsetFromUtc(9 * 3600);
    QCOMPARE(toJson(recordAt(inTokyo))[u"started_at"_s], QJsonValue(u"2026-11-20T10:00:00.123Z"_s));
    QVERIFY(toJson(recordAt({}))[u"started_at"_s].isNull());
}

void TestCallRecord::times_keep_three_decimals()
{
    CallRecord record = recordAt(utc());
    record.latency = 1'234'567'891ns;
    QCOMPARE(toJson(record)[u"latency_ms"_s].toDouble(), 1234.568);
}

void TestCallRecord::names_are_those_of_the_contracts()
{
    QCOMPARE(nameOf(Outcome::Success), "success"_L1);
    QCOMPARE(nameOf(Outcome::Failure), "failure"_L1);
    QCOMPARE(nameOf(Outcome::Skipped), "skipped"_L1);
    QCOMPARE(nameOf(Outcome::Cancelled), "cancelled"_L1);
    QCOMPARE(nameOf(Origin::Prompt), "prompt"_L1);
    QCOMPARE(nameOf(Origin::Probe), "probe"_L1);
    QCOMPARE(nameOf(Origin::Check), "check"_L1);
}

QTEST_GUILESS_MAIN(TestCallRecord)
#include "tst_callrecord.moc"
