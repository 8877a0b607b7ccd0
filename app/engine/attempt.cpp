// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/attempt.h"

#include "app/engine/curlcommand.h"
#include "app/engine/errorredaction.h"
#include "app/engine/httpwiring.h"
#include "app/providers/errorclassifier.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// After the end marker, how long usage and the end of the body are waited for. Some servers send
/// the finish reason and then leave the connection open.
constexpr Duration kGraceAfterEnd = std::chrono::seconds(2);
/// Of events on the wire, of which a token takes some 300 bytes; they are read one by one.
constexpr qint64 kMostStreamBytes = 64LL << 20;
/// Of an answer, which is kept as a whole.
constexpr qsizetype kMostCharacters = 1 << 20;

QString seconds(Duration d)
{
    return QString::number(toSeconds(d), 'g', 3) + u" s"_s;
}

/// Names the reason where the limit is not the set one.
QString noFirstToken(const TimeLimits& limits)
{
    const QString within = seconds(limits.firstToken);
    if (!limits.shortened)
        return u"No first token within %1."_s.arg(within);
    const Shortened& why = *limits.shortened;
    const QString usual = seconds(why.p99);
    const QString reason =
        why.factor > 0 ? u"%1 times the usual 99th percentile of %2"_s.arg(why.factor).arg(usual)
                       : u"the least limit, as the usual 99th percentile is %1"_s.arg(usual);
    return u"No first token within %1 (%2; the set limit is %3)."_s.arg(within, reason,
                                                                        seconds(why.ceiling));
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

} // namespace

Attempt::Attempt(Clock& clock, HttpTransport& transport, const Redactor& redactor,
                 AttemptOrder order, OnText onText, OnDone onDone)
    : m_clock(clock), m_transport(transport), m_redactor(redactor), m_order(std::move(order)),
      m_onText(std::move(onText)), m_onDone(std::move(onDone)),
      m_dialect(dialectByName(m_order.provider.dialect)), m_pace(m_order.minTokensPerSecond),
      m_record(m_order.record)
{
    Q_ASSERT(m_dialect); // a resolved configuration names only dialects that exist
}

Attempt::~Attempt()
{
    m_clock.cancel(m_timer);
}

void Attempt::start()
{
    m_startedAt = m_clock.now();
    m_record.startedAt = m_clock.utcNow();
    m_record.stream = m_order.prompt.stream;

    const WireRequest wire = m_dialect->chatRequest(m_order.prompt, m_record.model, m_order.habits);
    HttpRequest request = httpRequest(m_order.provider, wire, m_dialect->keyHeader(), m_order.key);
    if (m_order.prompt.stream)
        request.maxBodyBytes = kMostStreamBytes;
    if (m_order.onExchange)
        m_exchange =
            std::make_shared<ExchangeKeeper>(request, keyVariableOf(m_order.provider), m_startedAt);
    m_call = m_transport.start(request, [this](const HttpEvent& event) { onEvent(event); });
    watch();
}

void Attempt::cancel()
{
    if (!m_ended)
        end(Outcome::Cancelled, m_clock.now());
}

void Attempt::onEvent(const HttpEvent& event)
{
    if (m_ended)
        return;
    if (m_exchange)
        m_exchange->take(event);
    std::visit([this](const auto& e) { on(e); }, event);
    if (!m_ended)
        watch();
}

void Attempt::on(const HttpConnecting& event)
{
    m_connectingAt = event.at;
    m_record.route = event.route;
}

void Attempt::on(const HttpEncrypted& event)
{
    const Instant connectedAt = event.connectedAt.value_or(event.at);
    m_record.tls = event.at - connectedAt;
    onConnected(connectedAt);
}

void Attempt::on(const HttpSent& event)
{
    m_record.route = event.route;
    onConnected(event.at);
}

/// A re-used connection has no phase of connecting: then `connect` stays absent.
void Attempt::onConnected(Instant at)
{
    if (std::exchange(m_connected, true))
        return;
    if (m_connectingAt)
        m_record.connect = at - *m_connectingAt;
}

