// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/trial.h"

#include "tests/faults/contract.h"
#include "tests/faults/processusage.h"

#include <QJsonDocument>

namespace fuseboard::faults {

using namespace Qt::StringLiterals;

namespace {

QList<QJsonObject> readLines(const QByteArray& out)
{
    QList<QJsonObject> lines;
    for (const QByteArray& each : out.split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(each);
        if (document.isObject())
            lines.append(document.object());
    }
    return lines;
}

} // namespace

bool Score::holds(Level level) const
{
    return std::all_of(verdicts.begin(), verdicts.end(), [level](const Verdict& verdict) {
        return verdict.level != level || verdict.holds;
    });
}

Trial::Trial(Scenario scenario, const Tempo& tempo, QString program, QObject* parent)
    : QObject(parent), m_scenario(std::move(scenario)), m_program(std::move(program)),
      m_stage(std::make_unique<Stage>(m_scenario.times == Times::Real ? Tempo() : tempo))
{
    m_limit.setSingleShot(true);
    m_sampler.setInterval(50);
    connect(&m_sampler, &QTimer::timeout, this, &Trial::sample);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        m_current.hung = true;
        m_process->kill();
    });
}

void Trial::start()
{
    m_scenario.arrange(*m_stage);
    m_stage->writeConfiguration();
    m_stage->begin();
    startRun();
}

void Trial::startRun()
{
    const Run& run = m_stage->runs().at(m_runs.size());
    m_current = {};
    m_current.beganAt = m_stage->now();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment());
    connect(m_process.get(), &QProcess::finished, this, &Trial::runEnded);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            runEnded();
    });
    QStringList words = run.under;
    if (run.program.isEmpty())
        words += QStringList{m_program, u"--config"_s, m_stage->configFile(), u"--data-dir"_s,
                             m_stage->dataFolder()};
    else
        words += QStringList{run.program, m_stage->configFile()};
    words += run.arguments;
    m_runClock.start();
    m_limit.start(static_cast<int>(run.limitSeconds * 1000));
    m_sampler.start();
    m_process->start(words.takeFirst(), words);
    m_process->write(run.input);
    m_process->closeWriteChannel();
}

/// What a process took is known only while it lives: the last look counts.
void Trial::sample()
{
    const ProcessUsage usage = usageOf(m_process->processId());
    if (usage.cpuSeconds)
        m_current.cpuSeconds = usage.cpuSeconds;
    if (usage.peakMebibytes)
        m_current.peakMebibytes = usage.peakMebibytes;
}

void Trial::runEnded()
{
    m_limit.stop();
    m_sampler.stop();
    m_current.seconds = static_cast<double>(m_runClock.nsecsElapsed()) / 1e9;
    m_current.crashed = !m_current.hung && (m_process->exitStatus() == QProcess::CrashExit ||
                                            m_process->error() == QProcess::FailedToStart);
    m_current.exitCode = m_current.crashed ? -1 : m_process->exitCode();
    m_current.out = m_process->readAllStandardOutput();
    m_current.err = m_process->readAllStandardError();
    m_current.lines = readLines(m_current.out);
    m_runs.push_back(m_current);
    m_process.release()->deleteLater(); // it is the sender
    if (m_runs.size() < m_stage->runs().size())
        QMetaObject::invokeMethod(this, &Trial::startRun, Qt::QueuedConnection);
    else
        judge();
}

void Trial::judge()
{
    const Evidence evidence(*m_stage, std::move(m_runs));
    Judgement judgement;
    m_scenario.judge(evidence, judgement);
    judgeContract(evidence, m_scenario.counting, judgement);

    Score score;
    score.scenario = m_scenario;
    score.verdicts = judgement.verdicts();
    for (const auto& server : m_stage->servers()) {
        if (server->voice().name != "fallback"_L1)
            score.primaryAttempts += server->count();
    }
    score.primaryAttempts = judgement.countedAttempts().value_or(score.primaryAttempts);
    for (const RunEvidence& run : evidence.runs()) {
        score.seconds += run.seconds;
        for (const QJsonObject& result : run.lines)
            score.kinds += failureKinds(result);
    }
    score.kinds.removeDuplicates();
    emit finished(score);
}

QProcessEnvironment Trial::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto under = [this](const QString& name) { return m_stage->profile() + u'/' + name; };
    environment.insert(u"XDG_CONFIG_HOME"_s, under(u"xdg-config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, under(u"xdg-data"_s));
    environment.insert(u"HOME"_s, m_stage->profile());
    // Nobody's keychain is touched.
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    for (const QString& proxy : {u"http_proxy"_s, u"https_proxy"_s, u"HTTP_PROXY"_s,
                                 u"HTTPS_PROXY"_s, u"all_proxy"_s, u"ALL_PROXY"_s})
        environment.remove(proxy);
    for (const auto& server : m_stage->servers())
        environment.insert(server->keyVariable(), QString::fromLatin1(server->key()));
    return environment;
}

} // namespace fuseboard::faults
