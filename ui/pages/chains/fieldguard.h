// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace fuseboard {

/// Keeps the wheel from changing a field that only passes beneath the mouse while a page scrolls:
/// it works on the field that has the focus alone. And leaves Ctrl+Z to the page, whose undo knows
/// of more than one field.
class FieldGuard : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void protect(QWidget* field);
    void protectKeys(QWidget* field); ///< its wheel is no matter

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace fuseboard
