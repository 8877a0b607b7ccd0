// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/calltable.h"
#include "app/adapters/history/dictionaries.h"
#include "app/adapters/history/historydatabase.h"
#include "app/adapters/history/historytempo.h"
#include "app/ports/callhistory.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace fuseboard {

/// Answers questions from a connection that only reads. Before the writer has tried to open the
/// file they wait: what is asked first of all, the state before a restart, must not be missed.
/// Threads: lives in the reader's thread; its functions are called there alone.
class HistoryReader : public QObject
{
    Q_OBJECT

public:
    HistoryReader(const QString& file, const HistoryTempo& tempo);

    void begin();                ///< the file is there, or will not be for now
    void forget(int generation); ///< the file is another one now
    void stop();

    void whenBegun(std::function<void()> question); ///< at once, if it has

    QByteArray state();
    QList<Alert> alerts(int most);
    QList<StoredSeries> series(const SeriesQuery& query);
    CallPage calls(const CallFilter& filter, qint64 before, int most);
    QList<StoredIncident> incidents(qint64 fromMs, int most);

signals:
    void damaged(int generation); ///< which of the files that had this name

private:
    struct Session
    {
        Session(const QString& file, const HistoryTempo& tempo);

        HistoryDatabase database;
        DictionaryReader dictionary;
        CallReader calls;
    };
    bool open();
    /// What `question` finds in the file; an empty answer where that fails.
    template <typename Answer, typename Question>
    Answer answered(Question question);

    const QString m_file;
    const HistoryTempo m_tempo;
    bool m_begun = false;
    int m_generation = 0;
    std::vector<std::function<void()>> m_waiting;
    std::optional<Session> m_session;
};

} // namespace fuseboard
