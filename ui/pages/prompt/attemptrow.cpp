// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/attemptrow.h"

#include "ui/charts/waterfall.h"
#include "ui/models/attempttext.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace fuseboard {

namespace {

struct Look
{
    Health health;
    Tone tone;
};

Look lookOf(AttemptLine::State state)
{
    switch (state) {
    case AttemptLine::State::Answered:
        return {Health::Good, Tone::Good};
    case AttemptLine::State::Failed:
        return {Health::Bad, Tone::Bad};
    case AttemptLine::State::Skipped:
        return {Health::Degraded, Tone::Warning};
    case AttemptLine::State::Running:
        return {Health::Idle, Tone::Accent};
    case AttemptLine::State::Waiting:
    case AttemptLine::State::Waited:
    case AttemptLine::State::Cancelled:
        break;
    }
    return {Health::Idle, Tone::Muted};
}

void say(QLabel* label, const QString& text)
{
    if (label->text() == text)
        return;
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

WaterfallRow waterfallRow(const AttemptLine& line)
{
    WaterfallRow row;
    if (line.record) {
        row = waterfallRow(*line.record, line.exchange ? &*line.exchange : nullptr);
        row.name.clear();
    } else {
        row.state = line.pause ? WaterfallRow::State::Paused : WaterfallRow::State::Running;
        row.lengthMs = line.lengthMs;
        row.phases = {{line.pause ? Phase::Paused : Phase::Unknown, 0, line.lengthMs}};
    }
    row.beginMs = line.beginMs;
    return row;
}

AttemptRow::AttemptRow(QWidget* parent)
    : QFrame(parent), m_heading(new QLabel(this)), m_lamp(new LampLabel(this)),
      m_outcome(new QLabel(this)), m_reason(new QLabel(this)), m_bar(new Waterfall(this)),
      m_times(new QLabel(this))
{
    setProperty("card", true);
    setType(m_heading, TypeRole::Strong);
    setType(m_times, TypeRole::Caption);
    setTone(m_reason, Tone::Normal);
    setTone(m_times, Tone::Muted);
    for (QLabel* label : {m_heading, m_outcome, m_reason, m_times}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_reason->hide();
    m_times->hide();

    auto* outcome = new QHBoxLayout;
    outcome->setSpacing(space::kHair);
    outcome->addWidget(m_lamp, 0, Qt::AlignTop);
    outcome->addWidget(m_outcome, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    layout->setSpacing(space::kHair);
    layout->addWidget(m_heading);
    layout->addLayout(outcome);
    layout->addWidget(m_reason);
    layout->addWidget(m_bar);
    layout->addWidget(m_times);
}

/// A pause is no attempt: no card, no heading, only its length between two of them.
void AttemptRow::makePause(bool pause)
{
    m_pause = pause;
    setProperty("card", !pause);
    style()->unpolish(this);
    style()->polish(this);
    const int vertical = pause ? 0 : space::kSmall;
    layout()->setContentsMargins(space::kMedium, vertical, space::kMedium, vertical);
}

void AttemptRow::setLine(const AttemptLine& line, double spanMs)
{
    const Look look = lookOf(line.state);
    if (line.pause != m_pause)
        makePause(line.pause);
    say(m_heading, lineHeading(line));
    m_heading->setVisible(!line.pause);
    m_lamp->setLamp(look.health, {});
    setTone(m_outcome, look.tone);
    say(m_outcome, lineOutcome(line));
    say(m_reason, lineReason(line));
    say(m_times, lineTimes(line));
    m_bar->setVisible(line.state != AttemptLine::State::Skipped);
    m_bar->setRows({waterfallRow(line)}, spanMs);
    setAccessibleName(tr("Attempt %1").arg(lineHeading(line)));
    m_bar->setAccessibleName(tr("Phases of %1").arg(lineHeading(line)));
    setAccessibleDescription(spokenLine(line));
}

} // namespace fuseboard
