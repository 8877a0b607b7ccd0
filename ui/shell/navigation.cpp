// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QKeySequence>
#include <QPainter>
#include <QStyledItemDelegate>

namespace fuseboard {

namespace {

constexpr int kNameRole = Qt::UserRole;
constexpr int kCountRole = Qt::UserRole + 1;
constexpr int kHealthRole = Qt::UserRole + 2;
constexpr int kWidth = 168;
constexpr int kBadgeMargin = 18; ///< to the edge of the list
constexpr int kBadgeLamp = 12;

class BadgeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const qlonglong count = index.data(kCountRole).toLongLong();
        if (count == 0)
            return;
        const QString text = count > 99 ? Navigation::tr("99+") : QLocale().toString(count);
        const Tokens& tokens = tokensOf(option.palette);
        const auto health = static_cast<Health>(index.data(kHealthRole).toInt());
        const QFontMetrics metrics(option.font);
        const int width = kBadgeLamp + space::kHair + metrics.horizontalAdvance(text);
        const QRect badge(option.rect.right() - kBadgeMargin - width, option.rect.top(), width,
                          option.rect.height());
        const QRect lamp(badge.left(), badge.center().y() - kBadgeLamp / 2 + 1, kBadgeLamp,
                         kBadgeLamp);
        const auto placed = [&option](const QRect& rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        paintLamp(*painter, placed(lamp), health, tokens);
        painter->save();
        painter->setFont(option.font);
        painter->setPen(colorOf(health, tokens));
        painter->drawText(placed(badge.adjusted(kBadgeLamp + space::kHair, 0, 0, 0)),
                          Qt::AlignVCenter, text);
        painter->restore();
    }
};

} // namespace

Navigation::Navigation(QWidget* parent) : QListWidget(parent)
{
    setProperty("navigation", true);
    setAccessibleName(tr("Navigation"));
    setFrameShape(QFrame::NoFrame);
    setIconSize({kIconSize, kIconSize});
    setFixedWidth(kWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setItemDelegate(new BadgeDelegate(this));
    ensurePolished(); // entries are measured as they are added
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr)
            emit pageChosen(item->data(kNameRole).toString());
    });
    // An assistive technology selects an entry, and does not make it the current one.
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        const auto selected = selectedItems();
        if (selected.size() == 1)
            setCurrentItem(selected.first());
    });
}

void Navigation::addPage(const PageEntry& page)
{
    auto* item = new QListWidgetItem(icon(page.icon), page.title, this);
    item->setData(kNameRole, page.name);
    item->setData(Qt::AccessibleTextRole, page.name);
    if (const int number = pageNumber(page.name))
        item->setToolTip(tr("%1 (%2)").arg(
            page.title, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number))
                            .toString(QKeySequence::NativeText)));
}

void Navigation::setCurrentPage(const QString& name)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(kNameRole).toString() == name)
            setCurrentRow(row);
    }
}

void Navigation::setBadge(const QString& name, qsizetype count, Health health)
{
    for (int row = 0; row < this->count(); ++row) {
        QListWidgetItem* entry = item(row);
        if (entry->data(kNameRole).toString() != name)
            continue;
        entry->setData(kCountRole, static_cast<qlonglong>(count));
        entry->setData(kHealthRole, static_cast<int>(health));
        entry->setData(Qt::AccessibleDescriptionRole,
                       count == 0 ? QString() : tr("Standing: %1").arg(count));
    }
}

} // namespace fuseboard
