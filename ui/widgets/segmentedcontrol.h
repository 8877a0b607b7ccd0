// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QButtonGroup;

namespace fuseboard {

/// A few alternatives side by side, of which one is chosen. Arrow keys move within.
class SegmentedControl : public QFrame
{
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget* parent = nullptr);
    void addSegment(int id, const QString& text, const QString& accessibleName);
    void setCurrent(int id); ///< without `chosen`
    int current() const;

signals:
    void chosen(int id); ///< by the user

private:
    QButtonGroup* m_group;
};

} // namespace fuseboard
