// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callpages.h"

#include <algorithm>

namespace fuseboard {

namespace {

constexpr int kKeptOnEitherSide = 6 * CallPages::kPage;

} // namespace

CallPages::Pages::const_iterator CallPages::pageOf(int row) const
{
    const auto after =
        std::upper_bound(m_pages.cbegin(), m_pages.cend(), m_origin + row,
                         [](qint64 position, const Page& page) { return position < page.start; });
    return std::prev(after);
}

const StoredCall* CallPages::at(int row) const
{
    if (row < 0 || row >= m_rows)
        return nullptr;
    const Page& page = *pageOf(row);
    const qsizetype index = row - rowOfStart(page);
    return index < page.calls.size() ? &page.calls.at(index) : nullptr;
}

std::optional<int> CallPages::rowOf(qint64 id) const
{
    // Ids fall from page to page.
    const auto page = std::partition_point(m_pages.cbegin(), m_pages.cend(),
                                           [id](const Page& each) { return each.lastId > id; });
    if (page == m_pages.cend())
        return std::nullopt;
    const auto call = std::find_if(page->calls.cbegin(), page->calls.cend(),
                                   [id](const StoredCall& each) { return each.id == id; });
    if (call == page->calls.cend())
        return std::nullopt;
    return rowOfStart(*page) + static_cast<int>(call - page->calls.cbegin());
}

qint64 CallPages::newestId() const
{
    return m_pages.empty() ? 0 : m_pages.front().firstId;
}

qint64 CallPages::oldestId() const
{
    return m_pages.empty() ? 0 : m_pages.back().lastId;
}

void CallPages::clear()
{
    m_pages.clear();
    m_origin = 0;
    m_rows = 0;
}

void CallPages::append(const QList<StoredCall>& older)
{
    if (older.isEmpty())
        return;
    const int count = static_cast<int>(older.size());
    m_pages.push_back({.start = m_origin + m_rows,
                       .count = count,
                       .firstId = older.first().id,
                       .lastId = older.last().id,
                       .read = true,
                       .calls = older});
    m_rows += count;
}

void CallPages::prepend(const QList<StoredCall>& newer)
{
    if (newer.isEmpty())
        return;
    const int count = static_cast<int>(newer.size());
    m_origin -= count;
    m_rows += count;
    if (!m_pages.empty()) {
        Page& front = m_pages.front();
        if (front.calls.size() == front.count && front.count + count <= kPage) {
            front.start = m_origin;
            front.count += count;
            front.firstId = newer.first().id;
            front.calls = newer + front.calls;
            return;
        }
    }
    m_pages.push_front({.start = m_origin,
                        .count = count,
                        .firstId = newer.first().id,
                        .lastId = newer.last().id,
                        .read = true,
                        .calls = newer});
}

int CallPages::rowsWithin(int rows) const
{
    if (rows >= m_rows)
        return m_rows;
    const Page& page = *pageOf(rows);
    return rowOfStart(page) + page.count;
}

void CallPages::shorten(int rows)
{
    while (m_rows > rows) {
        m_rows -= m_pages.back().count;
        m_pages.pop_back();
    }
}

std::optional<CallPages::Gap> CallPages::gapWithin(int firstRow, int lastRow) const
{
    if (m_pages.empty())
        return std::nullopt;
    const int last = std::min(lastRow, m_rows - 1);
    for (auto page = pageOf(std::clamp(firstRow, 0, m_rows - 1));
         page != m_pages.cend() && rowOfStart(*page) <= last; ++page) {
        if (!page->read)
            return Gap{page->lastId, page->firstId + 1, page->count};
    }
    return std::nullopt;
}

std::optional<CallPages::Span> CallPages::restore(qint64 key, const QList<StoredCall>& calls)
{
    const auto page = std::find_if(m_pages.begin(), m_pages.end(), [key](const Page& each) {
        return each.lastId == key && !each.read;
    });
    if (page == m_pages.end())
        return std::nullopt;
    page->calls = calls;
    page->read = true;
    return Span{rowOfStart(*page), page->count};
}

void CallPages::keepAround(int firstRow, int lastRow)
{
    for (Page& page : m_pages) {
        const int first = rowOfStart(page);
        if (page.read && (first + page.count <= firstRow - kKeptOnEitherSide ||
                          first > lastRow + kKeptOnEitherSide)) {
            page.calls = {};
            page.read = false;
        }
    }
}

int CallPages::rowsInMemory() const
{
    qsizetype rows = 0;
    for (const Page& page : m_pages)
        rows += page.calls.size();
    return static_cast<int>(rows);
}

} // namespace fuseboard
