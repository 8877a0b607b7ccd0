// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include <algorithm>
#include <utility>

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
    const auto known = m_pages.find(entry.name);
    if (known != m_pages.end())
        return known->second;
    const Page& page = m_pages.emplace(entry.name, entry.make(this)).first->second;
    page.widget->setAccessibleName(entry.name);
    addWidget(page.widget);
    emit made(page.widget);
    return page;
}

bool PageStack::isBusy() const
{
    return std::any_of(m_pages.cbegin(), m_pages.cend(), [](const auto& each) {
        const Page& page = each.second;
        return page.isBusy && page.isBusy();
    });
}

QHash<QString, Resume> PageStack::begun() const
{
    QHash<QString, Resume> all;
    for (const auto& [name, page] : m_pages) {
        if (page.keep)
            all.insert(name, page.keep());
    }
    return all;
}

void PageStack::resume(const QHash<QString, Resume>& begun)
{
    for (const PageEntry& entry : std::as_const(m_entries)) {
        if (const Resume resume = begun.value(entry.name))
            resume(pageOf(entry));
    }
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
