// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace fuseboard {

/// How one run of the real `fuseboardctl` ended.
struct CtlResult
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    QList<QJsonObject> lines() const; ///< of --json
    QJsonObject line() const;         ///< the first
};

/// Runs the real program in a profile that is thrown away, with its own configuration file.
class CtlRun
{
public:
    CtlRun();

    void writeConfiguration(const QJsonObject& configuration);
    void writeConfiguration(const QByteArray& text);
    void writePolicy(const QByteArray& text); ///< of the organisation; else there is none
    QString policyFile() const
    {
        return m_profile.filePath(QStringLiteral("xdg-dirs/fuseboard/policy.json"));
    }
    QString configFile() const { return m_profile.filePath(QStringLiteral("config.json")); }
    QString profile() const { return m_profile.path(); }
    void setEnvironment(const QString& name, const QString& value);

    CtlResult run(const QStringList& arguments, const QByteArray& input = {}) const;
    void start(QProcess& process, const QStringList& arguments) const;

    static QJsonObject provider(const QString& name, const QString& dialect, const QString& baseUrl,
                                const QString& key = QStringLiteral("none"));
    /// {"version", "providers", "chains": [{"name": "default", "steps"}]}: a step for each
    /// provider, all with `model`.
    static QJsonObject configuration(const QList<QJsonObject>& providers, const QString& model);

private:
    QTemporaryDir m_profile;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

/// `fuseboardctl simulate` with a scenario, for as long as it lives.
class SimulatorRun
{
public:
    SimulatorRun(const CtlRun& ctl, const QJsonObject& scenario);
    ~SimulatorRun();
    Q_DISABLE_COPY_MOVE(SimulatorRun)

    bool isRunning() const { return m_port != 0; }
    QString baseUrl(const QString& provider) const { return m_urls.value(provider); }
    quint16 port() const { return m_port; }

private:
    QProcess m_process;
    QHash<QString, QString> m_urls; ///< by provider, as the program tells them
    quint16 m_port = 0;
};

} // namespace fuseboard
