// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alertrule.h"

#include <QList>

namespace fuseboard {

enum class ChartSubject { ErrorsByKind, ErrorsByProvider, Latency, FirstToken, Calls };

/// Where an alert begins, in the unit of the chart.
struct Threshold
{
    double value = 0;
    bool critical = false;

    bool operator==(const Threshold&) const = default;
};

/// The thresholds of the rules that look at what the chart shows, the lowest first, each once.
/// Rules of chains are of other calls than those of one provider.
QList<Threshold> thresholdsOf(const QList<AlertRule>& rules, ChartSubject subject);

} // namespace fuseboard
