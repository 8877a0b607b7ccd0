// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/feedwatcher.h"

#include "app/engine/feedpace.h"
#include "app/engine/feedpage.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kMostAtOnce = 4;
constexpr int kStalePeriods = 3;
constexpr Duration kFirstGap = 1s; ///< between the first readings after a start

constexpr Duration kNetworkComesUp = 10s; ///< after a sleep
constexpr Duration kAgainGap = 3s; ///< between the readings that follow when the network is back

} // namespace

struct FeedWatcher::Page
{
    Page(FeedPage::Services services, const FeedTarget& target)
        : feed(services, target.page, target.network)
    {
    }

    FeedPage feed;
    std::optional<Instant> due{};       ///< absent: not by itself
    std::optional<Instant> heldUntil{}; ///< the page asked to be left alone
    Instant endedAt{};                  ///< the last reading
    bool isAsked = false;               ///< read() wants it
    bool wasUnreachable = false;        ///< before the reading under way
    bool wasStale = false;              ///< as told
};

struct FeedWatcher::Watched
{
    FeedTarget target;
    Page* page;
    bool isUrgent = false;
    std::optional<FeedSnapshot> snapshot{}; ///< the page's, within the scope
};

struct FeedWatcher::Request
{
    std::vector<const Page*> pending;
    std::function<void()> done;
};

FeedWatcher::FeedWatcher(Services services, Changed changed)
    : m_services(std::move(services)), m_changed(std::move(changed))
{
}

FeedWatcher::~FeedWatcher()
{
    m_services.clock.cancel(m_timer);
    m_services.clock.cancel(m_announcement);
}

void FeedWatcher::configure(const QList<FeedTarget>& targets, const FeedSettings& settings)
{
    const FeedSettings before = std::exchange(m_settings, settings);
    std::vector<Watched> watched;
    for (const FeedTarget& target : targets) {
        Page* page = pageOf(target);
        Watched& now = watched.emplace_back(Watched{target, page});
        for (const Watched& old : m_watched) {
            if (old.target.provider == target.provider)
                now.isUrgent = old.isUrgent;
        }
        if (const auto& good = page->feed.lastGood())
            now.snapshot = within(good->snapshot, target.scope);
    }
    m_watched = std::move(watched);
    dropPages();
    if (before.every != settings.every) {
        for (const auto& page : m_pages) {
            if (page->due && page->feed.failures() == 0)
                schedule(*page);
        }
    }
    if (m_timer == 0)
        m_sleep.begin(m_services.clock.now(), m_services.clock.utcNow());
    spreadFirstReads();
    arm();
    announce();
}

FeedWatcher::Page* FeedWatcher::pageOf(const FeedTarget& target)
{
    for (const auto& page : m_pages) {
        if (page->feed.url() == target.page && page->feed.network() == target.network)
            return page.get();
    }
    m_pages.push_back(std::make_unique<Page>(
        FeedPage::Services{m_services.clock, m_services.transport, m_services.worker}, target));
    return m_pages.back().get();
}

bool FeedWatcher::isWatched(const Page& page) const
{
    return std::any_of(m_watched.begin(), m_watched.end(),
                       [&](const Watched& each) { return each.page == &page; });
}

void FeedWatcher::dropPages()
{
    for (Request& request : m_requests)
        std::erase_if(request.pending, [this](const Page* page) { return !isWatched(*page); });
    std::erase_if(m_pages, [this](const auto& page) { return !isWatched(*page); });
}

void FeedWatcher::spreadFirstReads()
{
    int place = 0;
    for (const auto& page : m_pages) {
        if (!m_settings.enabled)
            page->due.reset();
        else if (!page->due && !page->feed.isReading())
            page->due =
                m_services.clock.now() + std::chrono::duration_cast<Duration>(
                                             kFirstGap * (place++ + m_services.random.uniform()));
    }
}

