// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace fuseboard {

/// Leaves Ctrl+Z in a field to the page, whose undo knows of more than one field.
class FieldGuard : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void protect(QWidget* field); ///< from the wheel, too
    void protectKeys(QWidget* field);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace fuseboard
