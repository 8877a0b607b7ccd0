// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QVariant>

class QWidget;

namespace fuseboard {

/// What was typed, chosen and scrolled within a widget, for one that is built in the same way, be
/// it in another language: a field is known by the way to it, not by its name. Fields of secrets
/// are left out, and what is only shown.
class FieldMemory
{
public:
    explicit FieldMemory(QWidget& root);
    void restore(QWidget& root) const;

private:
    QHash<QString, QVariant> m_values; ///< by the way to the field
};

/// The way from `root` to `widget`; empty: it is not within it.
QString wayTo(QWidget& root, const QWidget* widget);
QWidget* widgetAt(QWidget& root, const QString& way); ///< null: there is none

} // namespace fuseboard
