// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QList>
#include <QtGlobal>

#include <deque>
#include <optional>

namespace fuseboard {

/// What was added within the last `window`. Amounts that come close together are kept as one and
/// count until the latest of them has left the window: the sum is never too small, at most a
/// 600th of the window too old, and takes bounded memory at any rate.
class RollingSum
{
public:
    explicit RollingSum(Duration window);

    /// Returns the moment it was booked at, for adjust(): `at`, or the latest one if that is later.
    Instant add(Instant at, qint64 amount);
    /// Corrects what add() booked at `at`; nothing happens once that has left the window.
    void adjust(Instant at, qint64 change);

    qint64 total(Instant now) const;
    /// When the sum will have fallen to `amount` if nothing is added; absent where it has already.
    std::optional<Instant> fallsTo(qint64 amount, Instant now) const;

    /// An amount as it outlives the process.
    struct Booked
    {
        Instant at;
        qint64 amount = 0;

        bool operator==(const Booked&) const = default;
    };
    /// Of what is in the window, oldest first, at most kMostBooked: neighbours are joined, and
    /// count until the latest of them has left.
    QList<Booked> memory(Instant now) const;
    void restore(const QList<Booked>& memory, Instant now); ///< into one that is new
    static constexpr int kMostBooked = 60;

private:
    struct Entry
    {
        Instant first;
        Instant last;
        qint64 amount = 0;
    };

    void dropOld(Instant now);

    Duration m_window;
    qint64 m_total = 0; ///< of all entries
    std::deque<Entry> m_entries;
};

} // namespace fuseboard
