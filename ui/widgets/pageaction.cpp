// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageaction.h"

#include <QAction>
#include <QWidget>

namespace fuseboard {

QAction* addPageAction(QWidget& page, const PageAction& action)
{
    auto* added = new QAction(action.text, &page);
    added->setObjectName(action.name);
    added->setToolTip(action.words);
    added->setShortcuts(action.keys);
    added->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page.addAction(added);
    return added;
}

} // namespace fuseboard
