// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/watchviews.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace fuseboard {

class ShareBar;

/// What the day has cost so far, against the budget, and the checks against their cap.
class CostCard : public QFrame
{
    Q_OBJECT
public:
    explicit CostCard(QWidget* parent = nullptr);
    void setCost(const CostView& cost);

private:
    struct Line
    {
        QLabel* text = nullptr;
        ShareBar* bar = nullptr;
    };
    Line addLine(QGridLayout* grid, const QString& name, const QString& explanation);
    static void setLine(const Line& line, double spent, std::optional<double> limit,
                        const QString& unlimited);

    Line m_day;
    Line m_checks;
    QLabel* m_unpriced;
};

} // namespace fuseboard
