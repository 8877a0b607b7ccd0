// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/sharedhistory/postgreshistory.h"
#include "tests/app/adapters/history/historybench.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace fuseboard {

/// A team's history with an outbox in a folder of its own, which waits little.
class SharedBench
{
public:
    explicit SharedBench(const QString& folder = {});

    QString folder() const { return m_folder; }
    QString file() const { return m_folder + QStringLiteral("/outbox.db"); }

    void start(const QUrl& url, const std::optional<Secret>& password = std::nullopt,
               const QString& board = QStringLiteral("bench"));
    void startWithoutPassword(const QUrl& url); ///< setPassword() is not called
    void stop();
    PostgresHistory& history() { return *m_history; }
    PostgresHistory& give(); ///< for one thing that it takes in
    const SharedHistoryHealth& health() const { return m_health; }
    bool reaches(SharedHistoryHealth::State state);
    bool reachesWaiting(qint64 waiting); ///< so many records wait
    bool deliversAll();                  ///< the server has all that was given since the start
    void recordMany(int count, qint64 fromMs = kNoonMs);

    SharedHistoryTempo tempo; ///< of the next start

private:
    qint64 issued() const;

    QTemporaryDir m_temporary;
    qint64 m_given = 0; ///< the highest number of an entry, once all is in the outbox
    QString m_folder;
    SharedHistoryHealth m_health;
    std::unique_ptr<PostgresHistory> m_history;
};

/// Of this machine, where nobody listens.
QUrl nobodysAddress();

Secret secretOf(const QByteArray& text);

} // namespace fuseboard
