// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctlrun.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPatienceMs = 90'000; // of a slow machine; every test ends far sooner
}

QList<QJsonObject> CtlResult::lines() const
{
    QList<QJsonObject> objects;
    for (const QByteArray& each : out.split('\n')) {
        if (!each.isEmpty())
            objects.append(QJsonDocument::fromJson(each).object());
    }
    return objects;
}

QJsonObject CtlResult::line() const
{
    return lines().value(0);
}

CtlRun::CtlRun()
{
    // Nothing of the user's own profile is read or written.
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_profile.filePath(u"xdg-config"_s));
    m_environment.insert(u"XDG_CONFIG_DIRS"_s, m_profile.filePath(u"xdg-dirs"_s));
    m_environment.insert(u"XDG_DATA_HOME"_s, m_profile.filePath(u"xdg-data"_s));
    for (const QString& proxy : {u"http_proxy"_s, u"https_proxy"_s, u"HTTP_PROXY"_s,
                                 u"HTTPS_PROXY"_s, u"all_proxy"_s, u"ALL_PROXY"_s})
        m_environment.remove(proxy);
}

void CtlRun::writeConfiguration(const QJsonObject& configuration)
{
    writeConfiguration(QJsonDocument(configuration).toJson());
}

void CtlRun::writeConfiguration(const QByteArray& text)
{
    QFile file(configFile());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(configFile()));
}

void CtlRun::writePolicy(const QByteArray& text)
{
    QDir().mkpath(QFileInfo(policyFile()).path());
    QFile file(policyFile());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(policyFile()));
}

void CtlRun::setEnvironment(const QString& name, const QString& value)
{
    m_environment.insert(name, value);
}

void CtlRun::start(QProcess& process, const QStringList& arguments) const
{
    process.setProcessEnvironment(m_environment);
    process.start(
        QStringLiteral(FUSEBOARDCTL),
        QStringList{u"--config"_s, configFile(), u"--data-dir"_s, m_profile.filePath(u"data"_s)} +
            arguments);
}

CtlResult CtlRun::run(const QStringList& arguments, const QByteArray& input) const
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    CtlResult result;
    if (process.waitForFinished(kPatienceMs) && process.exitStatus() == QProcess::NormalExit)
        result.exitCode = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

QJsonObject CtlRun::provider(const QString& name, const QString& dialect, const QString& baseUrl,
                             const QString& key)
{
    return {{u"name"_s, name}, {u"dialect"_s, dialect}, {u"base_url"_s, baseUrl}, {u"key"_s, key}};
}

QJsonObject CtlRun::configuration(const QList<QJsonObject>& providers, const QString& model)
{
    QJsonArray list;
    QJsonArray steps;
    for (const QJsonObject& each : providers) {
        list.append(each);
        steps.append(QJsonObject{{u"provider"_s, each[u"name"]}, {u"model"_s, model}});
    }
    const QJsonObject retry{{u"base_delay_s"_s, 0.01}, {u"jitter"_s, u"none"_s}};
    return {
        {u"version"_s, 1},
        {u"providers"_s, list},
        {u"chains"_s, QJsonArray{QJsonObject{
                          {u"name"_s, u"default"_s}, {u"steps"_s, steps}, {u"retry"_s, retry}}}}};
}

SimulatorRun::SimulatorRun(const CtlRun& ctl, const QJsonObject& scenario)
{
    const QString file = ctl.profile() + u"/scenario.json"_s;
    QFile out(file);
    if (out.open(QIODevice::WriteOnly))
        out.write(QJsonDocument(scenario).toJson());
    out.close();
    ctl.start(m_process, {u"simulate"_s, u"--scenario"_s, file});
    static const QRegularExpression line(u"(\\S+) \\S+ (http://127\\.0\\.0\\.1:(\\d+)/\\S*)\n"_s);
    const qsizetype expected = scenario[u"providers"_s].toArray().size();
    QByteArray said;
    const QDeadlineTimer deadline(kPatienceMs);
    while (m_urls.size() < expected && !deadline.hasExpired()) {
        if (!m_process.waitForReadyRead(1000) && m_process.state() == QProcess::NotRunning)
            break;
        said += m_process.readAllStandardOutput();
        for (auto found = line.globalMatch(QString::fromUtf8(said)); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            m_urls.insert(match.captured(1), match.captured(2));
            m_port = match.captured(3).toUShort();
        }
    }
    if (m_urls.size() < expected)
        qWarning().noquote() << said << m_process.readAllStandardError();
}

SimulatorRun::~SimulatorRun()
{
    m_process.terminate();
    m_process.waitForFinished(kPatienceMs);
}

} // namespace fuseboard
