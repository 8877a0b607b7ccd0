// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pagestories.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

CallRecord record(int attempt, int step, const QString& provider, const QString& model)
{
    CallRecord r;
    r.attempt = attempt;
    r.step = step;
    r.provider = provider;
    r.model = model;
    return r;
}

/// What went over the wire for an attempt that streamed `pieces` pieces.
Exchange exchangeOf(int attempt, Duration first, int pieces)
{
    Exchange exchange;
    exchange.attempt = attempt;
    exchange.method = "POST"_ba;
    exchange.url = u"https://api.example.com/v1/chat/completions"_s;
    exchange.requestHeaders = {{"Authorization"_ba, "Bearer $OPENAI_API_KEY"_ba},
                               {"Content-Type"_ba, "application/json"_ba},
                               {"Accept"_ba, "text/event-stream"_ba}};
    exchange.requestBody =
        R"({"model":"aurora-large","stream":true,"messages":[{"role":"user","content":"What is the difference between a fuse and a circuit breaker?"}]})"_ba;
    exchange.status = 200;
    exchange.replyHeaders = {{"content-type"_ba, "text/event-stream"_ba},
                             {"x-request-id"_ba, "req_0123456789"_ba},
                             {"x-ratelimit-remaining-requests"_ba, "498"_ba}};
    exchange.connecting = 1ms;
    exchange.lookedUp = 14ms;
    exchange.sent = first / 4;
    Duration at = first;
    for (int i = 0; i < pieces; ++i) {
        exchange.pieces << at;
        exchange.replyBody +=
            "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"word \"}}]}\n\n"_ba;
        at += i == pieces / 2 ? 240ms : std::chrono::milliseconds(9 + (i * 7) % 13);
    }
    return exchange;
}

ModelCheck modelCheck(const QString& model, Duration latency)
{
    ModelCheck check;
    check.model = model;
    check.ok = true;
    check.latency = latency;
    check.route = NetworkRoute{u"no proxy"_s, u"system certificates"_s};
    return check;
}

} // namespace

void playRoute(Engine& engine, PromptId id)
{
    CallRecord failed = record(1, 0, u"aurora"_s, u"aurora-large"_s);
    failed.outcome = Outcome::Failure;
    failed.status = 429;
    failed.error = ProviderError::of(ErrorKind::RateLimited, u"aurora"_s, u"x"_s);
    failed.message = u"Rate limit reached for requests: 500 a minute"_s;
    failed.retryAfter = 900ms;
    failed.connect = 31ms;
    failed.tls = 40ms;
    failed.latency = 240ms;
    emit engine.attemptStarted(id, {1, 0, u"aurora"_s, u"aurora-large"_s, 0});
    emit engine.attemptFinished(id, failed);
    emit engine.promptWaiting(id, {0, u"aurora"_s, 900, {}});
    QTest::qWait(250);
    CallRecord cut = failed;
    cut.attempt = 2;
    cut.retryCount = 1;
    cut.isRetry = true;
    cut.error = ProviderError::of(ErrorKind::StreamCut, u"aurora"_s, u"x"_s);
    cut.message = u"The stream ended without its end marker: the answer is incomplete."_s;
    cut.status = 200;
    cut.retryAfter.reset();
    cut.waited = 250ms;
    cut.ttft = 280ms;
    cut.latency = 700ms;
    emit engine.attemptStarted(id, {2, 0, u"aurora"_s, u"aurora-large"_s, 1});
    emit engine.answerPiece(id, {2, false,
                                 u"A fuse is a strip of metal that melts when too much "
                                 "current flows, and so it"_s});
    emit engine.attemptFinished(id, cut);
    CallRecord skipped = record(3, 1, u"borealis"_s, u"borealis-2"_s);
    skipped.outcome = Outcome::Skipped;
    skipped.message = u"circuit open; next try in 12 s"_s;
    emit engine.attemptFinished(id, skipped);
    emit engine.attemptStarted(id, {4, 2, u"local"_s, u"gemma3:4b"_s, 0});
    emit engine.answerPiece(id, {4, false,
                                 u"A circuit breaker opens a circuit by itself when the "
                                 "current is too high, and can be closed again. A fuse "
                                 "does the same once, by melting, and is replaced "
                                 "afterwards."_s});
}

