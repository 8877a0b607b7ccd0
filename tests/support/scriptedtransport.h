// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/httptransport.h"
#include "tests/support/fakeclock.h"

#include <QHash>
#include <QList>

#include <deque>
#include <memory>
#include <vector>

namespace fuseboard {

/// What a scripted server does with one request: events, each so long after the request began.
struct ScriptedReply
{
    struct At
    {
        Duration after{};
        HttpEvent event; ///< its own stamp is set when it is sent
    };
    std::vector<At> events;

    ScriptedReply& then(Duration after, HttpEvent event);

    /// Status, body and end, all after `after`.
    static ScriptedReply whole(int status, const QByteArray& body, HttpHeaders headers = {},
                               Duration after = std::chrono::milliseconds(100));
    /// A 200 whose body comes in the given pieces, one each `gap`; `ends` closes it properly.
    static ScriptedReply stream(const QList<QByteArray>& pieces, bool ends = true,
                                Duration gap = std::chrono::milliseconds(100));
    static ScriptedReply failure(HttpFailureKind kind, const QString& message,
                                 Duration after = std::chrono::milliseconds(5));
    static ScriptedReply silence() { return {}; }
};

/// Answers by script, per host, on the fake clock. Where a host's script is used up, its last reply
/// is repeated. Remembers every request and whether its call was cancelled.
class ScriptedTransport : public HttpTransport
{
public:
    struct Seen
    {
        HttpRequest request;
        Instant at;
        bool cancelled = false;
    };

    explicit ScriptedTransport(FakeClock& clock) : m_clock(clock) {}

    void script(const QString& host, std::vector<ScriptedReply> replies);
    std::unique_ptr<HttpCall> start(const HttpRequest& request, Sink sink) override;

    const std::vector<std::shared_ptr<Seen>>& seen() const { return m_seen; }
    int countOf(const QString& host) const;

private:
    FakeClock& m_clock;
    QHash<QString, std::deque<ScriptedReply>> m_scripts;
    std::vector<std::shared_ptr<Seen>> m_seen;
};

} // namespace fuseboard
