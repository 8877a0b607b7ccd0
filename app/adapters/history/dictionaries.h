// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/historydatabase.h"
#include "app/domain/networkroute.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace fuseboard {

/// Whose call it was.
struct CallSource
{
    QString provider;
    QString model;

    bool operator==(const CallSource&) const = default;
};

/// What the configuration says about the way of a call.
struct CallLane
{
    QString chain;
    std::optional<NetworkRoute> route;
};

/// Gives ids to what comes again and again, within the transaction that is open. After a failure
/// it is thrown away with its database: it may know ids that were taken back.
class DictionaryWriter
{
public:
    explicit DictionaryWriter(HistoryDatabase& database);

    qint64 sourceId(const QString& provider, const QString& model);
    qint64 laneId(const QString& chain, const std::optional<NetworkRoute>& route);
    /// NULL for none. A text is kept once a day, and dropped with the calls of that day.
    QVariant textId(qint64 day, const QString& text);
    void forgetTexts(); ///< some were dropped

private:
    qint64 find(Statement& select, Statement& insert, const QVariantList& values);

    Statement m_findSource;
    Statement m_addSource;
    Statement m_findLane;
    Statement m_addLane;
    Statement m_findText;
    Statement m_addText;
    Statement m_lastId;
    QHash<std::pair<QString, QString>, qint64> m_sources;
    QHash<QStringList, qint64> m_lanes;
    QHash<std::pair<qint64, QString>, qint64> m_texts; ///< bounded: emptied when it is full
};

/// The way back.
class DictionaryReader
{
public:
    explicit DictionaryReader(HistoryDatabase& database);

    CallSource source(qint64 id);
    CallLane lane(qint64 id);
    QString text(const QVariant& id); ///< empty for NULL
    /// Those of a provider, a model, both, or (empty) all.
    QList<qint64> sourceIds(const QString& provider, const QString& model);
    std::optional<qint64> dayBefore(qint64 day); ///< the newest one with texts
    /// Those of a day that have `words` in them, in any case.
    QList<qint64> textsOf(qint64 day, const QString& words);

private:
    Statement m_findSource;
    Statement m_findLane;
    Statement m_findText;
    Statement m_allSources;
    Statement m_dayBefore;
    Statement m_textsOfDay;
    QHash<qint64, CallSource> m_sources;
    QHash<qint64, CallLane> m_lanes;
    QHash<qint64, QString> m_texts; ///< bounded: emptied when it is full
};

} // namespace fuseboard
