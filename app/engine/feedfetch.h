// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/networkroute.h"
#include "app/feeds/feedreader.h"
#include "app/ports/clock.h"
#include "app/ports/httptransport.h"

#include <functional>
#include <memory>
#include <optional>

namespace fuseboard {

/// How the request for a status document ended.
struct FeedReply
{
    enum class Kind {
        Document,
        NotModified,
        NotThere,    ///< this address has no such document: another one may
        Busy,        ///< to be left alone for `retryAfter`
        ServerFault, ///< broken for the moment
        Unreachable, ///< the host as a whole
    };
    Kind kind = Kind::Unreachable;
    FeedDocument document{}; ///< `url` is where it was in the end, also of what failed
    QByteArray etag{};
    bool movedForGood = false; ///< every redirect on the way there was a permanent one
    std::optional<Duration> retryAfter{};
    FeedFault fault{}; ///< of all but Document and NotModified
};

/// One GET of a status document, and the redirects after it: at most 5, never from https to http,
/// never to this machine from another. Carries no key, no cookie and no user name. 10 s until each
/// head, 30 s for all of it. Ends exactly once, with `onDone`, never from within start(); may be
/// destroyed at any time, also by `onDone`. Threads: the engine's.
class FeedFetch
{
public:
    struct Order
    {
        QUrl url;
        NetworkSettings network{};
        QByteArray etag{}; ///< of the document that we have; empty: none
        QUrl etagOf{};     ///< where that was
    };
    using OnDone = std::function<void(const FeedReply&)>;

    FeedFetch(Clock& clock, HttpTransport& transport, Order order, OnDone onDone);
    ~FeedFetch();
    FeedFetch(const FeedFetch&) = delete;
    FeedFetch& operator=(const FeedFetch&) = delete;

    void start();

private:
    void ask();
    void onEvent(const HttpEvent& event);
    void onHead(const HttpHead& head);
    void onEnd();
    void onFailure(const HttpFailure& failure);
    void redirect();
    void fail(FeedReply::Kind kind, const QString& what, const QString& cure);
    void end(FeedReply reply);

    Clock& m_clock;
    HttpTransport& m_transport;
    Order m_order;
    OnDone m_onDone;
    QUrl m_url;
    std::unique_ptr<HttpCall> m_call;
    Clock::TimerId m_headLimit = 0;
    Clock::TimerId m_totalLimit = 0;
    int m_redirects = 0;
    bool m_movedForGood = true;
    bool m_askedAgain = false;
    int m_status = 0;
    HttpHeaders m_headers;
    QByteArray m_body;
};

} // namespace fuseboard
