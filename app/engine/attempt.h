// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callrecord.h"
#include "app/domain/chain.h"
#include "app/domain/prompt.h"
#include "app/domain/provider.h"
#include "app/domain/redactor.h"
#include "app/domain/streampace.h"
#include "app/domain/timeoutpolicy.h"
#include "app/engine/exchangekeeper.h"
#include "app/ports/clock.h"
#include "app/ports/httptransport.h"
#include "app/providers/dialect.h"

#include <functional>
#include <memory>
#include <optional>

namespace fuseboard {

class UserErrorRules;

/// What one attempt needs to know.
struct AttemptOrder
{
    Provider provider;
    Prompt prompt;
    Secret key; ///< empty: none is sent
    TimeLimits limits;
    double minTokensPerSecond = 0;
    WireHabits habits;
    bool stopAtFirstToken = false; ///< a check: the first token is success enough
    CallRecord record;             ///< who, where and which number; the attempt fills in the rest
    /// Told of each head as it comes; may be empty.
    std::function<void(int status, const HttpHeaders& headers)> onHead{};
    /// Told what went over the wire, before onDone; empty: nothing of it is kept.
    std::function<void(int attempt, std::shared_ptr<const ExchangeKeeper> exchange)> onExchange{};
    std::shared_ptr<const UserErrorRules> errorRules{}; ///< null: none
};

/// One call to one provider, from its bytes to its CallRecord. It enforces the time limits, turns
/// whatever goes wrong into a ProviderError, and takes secrets out of it. Ends exactly once, with
/// `onDone`, which may come from within start(), cancel() or an event: destroy the attempt in a
/// later turn of the event loop. Threads: the engine's.
class Attempt
{
public:
    using OnText = std::function<void(const QString& text, bool reasoning)>;
    using OnDone = std::function<void(const CallRecord& record, const Reply& reply)>;

    Attempt(Clock& clock, HttpTransport& transport, const Redactor& redactor, AttemptOrder order,
            OnText onText, OnDone onDone);
    ~Attempt();
    Attempt(const Attempt&) = delete;
    Attempt& operator=(const Attempt&) = delete;

    void start();
    void cancel(); ///< ends as Outcome::Cancelled, at once

private:
    void onEvent(const HttpEvent& event);
    void on(const HttpConnecting& event);
    void on(const HttpEncrypted& event);
    void on(const HttpSent& event);
    void on(const HttpHead& event);
    void on(const HttpChunk& event);
    void on(const HttpEnd& event);
    void on(const HttpFailure& event);
    void onConnected(Instant at);

    void take(const QList<StreamEvent>& events, Instant at);
    void takeText(const QString& text, bool reasoning, Instant at);
    void takeToken(qsizetype characters, Instant at);
    void watch();
    void onLimit();

    void succeed(Instant at);
    void fail(ProviderError error, Instant at);
    void failAs(ErrorKind kind, const QString& message, Instant at);
    void failBy(const QByteArray& body, bool midStream, Instant at);
    void end(Outcome outcome, Instant at);

    Clock& m_clock;
    HttpTransport& m_transport;
    const Redactor& m_redactor;
    AttemptOrder m_order;
    OnText m_onText;
    OnDone m_onDone;
    const Dialect* m_dialect;
    std::unique_ptr<StreamReader> m_reader;
    std::unique_ptr<HttpCall> m_call;
    std::shared_ptr<ExchangeKeeper> m_exchange;
    StreamPace m_pace;
    Clock::TimerId m_timer = 0;

    CallRecord m_record;
    Reply m_reply;
    Instant m_startedAt;
    std::optional<Instant> m_connectingAt;
    bool m_connected = false;
    std::optional<Instant> m_lastTokenAt;
    std::optional<Instant> m_completeAt;
    HttpHeaders m_headers;
    QByteArray m_body; ///< of a reply that is not read as a stream
    qsizetype m_characters = 0; ///< of the answer so far, thinking and calls of tools included
    bool m_streaming = false;
    bool m_ended = false;
};

} // namespace fuseboard
