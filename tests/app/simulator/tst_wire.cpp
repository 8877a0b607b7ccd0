// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorclassifier.h"
#include "app/simulator/scenario.h"
#include "app/simulator/wire.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime kNow(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);

struct Row
{
    ErrorKind kind;
    int openai;
    int anthropic;
    int gemini;
    int ollama; ///< 0: it has no such error
};

constexpr Row kRows[] = {
    {ErrorKind::RateLimited, 429, 429, 429, 429},
    {ErrorKind::QuotaExhausted, 429, 400, 429, 429},
    {ErrorKind::BillingRequired, 402, 400, 403, 403},
    {ErrorKind::AuthenticationFailed, 401, 401, 400, 401},
    {ErrorKind::PermissionDenied, 403, 403, 403, 403},
    {ErrorKind::ModelNotFound, 404, 404, 404, 404},
    {ErrorKind::ContextLengthExceeded, 400, 400, 400, 400},
    {ErrorKind::ContentFiltered, 400, 400, 200, 0},
    {ErrorKind::InvalidRequest, 400, 400, 400, 400},
    {ErrorKind::RequestTooLarge, 413, 413, 413, 413},
    {ErrorKind::Overloaded, 503, 529, 503, 503},
    {ErrorKind::ServerError, 500, 500, 500, 500},
    {ErrorKind::BadGateway, 502, 502, 502, 502},
    {ErrorKind::GatewayTimeout, 504, 504, 504, 504},
    {ErrorKind::Unknown, 999, 999, 999, 999},
};

bool isPage(const ErrorReply& reply)
{
    return headerValue(reply.headers, "content-type") == "text/html";
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT
private slots:
    void every_kind_that_a_server_can_send_has_a_row();
    void an_error_has_its_dialects_status_and_shape_data() { kinds(); }
    void an_error_has_its_dialects_status_and_shape();
    void the_classifier_understands_every_error_data() { kinds(); }
    void the_classifier_understands_every_error();
    void the_classifier_understands_every_error_in_a_stream_data() { kinds(); }
    void the_classifier_understands_every_error_in_a_stream();
    void retry_after_is_sent_only_where_one_is_known();
    void google_tells_in_the_body_when_to_come_back();
    void limits_stand_in_each_dialects_own_headers();
    void the_key_is_read_from_the_dialects_own_header();
    void a_bad_request_is_refused_in_words_data();
    void a_bad_request_is_refused_in_words();

private:
    static void kinds()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("status");
        for (const Row& row : kRows) {
            QTest::addRow("openai %s", nameOf(row.kind).data())
                << u"openai"_s << row.kind << row.openai;
            QTest::addRow("anthropic %s", nameOf(row.kind).data())
                << u"anthropic"_s << row.kind << row.anthropic;
            QTest::addRow("gemini %s", nameOf(row.kind).data())
                << u"gemini"_s << row.kind << row.gemini;
            if (row.ollama != 0)
                QTest::addRow("ollama %s", nameOf(row.kind).data())
                    << u"ollama"_s << row.kind << row.ollama;
        }
    }
};

void TestWire::every_kind_that_a_server_can_send_has_a_row()
{
    for (const ErrorKind kind : allErrorKinds()) {
        const auto fault = faultFor(kind);
        const bool sent = fault && fault->fault == Fault::Error;
        const bool listed = std::any_of(std::begin(kRows), std::end(kRows),
                                        [kind](const Row& row) { return row.kind == kind; });
        QVERIFY2(sent == listed, nameOf(kind).data());
    }
    QVERIFY(!wireByName(u"bedrock"_s));
}

