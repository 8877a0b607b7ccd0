// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/otlpsender.h"

#include "app/domain/backoff.h"
#include "app/domain/retryhint.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Duration kLimit = 10s;
/// A server that asks for more is asked again by then: what waits would be dropped meanwhile.
constexpr Duration kLongestPause = 10min;
constexpr qint64 kMostReplyBytes = 64 << 10;
constexpr qsizetype kLongestWord = 300; ///< of a collector's own message

RetrySettings retrySettings()
{
    RetrySettings settings;
    settings.baseDelay = 1s;
    settings.maxDelay = 60s;
    settings.jitter = Jitter::Equal; // never at once: nobody waits for it
    return settings;
}

bool mayTryAgain(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504;
}

QString cureOf(int status, const QString& variable)
{
    if (status == 401 || status == 403)
        return variable.isEmpty()
                   ? u"Name an environment variable with the value of the Authorization header in "
                     "\"authorization\"."_s
                   : u"Check the value of the Authorization header in the environment variable "
                     "%1."_s.arg(variable);
    if (status >= 300 && status < 400)
        return u"Redirects are not followed: put the final address into \"endpoint\"."_s;
    if (status == 404 || status == 405 || status == 501)
        return u"Check \"endpoint\": it is the base address, without /v1/traces."_s;
    return u"The collector's own log tells why."_s;
}

/// "partialSuccess" of a reply, where something was rejected.
struct Rejection
{
    qint64 count = 0;
    QString message;
};

Rejection rejectionIn(const QByteArray& body)
{
    const QJsonObject partial =
        QJsonDocument::fromJson(body).object().value("partialSuccess"_L1).toObject();
    Rejection rejection{0, partial.value("errorMessage"_L1).toString()};
    for (const auto key : {"rejectedSpans"_L1, "rejectedDataPoints"_L1}) {
        const QJsonValue count = partial.value(key); // a decimal string, or a number
        rejection.count = std::max(rejection.count, count.isString() ? count.toString().toLongLong()
                                                                     : count.toInteger());
    }
    return rejection;
}

} // namespace

OtlpSender::OtlpSender(Clock& clock, Random& random, HttpTransport& transport)
    : m_clock(clock), m_random(random), m_transport(transport)
{
}

OtlpSender::~OtlpSender()
{
    cancel();
}

void OtlpSender::send(const Target& target, const QByteArray& body, OnResult onResult)
{
    m_target = target;
    m_onResult = std::move(onResult);
    m_status = 0;
    m_headers.clear();
    m_body.clear();
    HttpRequest request;
    request.url = target.url;
    request.headers = target.headers;
    request.headers.append({"Content-Type"_ba, "application/json"_ba});
    request.headers.append({"User-Agent"_ba, "Fuseboard/" FUSEBOARD_VERSION " (OTLP exporter)"_ba});
    request.credential = target.credential;
    request.body = body;
    request.maxBodyBytes = kMostReplyBytes;
    request.maxErrorBodyBytes = kMostReplyBytes;
    m_limit = m_clock.callAt(m_clock.now() + kLimit, [this] {
        later(u"%1 did not answer within %2 s."_s.arg(place()).arg(toSeconds(kLimit)));
    });
    m_call = m_transport.start(request, [this](const HttpEvent& event) { onEvent(event); });
}

void OtlpSender::cancel()
{
    m_clock.cancel(m_limit);
    m_call.reset();
    m_failures = 0;
}

void OtlpSender::onEvent(const HttpEvent& event)
{
    if (const auto* head = std::get_if<HttpHead>(&event)) {
        m_status = head->status;
        m_headers = head->headers;
    } else if (const auto* chunk = std::get_if<HttpChunk>(&event)) {
        m_body += chunk->bytes;
    } else if (std::holds_alternative<HttpEnd>(event)) {
        onReply();
    } else if (const auto* failure = std::get_if<HttpFailure>(&event)) {
        onFailure(*failure);
    }
}

void OtlpSender::onFailure(const HttpFailure& failure)
{
    // Once its status is there the server has decided: sending again could make a second copy.
    if (m_status != 0) {
        m_body.clear();
        onReply();
        return;
    }
    later(u"%1: %2"_s.arg(place(), failure.message));
}

void OtlpSender::onReply()
{
    if (m_status >= 200 && m_status < 300) {
        onGoodReply();
        return;
    }
    const QString what = u"%1 answered with status %2."_s.arg(place()).arg(m_status);
    if (mayTryAgain(m_status))
        later(what, retryAfterFromHeaders(m_headers, m_clock.utcNow()));
    else
        refuse(m_status == 404 || m_status == 405 || m_status == 501 ? End::NotThere : End::Refused,
               what, cureOf(m_status, m_target.variable));
}

void OtlpSender::onGoodReply()
{
    const Rejection rejection = rejectionIn(m_body);
    if (rejection.count <= 0) {
        end({});
        return;
    }
    // Redacted before it is cut: half a key would not be recognized.
    const QString why = m_target.redactor.redact(rejection.message).left(kLongestWord);
    refuse(End::Refused, u"%1 rejected %2 of what was sent."_s.arg(place()).arg(rejection.count),
           why.isEmpty() ? u"The collector's own log tells why."_s : u"It says: %1"_s.arg(why));
}

void OtlpSender::later(const QString& what, std::optional<Duration> asked)
{
    const Duration backoff =
        backoffDelay(retrySettings(), ++m_failures, Duration::zero(), m_random.uniform());
    end({End::Later, m_target.redactor.redact(what) + u" It is tried again by itself."_s,
         std::clamp(asked.value_or(backoff), Duration(1s), kLongestPause)});
}

void OtlpSender::refuse(End end, const QString& what, const QString& cure)
{
    this->end({end, what + u' ' + cure});
}

void OtlpSender::end(Result result)
{
    m_clock.cancel(m_limit);
    m_call.reset();
    if (result.end != End::Later)
        m_failures = 0;
    const OnResult onResult = std::exchange(m_onResult, {});
    onResult(result);
}

/// For messages: a query may hold anything.
QString OtlpSender::place() const
{
    return m_target.url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery |
                                        QUrl::RemoveFragment);
}

} // namespace fuseboard
