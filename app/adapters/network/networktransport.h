// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/network/routefinder.h"
#include "app/ports/clock.h"
#include "app/ports/httptransport.h"

#include <memory>

namespace fuseboard {

struct NetworkShared;

/// HTTP/1.1 on Qt's sockets, in the engine's thread. Built on them and not on
/// QNetworkAccessManager, because an instrument may not be lied to. Measured with Qt 6.4.2, that
/// one
/// - sends a GET again, with the key, when the connection closes before an answer, up to four
/// times;
/// - takes a chunk whose size is garbage, and a gzip body that was cut, for the end of a good
/// reply;
/// - reads a head without limit, and while it does, every other call stands still;
/// - makes the seventh call to a host wait for the first six.
/// Here a call is one attempt on the wire, begun at once, and HttpEnd means that the reply is whole
/// by its own framing. A reply without a length ends with the connection; Qt does not tell a reset
/// from a close there, so the end marker of the dialect decides.
///
/// HTTP/2 is not spoken: the phases of a call would mean something else on a shared connection.
/// A connection is used again only after a whole reply and within 4 s (see ConnectionPool); that
/// saves a burst of calls the handshakes. A call on it that the server closes is not sent again,
/// whatever its method: it ends as Reset, and the chain decides.
///
/// What a hostile server can cost: of a reply's head 64 KiB and 256 fields are read, more is a
/// Protocol failure; of a body what the request allows. In one turn of the event loop a call takes
/// 64 KiB from its socket and hands on some 64 KiB of body as one chunk, however it was cut up or
/// compressed; what the kernel holds beyond that makes the server wait.
class NetworkTransport : public HttpTransport
{
public:
    /// The clock outlives the transport and its calls.
    explicit NetworkTransport(const Clock& clock,
                              const ProxySources& sources = ProxySources::ofThisSystem());
    ~NetworkTransport() override;

    std::unique_ptr<HttpCall> start(const HttpRequest& request, Sink sink) override;

private:
    const Clock& m_clock;
    std::shared_ptr<NetworkShared> m_shared;
};

} // namespace fuseboard
