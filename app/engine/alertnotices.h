// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alert.h"
#include "app/domain/watchsettings.h"
#include "app/engine/alerthook.h"
#include "app/engine/alerttexts.h"
#include "app/ports/notifier.h"

#include <functional>
#include <map>
#include <optional>

namespace fuseboard {

/// Decides what is told of alerts, and to whom: one notice for each cause, replaced, not repeated,
/// when it fires, rises to critical, clears, or is to be brought to mind. A quiet alert tells
/// nobody, a snoozed one not the desktop. One that comes back within minutes comes without sound
/// and with low urgency; from then on its end is told only after it has lasted kFlapping, so that
/// flapping is told twice at most. Threads: the engine's.
class AlertNotices
{
public:
    static constexpr Duration kFlapping = std::chrono::minutes(10);

    using Tell = std::function<void(AlertEvent, const Alert&)>; ///< command and webhook
    AlertNotices(Notifier* notifier, Tell tell);

    void configure(const AlertSettings& settings);
    /// Alerts that were told by an earlier run of the program.
    void adopt(const QList<Alert>& standing, Instant now, qint64 nowMs);
    /// All alerts as they are now; the `past` newest first.
    void update(const QList<Alert>& standing, const QList<Alert>& past,
                const ProviderTitles& titles, Instant now, qint64 nowMs);

    std::optional<AlertId> alertOf(const QString& tag) const; ///< whose notice was shown last

private:
    struct Told
    {
        QString cause;
        std::optional<AlertSeverity> standing{}; ///< as which it was told; absent: not, or as over
        int firings = 0;                         ///< told
        Instant last;                            ///< that anything was told
        std::optional<Instant> overSince{};
        bool wasSnoozed = false;
        bool shown = false; ///< a notice of it is on the desktop
    };

    void tellStanding(Told& told, const Alert& alert, Instant now, qint64 nowMs);
    void tellOver(Told& told, const Alert& alert, const ProviderTitles& titles, Instant now);
    std::optional<AlertEvent> eventOf(const Told& told, const Alert& alert, AlertSeverity severity,
                                      bool snoozed, Instant now) const;
    AlertSeverity audibleSeverity(const Alert& alert) const;
    void show(Told& told, const Alert& alert, AlertEvent event);
    void withdraw(Told& told);

    Notifier* m_notifier;
    Tell m_tell;
    AlertSettings m_settings;
    std::map<AlertId, Told> m_told;
};

} // namespace fuseboard
