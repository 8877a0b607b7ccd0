// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/sharedhistory/serverconnection.h"
#include "app/adapters/sharedhistory/sharedhistorytempo.h"
#include "app/ports/sharedhistoryreader.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace fuseboard {

/// Waits for the server in a thread of its own. Of the calls, one page is in memory at a time.
/// Threads: belongs to the thread that made it, which needs an event loop; answers come there.
class PostgresReader final : public SharedHistoryReader
{
public:
    explicit PostgresReader(const QString& dataDirectory, const SharedHistoryTempo& tempo = {});
    ~PostgresReader() override;

    void open(const HistorySettings& settings, const std::optional<Secret>& password) override;
    void facts(std::function<void(const SharedHistoryFacts&)> done) override;
    void calls(const CallFilter& filter, const QString& board, const QByteArray& from, int most,
               std::function<void(const SharedCallPage&)> done) override;
    void drop(const QString& board, qint64 beforeMs,
              std::function<void(const SharedDeletion&)> done) override;

private:
    class Desk; ///< does it, over there
    template <typename Answer, typename Work>
    void ask(Work work, std::function<void(const Answer&)> done);

    QObject m_home;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QThread> m_thread;
};

} // namespace fuseboard
