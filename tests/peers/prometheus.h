// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace fuseboard {

/// The Prometheus of this system, as one process in a folder of its own, for as long as it lives.
class Prometheus
{
public:
    struct Said
    {
        int exitCode = -1;
        QByteArray text; ///< both outputs
    };

    static bool isInstalled();
    static Said promtool(const QStringList& arguments, const QByteArray& input = {});

    Prometheus();
    ~Prometheus();
    Q_DISABLE_COPY_MOVE(Prometheus)

    /// Scrapes that port of this machine every second. Empty: it answers; else its words.
    QString start(quint16 scraped);
    /// The answer of /api/v1/query. The test's event loop runs on meanwhile.
    QJsonObject query(const QString& expression);

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QNetworkAccessManager m_network;
    quint16 m_port = 0;
};

} // namespace fuseboard
