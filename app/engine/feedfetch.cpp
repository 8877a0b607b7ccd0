// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/feedfetch.h"

#include "app/domain/provider.h"
#include "app/domain/retryhint.h"

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Duration kHeadLimit = 10s;
constexpr Duration kTotalLimit = 30s;
constexpr int kMostRedirects = 5;
constexpr qsizetype kLongestAddress = 2048;
constexpr qsizetype kLongestEtag = 1024;
constexpr qint64 kMostErrorBytes = 64 << 10; ///< enough for the connection to be used again

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool mayFollow(const QUrl& from, const QUrl& to)
{
    if (!to.isValid() || to.host().isEmpty() || (isLoopback(to) && !isLoopback(from)))
        return false;
    return to.scheme() == "https"_L1 ||
           (to.scheme() == "http"_L1 && from.scheme() == "http"_L1 && isLoopback(to));
}

QUrl withoutUser(QUrl url)
{
    url.setUserInfo({});
    url.setFragment({});
    return url;
}

/// For messages: a query may hold anything.
QString placeOf(const QUrl& url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString againCure()
{
    return u"It is asked again later, by itself."_s;
}

QString addressCure()
{
    return u"Open the address in a browser; if the page has moved, correct \"status_page\"."_s;
}

QString cureOf(HttpFailureKind kind)
{
    switch (kind) {
    case HttpFailureKind::Proxy:
        return u"Check the proxy of this provider."_s;
    case HttpFailureKind::Tls:
        return u"Check the computer's date, and whether a company's certificate has to be "
               "trusted (\"ca_file\")."_s;
    case HttpFailureKind::Dns:
    case HttpFailureKind::Refused:
    case HttpFailureKind::Unreachable:
        return u"Check your connection and the address in \"status_page\"."_s;
    case HttpFailureKind::NotAllowed:
        return u"Ask whoever looks after the policy to allow it."_s;
    default:
        return againCure();
    }
}

FeedReply::Kind kindOfFailure(HttpFailureKind kind)
{
    switch (kind) {
    case HttpFailureKind::BodyTooLarge:
        return FeedReply::Kind::NotThere;
    case HttpFailureKind::Cut:
    case HttpFailureKind::Protocol:
        return FeedReply::Kind::ServerFault;
    default:
        return FeedReply::Kind::Unreachable;
    }
}

} // namespace

FeedFetch::FeedFetch(Clock& clock, HttpTransport& transport, Order order, OnDone onDone)
    : m_clock(clock), m_transport(transport), m_order(std::move(order)),
      m_onDone(std::move(onDone)), m_url(withoutUser(m_order.url))
{
}

FeedFetch::~FeedFetch()
{
    m_clock.cancel(m_headLimit);
    m_clock.cancel(m_totalLimit);
}

void FeedFetch::start()
{
    m_totalLimit = m_clock.callAt(m_clock.now() + kTotalLimit, [this] {
        fail(FeedReply::Kind::ServerFault,
             u"The answer of %1 had not ended after %2 s."_s.arg(placeOf(m_url))
                 .arg(toSeconds(kTotalLimit)),
             againCure());
    });
    ask();
}

void FeedFetch::ask()
{
    HttpRequest request;
    request.method = "GET"_ba;
    request.url = m_url;
    request.network = m_order.network;
    request.maxBodyBytes = kMostFeedBytes;
    request.maxErrorBodyBytes = kMostErrorBytes;
    request.headers = {
        {"User-Agent"_ba, "Fuseboard/" FUSEBOARD_VERSION " (status reader)"_ba},
        {"Accept"_ba, "application/json, application/atom+xml, application/rss+xml, */*;q=0.5"_ba}};
    if (!m_order.etag.isEmpty() && m_url == m_order.etagOf)
        request.headers.append({"If-None-Match"_ba, m_order.etag});
    m_clock.cancel(m_headLimit);
    m_headLimit = m_clock.callAt(m_clock.now() + kHeadLimit, [this] {
        fail(FeedReply::Kind::Unreachable,
             u"%1 did not answer within %2 s."_s.arg(placeOf(m_url)).arg(toSeconds(kHeadLimit)),
             againCure());
    });
    m_call = m_transport.start(request, [this](const HttpEvent& event) { onEvent(event); });
}