void finishRoute(Engine& engine, PromptId id)
{
    CallRecord good = record(4, 2, u"local"_s, u"gemma3:4b"_s);
    good.connect = 2ms;
    good.ttft = 320ms;
    good.latency = 1500ms;
    good.route = NetworkRoute{u"no proxy"_s, {}};
    good.firstByte = 90ms;
    emit engine.attemptExchanged(id, exchangeOf(4, 320ms, 60));
    emit engine.attemptFinished(id, good);
    PromptResult result;
    result.ok = true;
    result.provider = u"local"_s;
    result.model = u"gemma3:4b"_s;
    result.content = u"A circuit breaker opens a circuit by itself when the current is too high, "
                     "and can be closed again. A fuse does the same once, by melting, and is "
                     "replaced afterwards."_s;
    result.finishReason = u"stop"_s;
    result.latency = 2690ms;
    result.ttft = 1510ms;
    result.usage = {23, 41, true};
    result.attempts = {good};
    emit engine.promptFinished(id, result);
}

void playLimits(Engine& engine, PromptId id)
{
    CallRecord cooling = record(1, 0, u"aurora"_s, u"aurora-large"_s);
    cooling.outcome = Outcome::Skipped;
    cooling.message = u"cooling down, the provider asked to wait; next try in 48 s (14:03:22)"_s;
    emit engine.attemptFinished(id, cooling);
    emit engine.promptWaiting(
        id, {1, u"borealis"_s, 900, u"local limit: all 2 concurrent calls are taken"_s});
    QTest::qWait(400);
    CallRecord limited = record(2, 1, u"borealis"_s, u"borealis-2"_s);
    limited.outcome = Outcome::Skipped;
    limited.message = u"local limit: 50000 tokens a minute used up; next try in 17 s (14:02:51)"_s;
    emit engine.attemptFinished(id, limited);
    emit engine.attemptStarted(id, {3, 2, u"local"_s, u"gemma3:4b"_s, 0});
}

void playTools(Engine& engine, PromptId id)
{
    const QString reasoning = u"The user asks for the weather in two places. I have a tool for "
                              "that, which takes one place at a time, so I call it twice. The "
                              "unit was not named; Europe uses degrees Celsius."_s;
    emit engine.attemptStarted(id, {1, 0, u"aurora"_s, u"aurora-large"_s, 0});
    emit engine.answerPiece(id, {1, true, reasoning});
    CallRecord good = record(1, 0, u"aurora"_s, u"aurora-large"_s);
    good.route = NetworkRoute{u"proxy http://proxy.example.com:3128"_s,
                              u"system certificates and /etc/ssl/company.pem"_s};
    good.status = 200;
    good.connect = 22ms;
    good.ttft = 610ms;
    good.latency = 1900ms;
    emit engine.attemptFinished(id, good);
    PromptResult result;
    result.ok = true;
    result.provider = good.provider;
    result.model = good.model;
    result.reasoning = reasoning;
    result.toolCalls = {{u"call_1"_s, u"get_weather"_s, u"{\"place\": \"Oslo\"}"_s},
                        {u"call_2"_s, u"get_weather"_s, u"{\"place\": \"Bergen\"}"_s}};
    result.finishReason = u"tool_calls"_s;
    result.latency = good.latency;
    result.ttft = good.ttft;
    result.usage = {88, 61, false};
    result.attempts = {good};
    emit engine.promptFinished(id, result);
}

void playUnknown(Engine& engine, PromptId id)
{
    CallRecord failed = record(1, 0, u"aurora"_s, u"aurora-large"_s);
    failed.outcome = Outcome::Failure;
    failed.status = 418;
    failed.error = ProviderError::of(ErrorKind::Unknown, u"aurora"_s,
                                     u"flux capacitor misaligned in cell 7"_s);
    failed.error->status = 418;
    failed.error->raw = R"({"oops": "flux capacitor misaligned in cell 7"})";
    failed.error->advice = {u"Look at the raw reply with \"Copy details\"."_s};
    failed.message = failed.error->message;
    failed.latency = 310ms;
    emit engine.attemptStarted(id, {1, 0, u"aurora"_s, u"aurora-large"_s, 0});
    emit engine.answerPiece(id, {1, false, u"A fuse is a strip of metal that"_s});
    emit engine.attemptFinished(id, failed);
    PromptResult result;
    result.error = failed.error;
    result.latency = 310ms;
    result.attempts = {failed};
    emit engine.promptFinished(id, result);
}