void TestWire::an_error_has_its_dialects_status_and_shape()
{
    QFETCH(QString, dialect);
    QFETCH(ErrorKind, kind);
    const ErrorReply reply = wireByName(dialect)->error(kind, {u"model-x"_s, u"req_1"_s, {}});
    QTEST(reply.status, "status");
    if (isPage(reply)) {
        QVERIFY(reply.body.startsWith("<html>"));
        QVERIFY(reply.body.contains("nginx"));
        return;
    }
    QCOMPARE(headerValue(reply.headers, "content-type"), "application/json"_ba);
    const QJsonObject document = QJsonDocument::fromJson(reply.body).object();
    if (kind == ErrorKind::ModelNotFound)
        QVERIFY(reply.body.contains("model-x"));
    if (reply.status == 200) {
        QCOMPARE(document[u"promptFeedback"][u"blockReason"].toString(), u"SAFETY"_s);
        return;
    }
    if (dialect == "ollama"_L1) {
        QVERIFY(!document[u"error"].toString().isEmpty());
        return;
    }
    const QJsonObject error = document[u"error"].toObject();
    QVERIFY(!error[u"message"].toString().isEmpty());
    QVERIFY(!error[dialect == "gemini"_L1 ? u"status" : u"type"].toString().isEmpty());
    if (dialect == "gemini"_L1) {
        QCOMPARE(error[u"code"].toInt(), reply.status);
    } else if (dialect == "openai"_L1) {
        QVERIFY(error.contains(u"param") && error.contains(u"code"));
        QCOMPARE(document.size(), 1);
    } else {
        QCOMPARE(document[u"type"].toString(), u"error"_s);
        QCOMPARE(document[u"request_id"].toString(), u"req_1"_s);
    }
}

void TestWire::the_classifier_understands_every_error()
{
    QFETCH(QString, dialect);
    QFETCH(ErrorKind, kind);
    const ErrorReply reply = wireByName(dialect)->error(kind, {u"model-x"_s, u"req_1"_s, {}});
    const ProviderError error =
        classify({u"alpha"_s, reply.status, reply.headers, reply.body, false, kNow});
    QCOMPARE(nameOf(error.kind), nameOf(kind));
}

void TestWire::the_classifier_understands_every_error_in_a_stream()
{
    QFETCH(QString, dialect);
    QFETCH(ErrorKind, kind);
    const QByteArray event = wireByName(dialect)->errorEvent(kind, {u"model-x"_s, u"req_1"_s, {}});
    const QHash<QString, QByteArray> beginnings{{u"openai"_s, "data: {"_ba},
                                                {u"anthropic"_s, "event: error\ndata: {"_ba},
                                                {u"gemini"_s, "data: {"_ba},
                                                {u"ollama"_s, "{"_ba}};
    QVERIFY(event.startsWith(beginnings[dialect]));
    QVERIFY(event.endsWith("}\n") || event.endsWith("}\n\n") || event.endsWith("}\r\n\r\n"));
    const ProviderError error = classify({u"alpha"_s, {}, {}, event, true, kNow});
    QCOMPARE(nameOf(error.kind), nameOf(kind));
}

void TestWire::retry_after_is_sent_only_where_one_is_known()
{
    for (const QString& dialect : {u"openai"_s, u"anthropic"_s, u"ollama"_s}) {
        const Wire& wire = *wireByName(dialect);
        QVERIFY(
            headerValue(wire.error(ErrorKind::RateLimited, {}).headers, "retry-after").isEmpty());
        QCOMPARE(headerValue(wire.error(ErrorKind::RateLimited, {{}, {}, 2s, {}}).headers,
                             "retry-after"),
                 "2"_ba);
        QCOMPARE(headerValue(wire.error(ErrorKind::Overloaded, {{}, {}, 250ms, {}}).headers,
                             "retry-after"),
                 "0.25"_ba);
    }
}

void TestWire::google_tells_in_the_body_when_to_come_back()
{
    const Wire& wire = *wireByName(u"gemini"_s);
    const ErrorReply reply = wire.error(ErrorKind::RateLimited, {{}, {}, 34s});
    QVERIFY(headerValue(reply.headers, "retry-after").isEmpty());
    QVERIFY(reply.body.contains(R"("retryDelay":"34s")"));
    QVERIFY(!wire.error(ErrorKind::RateLimited, {}).body.contains("RetryInfo"));
    const ProviderError error =
        classify({u"alpha"_s, reply.status, reply.headers, reply.body, false, kNow});
    QCOMPARE(error.retryAfter, std::optional<Duration>(34s));
}

