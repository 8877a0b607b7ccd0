// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/storedhistory.h"
#include "ui/charts/chartlines.h"

#include <QStringList>

namespace fuseboard {

/// The calls behind a point of a line; an unknown line means all of the bucket. `inSight` are the
/// providers that are shown: where it is one alone, it is meant.
CallFilter callsBehind(const ChartFrame& frame, const QString& line, Metric metric, qint64 startMs,
                       const QStringList& inSight);

/// All calls of the bucket that holds `atMs`.
CallFilter callsAt(qint64 atMs, qint64 bucketMs, const QStringList& inSight);

} // namespace fuseboard
