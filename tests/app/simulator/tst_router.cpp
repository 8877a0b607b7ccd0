// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/dialect.h"
#include "app/simulator/router.h"
#include "tests/app/simulator/seenreply.h"
#include "tests/app/simulator/stageplay.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime kNow(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);

SimulatedRequest get(const QByteArray& path)
{
    SimulatedRequest request;
    request.method = "GET"_ba;
    request.path = path;
    return request;
}

SeenReply ask(Router& router, const SimulatedRequest& request, Duration at = 0s)
{
    return readSeenReply(writtenBy(router.answer(request, at, kNow)));
}

} // namespace

class TestRouter : public QObject
{
    Q_OBJECT
private slots:
    void an_unknown_place_is_told_what_there_is_data();
    void an_unknown_place_is_told_what_there_is();
    void a_wrong_method_is_refused();
    void a_wrong_key_is_refused_and_repeated_nowhere_data() { addDialectRows(); }
    void a_wrong_key_is_refused_and_repeated_nowhere();
    void an_unknown_model_is_refused_in_the_dialects_words_data() { addDialectRows(); }
    void an_unknown_model_is_refused_in_the_dialects_words();
    void a_broken_request_uses_up_no_script();
    void models_are_listed_data() { addDialectRows(); }
    void models_are_listed();
    void an_answer_stops_at_the_requests_limit_data() { addDialectRows(); }
    void an_answer_stops_at_the_requests_limit();
    void the_stream_counts_only_when_asked_to();
    void limits_are_told_on_every_reply();
    void a_gemini_stream_is_one_of_events_only();
    void what_a_provider_does_not_support_is_refused_data();
    void what_a_provider_does_not_support_is_refused();
    void a_given_answer_comes_word_for_word();
    void statistics_show_who_was_called();
    void events_of_an_anthropic_stream_are_complete_and_in_order();
};

void TestRouter::an_unknown_place_is_told_what_there_is_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("root") << "/"_ba;
    QTest::newRow("unknown provider") << "/beta/v1/models"_ba;
    QTest::newRow("another dialect's path") << "/alpha/v1/messages"_ba;
    QTest::newRow("prefix of a name") << "/alphabet/v1/models"_ba;
    QTest::newRow("name only") << "/alpha"_ba;
}

void TestRouter::an_unknown_place_is_told_what_there_is()
{
    QFETCH(QByteArray, path);
    Router router({{promptProvider(u"openai"_s)}}, 1);
    const SeenReply reply = ask(router, get(path));
    QCOMPARE(reply.status, 404);
    QVERIFY(
        reply.json()[u"error"][u"message"].toString().contains(u"/alpha/v1/chat/completions"_s));
}

void TestRouter::a_wrong_method_is_refused()
{
    Router router({{promptProvider(u"openai"_s)}}, 1);
    QCOMPARE(ask(router, get("/alpha/v1/chat/completions"_ba)).status, 405);
    SimulatedRequest post = get("/alpha/v1/models"_ba);
    post.method = "POST"_ba;
    QCOMPARE(ask(router, post).status, 405);
}

void TestRouter::a_wrong_key_is_refused_and_repeated_nowhere()
{
    QFETCH(QString, dialect);
    SimulatedProvider provider = promptProvider(dialect);
    provider.key = "sim-key-right"_ba;
    Router router({{provider}}, 1);
    auto withKey = [&](SimulatedRequest request, const QByteArray& key) {
        request.headers.append({"authorization"_ba, "Bearer " + key});
        request.headers.append({"x-api-key"_ba, key});
        request.headers.append({"x-goog-api-key"_ba, key});
        return request;
    };
    const QByteArray wrong = "sk-canary-0123456789"_ba;
    const Wire& wire = *wireByName(dialect);
    const int refused = wire.error(ErrorKind::AuthenticationFailed, {}).status;
    const QByteArray models = "/alpha" + wire.modelsPath();
    for (const SimulatedRequest& request : {chatRequest(dialect, true), get(models)}) {
        const QByteArray bytes = writtenBy(router.answer(withKey(request, wrong), 0s, kNow));
        QCOMPARE(readSeenReply(bytes).status, refused);
        QVERIFY(!bytes.contains("canary"));
        QVERIFY(!bytes.contains("sim-key"));
        QCOMPARE(ask(router, request).status, refused);
        QCOMPARE(ask(router, withKey(request, provider.key)).status, 200);
    }
    QVERIFY(!ask(router, get("/_simulator/stats"_ba)).body.contains("canary"));
}