void FeedWatcher::read(const QStringList& providers, std::function<void()> done)
{
    Request request{{}, std::move(done)};
    const Instant now = m_services.clock.now();
    for (const auto& page : m_pages) {
        const bool isWanted =
            std::any_of(m_watched.begin(), m_watched.end(), [&](const Watched& each) {
                return each.page == page.get() &&
                       (providers.isEmpty() || providers.contains(each.target.provider));
            });
        if (!isWanted || (page->heldUntil && *page->heldUntil > now))
            continue;
        page->isAsked = page->isAsked || !page->feed.isReading();
        request.pending.push_back(page.get());
    }
    m_requests.push_back(std::move(request));
    startDue();
    arm();
    announce();
}

void FeedWatcher::setUrgent(const QString& provider, bool urgent)
{
    for (Watched& each : m_watched) {
        if (each.target.provider != provider || each.isUrgent == urgent)
            continue;
        each.isUrgent = urgent;
        Page& page = *each.page;
        // Backing off from a page that fails goes before curiosity.
        if (!urgent || !page.due || page.feed.isReading() || page.feed.failures() > 0)
            continue;
        const Duration pause =
            feedPause(m_settings.every, page.feed.engine(), true, m_services.random.uniform());
        page.due = std::min(*page.due, page.endedAt + pause);
        arm();
    }
}

void FeedWatcher::noticeSleep()
{
    const Instant now = m_services.clock.now();
    const auto uncounted = m_sleep.slept(now, m_services.clock.utcNow());
    if (!uncounted)
        return;
    std::vector<Page*> due;
    for (const auto& page : m_pages) {
        page->feed.age(*uncounted);
        if (page->heldUntil)
            *page->heldUntil -= *uncounted;
        if (!page->due || page->feed.isReading())
            continue;
        *page->due -= *uncounted;
        if (*page->due <= now)
            due.push_back(page.get());
    }
    int place = 0;
    for (Page* page : due)
        page->due = now + kNetworkComesUp +
                    std::chrono::duration_cast<Duration>(kAgainGap *
                                                         (place++ + m_services.random.uniform()));
}

void FeedWatcher::wake()
{
    m_timer = 0;
    noticeSleep();
    startDue();
    for (const auto& page : m_pages) {
        if (std::exchange(page->wasStale, isStale(*page)) != page->wasStale)
            announce();
    }
    arm();
}

void FeedWatcher::startDue()
{
    const Instant now = m_services.clock.now();
    auto underWay = std::count_if(m_pages.begin(), m_pages.end(),
                                  [](const auto& page) { return page->feed.isReading(); });
    for (; underWay < kMostAtOnce; ++underWay) {
        Page* next = nullptr;
        for (const auto& page : m_pages) {
            if (page->feed.isReading() || !(page->isAsked || (page->due && *page->due <= now)))
                continue;
            const bool isFirst = !next || (page->isAsked && !next->isAsked) ||
                                 (page->isAsked == next->isAsked && page->due < next->due);
            if (isFirst)
                next = page.get();
        }
        if (!next)
            return;
        start(*next);
    }
}

void FeedWatcher::start(Page& page)
{
    page.isAsked = false;
    page.wasUnreachable = page.feed.isUnreachable();
    page.feed.read([this, &page] { onRead(page); });
    announce();
}

void FeedWatcher::onRead(Page& page)
{
    page.endedAt = m_services.clock.now();
    for (Watched& each : m_watched) {
        if (each.page == &page && page.feed.lastGood())
            each.snapshot = within(page.feed.lastGood()->snapshot, each.target.scope);
    }
    schedule(page);
    if (page.wasUnreachable && page.feed.failures() == 0)
        hurryUnreachable();
    for (Request& request : m_requests)
        std::erase(request.pending, &page);
    startDue();
    arm();
    announce();
}

/// One page answers again: the network may have been the cause, and the others need not wait for
/// the end of their pause.
void FeedWatcher::hurryUnreachable()
{
    int place = 0;
    for (const auto& page : m_pages) {
        if (!page->due || page->feed.isReading() || !page->feed.isUnreachable())
            continue;
        const Instant soon =
            m_services.clock.now() + std::chrono::duration_cast<Duration>(
                                         kAgainGap * (place++ + m_services.random.uniform()));
        page->due = std::min(*page->due, soon);
    }
}

