// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>

class QButtonGroup;

namespace fuseboard {

/// A few alternatives side by side, of which one is chosen. Arrow keys move within.
class SegmentedControl : public QFrame
{
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget* parent = nullptr);
    void addSegment(int id, const QString& text, const QString& accessibleName);
    void setCurrent(int id); ///< without `chosen`; one that is not there: none
    int current() const;
    /// As the user would; a segment that comes later is chosen when it comes.
    void choose(int id);

signals:
    void chosen(int id); ///< by the user

private:
    QButtonGroup* m_group;
    std::optional<int> m_awaited;
};

} // namespace fuseboard