void TestRouter::an_unknown_model_is_refused_in_the_dialects_words()
{
    QFETCH(QString, dialect);
    Router router({{promptProvider(dialect)}}, 1);
    const SeenReply reply =
        ask(router, chatRequest(dialect, true, {{u"model"_s, u"nobody-knows-it"_s}}));
    QCOMPARE(reply.status, 404);
    QVERIFY(reply.body.contains("nobody-knows-it"));
}

void TestRouter::a_broken_request_uses_up_no_script()
{
    SimulatedProvider provider = promptProvider(u"openai"_s);
    provider.script = {{*faultFor(ErrorKind::ServerError), 1}};
    Router router({{provider}}, 1);
    QCOMPARE(ask(router, chatRequest(u"openai"_s, true, {{u"messages"_s, QJsonValue()}})).status,
             400);
    QCOMPARE(ask(router, chatRequest(u"openai"_s, true, {{u"model"_s, u"x"_s}})).status, 404);
    QCOMPARE(ask(router, chatRequest(u"openai"_s, true)).status, 500);
    QCOMPARE(ask(router, chatRequest(u"openai"_s, true)).status, 200);
}

void TestRouter::models_are_listed()
{
    QFETCH(QString, dialect);
    Router router({{promptProvider(dialect)}}, 1);
    const SeenReply reply = ask(router, get("/alpha" + wireByName(dialect)->modelsPath()));
    QCOMPARE(reply.status, 200);
    QCOMPARE(dialectByName(dialect)->readModels(reply.body),
             (QStringList{u"alpha-large"_s, u"alpha-mini"_s}));
}

void TestRouter::an_answer_stops_at_the_requests_limit()
{
    QFETCH(QString, dialect);
    Router router({{promptProvider(dialect)}}, 1);
    const QByteArray body = ask(router, chatRequest(dialect, false, {{u"max_tokens"_s, 5}})).body;
    const auto read = dialectByName(dialect)->readReply(body);
    QVERIFY(std::holds_alternative<Reply>(read));
    const Reply& reply = std::get<Reply>(read);
    QCOMPARE(reply.finishReason, u"length"_s);
    QCOMPARE(reply.content.split(u' ').size(), 5);
    QCOMPARE(reply.usage.outputTokens, std::optional<qint64>(5));
}

void TestRouter::the_stream_counts_only_when_asked_to()
{
    Router router({{promptProvider(u"openai"_s)}}, 1);
    const QByteArray with = ask(router, chatRequest(u"openai"_s, true)).body;
    QVERIFY(with.contains("\"usage\":{"));
    QVERIFY(with.contains("\"choices\":[]"));
    const QByteArray without =
        ask(router, chatRequest(u"openai"_s, true, {{u"stream_options"_s, QJsonValue()}})).body;
    QVERIFY(!without.contains("usage"));
    QVERIFY(without.endsWith("data: [DONE]\n\n"));
}

void TestRouter::limits_are_told_on_every_reply()
{
    SimulatedProvider provider = promptProvider(u"openai"_s);
    provider.requestsPerMinute = 2;
    Router router({{provider}}, 1);
    const SeenReply first = ask(router, chatRequest(u"openai"_s, true));
    QCOMPARE(headerValue(first.headers, "x-ratelimit-remaining-requests"), "1"_ba);
    QCOMPARE(ask(router, chatRequest(u"openai"_s, false)).status, 200);
    const SeenReply refused = ask(router, chatRequest(u"openai"_s, true));
    QCOMPARE(refused.status, 429);
    QCOMPARE(headerValue(refused.headers, "retry-after"), "30"_ba);
    QCOMPARE(headerValue(refused.headers, "x-ratelimit-remaining-requests"), "0"_ba);
    QCOMPARE(headerValue(refused.headers, "x-ratelimit-reset-requests"), "1m0s"_ba);
    const SeenReply broken = ask(router, chatRequest(u"openai"_s, true, {{u"model"_s, u"x"_s}}));
    QCOMPARE(headerValue(broken.headers, "x-ratelimit-limit-requests"), "2"_ba);
    QCOMPARE(ask(router, chatRequest(u"openai"_s, true), 30s).status, 200);
}

