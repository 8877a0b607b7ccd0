// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fuseboard {

/// One way to begin: what it is, what it needs, and the button that does it.
class WelcomeCard : public QFrame
{
    Q_OBJECT
public:
    WelcomeCard(const QString& title, const QString& text, const QString& action,
                QWidget* parent = nullptr);

signals:
    void actionTriggered();

protected:
    QVBoxLayout* body() const { return m_body; } ///< between the words and the button
    QPushButton* action() const { return m_action; }

private:
    QVBoxLayout* m_body;
    QPushButton* m_action;
};

} // namespace fuseboard
