// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/networkroute.h"
#include "app/domain/verdictrules.h"
#include "app/ports/clock.h"
#include "app/ports/httptransport.h"

#include <QList>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace fuseboard {

struct BaselineState
{
    BaselineReading reading = BaselineReading::NotAsked;
    std::optional<Instant> at{}; ///< when the newest answer was known; absent before the first
    /// The first and the last reading of the newest time in which each found no network.
    std::optional<Instant> downFrom{};
    std::optional<Instant> downUntil{};

    bool operator==(const BaselineState&) const = default;
};

/// Asks neutral hosts whether the network is up: any HTTP answer of one of them is a yes. Only on
/// demand, since each question leaves a trace elsewhere: where nothing fails, nothing is asked, and
/// never more than once per kPause. By route, since a provider may have a proxy of its own.
/// Threads: the engine's.
class BaselineCheck
{
public:
    static constexpr Duration kPause = std::chrono::seconds(20);
    static constexpr Duration kLimit = std::chrono::seconds(5);
    /// A reading stands that long while it is made anew.
    static constexpr Duration kHolds = std::chrono::seconds(60);

    /// `changed` is called when a reading is there, never from within wanted().
    BaselineCheck(Clock& clock, HttpTransport& transport, std::function<void()> changed);
    ~BaselineCheck();
    Q_DISABLE_COPY_MOVE(BaselineCheck)

    void configure(const QList<QUrl>& hosts); ///< none: never asks
    /// A call over `network` has failed in a way that the own connection may explain.
    void wanted(const NetworkSettings& network = {});
    BaselineState state(const NetworkSettings& network = {}) const;

private:
    struct Route
    {
        NetworkSettings network;
        BaselineState state{};
        std::optional<Instant> askedAt{};
        std::vector<std::unique_ptr<HttpCall>> calls{}; ///< empty: nothing is under way
        qsizetype failed = 0;                           ///< of those calls
        bool untrusted = false;                         ///< one of them for its certificate
        bool isDown = false;                            ///< the newest reading found no network
        Clock::TimerId timer = 0;
    };

    void ask(Route& route);
    void onEvent(Route& route, const HttpEvent& event);
    void end(Route& route, BaselineReading reading);
    void stop(Route& route);

    Clock& m_clock;
    HttpTransport& m_transport;
    std::function<void()> m_changed;
    QList<QUrl> m_hosts;
    std::vector<std::unique_ptr<Route>> m_routes; ///< few: one for each proxy in use
};

} // namespace fuseboard
