// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/secret.h"
#include "ui/widgets/countdown.h"

#include <QWidget>

#include <chrono>

class QLabel;
class QPushButton;

namespace fuseboard {

struct CardWords;
class SecretView;

/// A key in the open, for some seconds: until the time is over, the window is no longer the one in
/// front, or this is no longer in view.
class RevealRow : public QWidget
{
    Q_OBJECT
public:
    explicit RevealRow(const CardWords& words, QWidget* parent = nullptr);
    void reveal(const Secret& secret, std::chrono::milliseconds time);
    void conceal();

signals:
    void concealed(bool hadFocus);

protected:
    bool event(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    SecretView* m_view;
    QLabel* m_left;
    QPushButton* m_hide;
    Countdown m_countdown;
};

} // namespace fuseboard
