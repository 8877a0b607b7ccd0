// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/status/pastpanel.h"

#include "ui/pages/status/daystrip.h"
#include "ui/pages/status/statusrows.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace fuseboard {

PastPanel::PastPanel(QWidget* parent)
    : QWidget(parent), m_caption(new QLabel(this)), m_strip(new DayStrip(this)),
      m_day(new QLabel(this))
{
    setTone(m_caption, Tone::Muted);
    for (QLabel* label : {m_caption, m_day}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_day->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::kHair, 0, 0);
    layout->setSpacing(space::kHair);
    layout->addWidget(m_caption);
    layout->addWidget(m_strip);
    layout->addWidget(m_day);
    connect(m_strip, &DayStrip::currentChanged, this, &PastPanel::showDay);
}

void PastPanel::setPast(const QString& title, const IncidentPast& past, qint64 nowMs)
{
    const QList<IncidentDay> days =
        incidentDays(past.incidents, past.knownSinceMs, past.readAtMs, nowMs);
    const auto unknown = std::count_if(days.cbegin(), days.cend(), [](const IncidentDay& day) {
        return day.level == FeedLevel::Unknown;
    });
    const auto troubled = std::count_if(days.cbegin(), days.cend(), [](const IncidentDay& day) {
        return !day.incidents.isEmpty();
    });
    m_caption->setText(unknown > 0 ? tr("Last 90 days – with incidents: %1, unknown (hatched): %2")
                                         .arg(troubled)
                                         .arg(unknown)
                                   : tr("Last 90 days – with incidents: %1").arg(troubled));
    QList<StripDay> strip;
    m_texts.clear();
    for (const IncidentDay& day : days) {
        m_texts.append(dayText(day, past.incidents, past.delays, nowMs));
        strip.append({day.level, m_texts.last()});
    }
    m_strip->setAccessibleName(tr("90 days of %1").arg(title));
    m_strip->setDays(strip);
    showDay(m_strip->current());
}

void PastPanel::showDay(int day)
{
    m_day->setText(m_texts.value(day));
}

} // namespace fuseboard
