// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include <algorithm>

namespace fuseboard {

PageStack::PageStack(QWidget* parent) : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
}

const Page* PageStack::open(const QString& name)
{
    const auto entry =
        std::find_if(m_entries.cbegin(), m_entries.cend(), [&name](const PageEntry& each) {
            return each.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    if (entry == m_entries.cend())
        return nullptr;
    const Page& page = pageOf(*entry);
    setCurrentWidget(page.widget);
    return &page;
}

const Page& PageStack::pageOf(const PageEntry& entry)
{
    const auto known = m_pages.constFind(entry.name);
    if (known != m_pages.cend())
        return *known;
    const Page page = entry.make();
    page.widget->setAccessibleName(entry.name);
    addWidget(page.widget);
    emit made(page.widget);
    return *m_pages.insert(entry.name, page);
}

QString PageStack::current() const
{
    return currentWidget() == nullptr ? QString() : currentWidget()->accessibleName();
}

QSize PageStack::sizeHint() const
{
    return currentWidget() == nullptr ? QSize() : currentWidget()->sizeHint();
}

QSize PageStack::minimumSizeHint() const
{
    return currentWidget() == nullptr ? QSize() : currentWidget()->minimumSizeHint();
}

} // namespace fuseboard
