// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/costcard.h"

#include "ui/models/alerttext.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/sharebar.h"
#include "ui/widgets/typography.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;

CostCard::CostCard(QWidget* parent) : QFrame(parent), m_unpriced(new QLabel(this))
{
    setProperty("card", true);
    setAccessibleName(tr("Cost today"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kMedium);
    grid->setVerticalSpacing(space::kHair);
    m_day = addLine(grid, tr("All calls"),
                    tr("Tokens used since midnight UTC, times the prices of the configuration"));
    m_checks = addLine(grid, tr("Checks of today"),
                       tr("Their part of it; at the cap no check is sent until midnight UTC"));
    grid->setColumnStretch(2, 1);
    setTone(m_unpriced, Tone::Warning);
    m_unpriced->setWordWrap(true);
    m_unpriced->setTextFormat(Qt::PlainText);
    m_unpriced->setAccessibleName(tr("Without a price"));
    m_unpriced->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    layout->setSpacing(space::kSmall);
    layout->addLayout(grid);
    layout->addWidget(m_unpriced);
}

CostCard::Line CostCard::addLine(QGridLayout* grid, const QString& name, const QString& explanation)
{
    auto* label = new QLabel(name, this);
    setTone(label, Tone::Muted);
    Line line{new QLabel(this), new ShareBar(this)};
    setType(line.text, TypeRole::Figure);
    line.text->setAccessibleName(name);
    line.text->setTextFormat(Qt::PlainText);
    label->setToolTip(explanation);
    line.text->setToolTip(explanation);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(line.text, row, 1);
    grid->addWidget(line.bar, row, 2, Qt::AlignVCenter);
    return line;
}

void CostCard::setLine(const Line& line, double spent, std::optional<double> limit,
                       const QString& unlimited)
{
    line.bar->setVisible(limit && *limit > 0);
    if (!limit) {
        line.text->setText(tr("%1, %2").arg(moneyText(spent), unlimited));
        return;
    }
    const double share = *limit > 0 ? spent / *limit : 1;
    line.bar->setShare(share);
    line.text->setText(
        tr("%1 of %2 (%3 %)")
            .arg(moneyText(spent), moneyText(*limit), QLocale().toString(share * 100, 'f', 0)));
}

void CostCard::setCost(const CostView& cost)
{
    setLine(m_day, cost.todayUsd, cost.dailyBudgetUsd, tr("no budget is set"));
    setLine(m_checks, cost.probesUsd, cost.dailyProbeCapUsd, tr("no cap is set"));
    m_unpriced->setVisible(!cost.unpriced.isEmpty());
    m_unpriced->setText(tr("Not counted, as the configuration has no price for it: %1")
                            .arg(cost.unpriced.join(u", "_s)));
}

} // namespace fuseboard
