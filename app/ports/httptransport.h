// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/domain/networkroute.h"
#include "app/domain/retryhint.h"
#include "app/domain/secret.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace fuseboard {

/// The header that carries the key: `name: prefix + secret`. Unwrapped by the transport alone.
struct HttpCredential
{
    QByteArray header; ///< "Authorization", "x-api-key"
    QByteArray prefix; ///< "Bearer "
    Secret secret;
};

/// Why a host may not be spoken to; empty: it may.
using HostCheck = std::function<QString(const QString& host)>;

struct HttpRequest
{
    QByteArray method = "POST";
    QUrl url;
    HttpHeaders headers;
    std::optional<HttpCredential> credential;
    QByteArray body;
    NetworkSettings network;
    /// Body bytes after decompression; more ends the call with BodyTooLarge.
    qint64 maxBodyBytes = 1LL << 20;
    qint64 maxErrorBodyBytes = 1LL << 20; ///< for status 300 and above: cut there, then HttpEnd
    HostCheck proxyCheck{}; ///< asked for a proxy that is not in `network`; empty: any will do
};

enum class HttpFailureKind {
    Dns,
    Refused,
    Unreachable, ///< no route, network down, local address
    Reset,       ///< closed or reset by the other side, before any of the reply came
    Cut,         ///< the same, inside the reply
    Proxy,
    Tls,
    BodyTooLarge,
    Protocol,   ///< what came is not HTTP, or breaks its rules
    NotAllowed, ///< the policy of the organisation does not have this host
    Other,
};

// What happens to a call, each stamped in the engine's thread. Order: Connecting? → Encrypted? →
// Sent → Head → Chunk* → End; a re-used connection begins with Sent. Failure may follow anything
// but End, and is the last. A Head may follow at any time after the call began, also before Sent.
struct HttpConnecting
{
    Instant at;
    NetworkRoute route{};
};
struct HttpEncrypted
{
    Instant at;
    std::optional<Instant> connectedAt; ///< when the TLS handshake could begin
};
struct HttpSent
{
    Instant at;
    NetworkRoute route{};
    std::optional<Instant> lookedUpAt{}; ///< the host's name, between Connecting and connected
};
struct HttpHead
{
    Instant at;
    int status = 0;
    HttpHeaders headers;
};
struct HttpChunk
{
    Instant at;
    QByteArray bytes; ///< decompressed, never empty
};
struct HttpEnd
{
    Instant at;
};
struct HttpFailure
{
    Instant at;
    HttpFailureKind kind = HttpFailureKind::Other;
    QString message; ///< a sentence for a person, with the certificate's reason for Tls
};
using HttpEvent = std::variant<HttpConnecting, HttpEncrypted, HttpSent, HttpHead, HttpChunk,
                               HttpEnd, HttpFailure>;

/// A call under way. Destroying or cancelling it ends it at once: no event comes afterwards.
/// Both are allowed from within an event.
class HttpCall
{
public:
    virtual ~HttpCall() = default;
    virtual void cancel() = 0;
};

/// Moves bytes; knows nothing of providers and sets no time limits of its own (the caller cancels).
/// No cookies, no cache, no stored credentials; redirects are not followed: a 3xx is a reply like
/// any other, so a key never reaches another host. Threads: the engine's only.
class HttpTransport
{
public:
    using Sink = std::function<void(const HttpEvent&)>;
    virtual ~HttpTransport() = default;
    /// Never calls `sink` before it has returned.
    virtual std::unique_ptr<HttpCall> start(const HttpRequest& request, Sink sink) = 0;
};

} // namespace fuseboard