void Attempt::on(const HttpHead& event)
{
    onConnected(event.at);
    m_record.status = event.status;
    m_record.firstByte = event.at - m_startedAt;
    m_headers = event.headers;
    if (m_order.onHead)
        m_order.onHead(event.status, event.headers);
    if (m_order.prompt.stream && isSuccess(event.status)) {
        m_streaming = true;
        m_reader = m_dialect->streamReader();
    }
}

void Attempt::on(const HttpChunk& event)
{
    if (m_streaming)
        take(m_reader->feed(event.bytes), event.at);
    else
        m_body += event.bytes;
}

void Attempt::on(const HttpEnd& event)
{
    if (m_streaming) {
        take(m_reader->finish(), event.at);
        if (m_ended)
            return;
        if (m_reader->isComplete())
            succeed(event.at);
        else if (m_lastTokenAt || !m_reader->reply().model.isEmpty())
            failAs(ErrorKind::StreamCut,
                   u"The stream ended without its end marker: the answer is incomplete."_s,
                   event.at);
        else
            failBy({}, false, event.at);
        return;
    }
    if (!isSuccess(*m_record.status)) {
        failBy(m_body, false, event.at);
        return;
    }
    const auto read = m_dialect->readReply(m_body);
    if (const Reply* reply = std::get_if<Reply>(&read)) {
        m_reply = *reply;
        succeed(event.at);
    } else {
        failBy(m_body, false, event.at);
    }
}

void Attempt::on(const HttpFailure& event)
{
    // All that matters has arrived: what breaks after the end marker breaks nothing.
    if (m_streaming && m_reader->isComplete()) {
        succeed(event.at);
    } else if (m_streaming &&
               (event.kind == HttpFailureKind::Cut || event.kind == HttpFailureKind::Reset)) {
        failAs(ErrorKind::StreamCut, event.message, event.at);
    } else if (m_record.status && !isSuccess(*m_record.status)) {
        failBy(m_body, false, event.at); // what has arrived says more than how it ended
    } else if (event.kind == HttpFailureKind::NotAllowed) {
        ProviderError error =
            ProviderError::of(kindOf(event.kind), m_record.provider, event.message);
        error.advice = {u"Ask whoever looks after the policy to allow it."_s};
        fail(std::move(error), event.at);
    } else {
        failAs(kindOf(event.kind), event.message, event.at);
    }
}

void Attempt::take(const QList<StreamEvent>& events, Instant at)
{
    for (const StreamEvent& event : events) {
        if (const auto* text = std::get_if<TextDelta>(&event)) {
            takeText(text->text, false, at);
        } else if (const auto* reasoning = std::get_if<ReasoningDelta>(&event)) {
            takeText(reasoning->text, true, at);
        } else if (const auto* call = std::get_if<ToolCallDelta>(&event)) {
            const qsizetype characters = call->part.name.size() + call->part.arguments.size();
            if (characters > 0) // else a heartbeat in disguise
                takeToken(characters, at);
        } else if (const auto* failure = std::get_if<StreamFailure>(&event)) {
            failBy(failure->body, true, at);
        } else if (const auto* garbage = std::get_if<StreamGarbage>(&event)) {
            ProviderError error = ProviderError::of(
                ErrorKind::MalformedReply, m_record.provider,
                u"An event of the stream cannot be read: the answer would lack a part."_s);
            error.raw = garbage->data;
            fail(std::move(error), at);
        } else {
            m_completeAt = at;
        }
        if (m_ended)
            return;
    }
    if (m_reader->isClosed())
        succeed(at);
}

void Attempt::takeText(const QString& text, bool reasoning, Instant at)
{
    if (text.isEmpty())
        return;
    m_onText(text, reasoning);
    takeToken(text.size(), at);
}

/// A sign that the model is at work, whether it writes, thinks or calls a tool.
void Attempt::takeToken(qsizetype characters, Instant at)
{
    if (!m_record.ttft)
        m_record.ttft = at - m_startedAt;
    m_lastTokenAt = at;
    if (m_exchange)
        m_exchange->pieceAt(at);
    m_pace.add(characters, at);
    m_characters += characters;
    if (m_characters > kMostCharacters && !m_ended)
        failAs(ErrorKind::MalformedReply, u"The answer has more than 1 MiB of text."_s, at);
    if (m_order.stopAtFirstToken && !m_ended)
        succeed(at);
}

