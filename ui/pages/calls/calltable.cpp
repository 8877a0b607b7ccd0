// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/calltable.h"

#include "ui/models/callmodel.h"
#include "ui/models/calltext.h"
#include "ui/pages/calls/callrowdelegate.h"
#include "ui/widgets/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <array>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// The first to go where it is narrow comes first. Time and outcome stay.
constexpr std::array kDispensable{CallModel::Origin,  CallModel::Tries,      CallModel::Chain,
                                  CallModel::Tokens,  CallModel::FirstToken, CallModel::Status,
                                  CallModel::Latency, CallModel::Model,      CallModel::Provider};

CallRecord failedCall()
{
    CallRecord record;
    record.outcome = Outcome::Failure;
    record.error = ProviderError::of(ErrorKind::RateLimited, {}, {});
    return record;
}

/// About as wide as what stands in it.
QString sampleOf(int column)
{
    switch (column) {
    case CallModel::Time:
        return u"28 May 20:00:00.000"_s;
    case CallModel::Provider:
        return u"openrouter-2"_s;
    case CallModel::Model:
        return u"claude-sonnet-4-5"_s;
    case CallModel::Chain:
        return u"default · 10"_s;
    case CallModel::Origin:
        return originName(Origin::Probe);
    case CallModel::Outcome:
        return outcomeText(failedCall());
    case CallModel::Status:
        return callHeader(CallModel::Status);
    case CallModel::Latency:
        return u"1 min 20 s"_s;
    case CallModel::FirstToken:
        return callHeader(CallModel::FirstToken);
    case CallModel::Tokens:
        return callHeader(CallModel::Tokens);
    default:
        return u"12, retry 2"_s;
    }
}

} // namespace

CallTable::CallTable(CallModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setAccessibleName(tr("Calls, newest first"));
    setObjectName(u"calls"_s); // its columns are kept under this name
    setItemDelegate(new CallRowDelegate(this));
    setModel(&model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false); // Tab leaves the table
    setShowGrid(false);
    setWordWrap(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(CallModel::Outcome, QHeaderView::Stretch);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this,
            &CallTable::showColumnMenu);
    setWidths();

    m_shown.setSingleShot(true);
    m_shown.setInterval(0);
    connect(&m_shown, &QTimer::timeout, this, &CallTable::tellShown);
    const auto soon = qOverload<>(&QTimer::start);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_shown, soon);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, &m_shown, soon);
    connect(&model, &QAbstractItemModel::rowsInserted, &m_shown, soon);
    connect(&model, &QAbstractItemModel::modelReset, &m_shown, soon);
    connect(this, &QTableView::doubleClicked, this, &CallTable::opened);
}

void CallTable::setWidths()
{
    const QFontMetrics metrics(font());
    verticalHeader()->setDefaultSectionSize(metrics.height() + 2 * space::kHair + 2);
    for (int column = 0; column < CallModel::ColumnCount; ++column)
        horizontalHeader()->resizeSection(column, metrics.horizontalAdvance(sampleOf(column)) +
                                                      2 * space::kMedium);
}

bool CallTable::isAtTop() const
{
    return verticalScrollBar()->value() == verticalScrollBar()->minimum();
}

void CallTable::tellShown()
{
    const int first = rowAt(0);
    int last = rowAt(viewport()->height() - 1);
    if (last < 0)
        last = m_model.rowCount() - 1;
    m_model.setShown(first, last);
    if (isAtTop() != m_wasAtTop) {
        m_wasAtTop = !m_wasAtTop;
        emit atTopChanged();
    }
}

/// What does not fit beside what is shown, the most dispensable first.
QSet<int> CallTable::withoutRoom() const
{
    const QFontMetrics metrics(font());
    int needed = 0;
    for (int column = 0; column < CallModel::ColumnCount; ++column) {
        if (!m_hidden.contains(column))
            needed += metrics.horizontalAdvance(sampleOf(column)) + 2 * space::kMedium;
    }
    QSet<int> columns;
    for (const int column : kDispensable) {
        if (needed <= viewport()->width())
            break;
        if (m_kept.contains(column) || m_hidden.contains(column))
            continue;
        columns.insert(column);
        needed -= metrics.horizontalAdvance(sampleOf(column)) + 2 * space::kMedium;
    }
    return columns;
}

void CallTable::fitColumns()
{
    const QSet<int> gone = withoutRoom();
    if (!std::exchange(m_fitted, true)) {
        // The window has restored the header: what is hidden without need was hidden by hand.
        for (const int column : kDispensable) {
            if (isColumnHidden(column) && !gone.contains(column))
                m_hidden.insert(column);
        }
    }
    for (int column = 0; column < CallModel::ColumnCount; ++column)
        setColumnHidden(column, gone.contains(column) || m_hidden.contains(column));
}

void CallTable::showColumnMenu(const QPoint& pos)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int column : kDispensable) {
        QAction* action = menu->addAction(m_model.headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            (shown ? m_hidden : m_kept).remove(column);
            (shown ? m_kept : m_hidden).insert(column);
            fitColumns();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(pos));
}

void CallTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    m_shown.start();
}

void CallTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        setWidths();
        fitColumns();
    }
}

void CallTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid()) {
        emit opened();
        return;
    }
    if (event->key() == Qt::Key_End && event->modifiers() == Qt::ControlModifier) {
        emit oldestRequested();
        return;
    }
    // In a list of rows these two mean the first and the last row, not the column.
    if (event->modifiers() == Qt::NoModifier &&
        (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)) {
        const int row = event->key() == Qt::Key_Home ? 0 : m_model.rowCount() - 1;
        if (row >= 0)
            setCurrentIndex(m_model.index(row, 0));
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace fuseboard
