// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/watchviews.h"

#include <QFrame>

class QLabel;

namespace fuseboard {

class LampLabel;

/// Stands where alerts would: nothing is wrong, and how that is known.
class QuietCard : public QFrame
{
    Q_OBJECT
public:
    explicit QuietCard(QWidget* parent = nullptr);
    void setAlerts(const AlertsSnapshot& alerts);

private:
    LampLabel* m_lamp;
    QLabel* m_detail;
};

} // namespace fuseboard
