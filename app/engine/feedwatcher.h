// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/networkroute.h"
#include "app/domain/watchsettings.h"
#include "app/engine/sleepdetector.h"
#include "app/engine/watchviews.h"
#include "app/feeds/feedscope.h"
#include "app/ports/clock.h"
#include "app/ports/httptransport.h"
#include "app/ports/random.h"
#include "app/ports/worker.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace fuseboard {

/// The status page of one provider, and what of it the user watches.
struct FeedTarget
{
    QString provider;
    QString title;
    QUrl page;
    FeedScope scope{};
    NetworkSettings network{};

    bool operator==(const FeedTarget&) const = default;
};

/// Reads the status pages of the providers, each at its own pace, and keeps the last good reading
/// of each with its age. Providers with the same page share one fetch. Time is counted by the
/// monotonic clock; of the wall clock only a jump forward counts, which is a sleep.
/// Threads: the engine's. Documents are read by the worker.
class FeedWatcher
{
public:
    struct Services
    {
        Clock& clock;
        Random& random;
        HttpTransport& transport;
        Worker& worker;
        std::function<qint64(Instant)> axisMs;
    };
    using Changed = std::function<void()>; ///< never from within a call of ours

    FeedWatcher(Services services, Changed changed);
    ~FeedWatcher();
    FeedWatcher(const FeedWatcher&) = delete;
    FeedWatcher& operator=(const FeedWatcher&) = delete;

    /// What is watched from here on. Readings of pages that stay are kept. Without
    /// `settings.enabled` pages are read only when read() asks.
    void configure(const QList<FeedTarget>& targets, const FeedSettings& settings);

    /// Reads the pages of these providers now; empty: all. A page that asked to be left alone for a
    /// while is. `done` comes exactly once, never from within this call.
    void read(const QStringList& providers, std::function<void()> done);

    /// Own errors rise there: its page is read as often as during an incident.
    void setUrgent(const QString& provider, bool urgent);

    FeedsSnapshot snapshot() const;
    std::optional<FeedView> view(const QString& provider) const;

private:
    struct Watched;
    struct Page;
    struct Request;

    Page* pageOf(const FeedTarget& target);
    bool isWatched(const Page& page) const;
    void spreadFirstReads();
    void dropPages();
    void noticeSleep();
    void wake();
    void startDue();
    void start(Page& page);
    void onRead(Page& page);
    void hurryUnreachable();
    void finishRequests();
    void schedule(Page& page);
    void arm();
    void announce();
    bool isQuick(const Page& page) const;
    bool isStale(const Page& page) const;
    Duration periodOf(const Page& page) const;
    FeedView viewOf(const Watched& watched) const;

    Services m_services;
    Changed m_changed;
    FeedSettings m_settings;
    std::vector<Watched> m_watched; ///< in the order of the configuration
    std::vector<std::unique_ptr<Page>> m_pages;
    std::vector<Request> m_requests;
    Clock::TimerId m_timer = 0;
    Clock::TimerId m_announcement = 0;
    SleepDetector m_sleep;
};

} // namespace fuseboard
