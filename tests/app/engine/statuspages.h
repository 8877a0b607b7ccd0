// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/scriptedtransport.h"

#include <map>

namespace fuseboard {

/// Status pages on the fake clock: each address answers as it was told to last, all others with
/// 404. Counts what is under way at once.
class StatusPages : public HttpTransport
{
public:
    explicit StatusPages(FakeClock& clock) : m_inner(clock) {}

    void answer(const QString& address, const ScriptedReply& reply) { m_replies[address] = reply; }
    void serve(const QString& address, const QByteArray& document, const QByteArray& etag = {})
    {
        answer(address, ScriptedReply::whole(200, document, {{"ETag", etag}}));
    }
    void forget() { m_replies.clear(); }

    std::unique_ptr<HttpCall> start(const HttpRequest& request, Sink sink) override
    {
        const auto found = m_replies.find(request.url.toString());
        const ScriptedReply reply =
            found == m_replies.end() ? ScriptedReply::whole(404, "no such page") : found->second;
        m_inner.script(request.url.host(), {reply});
        m_most = std::max(m_most, ++m_underWay);
        return m_inner.start(request, [this, sink = std::move(sink)](const HttpEvent& event) {
            if (std::holds_alternative<HttpEnd>(event) ||
                std::holds_alternative<HttpFailure>(event))
                --m_underWay;
            sink(event);
        });
    }

    const std::vector<std::shared_ptr<ScriptedTransport::Seen>>& seen() const
    {
        return m_inner.seen();
    }
    const HttpRequest& last() const { return seen().back()->request; }
    int count() const { return static_cast<int>(seen().size()); }
    int mostAtOnce() const { return m_most; }

private:
    ScriptedTransport m_inner;
    std::map<QString, ScriptedReply> m_replies;
    int m_underWay = 0;
    int m_most = 0;
};

} // namespace fuseboard
