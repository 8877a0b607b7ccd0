// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace fuseboard {

/// Whether there is a history, and if not, why.
struct HistoryHealth
{
    enum State {
        Off, ///< switched off, or not opened yet
        Working,
        Failing, ///< nothing is kept; `cause` and `cure` tell
    };
    State state = Off;
    QString cause{};
    QString cure{};
    QString place{};  ///< the file
    qint64 bytes = 0; ///< on disk
    qint64 lost = 0;  ///< records that could not be kept since the start

    bool operator==(const HistoryHealth&) const = default;
};

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::HistoryHealth)
