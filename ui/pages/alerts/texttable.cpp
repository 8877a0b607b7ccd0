// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/texttable.h"

#include "ui/widgets/lampicon.h"
#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace fuseboard {

namespace {

constexpr int kRowHeight = 30;
constexpr int kMostRows = 12;
constexpr int kNarrow = 760;
constexpr int kLeastWidth = 320;

void setCell(QTableWidgetItem* item, const TableCell& cell, const QPalette& palette)
{
    item->setText(cell.text);
    item->setToolTip(cell.whole.isEmpty() ? cell.text : cell.whole);
    item->setForeground(colorOf(cell.tone, tokensOf(palette)));
    item->setIcon(cell.lamp ? lampIcon(*cell.lamp) : QIcon());
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (cell.checked) {
        flags |= Qt::ItemIsUserCheckable;
        item->setCheckState(*cell.checked ? Qt::Checked : Qt::Unchecked);
    }
    item->setFlags(flags);
}

} // namespace

TextTable::TextTable(const QString& accessibleName, const QStringList& headers, int wide,
                     const QList<int>& dispensable, QWidget* parent)
    : QTableWidget(0, static_cast<int>(headers.size()), parent), m_dispensable(dispensable)
{
    setAccessibleName(accessibleName);
    setHorizontalHeaderLabels(headers);
    setIconSize({kIconSize, kIconSize});
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table
    setShowGrid(false);
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* item) {
        if (!m_filling && m_rows.at(item->row()).at(item->column()).checked)
            emit toggled(item->row(), item->checkState() == Qt::Checked);
    });
}

void TextTable::setRows(const QList<TableRow>& rows)
{
    if (rows == m_rows)
        return;
    const bool resized = rows.size() != m_rows.size();
    m_rows = rows;
    fill();
    if (resized)
        updateGeometry();
}

void TextTable::fill()
{
    m_filling = true;
    setRowCount(static_cast<int>(m_rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (item(row, column) == nullptr)
                setItem(row, column, new QTableWidgetItem);
            setCell(item(row, column), m_rows.at(row).at(column), palette());
        }
    }
    m_filling = false;
}

QSize TextTable::sizeHint() const
{
    const int rows = std::clamp(rowCount(), 1, kMostRows);
    return {kLeastWidth,
            horizontalHeader()->sizeHint().height() + rows * kRowHeight + 2 * frameWidth() + 2};
}

QSize TextTable::minimumSizeHint() const
{
    return sizeHint();
}

void TextTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    for (const int column : std::as_const(m_dispensable))
        setColumnHidden(column, width() < kNarrow);
}

void TextTable::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace fuseboard
