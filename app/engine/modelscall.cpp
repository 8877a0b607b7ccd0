// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/modelscall.h"

#include "app/engine/errorredaction.h"
#include "app/engine/httpwiring.h"
#include "app/providers/errorclassifier.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// The list of an aggregator has some 600 KiB.
constexpr qint64 kMostListBytes = 2LL << 20;

} // namespace

ModelsCall::ModelsCall(Clock& clock, HttpTransport& transport, const Redactor& redactor,
                       Provider provider, Duration limit,
                       std::shared_ptr<const UserErrorRules> errorRules, OnDone onDone)
    : m_clock(clock), m_transport(transport), m_redactor(redactor), m_provider(std::move(provider)),
      m_limit(limit), m_errorRules(std::move(errorRules)), m_onDone(std::move(onDone))
{
}

ModelsCall::~ModelsCall()
{
    m_clock.cancel(m_timer);
}

void ModelsCall::start(const Secret& key)
{
    m_startedAt = m_clock.now();
    const Dialect* dialect = dialectByName(m_provider.dialect);
    Q_ASSERT(dialect); // a resolved configuration names only dialects that exist
    HttpRequest request =
        httpRequest(m_provider, dialect->modelsRequest(), dialect->keyHeader(), key);
    request.maxBodyBytes = kMostListBytes;
    m_call = m_transport.start(request, [this](const HttpEvent& event) { onEvent(event); });
    m_timer = m_clock.callAt(m_startedAt + m_limit, [this] {
        end(ProviderError::of(ErrorKind::TimedOut, m_provider.name,
                              u"No answer within %1 s."_s.arg(toSeconds(m_limit))));
    });
}

void ModelsCall::onEvent(const HttpEvent& event)
{
    if (const auto* connecting = std::get_if<HttpConnecting>(&event)) {
        m_route = connecting->route;
    } else if (const auto* sent = std::get_if<HttpSent>(&event)) {
        m_route = sent->route;
    } else if (const auto* head = std::get_if<HttpHead>(&event)) {
        m_status = head->status;
        m_headers = head->headers;
    } else if (const auto* chunk = std::get_if<HttpChunk>(&event)) {
        m_body += chunk->bytes;
    } else if (std::holds_alternative<HttpEnd>(event)) {
        end(read());
    } else if (const auto* failure = std::get_if<HttpFailure>(&event)) {
        end(ProviderError::of(kindOf(failure->kind), m_provider.name, failure->message));
    }
}

ModelsCall::Result ModelsCall::read() const
{
    if (m_status >= 200 && m_status < 300) {
        const QStringList models = dialectByName(m_provider.dialect)->readModels(m_body);
        if (!models.isEmpty())
            return models;
    }
    FailedReply failed;
    failed.provider = m_provider.name;
    failed.status = m_status;
    failed.headers = m_headers;
    failed.body = m_body;
    failed.receivedAt = m_clock.utcNow();
    return classify(failed, m_errorRules.get());
}

void ModelsCall::end(Result result)
{
    if (std::exchange(m_ended, true))
        return;
    m_clock.cancel(m_timer);
    if (m_call)
        m_call->cancel();
    if (auto* error = std::get_if<ProviderError>(&result))
        redact(*error, m_redactor);
    m_onDone(result, m_clock.now() - m_startedAt);
}

} // namespace fuseboard