void playRefused(Engine& engine, PromptId id)
{
    CallRecord failed = record(1, 0, u"aurora"_s, u"aurora-large"_s);
    failed.outcome = Outcome::Failure;
    failed.status = 401;
    failed.error = ProviderError::of(ErrorKind::AuthenticationFailed, u"aurora"_s,
                                     u"Incorrect API key provided: sk-proj-…wxyz."_s);
    failed.error->advice = {u"Set the key of aurora again on the Keys page."_s,
                            u"Check that it belongs to the right project."_s};
    failed.message = failed.error->message;
    failed.latency = 310ms;
    emit engine.attemptStarted(id, {1, 0, u"aurora"_s, u"aurora-large"_s, 0});
    emit engine.attemptFinished(id, failed);
    PromptResult result;
    result.error = failed.error;
    result.latency = 310ms;
    result.attempts = {failed};
    emit engine.promptFinished(id, result);
}

void playComparison(Engine& engine)
{
    const QStringList providers{u"aurora"_s, u"borealis"_s, u"local"_s, u"borealis"_s};
    const QStringList models{u"aurora-large"_s, u"borealis-2"_s, u"gemma3:4b"_s, u"borealis-3"_s};
    for (int i = 0; i < 4; ++i) {
        const PromptId id = static_cast<PromptId>(i) + 1;
        emit engine.attemptStarted(id, {1, 0, providers.at(i), models.at(i), 0});
        CallRecord call = record(1, 0, providers.at(i), models.at(i));
        call.ttft = std::chrono::milliseconds(180 + 140 * i);
        call.latency = std::chrono::milliseconds(1100 + 600 * i);
        PromptResult result;
        result.latency = call.latency;
        if (i == 3) {
            call.ttft.reset();
            call.outcome = Outcome::Failure;
            call.status = 404;
            call.error = ProviderError::of(ErrorKind::ModelNotFound, providers.at(i),
                                           u"model: borealis-3 does not exist"_s);
            call.error->advice = {u"Did you mean \"borealis-2\"?"_s};
            result.error = call.error;
        } else {
            result.ok = true;
            result.provider = providers.at(i);
            result.model = models.at(i);
            result.content = u"A circuit breaker opens a circuit by itself when the current is "
                             "too high, and can be closed again. A fuse does the same once, by "
                             "melting, and is replaced afterwards."_s;
            result.finishReason = u"stop"_s;
            result.ttft = call.ttft;
            result.usage = {23, 41 + 3 * i, i == 2};
            call.usage = result.usage;
            emit engine.answerPiece(id, {1, false, result.content});
            emit engine.attemptExchanged(id, exchangeOf(1, *call.ttft, 50));
        }
        emit engine.attemptFinished(id, call);
        result.attempts = {call};
        emit engine.promptFinished(id, result);
    }
}

void playRepeats(Engine& engine, int count)
{
    for (int i = 0; i < count; ++i) {
        const PromptId id = static_cast<PromptId>(i) + 1;
        CallRecord call = record(1, 0, u"aurora"_s, u"aurora-large"_s);
        call.ttft = std::chrono::milliseconds(300 + 37 * (i % 7));
        call.latency = std::chrono::milliseconds(1200 + 111 * (i % 9));
        emit engine.attemptStarted(id, {1, 0, call.provider, call.model, 0});
        PromptResult result;
        result.ok = i % 8 != 5;
        result.latency = call.latency;
        if (result.ok) {
            result.provider = call.provider;
            result.model = call.model;
            result.content = u"A fuse melts once; a breaker can be closed again."_s;
            result.ttft = call.ttft;
            result.usage = {23, 52, false};
            result.finishReason = u"stop"_s;
            emit engine.attemptExchanged(id, exchangeOf(1, *call.ttft, 40));
        } else {
            call.outcome = Outcome::Failure;
            call.error = ProviderError::of(ErrorKind::Overloaded, call.provider, u"Overloaded"_s);
            result.error = call.error;
        }
        emit engine.attemptFinished(id, call);
        result.attempts = {call};
        emit engine.promptFinished(id, result);
        QTest::qWait(5); // the next one is sent from the event loop
    }
}

