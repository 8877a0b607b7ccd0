// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actionregistry.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace fuseboard {

ActionRegistry::ActionRegistry(QWidget& window) : QObject(&window), m_window(window) {}

QAction* ActionRegistry::make(const ActionSpec& spec, const std::function<void()>& run)
{
    auto* action = new QAction(spec.text, this);
    action->setObjectName(spec.name);
    connect(action, &QAction::triggered, this, run);
    m_entries.append({.spec = spec, .action = action});
    return action;
}

QAction* ActionRegistry::add(const ActionSpec& spec, const std::function<void()>& run)
{
    QAction* action = make(spec, run);
    action->setShortcut(spec.keys);
    m_window.addAction(action);
    return action;
}

void ActionRegistry::tell(const ActionSpec& spec)
{
    m_entries.append({.spec = spec, .action = nullptr});
}

void ActionRegistry::addOfPage(const ActionSpec& spec, const std::function<void()>& run)
{
    make(spec, run);
}

QAction* ActionRegistry::action(const QString& name) const
{
    const auto found =
        std::find_if(m_entries.cbegin(), m_entries.cend(), [&name](const Entry& entry) {
            return entry.action != nullptr && entry.spec.name == name;
        });
    return found == m_entries.cend() ? nullptr : found->action;
}

} // namespace fuseboard
