// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/prometheus.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr int kPatienceMs = 60'000; // of a slow machine

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

bool Prometheus::isInstalled()
{
    return !QStandardPaths::findExecutable(u"prometheus"_s).isEmpty() &&
           !QStandardPaths::findExecutable(u"promtool"_s).isEmpty();
}

Prometheus::Said Prometheus::promtool(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"promtool"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(kPatienceMs);
    return {ended ? process.exitCode() : -1, process.readAll()};
}

Prometheus::Prometheus()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

Prometheus::~Prometheus()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(kPatienceMs))
        m_process.kill();
    m_process.waitForFinished();
}

QString Prometheus::start(quint16 scraped)
{
    QFile file(m_folder.filePath(u"prometheus.yml"_s));
    const QByteArray configuration =
        "global: {scrape_interval: 1s}\nscrape_configs:\n  - job_name: fuseboard\n"
        "    static_configs: [{targets: ['127.0.0.1:" +
        QByteArray::number(scraped) + "']}]\n";
    if (!file.open(QIODevice::WriteOnly) || file.write(configuration) != configuration.size())
        return u"cannot write %1"_s.arg(file.fileName());
    file.close();
    m_port = freePort();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"prometheus"_s,
                    {u"--config.file="_s + file.fileName(),
                     u"--storage.tsdb.path="_s + m_folder.filePath(u"data"_s),
                     u"--web.listen-address=127.0.0.1:%1"_s.arg(m_port), u"--log.level=warn"_s});
    const bool answers = QTest::qWaitFor(
        [this] {
            return m_process.state() == QProcess::NotRunning ||
                   query(u"vector(1)"_s).value(u"status"_s).toString() == "success"_L1;
        },
        kPatienceMs);
    if (answers && m_process.state() != QProcess::NotRunning)
        return {};
    return u"prometheus does not answer: "_s + QString::fromUtf8(m_process.readAll());
}

QJsonObject Prometheus::query(const QString& expression)
{
    QUrl url(u"http://127.0.0.1:%1/api/v1/query"_s.arg(m_port));
    QUrlQuery parameters;
    parameters.addQueryItem(u"query"_s, QString::fromLatin1(QUrl::toPercentEncoding(expression)));
    url.setQuery(parameters);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, kPatienceMs))
        return {};
    return QJsonDocument::fromJson(reply->readAll()).object();
}

} // namespace fuseboard