KeysSnapshot keysOfEverySort()
{
    KeysSnapshot keys;
    keys.health = KeyringHealth::Working;
    keys.backend = u"Secret Service (gnome-keyring)"_s;
    KeyRow row;
    row.provider = u"aurora"_s;
    row.title = u"OpenAI"_s;
    row.presence = KeyPresence::Present;
    row.masked = u"sk-proj-…wxyz"_s;
    KeyCheck good;
    good.at = QDateTime::currentDateTimeUtc();
    ModelCheck answered;
    answered.ok = true;
    answered.latency = 412ms;
    good.models = {answered};
    row.lastCheck = good;
    keys.rows.append(row);
    row.provider = u"borealis"_s;
    row.title = u"Anthropic"_s;
    row.masked = u"sk-…9876"_s;
    row.warning = u"This looks like a key of OpenAI."_s;
    row.trimmed = true;
    KeyCheck bad;
    bad.at = good.at;
    ModelCheck refused;
    refused.error =
        ProviderError::of(ErrorKind::AuthenticationFailed, u"borealis"_s, u"invalid x-api-key"_s);
    refused.error->advice = {u"Set the key again on the Keys page."_s};
    bad.models = {refused};
    row.lastCheck = bad;
    keys.rows.append(row);
    KeyRow env;
    env.provider = u"groq"_s;
    env.title = u"Groq"_s;
    env.source = KeySource::Environment;
    env.variable = u"GROQ_API_KEY"_s;
    env.presence = KeyPresence::Missing;
    keys.rows.append(env);
    KeyRow local;
    local.provider = u"local"_s;
    local.title = u"Ollama"_s;
    local.source = KeySource::None;
    local.presence = KeyPresence::NotNeeded;
    keys.rows.append(local);
    KeyRow locked;
    locked.provider = u"mistral"_s;
    locked.title = u"Mistral AI"_s;
    locked.presence = KeyPresence::WaitingForUnlock;
    keys.rows.append(locked);
    return keys;
}

KeysSnapshot checkedKeys()
{
    KeysSnapshot keys;
    keys.health = KeyringHealth::Working;
    keys.backend = u"Secret Service (gnome-keyring)"_s;
    KeyRow row;
    row.provider = u"aurora"_s;
    row.title = u"OpenAI"_s;
    row.presence = KeyPresence::Present;
    row.masked = u"sk-proj-…wxyz"_s;
    KeyCheck check;
    check.at = QDateTime::currentDateTimeUtc();
    check.models = {modelCheck(u"aurora-large"_s, 412ms), modelCheck(u"aurora-small"_s, 230ms),
                    modelCheck(u"aurora-nano"_s, 95ms)};
    row.lastCheck = check;
    keys.rows.append(row);
    row.provider = u"borealis"_s;
    row.title = u"Anthropic"_s;
    row.masked = u"sk-ant-…9876"_s;
    check.models = {modelCheck(u"borealis-2"_s, 600ms), modelCheck(u"borealis-2-larg"_s, 80ms)};
    check.models[1].ok = false;
    check.models[1].error = ProviderError::of(ErrorKind::ModelNotFound, u"borealis"_s,
                                              u"model: borealis-2-larg does not exist"_s);
    check.models[1].error->advice = {u"Did you mean \"borealis-2-large\", \"borealis-2\"?"_s};
    row.lastCheck = check;
    keys.rows.append(row);
    const NetworkRoute company{u"proxy http://proxy.example.com:3128"_s,
                               u"system certificates and /etc/ssl/company.pem"_s};
    row.provider = u"company"_s;
    row.title = u"Azure OpenAI"_s;
    row.masked = u"…77c1"_s;
    check.models = {modelCheck(u"house-model"_s, 750ms)};
    check.models[0].route = company;
    row.lastCheck = check;
    keys.rows.append(row);
    row.provider = u"branch"_s;
    row.title = u"Mistral AI"_s;
    row.masked = u"…a0b1"_s;
    check.models[0].ok = false;
    check.models[0].error = ProviderError::of(
        ErrorKind::TlsFailed, u"branch"_s,
        u"The certificate of api.example.com is signed by “Company Root CA”, which is not known"_s);
    check.models[0].error->advice = {u"Name your company's certificate file in \"ca_file\"."_s};
    check.models[0].route->certificates = u"system certificates"_s;
    row.lastCheck = check;
    keys.rows.append(row);
    return keys;
}

} // namespace fuseboard
