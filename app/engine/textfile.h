// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace fuseboard {

struct TextFile
{
    QByteArray text;
    bool cut = false; ///< only its end was read, from the beginning of a line
    QString fault;    ///< why it could not be read, and the cure
};

/// The last `most` bytes of a file: in a log that is too long, what is newest.
TextFile readTextFile(const QString& file, qint64 most);

/// As UTF-8 without a mark at its beginning; Windows tools write UTF-16.
QByteArray plainText(const QByteArray& text);

} // namespace fuseboard
