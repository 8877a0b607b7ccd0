// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/provider.h"
#include "app/domain/providererror.h"
#include "app/domain/redactor.h"
#include "app/ports/clock.h"
#include "app/ports/httptransport.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace fuseboard {

class UserErrorRules;

/// Asks a provider for the list of its models: cheap, and proof that key and address are right.
/// Ends exactly once, with `onDone`; destroy it in a later turn of the event loop.
class ModelsCall
{
public:
    using Result = std::variant<QStringList, ProviderError>;
    using OnDone = std::function<void(const Result& result, Duration latency)>;

    /// `errorRules`: the user's; null: none.
    ModelsCall(Clock& clock, HttpTransport& transport, const Redactor& redactor, Provider provider,
               Duration limit, std::shared_ptr<const UserErrorRules> errorRules, OnDone onDone);
    ~ModelsCall();
    ModelsCall(const ModelsCall&) = delete;
    ModelsCall& operator=(const ModelsCall&) = delete;

    void start(const Secret& key);
    const std::optional<NetworkRoute>& route() const { return m_route; } ///< what applied

private:
    void onEvent(const HttpEvent& event);
    void end(Result result);
    Result read() const;

    Clock& m_clock;
    HttpTransport& m_transport;
    const Redactor& m_redactor;
    Provider m_provider;
    Duration m_limit;
    std::shared_ptr<const UserErrorRules> m_errorRules;
    OnDone m_onDone;
    std::unique_ptr<HttpCall> m_call;
    Clock::TimerId m_timer = 0;
    Instant m_startedAt;
    std::optional<NetworkRoute> m_route;
    int m_status = 0;
    HttpHeaders m_headers;
    QByteArray m_body;
    bool m_ended = false;
};

} // namespace fuseboard
