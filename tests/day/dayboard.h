// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/enginecore.h"
#include "app/simulator/simulator.h"
#include "tests/day/daytransport.h"
#include "tests/support/rawserver.h"

#include <memory>

namespace fuseboard {

/// Keeps what was told on the desktop.
class NoticeLog : public Notifier
{
public:
    void show(const Notice& notice) override { shown.append(notice); }
    void withdraw(const QString& tag) override { withdrawn.append(tag); }
    void onAction(Chosen chosen) override { choose = std::move(chosen); }
    bool isAvailable() const override { return true; }

    QList<Notice> shown;
    QStringList withdrawn;
    Chosen choose;
};

/// A whole engine that watches four simulated providers on real sockets, in a day whose clock goes
/// on as fast as all is answered. Each model is probed once a minute.
class DayBoard
{
public:
    DayBoard(const Weather& weather, quint64 seed);

    /// Lets `time` pass, a second at a time.
    void live(Duration time);
    int minute() const; ///< of the day
    Verdict verdict(const QString& provider) const { return m_core->watch().verdict(provider); }
    AlertsSnapshot alerts() const { return m_core->watch().alerts(); }
    FeedsSnapshot feeds() const { return m_core->watch().feeds(); }
    const QList<Notice>& notices() const { return m_notices->shown; }

private:
    QByteArray configuration() const;
    void servePages(const Weather& weather);
    void answerAll();

    FakeClock* m_clock = nullptr; ///< of the core, as the next two
    DayTransport* m_transport = nullptr;
    NoticeLog* m_notices = nullptr;
    Instant m_start;
    Simulator m_simulator;
    RawServer m_pages;
    RawServer m_neutral; ///< the baseline's host
    std::unique_ptr<EngineCore> m_core;
};

} // namespace fuseboard
