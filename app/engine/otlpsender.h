// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/redactor.h"
#include "app/ports/clock.h"
#include "app/ports/httptransport.h"
#include "app/ports/random.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace fuseboard {

/// Posts the requests of one signal to a collector, one at a time, and says what came of each.
/// Within 10 s; a redirect is a refusal. What may be tried again, and when, is as in the protocol:
/// opentelemetry.io/docs/specs/otlp/#otlphttp-response. Threads: the engine's.
class OtlpSender
{
public:
    struct Target
    {
        QUrl url;
        HttpHeaders headers;
        std::optional<HttpCredential> credential;
        QString variable;  ///< where the credential came from, for messages
        Redactor redactor; ///< knows the credential: a server may send it back
    };
    enum class End {
        Accepted,
        Refused,  ///< all or a part; must not be sent again
        NotThere, ///< the same; nothing at this address takes the signal
        Later,    ///< to be sent again after `pause`
    };
    struct Result
    {
        End end = End::Accepted;
        QString fault{}; ///< for a person: what is wrong, and the cure
        Duration pause{};
    };
    using OnResult = std::function<void(const Result&)>;

    OtlpSender(Clock& clock, Random& random, HttpTransport& transport);
    ~OtlpSender();
    OtlpSender(const OtlpSender&) = delete;
    OtlpSender& operator=(const OtlpSender&) = delete;

    /// Not while one is under way. `onResult` comes once, never from within the call.
    void send(const Target& target, const QByteArray& body, OnResult onResult);
    void cancel(); ///< no result comes
    bool isBusy() const { return m_call != nullptr; }

private:
    void onEvent(const HttpEvent& event);
    void onFailure(const HttpFailure& failure);
    void onReply();
    void onGoodReply();
    void later(const QString& what, std::optional<Duration> asked = {});
    void refuse(End end, const QString& what, const QString& cure);
    void end(Result result);
    QString place() const;

    Clock& m_clock;
    Random& m_random;
    HttpTransport& m_transport;
    Target m_target;
    OnResult m_onResult;
    std::unique_ptr<HttpCall> m_call;
    Clock::TimerId m_limit = 0;
    int m_status = 0;
    HttpHeaders m_headers;
    QByteArray m_body;
    int m_failures = 0; ///< in a row
};

} // namespace fuseboard
