// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/recordsettings.h"
#include "app/domain/secret.h"
#include "app/domain/storedhistory.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace fuseboard {

/// A board as the team's history knows it.
struct SharedBoard
{
    QString name;
    QString id;            ///< its own for good, whatever its name is
    qint64 lastSeenMs = 0; ///< when it wrote last
    std::optional<qint64> lastCallMs{};
};

struct SharedHistoryFacts
{
    QString place;  ///< server and database
    QString server; ///< which PostgreSQL it is
    int tables = 0; ///< version of the tables; 0: there are none
    QList<SharedBoard> boards{};
    std::optional<qint64> waiting{}; ///< records on this disk that the server does not have yet
    QString fault{};                 ///< with the cure; all else that could be found out stands
};

struct SharedCallPage
{
    QList<StoredCall> calls; ///< newest first; their ids are numbers of their board
    QByteArray next{};       ///< where the next page begins; empty: there is none
    QString fault{};         ///< with the cure
};

struct SharedDeletion
{
    qint64 calls = 0;
    QString fault{};
};

/// Reads what all boards of a team have written, and deletes on demand. Answers come in the thread
/// that asks, each exactly once, and never before the call returned.
class SharedHistoryReader
{
public:
    virtual ~SharedHistoryReader() = default;

    /// Before anything else. HistorySettings::url counts.
    virtual void open(const HistorySettings& settings, const std::optional<Secret>& password) = 0;
    virtual void facts(std::function<void(const SharedHistoryFacts&)> done) = 0;
    /// Of all boards, or of those with that name. `from` is the `next` of the page before; empty
    /// for the first one.
    virtual void calls(const CallFilter& filter, const QString& board, const QByteArray& from,
                       int most, std::function<void(const SharedCallPage&)> done) = 0;
    /// Everything that is older, of the boards with that name; empty: of this board.
    virtual void drop(const QString& board, qint64 beforeMs,
                      std::function<void(const SharedDeletion&)> done) = 0;
};

} // namespace fuseboard
