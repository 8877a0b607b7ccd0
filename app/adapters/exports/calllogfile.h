// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace fuseboard {

/// Where the lines go, and when a new file is begun.
struct CallLogPlace
{
    QString file; ///< absolute; a symbolic link stays one, its target is written and rotated
    qint64 maxBytes = 10'000'000;
    int keep = 5; ///< file.1, the newest, to file.keep

    bool operator==(const CallLogPlace&) const = default;
};

struct CallLogWriting
{
    qsizetype written = 0; ///< lines, from the first on
    QString fault{};       ///< why not all, and what to do; for a person
};

/// Appends whole lines. Several programs may write to one place: a lock file beside it, held for
/// one call, keeps them from rotating under each other, and the file is opened anew each time, so
/// that it may be moved away at any moment. What a full disk has cut off of a line is taken back.
/// New files and folders are for the user alone; a file that exists keeps its permissions.
/// May block, for at most a second on another program's lock. Threads: any one.
CallLogWriting appendLines(const CallLogPlace& place, const QList<QByteArray>& lines);

} // namespace fuseboard
