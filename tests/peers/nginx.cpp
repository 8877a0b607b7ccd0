// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/nginx.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr int kPatienceMs = 30'000; // of a slow machine

} // namespace

QString Nginx::program()
{
    const QString found = QStandardPaths::findExecutable(u"nginx"_s);
    // Debian keeps it where only root's PATH looks.
    return found.isEmpty() ? QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s}) : found;
}

quint16 Nginx::freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

Nginx::~Nginx()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(kPatienceMs))
        m_process.kill();
    m_process.waitForFinished();
}

QString Nginx::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QString Nginx::start(const QByteArray& http, quint16 port)
{
    const QByteArray paths = "client_body_temp_path body; proxy_temp_path proxy; "
                             "fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; "
                             "scgi_temp_path scgi;\n";
    const QString file = write(u"nginx.conf"_s, "daemon off; master_process off; pid nginx.pid;\n"
                                                "error_log stderr; events {}\n"
                                                "http { access_log access.log;\n" +
                                                    paths + http + "}\n");
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program(), {u"-p"_s, m_folder.path(), u"-c"_s, file, u"-e"_s, u"stderr"_s});
    for (const QDeadlineTimer deadline(kPatienceMs); !deadline.hasExpired();) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        if (socket.waitForConnected(kPatienceMs))
            return {};
        if (m_process.waitForFinished(50))
            break;
    }
    return u"nginx does not listen: "_s + QString::fromUtf8(m_process.readAll());
}

} // namespace fuseboard
