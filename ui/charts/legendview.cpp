// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legendview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>
#include <functional>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSample = 22;
constexpr int kPadding = 5;
constexpr int kNarrowestName = 100;
constexpr int kHeaderPadding = 18; ///< of the style sheet, both sides

class NameDelegate : public QStyledItemDelegate
{
public:
    NameDelegate(const LegendModel& model, const ChartColors& colors, QObject* parent)
        : QStyledItemDelegate(parent), m_model(model), m_colors(colors)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        painter->save();
        if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, m_colors.tip);
        painter->setFont(option.font);
        painter->setLayoutDirection(option.direction);
        LegendView::paintName(*painter, option.rect, m_model.entries().at(index.row()), m_colors);
        const auto* view = static_cast<const QWidget*>(parent());
        if (option.state.testFlag(QStyle::State_Selected) && view->hasFocus()) {
            painter->setPen(QPen(m_colors.focus, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    const LegendModel& m_model;
    const ChartColors& m_colors;
};

class NumberDelegate : public QStyledItemDelegate
{
public:
    NumberDelegate(const LegendModel& model, const ChartColors& colors, QObject* parent)
        : QStyledItemDelegate(parent), m_model(model), m_colors(colors)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        painter->save();
        painter->setFont(option.font);
        const bool shown = m_model.entries().at(index.row()).shown;
        painter->setPen(shown ? m_colors.text : m_colors.axis);
        // A number reads from left to right in every language, and so does its unit here.
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter->setLayoutDirection(Qt::LeftToRight);
        painter->drawText(option.rect.adjusted(kPadding, 0, -kPadding, 0),
                          (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                          index.data().toString());
        painter->restore();
    }

private:
    const LegendModel& m_model;
    const ChartColors& m_colors;
};

} // namespace

LegendView::LegendView(QWidget* parent) : QTableView(parent), m_model(new LegendModel(this))
{
    setModel(m_model);
    setProperty("legend", true);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false); // Tab goes on to the next control
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(1);
    setItemDelegate(new NumberDelegate(*m_model, m_colors, this));
    setItemDelegateForColumn(LegendModel::Name, new NameDelegate(*m_model, m_colors, this));
}

void LegendView::setColors(const ChartColors& colors)
{
    m_colors = colors;
    viewport()->update();
}

void LegendView::paintName(QPainter& painter, const QRect& place, const LegendEntry& entry,
                           const ChartColors& colors)
{
    const Qt::LayoutDirection direction = painter.layoutDirection();
    QPen pen = seriesPen(colors, entry.style, Metric::ErrorRate);
    pen.setWidthF(2.2);
    if (!entry.shown)
        pen.setColor(colors.grid);
    painter.setPen(pen);
    const QRect sample = QStyle::visualRect(
        direction, place, QRect(place.left() + kPadding, place.top(), kSample, place.height()));
    painter.drawLine(sample.left(), sample.center().y(), sample.right(), sample.center().y());
    const QRect name = QStyle::visualRect(direction, place,
                                          place.adjusted(kSample + 2 * kPadding, 0, -kPadding, 0));
    QFont font = painter.font();
    font.setStrikeOut(!entry.shown);
    painter.setFont(font);
    painter.setPen(entry.shown ? colors.text : colors.axis);
    painter.drawText(name, Qt::AlignVCenter | QStyle::visualAlignment(direction, Qt::AlignLeft),
                     painter.fontMetrics().elidedText(entry.title, Qt::ElideRight, name.width()));
}

void LegendView::setEntries(const QList<LegendEntry>& entries)
{
    m_model->setEntries(entries);
    // What names do not need of the room is theirs; columns that move with each value would
    // flicker.
    const int width = widestNumber();
    const int name = widestName();
    const bool isSteady = width <= m_numberWidth && width > m_numberWidth * 3 / 4;
    if (isSteady && name == m_nameWidth)
        return;
    if (!isSteady)
        m_numberWidth = width;
    m_nameWidth = name;
    layOutColumns();
}

int LegendView::widestName() const
{
    int widest = 0;
    for (const LegendEntry& entry : entries())
        widest = std::max(widest, fontMetrics().horizontalAdvance(entry.title));
    return widest + kSample + 3 * kPadding;
}

int LegendView::widestNumber() const
{
    const QFontMetrics metrics(font());
    int widest = 0;
    for (int column = LegendModel::Now; column <= LegendModel::Max; ++column) {
        const QString head =
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        widest = std::max(widest, metrics.horizontalAdvance(head) + kHeaderPadding);
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QString text = m_model->index(row, column).data().toString();
            widest = std::max(widest, metrics.horizontalAdvance(text) + 2 * kPadding + 2);
        }
    }
    return widest;
}

void LegendView::layOutColumns()
{
    const QFontMetrics metrics(font());
    verticalHeader()->setDefaultSectionSize(metrics.height() + 3);
    horizontalHeader()->setFont(font());
    const int number = std::max(1, m_numberWidth);
    // A name in full is worth more than the last of the numbers, but not than most of them.
    const int room = viewport()->width();
    const int name = std::max(kNarrowestName, std::min(m_nameWidth, room * 3 / 5));
    const int numbers = std::clamp((room - name) / number, 0, static_cast<int>(LegendModel::Max));
    // The last to go is what is now, the first the percentile in the middle.
    static constexpr int kByWorth[] = {LegendModel::Now, LegendModel::P95, LegendModel::Max,
                                       LegendModel::P50};
    for (int place = 0; place < 4; ++place) {
        setColumnHidden(kByWorth[place], place >= numbers);
        setColumnWidth(kByWorth[place], number);
    }
    setColumnWidth(LegendModel::Name, std::max(20, viewport()->width() - numbers * number));
}

void LegendView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void LegendView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_numberWidth = widestNumber();
        m_nameWidth = widestName();
        layOutColumns();
    }
}

void LegendView::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().isValid() ? currentIndex().row() : 0;
    const bool isKnown = row < entries().size();
    if (event->key() == Qt::Key_Space && isKnown)
        emit toggled(entries().at(row).id);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isKnown)
        emit isolated(entries().at(row).id);
    else
        QTableView::keyPressEvent(event);
}

void LegendView::mousePressEvent(QMouseEvent* event)
{
    m_pressed =
        event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
    if (m_pressed.isValid())
        setCurrentIndex(m_pressed);
}

void LegendView::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isClick = m_pressed.isValid() && index.row() == m_pressed.row();
    m_pressed = QModelIndex();
    if (!isClick || event->button() != Qt::LeftButton)
        return;
    const QString id = entries().at(index.row()).id;
    if (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
        emit isolated(id);
    else
        emit toggled(id);
}

void LegendView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressed = QModelIndex();
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    const QString id = entries().at(index.row()).id;
    emit toggled(id); // takes back what the first click did
    emit isolated(id);
}

void LegendView::wheelEvent(QWheelEvent* event)
{
    // A short legend must not keep the page from scrolling.
    if (verticalScrollBar()->maximum() > 0)
        QTableView::wheelEvent(event);
    else
        event->ignore();
}

} // namespace fuseboard
