// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/quietcard.h"

#include "ui/models/alerttext.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace fuseboard {

namespace {

std::optional<qint64> lastCheckMs(const AlertsSnapshot& alerts)
{
    std::optional<qint64> last;
    for (const ProbeView& probe : alerts.probes) {
        if (probe.lastAtMs)
            last = std::max(last.value_or(0), *probe.lastAtMs);
    }
    return last;
}

} // namespace

QuietCard::QuietCard(QWidget* parent)
    : QFrame(parent), m_lamp(new LampLabel(this)), m_detail(new QLabel(this))
{
    setProperty("card", true);
    setType(m_lamp, TypeRole::Strong);
    setTone(m_detail, Tone::Muted);
    m_detail->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    layout->setSpacing(space::kHair);
    layout->addWidget(m_lamp);
    layout->addWidget(m_detail);
}

void QuietCard::setAlerts(const AlertsSnapshot& alerts)
{
    if (alerts.rules.isEmpty()) {
        m_lamp->setLamp(Health::Idle, tr("Alerts are off"));
        m_detail->setText(
            tr("No rule is in force. Set \"enabled\" of \"alerts\" in the configuration."));
        return;
    }
    m_lamp->setLamp(Health::Good, tr("No alert stands"));
    const std::optional<qint64> last = lastCheckMs(alerts);
    m_detail->setText(
        last ? tr("Rules in force: %1. Last scheduled check: %2.")
                   .arg(alerts.rules.size())
                   .arg(agoText(*last, alerts.nowMs))
             : tr("Rules in force: %1. No scheduled check was sent yet.").arg(alerts.rules.size()));
}

} // namespace fuseboard
