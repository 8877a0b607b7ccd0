// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/snoozebar.h"

#include "ui/widgets/metrics.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kMorning = 8;
constexpr int kMostHours = 14 * 24;

} // namespace

Duration untilTomorrow(qint64 nowMs)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs);
    const QDateTime morning(now.date().addDays(1), QTime(kMorning, 0));
    return std::chrono::milliseconds(now.msecsTo(morning));
}

SnoozeBar::SnoozeBar(QWidget* parent)
    : QWidget(parent), m_snooze(new QPushButton(this)), m_others(new QToolButton(this)),
      m_hours(new QSpinBox), m_takeOwn(new QPushButton(tr("Snooze"))),
      m_cancelOwn(new QPushButton(tr("Cancel"))), m_own(makeOwn())
{
    m_others->setText(tr("Other times"));
    m_others->setPopupMode(QToolButton::InstantPopup);
    m_others->setFocusPolicy(Qt::StrongFocus);
    fillMenu();
    connect(m_snooze, &QPushButton::clicked, this,
            [this] { emit snoozeRequested(m_snoozed ? Duration(0) : Duration(1h)); });
    connect(m_takeOwn, &QPushButton::clicked, this, [this] {
        showOwn(false);
        emit snoozeRequested(std::chrono::hours(m_hours->value()));
    });
    connect(m_cancelOwn, &QPushButton::clicked, this, [this] { showOwn(false); });
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_snooze);
    layout->addWidget(m_others);
    layout->addWidget(m_own);
    layout->addStretch();
}

void SnoozeBar::fillMenu()
{
    auto* menu = new QMenu(m_others);
    connect(menu->addAction(tr("15 minutes")), &QAction::triggered, this,
            [this] { emit snoozeRequested(15min); });
    connect(menu->addAction(tr("1 hour")), &QAction::triggered, this,
            [this] { emit snoozeRequested(1h); });
    connect(menu->addAction(tr("Until tomorrow, 08:00")), &QAction::triggered, this,
            [this] { emit snoozeRequested(untilTomorrow(m_nowMs)); });
    connect(menu->addAction(tr("Own time…")), &QAction::triggered, this, [this] { showOwn(true); });
    m_others->setMenu(menu);
}

QWidget* SnoozeBar::makeOwn()
{
    auto* own = new QWidget(this);
    m_hours->setRange(1, kMostHours);
    m_hours->setValue(3);
    m_hours->setSuffix(QChar(0x00a0) + tr("h"));
    auto* row = new QHBoxLayout(own);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    row->addWidget(m_hours);
    row->addWidget(m_takeOwn);
    row->addWidget(m_cancelOwn);
    own->hide();
    return own;
}

void SnoozeBar::showOwn(bool shown)
{
    m_own->setVisible(shown);
    (shown ? static_cast<QWidget*>(m_hours) : m_others)->setFocus();
}

void SnoozeBar::setAlert(const Alert& alert, qint64 nowMs)
{
    m_nowMs = nowMs;
    m_snoozed = alert.snoozedUntilMs && *alert.snoozedUntilMs > nowMs;
    m_snooze->setText(m_snoozed ? tr("End snooze") : tr("Snooze 1 h"));
    m_snooze->setAccessibleName(
        (m_snoozed ? tr("End snooze of %1") : tr("Snooze %1 for 1 hour")).arg(alert.title));
    m_others->setAccessibleName(tr("Other snooze times of %1").arg(alert.title));
    m_hours->setAccessibleName(tr("Hours to snooze %1").arg(alert.title));
    m_takeOwn->setAccessibleName(tr("Snooze %1 for these hours").arg(alert.title));
    m_cancelOwn->setAccessibleName(tr("Cancel snoozing %1").arg(alert.title));
}

} // namespace fuseboard