void FeedFetch::onEvent(const HttpEvent& event)
{
    if (const auto* head = std::get_if<HttpHead>(&event))
        onHead(*head);
    else if (const auto* chunk = std::get_if<HttpChunk>(&event))
        m_body += chunk->bytes;
    else if (std::holds_alternative<HttpEnd>(event))
        onEnd();
    else if (const auto* failure = std::get_if<HttpFailure>(&event))
        onFailure(*failure);
}

void FeedFetch::onHead(const HttpHead& head)
{
    m_clock.cancel(m_headLimit);
    m_status = head.status;
    m_headers = head.headers;
}

void FeedFetch::onEnd()
{
    if (isRedirect(m_status)) {
        redirect();
        return;
    }
    if (m_status == 200) {
        FeedReply reply;
        reply.kind = FeedReply::Kind::Document;
        reply.document.bytes = m_body;
        reply.etag = headerValue(m_headers, "etag");
        if (reply.etag.size() > kLongestEtag)
            reply.etag.clear();
        end(std::move(reply));
        return;
    }
    if (m_status == 304 && !m_order.etag.isEmpty() && m_url == m_order.etagOf) {
        FeedReply reply;
        reply.kind = FeedReply::Kind::NotModified;
        end(std::move(reply));
        return;
    }
    const QString what = u"%1 answered with status %2."_s.arg(placeOf(m_url)).arg(m_status);
    const auto retryAfter = retryAfterFromHeaders(m_headers, m_clock.utcNow());
    if (m_status == 429 || (m_status == 503 && retryAfter))
        fail(FeedReply::Kind::Busy, what, againCure());
    else if (m_status >= 500 || m_status == 408)
        fail(FeedReply::Kind::ServerFault, what, againCure());
    else
        fail(FeedReply::Kind::NotThere, what, addressCure());
}

void FeedFetch::onFailure(const HttpFailure& failure)
{
    // The body of an error tells nothing that its status does not.
    if (m_status >= 300) {
        onEnd();
        return;
    }
    // A connection that is used again may have been closed by then; a GET may be sent twice.
    if (failure.kind == HttpFailureKind::Reset && !std::exchange(m_askedAgain, true)) {
        ask();
        return;
    }
    fail(kindOfFailure(failure.kind), u"%1: %2"_s.arg(placeOf(m_url), failure.message),
         cureOf(failure.kind));
}

void FeedFetch::redirect()
{
    const QByteArray location = headerValue(m_headers, "location");
    const QUrl to = location.size() > kLongestAddress
                        ? QUrl()
                        : withoutUser(m_url.resolved(QUrl::fromEncoded(location)));
    if (location.isEmpty() || !mayFollow(m_url, to)) {
        fail(FeedReply::Kind::NotThere,
             u"%1 leads to an address that is not followed."_s.arg(placeOf(m_url)), addressCure());
        return;
    }
    if (++m_redirects > kMostRedirects) {
        fail(FeedReply::Kind::NotThere,
             u"%1 leads on and on: %2 redirects are too many."_s.arg(placeOf(m_order.url))
                 .arg(m_redirects),
             addressCure());
        return;
    }
    m_movedForGood = m_movedForGood && (m_status == 301 || m_status == 308);
    m_url = to;
    m_status = 0;
    m_headers.clear();
    m_body.clear();
    ask();
}

void FeedFetch::fail(FeedReply::Kind kind, const QString& what, const QString& cure)
{
    FeedReply reply;
    reply.kind = kind;
    reply.retryAfter = retryAfterFromHeaders(m_headers, m_clock.utcNow());
    reply.fault = {what, cure};
    end(std::move(reply));
}

void FeedFetch::end(FeedReply reply)
{
    m_clock.cancel(m_headLimit);
    m_clock.cancel(m_totalLimit);
    if (m_call)
        m_call->cancel();
    reply.document.url = m_url;
    reply.movedForGood = m_redirects > 0 && m_movedForGood;
    const OnDone done = std::move(m_onDone);
    done(reply);
}

} // namespace fuseboard