void TestRouter::a_gemini_stream_is_one_of_events_only()
{
    Router router({{promptProvider(u"gemini"_s)}}, 1);
    SimulatedRequest request = chatRequest(u"gemini"_s, true);
    request.query = "key=x&alt=sse"_ba;
    QCOMPARE(ask(router, request).status, 200);
    request.query.clear();
    QCOMPARE(ask(router, request).status, 400);
}

void TestRouter::what_a_provider_does_not_support_is_refused_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QJsonObject>("extra");
    const QJsonArray beginning{QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, u"Go on"_s}},
                               QJsonObject{{u"role"_s, u"assistant"_s}, {u"content"_s, u"I am"_s}}};
    for (const QString& dialect : wireNames())
        QTest::addRow("%s prefill", qPrintable(dialect))
            << dialect << u"prefill"_s << QJsonObject{{u"messages"_s, beginning}};
    QTest::newRow("usage in a stream") << u"openai"_s << u"stream_options"_s << QJsonObject{};
    QTest::newRow("max_tokens") << u"openai"_s << u"max_tokens"_s
                                << QJsonObject{{u"max_tokens"_s, 5}};
}

void TestRouter::what_a_provider_does_not_support_is_refused()
{
    QFETCH(QString, dialect);
    QFETCH(QString, parameter);
    QFETCH(QJsonObject, extra);
    SimulatedProvider provider = promptProvider(dialect);
    const SimulatedRequest request = chatRequest(dialect, true, extra);
    Router tolerant({{provider}}, 1);
    QCOMPARE(ask(tolerant, request).status, 200);
    provider.refuses = {parameter};
    Router strict({{provider}}, 1);
    const SeenReply reply = ask(strict, request);
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.body.contains(parameter.toLatin1()));
    if (dialect == "openai"_L1)
        QCOMPARE(reply.json()[u"error"][u"param"].toString(), parameter);
    const SimulatedRequest without =
        chatRequest(dialect, true, {{u"stream_options"_s, QJsonValue()}});
    QCOMPARE(ask(strict, without).status, 200);
}

void TestRouter::a_given_answer_comes_word_for_word()
{
    SimulatedProvider provider = promptProvider(u"openai"_s, 4);
    provider.answer = u"One two three four"_s;
    Router router({{provider}}, 1);
    auto content = [&](const QJsonObject& extra) {
        return ask(router, chatRequest(u"openai"_s, false, extra))
            .json()[u"choices"][0][u"message"][u"content"]
            .toString();
    };
    QCOMPARE(content({}), provider.answer);
    QCOMPARE(content({{u"max_tokens"_s, 2}}), u"One two"_s);
}

void TestRouter::statistics_show_who_was_called()
{
    SimulatedProvider provider = promptProvider(u"openai"_s);
    provider.script = {{*faultFor(ErrorKind::Overloaded), 1}};
    Router router({{provider}}, 1);
    ask(router, chatRequest(u"openai"_s, true), 1s);
    ask(router, chatRequest(u"openai"_s, true), 2s);
    ask(router, get("/alpha/v1/models"_ba), 3s);
    const QJsonObject stats = ask(router, get("/_simulator/stats"_ba)).json();
    QCOMPARE(stats[u"requests"].toInt(), 2);
    QCOMPARE(stats[u"providers"][u"alpha"][u"models"][u"alpha-large"].toInt(), 2);
    QCOMPARE(stats[u"log"][0][u"result"].toString(), u"overloaded"_s);
    QCOMPARE(stats[u"log"][1][u"result"].toString(), u"ok"_s);
    QCOMPARE(stats[u"log"][1][u"at_ms"].toDouble(), 2000.0);
}

void TestRouter::events_of_an_anthropic_stream_are_complete_and_in_order()
{
    Router router({{promptProvider(u"anthropic"_s, 3)}}, 1);
    QStringList types;
    const QByteArray body = ask(router, chatRequest(u"anthropic"_s, true)).body;
    for (const QByteArray& line : body.split('\n')) {
        if (line.startsWith("event: "))
            types << QString::fromLatin1(line.mid(7));
        else if (line.startsWith("data: "))
            QCOMPARE(QJsonDocument::fromJson(line.mid(6)).object()[u"type"].toString(),
                     types.last());
    }
    QCOMPARE(types, (QStringList{u"message_start"_s, u"content_block_start"_s, u"ping"_s,
                                 u"content_block_delta"_s, u"content_block_delta"_s,
                                 u"content_block_delta"_s, u"content_block_stop"_s,
                                 u"message_delta"_s, u"message_stop"_s}));
}

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"
