// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/exchangekeeper.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// Kept behind the cap and never told: a key that is cut off there would not be found. Longer than
/// any key in any of its forms.
constexpr qsizetype kMargin = 16 * 1024;
constexpr qsizetype kMostKept = Exchange::kMostBytes + kMargin;

/// Both know different keys, perhaps.
class Eraser
{
public:
    Eraser(const Redactor& known, const Secret& own)
        : m_known(known), m_own(own.isEmpty() ? Redactor() : Redactor({own}))
    {
    }

    template <typename Text>
    Text clean(const Text& text) const
    {
        return m_known.redact(m_own.redact(text));
    }

    /// As a line: a short key is only known for one as the whole value of a header.
    QPair<QByteArray, QByteArray> clean(const QPair<QByteArray, QByteArray>& header) const
    {
        const QByteArray line = clean(header.first + ": " + header.second);
        const qsizetype colon = line.indexOf(": ");
        return {line.first(std::max<qsizetype>(0, colon)), line.mid(colon + 2)};
    }

    HttpHeaders clean(const HttpHeaders& headers) const
    {
        HttpHeaders result;
        for (const auto& header : headers)
            result.append(clean(header));
        return result;
    }

    /// No part of a key is left at its end.
    QByteArray cleanAndCapped(const QByteArray& body) const
    {
        QByteArray result = clean(body);
        if (body.size() >= kMostKept)
            result.chop(kMargin);
        result.truncate(Exchange::kMostBytes);
        return result;
    }

private:
    const Redactor& m_known;
    Redactor m_own;
};

} // namespace

ExchangeKeeper::ExchangeKeeper(const HttpRequest& request, const QString& keyVariable,
                               Instant startedAt)
    : m_startedAt(startedAt)
{
    m_raw.method = request.method;
    m_raw.url = request.url.toString(QUrl::FullyEncoded);
    m_raw.requestHeaders = request.headers;
    m_raw.requestBody = request.body.first(std::min(request.body.size(), kMostKept));
    if (request.credential) {
        m_keyHeaderName = request.credential->header;
        m_keyHeader = request.credential->prefix + '$' + keyVariable.toUtf8();
        m_key = request.credential->secret;
    }
}

void ExchangeKeeper::take(const HttpEvent& event)
{
    if (const auto* connecting = std::get_if<HttpConnecting>(&event)) {
        m_raw.connecting = connecting->at - m_startedAt;
    } else if (const auto* sent = std::get_if<HttpSent>(&event)) {
        m_raw.sent = sent->at - m_startedAt;
        if (sent->lookedUpAt)
            m_raw.lookedUp = *sent->lookedUpAt - m_startedAt;
    } else if (const auto* head = std::get_if<HttpHead>(&event)) {
        m_raw.status = head->status;
        m_raw.replyHeaders = head->headers;
    } else if (const auto* chunk = std::get_if<HttpChunk>(&event)) {
        const qsizetype room = kMostKept - m_raw.replyBody.size();
        m_raw.replyBody += chunk->bytes.first(std::min(room, chunk->bytes.size()));
        m_raw.replyCut = m_raw.replyCut || m_raw.replyBody.size() > Exchange::kMostBytes;
    }
}

/// What came in one turn is one piece.
void ExchangeKeeper::pieceAt(Instant at)
{
    const Duration since = at - m_startedAt;
    if (m_raw.pieces.size() < Exchange::kMostPieces &&
        (m_raw.pieces.isEmpty() || m_raw.pieces.last() != since))
        m_raw.pieces.append(since);
}

Exchange ExchangeKeeper::exchange(int attempt, const Redactor& redactor) const
{
    const Eraser eraser(redactor, m_key);
    Exchange told = m_raw;
    told.attempt = attempt;
    told.url = eraser.clean(m_raw.url);
    told.requestHeaders = eraser.clean(m_raw.requestHeaders);
    if (!m_keyHeader.isEmpty())
        told.requestHeaders.prepend({m_keyHeaderName, m_keyHeader});
    told.requestBody = eraser.cleanAndCapped(m_raw.requestBody);
    told.replyHeaders = eraser.clean(m_raw.replyHeaders);
    told.replyBody = eraser.cleanAndCapped(m_raw.replyBody);
    return told;
}

} // namespace fuseboard
