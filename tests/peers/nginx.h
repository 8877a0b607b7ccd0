// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace fuseboard {

/// The nginx of this system, as one process in a folder of its own, for as long as it lives.
class Nginx
{
public:
    static QString program(); ///< empty: not installed
    static quint16 freePort();

    Nginx() = default;
    ~Nginx();
    Q_DISABLE_COPY_MOVE(Nginx)

    QString write(const QString& name,
                  const QByteArray& content) const; ///< in its folder; the path
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// `http`: what stands in the block of that name. Empty: it listens on `port`; else its words.
    QString start(const QByteArray& http, quint16 port);

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace fuseboard
