// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alertmeasures.h"
#include "app/engine/alertinputs.h"
#include "app/engine/watchmemory.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <utility>

namespace fuseboard {

/// How many times in a row each probe has failed.
class ProbeStreaks
{
public:
    void add(const QString& provider, const QString& probe, bool passed);
    void clear() { m_failures.clear(); }
    void clearOthers(const QStringList& kept); ///< those of all providers but these
    /// The longest of a provider's probes; absent before one has ended.
    std::optional<int> ofProvider(const QString& provider) const;

    QList<StreakMemory> memory() const;
    void restore(const QList<StreakMemory>& memory); ///< what was added since then counts

private:
    std::map<std::pair<QString, QString>, int> m_failures; ///< by provider and probe
};

/// All that a measure may be read from, at one moment.
struct AlertSources
{
    const AlertMeasures& measures;
    const ProbeStreaks& streaks;
    const AlertInputs& inputs;
    Duration awake{}; ///< since the start or the last sleep: nothing can be overdue for longer
};

/// How far back the measures are asked for.
Duration longestWindow(const QList<AlertRule>& rules);

/// What `measure` shows on a target. `providers`: those that the target is made of, one or many.
AlertReading readingOf(const AlertRule& rule, const QString& target, const QStringList& providers,
                       const AlertSources& sources, Instant now);

} // namespace fuseboard
