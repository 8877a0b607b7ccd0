// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chains/fieldguard.h"

#include "ui/widgets/wheelguard.h"

#include <QKeyEvent>
#include <QWidget>

namespace fuseboard {

void FieldGuard::protect(QWidget* field)
{
    guardWheel(field);
    protectKeys(field);
}

void FieldGuard::protectKeys(QWidget* field)
{
    field->installEventFilter(this);
}

bool FieldGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace fuseboard
