// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/sharedhistoryhealth.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace fuseboard {

class LampLabel;

/// How the team's history does, and where its password is.
class TeamHealth : public QWidget
{
    Q_OBJECT
public:
    explicit TeamHealth(QWidget* parent = nullptr);
    void setHealth(const SharedHistoryHealth& health);

signals:
    void keysRequested();

private:
    LampLabel* m_lamp;
    QLabel* m_detail;
    QPushButton* m_keys;
};

} // namespace fuseboard
