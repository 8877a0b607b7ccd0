// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/storedhistory.h"
#include "ui/models/callpages.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QTimer>

namespace fuseboard {

class Engine;
using RequestId = quint64;

/// Attempts of the history, newest first. They are read page by page as the view comes near them;
/// far from what is shown only the ids between which a page lies stay in memory, and rows that are
/// under way are blank: nothing ever waits. New calls join at the top, or are counted.
class CallModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Time,
        Provider,
        Model,
        Chain,
        Origin,
        Outcome,
        Status,
        Latency,
        FirstToken,
        Tokens,
        Tries,
        ColumnCount
    };
    enum Role {
        OutcomeRole = Qt::UserRole, ///< the record's Outcome as int; none while the row is blank
        IdRole,
    };
    static constexpr int kMostLive = 20 * CallPages::kPage; ///< rows kept while new ones join

    explicit CallModel(Engine& engine, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    void setFilter(const CallFilter& filter); ///< reads anew, also where it is the same
    const CallFilter& filter() const { return m_filter; }
    bool isReading() const { return m_reading; }             ///< the first page
    bool isWhole() const { return !m_more && m_blank == 0; } ///< down to the oldest
    const StoredCall* call(int row) const { return m_pages.at(row); }
    std::optional<int> rowOf(qint64 id) const { return m_pages.rowOf(id); }
    void setShown(int firstRow, int lastRow); ///< what the view shows
    int rowsInMemory() const { return m_pages.rowsInMemory(); }

    /// New calls join at the top by themselves; else they are counted.
    void setJoining(bool joining);
    int waiting() const { return m_waiting; }    ///< new calls that have not joined
    bool moreWait() const { return m_moreWait; } ///< than waiting() says
    /// How many calls the engine has seen: when it changes, the history is asked, at most once a
    /// second.
    void noteCalls(quint64 seen);
    void setWatching(bool watching); ///< nobody looks: new calls are not asked for

signals:
    void readingChanged();
    void waitingChanged();

private:
    enum class Question { First, Tail, Gap, New };
    struct Asked
    {
        Question question = Question::First;
        qint64 key = 0; ///< of a gap
    };
    void ask(Question question, qint64 before, int most, qint64 key = 0);
    bool isUnderWay(Question question) const;
    void answer(RequestId request, const CallPage& page);
    void takeFirst(const CallPage& page);
    void takeTail(const CallPage& page);
    void takeNew(const CallPage& page);
    void join(const QList<StoredCall>& calls);
    void setWaiting(int waiting, bool more);
    void readNear();
    void lookSoon();
    void look();

    Engine& m_engine;
    CallFilter m_filter;
    CallPages m_pages;
    QHash<RequestId, Asked> m_asked; ///< of an earlier filter: forgotten
    int m_blank = 0;                 ///< rows at the end that are under way
    bool m_more = false;
    bool m_reading = false;
    int m_shownFirst = 0;
    int m_shownLast = 0;
    bool m_joining = true;
    bool m_watching = false;
    int m_waiting = 0;
    bool m_moreWait = false;
    quint64 m_seen = 0;
    int m_looks = 0; ///< that are due: the history writes up to a second later
    QTimer m_pause;  ///< between two looks
};

} // namespace fuseboard
