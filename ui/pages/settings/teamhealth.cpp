// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/teamhealth.h"

#include "app/engine/enginetext.h"
#include "ui/models/format.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

#include <utility>

namespace fuseboard {

namespace {

std::pair<Health, QString> lampOf(SharedHistoryHealth::State state)
{
    switch (state) {
    case SharedHistoryHealth::Off:
        break;
    case SharedHistoryHealth::Waiting:
        return {Health::Idle, TeamHealth::tr("Waiting for the first connection")};
    case SharedHistoryHealth::Working:
        return {Health::Good, TeamHealth::tr("Connected")};
    case SharedHistoryHealth::Away:
        return {Health::Degraded, TeamHealth::tr("Away: records wait on this disk")};
    case SharedHistoryHealth::Failing:
        return {Health::Bad, TeamHealth::tr("Not working")};
    }
    return {Health::Idle, TeamHealth::tr("No team history")};
}

QString detailOf(const SharedHistoryHealth& health)
{
    QStringList lines;
    if (!health.place.isEmpty())
        lines << TeamHealth::tr("%1, as board “%2”.").arg(health.place, health.board);
    if (!health.cause.isEmpty() || !health.cure.isEmpty())
        lines << sentencesText({engineText(health.cause), engineText(health.cure)});
    if (health.waiting > 0)
        lines << TeamHealth::tr("Records that wait here: %1.")
                     .arg(QLocale().toString(health.waiting));
    if (health.lost > 0)
        lines << TeamHealth::tr("Records lost since the start: %1.")
                     .arg(QLocale().toString(health.lost));
    return lines.join(QChar(u'\n'));
}

} // namespace

TeamHealth::TeamHealth(QWidget* parent)
    : QWidget(parent), m_lamp(new LampLabel(this)), m_detail(new QLabel(this)),
      m_keys(new QPushButton(tr("Open Keys"), this))
{
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    setTone(m_detail, Tone::Muted);
    auto* hint = new QLabel(
        tr("Its password is never in the configuration: it is on the Keys page, under “Team "
           "history”."),
        this);
    hint->setWordWrap(true);
    setTone(hint, Tone::Muted);
    m_keys->setAccessibleName(tr("Open Keys for the password of the team history"));
    auto* password = new QHBoxLayout;
    password->setSpacing(space::kMedium);
    password->addWidget(hint, 1);
    password->addWidget(m_keys, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_lamp);
    layout->addWidget(m_detail);
    layout->addLayout(password);
    connect(m_keys, &QPushButton::clicked, this, &TeamHealth::keysRequested);
    setHealth({});
}

void TeamHealth::setHealth(const SharedHistoryHealth& health)
{
    const auto [lamp, text] = lampOf(health.state);
    m_lamp->setLamp(lamp, text);
    const QString detail = detailOf(health);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

} // namespace fuseboard
