// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/storedhistory.h"

#include <QList>

#include <deque>
#include <optional>

namespace fuseboard {

/// The rows of a list of calls, newest first, as pages of which only some are in memory: of the
/// others it is known between which ids they lie, so that they can be read again.
class CallPages
{
public:
    static constexpr int kPage = 250; ///< rows of a full page

    /// What to ask for, to have a page again.
    struct Gap
    {
        qint64 key = 0;    ///< of the page, for restore()
        qint64 before = 0; ///< as CallHistory::calls() takes it
        int count = 0;
    };

    int rowCount() const { return m_rows; }
    const StoredCall* at(int row) const;       ///< null: not in memory
    std::optional<int> rowOf(qint64 id) const; ///< where it is in memory
    qint64 newestId() const;                   ///< 0: there are no rows
    qint64 oldestId() const;

    void clear();
    void append(const QList<StoredCall>& older);
    void prepend(const QList<StoredCall>& newer); ///< newest first
    /// Drops whole pages at the end; at least `rows` stay, where there were so many.
    int rowsWithin(int rows) const; ///< how many would stay
    void shorten(int rows);         ///< to what rowsWithin() said

    /// The first page of these rows that is not in memory.
    std::optional<Gap> gapWithin(int firstRow, int lastRow) const;
    /// The rows of the page, for dataChanged; none where there is no such page any more. Calls that
    /// the history has dropped meanwhile stay blank.
    struct Span
    {
        int first = 0;
        int count = 0;
    };
    std::optional<Span> restore(qint64 key, const QList<StoredCall>& calls);
    /// Keeps in memory only what lies near these rows.
    void keepAround(int firstRow, int lastRow);
    int rowsInMemory() const;

private:
    struct Page
    {
        qint64 start = 0; ///< grows with the row; counted from a row that was first once
        int count = 0;
        qint64 firstId = 0;
        qint64 lastId = 0; ///< the page's key: rows are only added at its front
        bool read = true;
        QList<StoredCall> calls{};
    };
    using Pages = std::deque<Page>;

    Pages::const_iterator pageOf(int row) const;
    int rowOfStart(const Page& page) const { return static_cast<int>(page.start - m_origin); }

    Pages m_pages;
    qint64 m_origin = 0; ///< the start of row 0
    int m_rows = 0;
};

} // namespace fuseboard
