// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/desktop/processrunner.h"

#include <QProcess>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

bool namesAKey(const QString& variable)
{
    static const QStringList kWords{u"KEY"_s,        u"KEYS"_s,   u"APIKEY"_s,  u"TOKEN"_s,
                                    u"TOKENS"_s,     u"SECRET"_s, u"SECRETS"_s, u"PASSWORD"_s,
                                    u"PASSPHRASE"_s, u"PASSWD"_s};
    const QString name = variable.toUpper();
    const QStringList words = name.split(u'_');
    return std::any_of(kWords.cbegin(), kWords.cend(), [&](const QString& word) {
        return name.endsWith(word) || words.contains(word);
    });
}

/// Arguments may hold what is nobody's business: only the program is named.
QString faultOf(const QProcess& process)
{
    if (process.error() == QProcess::FailedToStart)
        return u"\"%1\" cannot be started: %2"_s.arg(process.program(), process.errorString());
    if (process.exitStatus() == QProcess::CrashExit)
        return u"\"%1\" crashed."_s.arg(process.program());
    if (process.exitCode() != 0)
        return u"\"%1\" ended with status %2."_s.arg(process.program()).arg(process.exitCode());
    return {};
}

void killAll(QProcess* process)
{
#ifdef Q_OS_UNIX
    if (process->processId() > 0)
        ::kill(-static_cast<pid_t>(process->processId()), SIGKILL);
#endif
    process->kill();
}

} // namespace

QProcessEnvironment withoutKeys(const QProcessEnvironment& environment)
{
    QProcessEnvironment clean = environment;
    const QStringList names = environment.keys();
    for (const QString& name : names) {
        if (namesAKey(name))
            clean.remove(name);
    }
    return clean;
}

ProcessRunner::ProcessRunner(Duration limit, QObject* parent)
    : QObject(parent), m_limit(limit),
      m_environment(withoutKeys(QProcessEnvironment::systemEnvironment()))
{
}

ProcessRunner::~ProcessRunner()
{
    for (QProcess* process : std::as_const(m_running)) {
        process->disconnect(this);
        killAll(process);
        process->waitForFinished();
    }
}

void ProcessRunner::run(const QStringList& command, const QByteArray& input, Done done)
{
    if (command.isEmpty() || command.first().isEmpty())
        return answerLater(std::move(done), u"No program is named."_s);
    if (m_waiting.size() >= kWaiting)
        return answerLater(std::move(done),
                           u"\"%1\" was not started: %2 commands wait for their turn already."_s
                               .arg(command.first())
                               .arg(kWaiting));
    m_waiting.append({command, input, std::move(done)});
    QMetaObject::invokeMethod(this, &ProcessRunner::startNext, Qt::QueuedConnection);
}

void ProcessRunner::answerLater(Done done, const QString& fault)
{
    QMetaObject::invokeMethod(
        this, [done = std::move(done), fault] { done(fault); }, Qt::QueuedConnection);
}

void ProcessRunner::startNext()
{
    while (m_running.size() < kAtOnce && !m_waiting.isEmpty())
        start(m_waiting.takeFirst());
}

void ProcessRunner::start(const Job& job)
{
    auto* process = new QProcess(this);
    m_running.append(process);
    process->setProcessEnvironment(m_environment);
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    process->setChildProcessModifier([] { ::setpgid(0, 0); });
#endif
    connect(process, &QProcess::started, this, [process, input = job.input] {
        process->write(input);
        process->closeWriteChannel();
    });
    // A program that does not read its input (WriteError) is judged by how it ends.
    connect(process, &QProcess::errorOccurred, this,
            [this, process, done = job.done](QProcess::ProcessError error) {
                if (error == QProcess::FailedToStart)
                    finish(process, done, faultOf(*process));
            });
    auto* limit = new QTimer(process);
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, this, [process] {
        process->setProperty("late", true);
        killAll(process);
    });
    connect(process, &QProcess::finished, this, [this, process, done = job.done] {
        const bool late = process->property("late").toBool();
        finish(process, done,
               late ? u"\"%1\" took longer than %2 s and was stopped."_s.arg(process->program())
                          .arg(toSeconds(m_limit))
                    : faultOf(*process));
    });
    limit->start(std::chrono::ceil<std::chrono::milliseconds>(m_limit));
    process->start(job.command.first(), job.command.mid(1));
}

void ProcessRunner::finish(QProcess* process, const Done& done, const QString& fault)
{
    const Done answer = done; // lives in a connection that ends here
    m_running.removeOne(process);
    process->disconnect(this);
    process->deleteLater();
    QMetaObject::invokeMethod(this, &ProcessRunner::startNext, Qt::QueuedConnection);
    answer(fault);
}

} // namespace fuseboard
