// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

namespace fuseboard {

/// All of a file; empty where it cannot be read.
inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of all files in a folder, one after the other.
inline QByteArray bytesIn(const QString& folder)
{
    QByteArray all;
    for (const QString& name : QDir(folder).entryList(QDir::Files))
        all += bytesOf(folder + u'/' + name);
    return all;
}

inline void putFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// The path of a file in `folder` that holds `bytes`.
inline QString writtenFile(const QTemporaryDir& folder, const QString& name,
                           const QByteArray& bytes)
{
    putFile(folder.filePath(name), bytes);
    return folder.filePath(name);
}

} // namespace fuseboard
