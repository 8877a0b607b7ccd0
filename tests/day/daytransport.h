// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/network/networktransport.h"
#include "app/ports/httptransport.h"
#include "tests/day/weather.h"
#include "tests/support/fakeclock.h"

#include <QUrl>

#include <functional>
#include <memory>

namespace fuseboard {

/// The real transport, under the day's weather: what is meant for a host of the world goes to the
/// server on this machine that plays it in that minute, or nowhere while the own network is down.
/// It counts what is under way, so that the clock can stand still until all has been answered.
class DayTransport : public HttpTransport
{
public:
    /// Where the hosts are played: "acme.test" by PROVIDERS/acme, "status.acme.test" by PAGES/acme,
    /// all others by `neutral`.
    struct Stage
    {
        QUrl providers;
        QUrl pages;
        QUrl neutral;
    };

    DayTransport(FakeClock& clock, Weather weather, Stage stage, std::function<int()> minute);

    std::unique_ptr<HttpCall> start(const HttpRequest& request, Sink sink) override;
    int underWay() const { return *m_underWay; }

private:
    QUrl stageOf(const HttpRequest& request, int minute) const;

    FakeClock& m_clock;
    Weather m_weather;
    Stage m_stage;
    std::function<int()> m_minute;
    NetworkTransport m_network;
    std::shared_ptr<int> m_underWay = std::make_shared<int>(0);
};

} // namespace fuseboard