/// One timer, for whichever limit comes first.
void Attempt::watch()
{
    const TimeLimits& limits = m_order.limits;
    Instant at = m_startedAt + limits.total;
    if (m_completeAt) {
        at = *m_completeAt + kGraceAfterEnd;
    } else if (!m_connected) {
        at = std::min(at, m_startedAt + limits.connect);
    } else if (m_lastTokenAt) {
        at = std::min(at, *m_lastTokenAt + limits.stall);
        if (const auto check = m_pace.nextCheck())
            at = std::min(at, *check);
    } else if (m_order.prompt.stream) {
        at = std::min(at, m_startedAt + limits.firstToken);
    }
    m_clock.cancel(m_timer);
    m_timer = m_clock.callAt(at, [this] { onLimit(); });
}

void Attempt::onLimit()
{
    m_timer = 0;
    const Instant now = m_clock.now();
    const TimeLimits& limits = m_order.limits;
    const Duration elapsed = now - m_startedAt;
    if (m_completeAt)
        succeed(now);
    else if (elapsed >= limits.total)
        failAs(ErrorKind::TimedOut, u"No complete answer within %1."_s.arg(seconds(limits.total)),
               now);
    else if (!m_connected && elapsed >= limits.connect)
        failAs(ErrorKind::TimedOut, u"No connection within %1."_s.arg(seconds(limits.connect)),
               now);
    else if (!m_lastTokenAt && m_order.prompt.stream && elapsed >= limits.firstToken)
        failAs(ErrorKind::TimedOut, noFirstToken(limits), now);
    else if (m_lastTokenAt && now - *m_lastTokenAt >= limits.stall)
        failAs(ErrorKind::StreamStalled,
               u"The stream stalled: no token for %1."_s.arg(seconds(limits.stall)), now);
    else if (const auto speed = m_pace.tooSlow(now))
        failAs(
            ErrorKind::StreamStalled,
            u"The stream is too slow: %1 tokens a second over the last %2."_s.arg(*speed, 0, 'f', 2)
                .arg(seconds(StreamPace::kWindow)),
            now);
    else
        watch();
}

void Attempt::succeed(Instant at)
{
    if (m_reader)
        m_reply = m_reader->reply();
    m_record.usage = m_reply.usage;
    if (!m_record.usage.inputTokens) {
        m_record.usage.inputTokens = m_order.prompt.estimatedInputTokens();
        m_record.usage.estimated = true;
    }
    m_reply.usage = m_record.usage;
    m_record.finishReason = m_reply.finishReason;
    end(Outcome::Success, at);
}

void Attempt::failBy(const QByteArray& body, bool midStream, Instant at)
{
    FailedReply failed;
    failed.provider = m_record.provider;
    failed.status = m_record.status;
    failed.headers = m_headers;
    failed.body = body;
    failed.midStream = midStream;
    failed.receivedAt = m_clock.utcNow();
    fail(classify(failed, m_order.errorRules.get()), at);
}

void Attempt::failAs(ErrorKind kind, const QString& message, Instant at)
{
    fail(ProviderError::of(kind, m_record.provider, message), at);
}

void Attempt::fail(ProviderError error, Instant at)
{
    redact(error, m_redactor);
    error.status = m_record.status;
    if (error.advice.isEmpty())
        error.advice = adviceFor(error.kind, error.provider, error.via);
    m_record.retryAfter = error.retryAfter;
    m_record.message = error.message;
    m_record.error = std::move(error);
    end(Outcome::Failure, at);
}

void Attempt::end(Outcome outcome, Instant at)
{
    m_ended = true;
    m_clock.cancel(m_timer);
    m_timer = 0;
    if (m_call)
        m_call->cancel();
    if (m_reader && outcome != Outcome::Success)
        m_reply = m_reader->reply();
    m_record.outcome = outcome;
    m_record.latency = at - m_startedAt;
    m_order.key = {};
    if (m_exchange)
        m_order.onExchange(m_record.attempt, std::exchange(m_exchange, nullptr));
    m_onDone(m_record, m_reply);
}

} // namespace fuseboard
