// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace fuseboard {

/// How the team's history does, and if it does not, why.
struct SharedHistoryHealth
{
    enum State {
        Off,     ///< none is configured
        Waiting, ///< for the first connection
        Working,
        Away,    ///< the server cannot be reached: records wait on disk
        Failing, ///< it refuses, or nothing can be kept on disk; `cause` and `cure` tell
    };
    State state = Off;
    QString cause{};
    QString cure{};
    QString place{};    ///< server and database, without user or password
    QString board{};    ///< how the rows name this board
    qint64 waiting = 0; ///< records on this disk that the server does not have yet
    qint64 lost = 0;    ///< records that could not even be kept here, since the start

    bool operator==(const SharedHistoryHealth&) const = default;
};

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::SharedHistoryHealth)
