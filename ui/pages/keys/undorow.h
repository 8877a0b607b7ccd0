// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/countdown.h"

#include <QWidget>

#include <chrono>

class QLabel;
class QPushButton;

namespace fuseboard {

/// Something was done that can be taken back for some seconds.
class UndoRow : public QWidget
{
    Q_OBJECT
public:
    explicit UndoRow(const QString& undoName, QWidget* parent = nullptr);
    void offer(const QString& what, std::chrono::milliseconds time);
    void withdraw();
    std::chrono::milliseconds timeLeft() const; ///< zero: nothing is offered

signals:
    void undone();
    void withdrawn(bool hadFocus);

private:
    QLabel* m_what;
    QPushButton* m_undo;
    Countdown m_countdown;
};

} // namespace fuseboard
