// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alertstate.h"
#include "app/domain/probeverdict.h"

#include <QList>
#include <QString>

#include <optional>

namespace fuseboard {

/// When a probe was sent last, what came of it, and when it is due.
struct ProbeMemory
{
    QString name;
    QString provider;
    QString model;
    std::optional<Instant> lastAt{};
    ProbeVerdict last{};
    bool failing = false;
    int secondLooks = 0;
    std::optional<Instant> dueAt{};

    bool operator==(const ProbeMemory&) const = default;
};

/// How many times in a row a probe has failed.
struct StreakMemory
{
    QString provider;
    QString probe;
    int failures = 0;

    bool operator==(const StreakMemory&) const = default;
};

/// The checks in a row of one rule on one target.
struct AlertCountMemory
{
    QString rule;
    QString target;
    AlertState::Memory counts{};

    bool operator==(const AlertCountMemory&) const = default;
};

/// What watching has counted so far, as it outlives the process.
struct WatchMemory
{
    QList<ProbeMemory> probes{};
    QList<StreakMemory> streaks{};
    QList<AlertCountMemory> alerts{};

    bool operator==(const WatchMemory&) const = default;
};

} // namespace fuseboard
