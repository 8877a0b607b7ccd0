// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/calltext.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace fuseboard {

/// Names and values, one pair a line; the values can be selected.
class FieldList : public QWidget
{
    Q_OBJECT
public:
    explicit FieldList(const QString& accessibleName, QWidget* parent = nullptr);
    void setFields(const QList<CallField>& fields);

private:
    struct Line
    {
        QLabel* label;
        QLabel* value;
    };
    void addLine();

    QGridLayout* m_grid;
    QList<Line> m_lines; ///< those too many are hidden
};

} // namespace fuseboard
