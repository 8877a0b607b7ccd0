// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QKeySequence>

namespace fuseboard {

namespace {

constexpr int kNameRole = Qt::UserRole;
constexpr int kWidth = 168;

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
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr)
            emit pageChosen(item->data(kNameRole).toString());
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

} // namespace fuseboard
