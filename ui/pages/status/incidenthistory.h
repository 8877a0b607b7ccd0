// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/announcementdelay.h"
#include "app/engine/engine.h"
#include "app/engine/watchviews.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <optional>
#include <utility>

namespace fuseboard {

/// What the history adds to the status pages: incidents that they have forgotten, and how our own
/// calls went around each. One series is read at a time.
class IncidentHistory : public QObject
{
    Q_OBJECT
public:
    explicit IncidentHistory(Engine& engine, QObject* parent = nullptr);
    /// Reads again where it was long ago, or where the pages tell of something new.
    void follow(const FeedsSnapshot& feeds, qint64 nowMs);

    /// Those of the page and of the history, the page's first.
    QList<FeedIncident> incidents(const FeedView& view) const;
    /// By the incident's id; absent where our calls tell nothing.
    QHash<QString, AnnouncementDelay> delays(const QString& provider) const;

signals:
    void changed();

private:
    using Key = std::pair<QString, QString>; ///< provider, id
    struct Question
    {
        Key key;
        qint64 announcedMs = 0;
        std::optional<qint64> endedMs{};
    };
    void takeIncidents(RequestId request, const QList<StoredIncident>& stored);
    void takeSeries(RequestId request, const QList<StoredSeries>& series);
    void queueQuestions();
    void askNext();
    bool isSettled(const Question& question) const;

    Engine& m_engine;
    FeedsSnapshot m_feeds;
    qint64 m_nowMs = 0;
    qint64 m_readMs = 0;
    RequestId m_incidentsRequest = 0;
    RequestId m_seriesRequest = 0;
    QHash<QString, QList<FeedIncident>> m_stored;
    QList<Question> m_questions; ///< the first is under way
    QSet<Key> m_settled;         ///< no later call can change the answer
    QHash<Key, AnnouncementDelay> m_delays;
};

} // namespace fuseboard