void FeedWatcher::schedule(Page& page)
{
    const double uniform = m_services.random.uniform();
    const auto engine = page.feed.engine();
    const int failures = page.feed.failures();
    const Duration pause = failures > 0
                               ? feedPauseAfterFailure(feedPeriod(m_settings.every, engine),
                                                       failures, page.feed.retryAfter(), uniform)
                               : feedPause(m_settings.every, engine, isQuick(page), uniform);
    page.due.reset();
    page.heldUntil.reset();
    if (m_settings.enabled)
        page.due = page.endedAt + pause;
    if (const auto asked = page.feed.retryAfter())
        page.heldUntil = page.endedAt + std::min(*asked, kLongestFeedPause);
}

bool FeedWatcher::isQuick(const Page& page) const
{
    const QDateTime now = m_services.clock.utcNow();
    return std::any_of(m_watched.begin(), m_watched.end(), [&](const Watched& each) {
        return each.page == &page &&
               (each.isUrgent || (each.snapshot && hasFreshIncident(*each.snapshot, now)));
    });
}

void FeedWatcher::arm()
{
    m_services.clock.cancel(std::exchange(m_timer, 0));
    if (!m_settings.enabled || m_pages.empty())
        return;
    Instant next = m_sleep.nextBeat();
    const auto underWay = std::count_if(m_pages.begin(), m_pages.end(),
                                        [](const auto& page) { return page->feed.isReading(); });
    for (const auto& page : m_pages) {
        // Whoever waits for a free place is started when a reading ends.
        if (page->due && !page->feed.isReading() && underWay < kMostAtOnce)
            next = std::min(next, *page->due);
    }
    m_timer = m_services.clock.callAt(next, [this] { wake(); });
}

void FeedWatcher::announce()
{
    if (m_announcement != 0)
        return;
    m_announcement = m_services.clock.callAt(m_services.clock.now(), [this] {
        m_announcement = 0;
        m_changed();
        finishRequests();
    });
}

void FeedWatcher::finishRequests()
{
    std::vector<std::function<void()>> over;
    for (Request& request : m_requests) {
        if (request.pending.empty())
            over.push_back(std::move(request.done));
    }
    std::erase_if(m_requests, [](const Request& request) { return request.pending.empty(); });
    for (const auto& done : over)
        done();
}

bool FeedWatcher::isStale(const Page& page) const
{
    const auto& good = page.feed.lastGood();
    return good && m_services.clock.now() - good->at >
                       kStalePeriods * feedPeriod(m_settings.every, page.feed.engine());
}

FeedsSnapshot FeedWatcher::snapshot() const
{
    FeedsSnapshot snapshot{m_services.axisMs(m_services.clock.now()), {}};
    for (const Watched& each : m_watched)
        snapshot.feeds.append(viewOf(each));
    return snapshot;
}

std::optional<FeedView> FeedWatcher::view(const QString& provider) const
{
    for (const Watched& each : m_watched) {
        if (each.target.provider == provider)
            return viewOf(each);
    }
    return std::nullopt;
}

FeedView FeedWatcher::viewOf(const Watched& watched) const
{
    const Page& page = *watched.page;
    FeedView view;
    view.provider = watched.target.provider;
    view.title = watched.target.title;
    view.page = watched.target.page;
    view.snapshot = watched.snapshot;
    if (const auto& good = page.feed.lastGood())
        view.readAtMs = m_services.axisMs(good->at);
    view.stale = isStale(page);
    view.fault = page.feed.fault();
    if (page.feed.engine() == FeedEngine::AwsHealth && watched.target.scope.regions.isEmpty())
        view.note = u"Name your regions in \"status_regions\": this page tells of every region "
                    "there is."_s;
    if (page.due && !page.feed.isReading())
        view.nextAtMs = m_services.axisMs(*page.due);
    view.reading = page.feed.isReading();
    return view;
}

} // namespace fuseboard
