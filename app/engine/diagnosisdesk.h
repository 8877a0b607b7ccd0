// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/domain/redactor.h"
#include "app/engine/diagnosis.h"
#include "app/engine/knownlogs.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <memory>

namespace fuseboard {

class Clock;
class UserErrorRules;
class Worker;

/// Finds the errors in texts and files, a piece at a time in the worker's thread: neither the
/// engine nor whoever else needs the worker waits for a long one. At most 64 MiB are read, of a
/// longer log its end; after kMostTime what was found until then is told.
/// Threads: the engine's.
class DiagnosisDesk
{
public:
    /// How a text is read: with the user's rules, and without the keys.
    struct Means
    {
        std::shared_ptr<const UserErrorRules> rules; ///< null: none
        Redactor redactor;
    };
    struct Services
    {
        Clock& clock;
        Worker* worker; ///< null: all is done at once, in the engine's thread
        LogPlaces places;
        std::function<Means()> means; ///< of the moment
    };
    struct Listener
    {
        std::function<void(quint64 request, int percent)> progressed; ///< of those with many pieces
        std::function<void(quint64 request, const Diagnosis& diagnosis)> diagnosed;
        std::function<void(const QList<KnownLog>& logs)> logsFound;
    };
    DiagnosisDesk(Services services, Listener listener);
    ~DiagnosisDesk(); ///< tells nothing any more
    Q_DISABLE_COPY_MOVE(DiagnosisDesk)

    void diagnose(quint64 request, const QByteArray& text, const QString& name);
    void diagnoseFile(quint64 request, const QString& file);
    void cancel(quint64 request);
    void findLogs();

    static constexpr qint64 kMostBytes = 64LL << 20;
    static constexpr qsizetype kPiece = 1 << 20;
    static constexpr Duration kMostTime = std::chrono::seconds(60);

private:
    struct Job;

    void start(quint64 request, const std::shared_ptr<Job>& job);
    void goOn(quint64 request, const std::shared_ptr<Job>& job);
    void run(std::function<void()> work, std::function<void()> done);

    Services m_services;
    Listener m_listener;
    std::map<quint64, std::shared_ptr<Job>> m_jobs;
    std::shared_ptr<const bool> m_alive = std::make_shared<const bool>(true); ///< for the worker
};

} // namespace fuseboard
