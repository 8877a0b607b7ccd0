// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/feedpage.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostCandidates = 24;
/// An address that does not answer for so long may be gone: it is looked for anew, now and then.
constexpr int kFailuresUntilSearch = 3;
/// A path that is broken for ever must not cost a search at every reading.
constexpr int kMostRepeats = 3;

QString hostOf(const QUrl& url)
{
    return url.authority(QUrl::FullyEncoded);
}

} // namespace

FeedPage::FeedPage(Services services, QUrl page, NetworkSettings network)
    : m_services(services), m_page(std::move(page)), m_network(std::move(network))
{
}

std::optional<FeedEngine> FeedPage::engine() const
{
    return m_good ? std::optional(m_good->snapshot.engine) : std::nullopt;
}

void FeedPage::age(Duration duration)
{
    if (m_good)
        m_good->at -= duration;
}

void FeedPage::read(std::function<void()> done)
{
    Q_ASSERT(!isReading());
    m_done = std::move(done);
    m_retryAfter.reset();
    if (m_address.isEmpty() || std::exchange(m_searchNext, false)) {
        search();
    } else {
        m_searching = false;
        ask(m_address);
    }
}

/// `lost`: the address that has just been asked in vain.
void FeedPage::search(const QUrl& lost)
{
    m_searching = true;
    m_candidates = feedCandidates(m_page).mid(0, kMostCandidates);
    m_candidates.removeAll(lost);
    m_searched = 0;
    m_deadHosts.clear();
    m_passingFault.reset();
    m_nothingThere.reset();
    if (m_candidates.isEmpty() && lost.isEmpty()) {
        // Nobody is asked, and yet the answer comes later.
        m_services.clock.callAt(m_services.clock.now(), [this, alive = std::weak_ptr(m_alive)] {
            if (!alive.expired())
                endSearch();
        });
        return;
    }
    askNext();
}

void FeedPage::askNext()
{
    while (!m_candidates.isEmpty() && m_deadHosts.contains(hostOf(m_candidates.first())))
        m_candidates.removeFirst();
    if (m_candidates.isEmpty()) {
        endSearch();
        return;
    }
    ++m_searched;
    ask(m_candidates.takeFirst());
}

void FeedPage::ask(const QUrl& url)
{
    m_asked = url;
    m_fetch = std::make_unique<FeedFetch>(m_services.clock, m_services.transport,
                                          FeedFetch::Order{url, m_network, m_etag, m_document.url},
                                          [this](const FeedReply& reply) { onReply(reply); });
    m_fetch->start();
}

void FeedPage::onReply(const FeedReply& reply)
{
    m_isUnreachable = reply.kind == FeedReply::Kind::Unreachable;
    switch (reply.kind) {
    case FeedReply::Kind::Document:
        readDocument(reply, reply.etag);
        return;
    case FeedReply::Kind::NotModified: {
        // Read again all the same: what was planned may be under way by now.
        FeedReply same = reply;
        same.document = m_document;
        readDocument(same, m_etag);
        return;
    }
    case FeedReply::Kind::NotThere:
        onNothingThere(reply.fault);
        return;
    case FeedReply::Kind::Busy:
        m_retryAfter = reply.retryAfter;
        m_searchNext = m_searching;
        fail(reply.fault);
        return;
    case FeedReply::Kind::Unreachable:
        m_deadHosts.insert(hostOf(reply.document.url));
        break;
    case FeedReply::Kind::ServerFault:
        break;
    }
    if (!m_searching) {
        m_retryAfter = reply.retryAfter;
        fail(reply.fault);
        return;
    }
    if (!m_passingFault)
        m_passingFault = reply.fault;
    askNext();
}

void FeedPage::readDocument(const FeedReply& reply, const QByteArray& etag)
{
    const auto reading = std::make_shared<FeedReading>();
    m_services.worker.run([reading, document = reply.document,
                           now = m_services.clock.utcNow()] { *reading = readFeed(document, now); },
                          [this, alive = std::weak_ptr(m_alive), reading, reply, etag] {
                              if (alive.expired())
                                  return;
                              if (const auto* snapshot = std::get_if<FeedSnapshot>(reading.get()))
                                  take(*snapshot, reply, etag);
                              else
                                  onNothingThere(std::get<FeedFault>(*reading));
                          });
}

void FeedPage::take(const FeedSnapshot& snapshot, const FeedReply& reply, const QByteArray& etag)
{
    // A better address may be there where the engine is another one, or where the better one was
    // broken for the moment.
    const bool isOther = !m_searching && m_good && m_good->snapshot.engine != snapshot.engine;
    const bool isSecondBest = m_searching && m_passingFault;
    if (!isOther && !isSecondBest)
        m_repeats = 0;
    else if (++m_repeats <= kMostRepeats)
        m_searchNext = true;

    m_address = reply.movedForGood ? reply.document.url : m_asked;
    m_document = reply.document;
    m_etag = etag;
    if (m_etag.isEmpty())
        m_document.bytes.clear(); // nothing will confirm it
    m_good = Reading{snapshot, m_services.clock.now()};
    m_failures = 0;
    m_fault.clear();
    finish();
}

void FeedPage::onNothingThere(const FeedFault& fault)
{
    if (!m_searching) {
        search(m_asked);
        return;
    }
    if (!m_nothingThere)
        m_nothingThere = fault;
    askNext();
}

void FeedPage::endSearch()
{
    if (m_passingFault) {
        fail(*m_passingFault);
    } else if (m_searched == 1) {
        fail(*m_nothingThere);
    } else {
        fail({u"No status document was found at %1."_s.arg(
                  m_page.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)),
              u"Open the page in a browser; if it has moved, or offers a feed, write that address "
              "into \"status_page\"."_s});
    }
}

void FeedPage::fail(const FeedFault& fault)
{
    ++m_failures;
    if (m_searching || m_failures % kFailuresUntilSearch == 0)
        m_searchNext = true;
    m_fault = fault.cure.isEmpty() ? fault.what : fault.what + u' ' + fault.cure;
    finish();
}

void FeedPage::finish()
{
    const auto done = std::exchange(m_done, nullptr);
    done();
}

} // namespace fuseboard
