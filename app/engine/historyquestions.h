// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alertrule.h"
#include "app/domain/storedhistory.h"
#include "app/engine/engineports.h"
#include "app/engine/rulepreview.h"

#include <functional>

namespace fuseboard {

/// What the window asks of the history. Each question is answered once, with nothing where there is
/// no history. Threads: the engine's.
class HistoryQuestions
{
public:
    /// `axisMs`: the board's time.
    HistoryQuestions(EnginePorts& ports, std::function<qint64()> axisMs);

    void calls(const CallFilter& filter, qint64 before, int most,
               std::function<void(const CallPage&)> done);
    void series(const SeriesQuery& query, std::function<void(const QList<StoredSeries>&)> done);
    void incidents(qint64 fromMs, std::function<void(const QList<StoredIncident>&)> done);
    /// How often `rules` would have fired in the last week; the computing is the worker's.
    void previews(const QList<AlertRule>& rules, const QStringList& providers,
                  std::function<void(const QList<RulePreview>&)> done);
    /// Drops what is too old or too much. `done` gets the fault, or none.
    void vacuum(std::function<void(const QString& fault)> done);

private:
    EnginePorts& m_ports;
    std::function<qint64()> m_axisMs;
};

} // namespace fuseboard
