// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/status/statusrows.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace fuseboard {

/// The first column of a card and of its rows, so that they stand below each other; not on narrow
/// cards.
inline constexpr int kStatusColumn = 150;
inline constexpr int kNarrowStatus = 560;

/// An incident, a maintenance or components in trouble, with the way to its page.
class StatusRow : public QWidget
{
    Q_OBJECT
public:
    explicit StatusRow(QWidget* parent = nullptr);
    void setRow(const StatusRowText& row);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(bool narrow);

    StatusRowText m_row{};
    LampLabel* m_level;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_text;
    QToolButton* m_open;
    QGridLayout* m_grid;
    bool m_narrow = false;
};

} // namespace fuseboard
