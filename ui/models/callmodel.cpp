// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callmodel.h"

#include "app/engine/engine.h"
#include "ui/models/calltext.h"

#include <algorithm>

namespace fuseboard {

using namespace std::chrono_literals;

namespace {

constexpr auto kBetweenLooks = 1s;
constexpr int kLooksPerChange = 3;
constexpr int kAhead = 2 * CallPages::kPage; ///< rows that are read before they are shown

} // namespace

CallModel::CallModel(Engine& engine, QObject* parent)
    : QAbstractTableModel(parent), m_engine(engine)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kBetweenLooks);
    connect(&m_pause, &QTimer::timeout, this, &CallModel::lookSoon);
    connect(&engine, &Engine::callsRead, this, &CallModel::answer);
}

int CallModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_pages.rowCount() + m_blank;
}

int CallModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CallModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(callAlignment(static_cast<Column>(index.column())) | Qt::AlignVCenter);
    const StoredCall* call = m_pages.at(index.row());
    if (!call)
        return role == Qt::DisplayRole && index.column() == Time ? QVariant(kEllipsis) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return callCell(*call, static_cast<Column>(index.column()));
    case Qt::ToolTipRole:
        return callTip(*call, static_cast<Column>(index.column()));
    case OutcomeRole:
        return static_cast<int>(call->record.outcome);
    case IdRole:
        return call->id;
    default:
        return {};
    }
}

QVariant CallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return callHeader(static_cast<Column>(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant(callAlignment(static_cast<Column>(section)) | Qt::AlignVCenter);
    return {};
}

bool CallModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more && m_blank == 0 && !m_reading;
}

void CallModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    const int first = m_pages.rowCount();
    beginInsertRows({}, first, first + CallPages::kPage - 1);
    m_blank = CallPages::kPage;
    endInsertRows();
    ask(Question::Tail, m_pages.oldestId(), CallPages::kPage);
}

void CallModel::setFilter(const CallFilter& filter)
{
    beginResetModel();
    m_filter = filter;
    m_pages.clear();
    m_asked.clear();
    m_blank = 0;
    m_more = false;
    m_shownFirst = 0;
    m_shownLast = 0;
    m_reading = true;
    endResetModel();
    setWaiting(0, false);
    ask(Question::First, 0, CallPages::kPage);
    emit readingChanged();
}

void CallModel::setShown(int firstRow, int lastRow)
{
    m_shownFirst = std::max(0, firstRow);
    m_shownLast = std::max(m_shownFirst, lastRow);
    m_pages.keepAround(m_shownFirst, m_shownLast);
    readNear();
}

/// One gap at a time, the nearest to what is shown now: whoever drags the scroll bar over a
/// thousand pages asks for the few where it stops.
void CallModel::readNear()
{
    if (m_reading)
        return;
    if (m_shownLast + kAhead >= m_pages.rowCount())
        fetchMore({});
    if (isUnderWay(Question::Gap))
        return;
    auto gap = m_pages.gapWithin(m_shownFirst, m_shownLast);
    if (!gap)
        gap = m_pages.gapWithin(m_shownFirst - CallPages::kPage, m_shownLast + CallPages::kPage);
    if (gap)
        ask(Question::Gap, gap->before, gap->count, gap->key);
}

void CallModel::ask(Question question, qint64 before, int most, qint64 key)
{
    m_asked.insert(m_engine.readCalls(m_filter, before, most), {question, key});
}

bool CallModel::isUnderWay(Question question) const
{
    return std::any_of(m_asked.cbegin(), m_asked.cend(),
                       [question](const Asked& asked) { return asked.question == question; });
}