void TestWire::limits_stand_in_each_dialects_own_headers()
{
    const LimitStates limits{LimitState{60, 12, 48s}, LimitState{1000, 0, 96500ms}};
    const HttpHeaders openai = wireByName(u"openai"_s)->limitHeaders(limits, kNow);
    QCOMPARE(headerValue(openai, "x-ratelimit-limit-requests"), "60"_ba);
    QCOMPARE(headerValue(openai, "x-ratelimit-remaining-requests"), "12"_ba);
    QCOMPARE(headerValue(openai, "x-ratelimit-reset-requests"), "48s"_ba);
    QCOMPARE(headerValue(openai, "x-ratelimit-reset-tokens"), "1m36.5s"_ba);
    const HttpHeaders soon =
        wireByName(u"openai"_s)->limitHeaders({LimitState{60, 60, 120ms}, {}}, kNow);
    QCOMPARE(headerValue(soon, "x-ratelimit-reset-requests"), "120ms"_ba);
    const HttpHeaders anthropic = wireByName(u"anthropic"_s)->limitHeaders(limits, kNow);
    QCOMPARE(headerValue(anthropic, "anthropic-ratelimit-requests-limit"), "60"_ba);
    QCOMPARE(headerValue(anthropic, "anthropic-ratelimit-tokens-remaining"), "0"_ba);
    QCOMPARE(headerValue(anthropic, "anthropic-ratelimit-tokens-reset"), "2026-11-20T10:01:37Z"_ba);
    QVERIFY(wireByName(u"anthropic"_s)->limitHeaders({}, kNow).isEmpty());
}

void TestWire::the_key_is_read_from_the_dialects_own_header()
{
    const Wire& openai = *wireByName(u"openai"_s);
    QCOMPARE(openai.keyOf({{"Authorization"_ba, "Bearer sim-key-1"_ba}}), "sim-key-1"_ba);
    QVERIFY(openai.keyOf({{"Authorization"_ba, "Basic sim-key-1"_ba}}).isEmpty());
    QVERIFY(openai.keyOf({}).isEmpty());
    QCOMPARE(wireByName(u"anthropic"_s)->keyOf({{"x-api-key"_ba, "sim-key-1"_ba}}), "sim-key-1"_ba);
    QCOMPARE(wireByName(u"gemini"_s)->keyOf({{"x-goog-api-key"_ba, "sim-key-1"_ba}}),
             "sim-key-1"_ba);
    QCOMPARE(wireByName(u"ollama"_s)->keyOf({{"authorization"_ba, "Bearer sim-key-1"_ba}}),
             "sim-key-1"_ba);
}

void TestWire::a_bad_request_is_refused_in_words_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");
    const QString openai = u"openai"_s;
    const QString anthropic = u"anthropic"_s;
    QTest::newRow("openai no JSON") << openai << "{"_ba << u"JSON"_s;
    QTest::newRow("openai empty") << openai << QByteArray() << u"JSON"_s;
    QTest::newRow("openai no model") << openai << R"({"messages": [{}]})"_ba << u"model"_s;
    QTest::newRow("openai no messages") << openai << R"({"model": "m"})"_ba << u"messages"_s;
    QTest::newRow("openai deep") << openai << "["_ba.repeated(100000) << u"JSON"_s;
    QTest::newRow("gemini no JSON") << u"gemini"_s << "nope"_ba << u"JSON"_s;
    QTest::newRow("gemini no contents") << u"gemini"_s << "{}"_ba << u"contents"_s;
    QTest::newRow("ollama no JSON") << u"ollama"_s << "[]"_ba << u"JSON"_s;
    QTest::newRow("ollama no model") << u"ollama"_s << R"({"messages": [{}]})"_ba << u"model"_s;
    QTest::newRow("ollama no messages") << u"ollama"_s << R"({"model": "m"})"_ba << u"messages"_s;
    QTest::newRow("anthropic no JSON") << anthropic << "nope"_ba << u"JSON"_s;
    QTest::newRow("anthropic no model") << anthropic << R"({"max_tokens": 1})"_ba << u"model"_s;
    QTest::newRow("anthropic no limit")
        << anthropic << R"({"model": "m", "messages": [{}]})"_ba << u"max_tokens"_s;
}

void TestWire::a_bad_request_is_refused_in_words()
{
    QFETCH(QString, dialect);
    SimulatedRequest request;
    request.path = "/alpha/v1beta/models/m:generateContent"_ba;
    request.headers = {{"anthropic-version"_ba, "2023-06-01"_ba}};
    QFETCH(QByteArray, body);
    QFETCH(QString, says);
    request.body = body;
    const auto reading = wireByName(dialect)->readCall(request);
    const auto* problem = std::get_if<CallProblem>(&reading);
    QVERIFY(problem);
    QVERIFY2(problem->message.contains(says), qPrintable(problem->message));
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
