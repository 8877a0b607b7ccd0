// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/diagnosis.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace fuseboard {

/// Where applications of a user keep what they write.
struct LogPlaces
{
    QString home;
    QStringList settings; ///< folders that hold one of each application, "~/.config" and the like

    static LogPlaces ofThisUser();
};

/// Logs of Cursor, Cline and Continue that are there, newest first, at most kMostKnownLogs; empty
/// files are left out. Links to folders are not followed. Reads folders, opens no file.
QList<KnownLog> findKnownLogs(const LogPlaces& places);
inline constexpr int kMostKnownLogs = 50;

/// Whose log a file is, by where it lies: "Cursor", "Cline", "Continue"; empty: nobody's.
QString applicationOfFile(const QString& file);

} // namespace fuseboard
