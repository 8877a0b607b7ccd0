// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheelguard.h"

#include <QEvent>
#include <QWidget>

namespace fuseboard {

namespace {

class WheelGuard final : public QObject
{
public:
    explicit WheelGuard(QWidget* field) : QObject(field), m_field(field) {}

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel || m_field->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore(); // what it lies on is scrolled
        return true;
    }

private:
    const QWidget* m_field;
};

} // namespace

void guardWheel(QWidget* field)
{
    field->setFocusPolicy(Qt::StrongFocus); // not by the wheel
    field->installEventFilter(new WheelGuard(field));
}

} // namespace fuseboard
