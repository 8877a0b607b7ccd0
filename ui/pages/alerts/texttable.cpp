// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/texttable.h"

#include "ui/widgets/lampicon.h"
#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace fuseboard {

namespace {

constexpr int kRowHeight = 30;
constexpr int kCellMargin = 5;
constexpr int kMostRows = 12;
constexpr int kNarrow = 760;
constexpr int kLeastWidth = 320;

/// The header's margins for the cells too. The style sheet could say so, but then Qt 6.4 paints
/// icons and check marks twice.
class RoomyCells final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, option.palette.highlight());
        QStyledItemDelegate::paint(painter, inner(option), index);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * kCellMargin, 0);
    }

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override
    {
        return QStyledItemDelegate::editorEvent(event, model, inner(option), index);
    }

private:
    static QStyleOptionViewItem inner(const QStyleOptionViewItem& option)
    {
        QStyleOptionViewItem narrower = option;
        narrower.rect.adjust(kCellMargin, 0, -kCellMargin, 0);
        return narrower;
    }
};

} // namespace

TextTable::TextTable(const QString& accessibleName, const QStringList& headers, int wide,
                     const QList<int>& dispensable, QWidget* parent)
    : QTableWidget(0, static_cast<int>(headers.size()), parent), m_dispensable(dispensable)
{
    setAccessibleName(accessibleName);
    setHorizontalHeaderLabels(headers);
    setIconSize({kIconSize, kIconSize});
    setItemDelegate(new RoomyCells(this));
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
        if (m_filling || !m_rows.at(item->row()).at(item->column()).checked)
            return;
        // The next rows are compared with what is seen: they may take the toggle back.
        const bool checked = item->checkState() == Qt::Checked;
        m_rows[item->row()][item->column()].checked = checked;
        emit toggled(item->row(), checked);
    });
}

void TextTable::setRows(const QList<TableRow>& rows)
{
    if (rows == m_rows)
        return;
    const QList<TableRow> before = std::exchange(m_rows, rows);
    fill(before);
    if (rows.size() != before.size())
        updateGeometry();
}

void TextTable::fill(const QList<TableRow>& before)
{
    m_filling = true;
    setRowCount(static_cast<int>(m_rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            if (item(row, column) == nullptr)
                setItem(row, column, new QTableWidgetItem);
            const TableCell& cell = m_rows.at(row).at(column);
            if (row >= before.size() || before.at(row).at(column) != cell)
                setCell(item(row, column), cell);
        }
    }
    m_filling = false;
}

void TextTable::setCell(QTableWidgetItem* item, const TableCell& cell)
{
    item->setText(cell.text);
    item->setToolTip(cell.whole.isEmpty() ? cell.text : cell.whole);
    item->setForeground(colorOf(cell.tone, tokensOf(palette())));
    if (cell.lamp && !m_icons.contains(*cell.lamp))
        m_icons.insert(*cell.lamp, lampIcon(*cell.lamp));
    item->setIcon(cell.lamp ? m_icons.value(*cell.lamp) : QIcon());
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (cell.checked) {
        flags |= Qt::ItemIsUserCheckable;
        item->setCheckState(*cell.checked ? Qt::Checked : Qt::Unchecked);
    }
    item->setFlags(flags);
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
    if (event->type() != QEvent::PaletteChange)
        return;
    m_icons.clear();
    fill({});
}

} // namespace fuseboard
