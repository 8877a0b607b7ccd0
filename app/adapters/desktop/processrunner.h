// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/ports/commandrunner.h"

#include <QList>
#include <QObject>
#include <QProcessEnvironment>

class QProcess;

namespace fuseboard {

/// `environment` without the variables that a key may be kept in, by their names.
QProcessEnvironment withoutKeys(const QProcessEnvironment& environment);

/// Programs as processes of their own group, so that what they have started ends with them. A few
/// at once; more wait their turn. What still runs is killed with the runner.
class ProcessRunner final : public QObject, public CommandRunner
{
    Q_OBJECT
public:
    static constexpr int kAtOnce = 4;
    static constexpr int kWaiting = 50;

    explicit ProcessRunner(Duration limit = std::chrono::seconds(30), QObject* parent = nullptr);
    ~ProcessRunner() override;

    void run(const QStringList& command, const QByteArray& input, Done done) override;

private:
    struct Job
    {
        QStringList command;
        QByteArray input;
        Done done;
    };

    void answerLater(Done done, const QString& fault);
    void startNext();
    void start(const Job& job);
    void finish(QProcess* process, const Done& done, const QString& fault);

    Duration m_limit;
    QProcessEnvironment m_environment;
    QList<Job> m_waiting;
    QList<QProcess*> m_running; ///< children of this object
};

} // namespace fuseboard
