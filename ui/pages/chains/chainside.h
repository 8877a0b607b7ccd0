// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace fuseboard {

/// A list and what is done with it: at the side, or, where the page is narrow, above the rest.
class ChainSide : public QWidget
{
public:
    /// Takes them; the tab order is theirs.
    ChainSide(QWidget* list, const QList<QWidget*>& buttons, QWidget* parent = nullptr);
    void setAbove(bool above);

private:
    QWidget* m_list;
    QList<QWidget*> m_buttons;
    QGridLayout* m_layout;
};

} // namespace fuseboard