void CallModel::answer(RequestId request, const CallPage& page)
{
    const auto asked = m_asked.constFind(request);
    if (asked == m_asked.cend())
        return;
    const Asked what = *asked;
    m_asked.erase(asked);
    switch (what.question) {
    case Question::First:
        takeFirst(page);
        break;
    case Question::Tail:
        takeTail(page);
        break;
    case Question::Gap:
        if (const auto span = m_pages.restore(what.key, page.calls))
            emit dataChanged(index(span->first, 0),
                             index(span->first + span->count - 1, ColumnCount - 1));
        break;
    case Question::New:
        takeNew(page);
        return;
    }
    readNear();
}

void CallModel::takeFirst(const CallPage& page)
{
    if (!page.calls.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(page.calls.size()) - 1);
        m_pages.append(page.calls);
        endInsertRows();
    }
    m_more = page.more;
    m_reading = false;
    emit readingChanged();
}

void CallModel::takeTail(const CallPage& page)
{
    const int first = m_pages.rowCount();
    const int come = std::min(static_cast<int>(page.calls.size()), m_blank);
    if (come < m_blank) {
        beginRemoveRows({}, first + come, first + m_blank - 1);
        m_blank = come; // what is left becomes calls below, row for row
        endRemoveRows();
    }
    m_blank = 0;
    m_pages.append(page.calls.first(come));
    m_more = page.more;
    if (come > 0)
        emit dataChanged(index(first, 0), index(first + come - 1, ColumnCount - 1));
}

void CallModel::takeNew(const CallPage& page)
{
    const qint64 newest = m_pages.newestId();
    const auto known = std::find_if(page.calls.cbegin(), page.calls.cend(),
                                    [newest](const StoredCall& call) { return call.id <= newest; });
    const auto fresh = newest == 0 ? page.calls.size() : known - page.calls.cbegin();
    const bool beyond = fresh == page.calls.size() && page.more;
    if (!m_joining) {
        setWaiting(static_cast<int>(fresh), beyond);
        return;
    }
    setWaiting(0, false);
    if (fresh == 0)
        return;
    if (newest == 0 || beyond) { // nothing to join to
        beginResetModel();
        m_pages.clear();
        m_asked.clear();
        m_blank = 0;
        m_pages.append(page.calls);
        m_more = page.more;
        endResetModel();
        emit readingChanged();
        return;
    }
    join(page.calls.first(fresh));
}

void CallModel::join(const QList<StoredCall>& calls)
{
    beginInsertRows({}, 0, static_cast<int>(calls.size()) - 1);
    m_pages.prepend(calls);
    endInsertRows();
    const int stay = m_pages.rowsWithin(std::max<int>(kMostLive, m_shownLast + kAhead));
    if (m_blank > 0 || stay == m_pages.rowCount())
        return;
    beginRemoveRows({}, stay, m_pages.rowCount() - 1);
    m_pages.shorten(stay);
    m_more = true;
    endRemoveRows();
}

void CallModel::setWaiting(int waiting, bool more)
{
    if (waiting == m_waiting && more == m_moreWait)
        return;
    m_waiting = waiting;
    m_moreWait = more;
    emit waitingChanged();
}

void CallModel::setJoining(bool joining)
{
    if (joining == m_joining)
        return;
    m_joining = joining;
    if (joining && m_waiting > 0)
        look();
}

void CallModel::noteCalls(quint64 seen)
{
    if (seen == m_seen)
        return;
    m_seen = seen;
    m_looks = kLooksPerChange;
    if (!m_pause.isActive())
        lookSoon();
}

void CallModel::setWatching(bool watching)
{
    m_watching = watching;
    if (watching && !m_pause.isActive())
        lookSoon();
}

void CallModel::lookSoon()
{
    if (m_looks == 0 || !m_watching)
        return;
    --m_looks;
    m_pause.start();
    look();
}

void CallModel::look()
{
    // Of a span that lies behind, nothing new comes.
    if (m_reading || m_filter.toMs > 0 || isUnderWay(Question::New))
        return;
    ask(Question::New, 0, CallPages::kPage);
}

} // namespace fuseboard
