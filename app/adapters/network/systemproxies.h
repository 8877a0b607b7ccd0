// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/network/origin.h"
#include "app/ports/clock.h"

#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace fuseboard {

using ProxyLookup = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery&)>;

/// Asks the system for the proxy to a place, in a thread of the global pool: it may start programs,
/// fetch a script (PAC) and run it. One question to a place at a time, and its answer holds for
/// 30 s. Whoever asks sets the time limit by going away.
class SystemProxies : public QObject
{
    Q_OBJECT
public:
    using Found = std::function<void(const QNetworkProxy& proxy)>;

    /// `lookup` is called in other threads.
    SystemProxies(const Clock& clock, ProxyLookup lookup);

    /// `found` is called now, later, or never if `asker` is gone by then.
    void find(const NetworkOrigin& origin, QObject* asker, Found found);

private:
    struct Question
    {
        NetworkOrigin origin;
        std::vector<std::pair<QPointer<QObject>, Found>> askers; ///< empty once it is answered
        QNetworkProxy answer{QNetworkProxy::NoProxy};
        Instant validUntil;
    };

    void ask(const NetworkOrigin& origin);
    void onAnswer(const NetworkOrigin& origin, const QNetworkProxy& proxy);

    const Clock& m_clock;
    ProxyLookup m_lookup;
    std::vector<Question> m_questions;
};

} // namespace fuseboard
