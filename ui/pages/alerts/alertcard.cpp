// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/alertcard.h"

#include "ui/models/alerttext.h"
#include "ui/pages/alerts/reasonrow.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

AlertCard::AlertCard(AlertId id, QWidget* parent)
    : QFrame(parent), m_id(id), m_severity(new LampLabel(this)), m_title(new QLabel(this)),
      m_since(new QLabel(this)), m_sentence(new QLabel(this)), m_cure(new QLabel(this)),
      m_state(new QLabel(this)), m_snooze(new QPushButton(this)), m_reasonList(new QVBoxLayout)
{
    setProperty("card", true);
    setType(m_severity, TypeRole::Strong);
    setType(m_title, TypeRole::Heading);
    setTone(m_since, Tone::Muted);
    setTone(m_state, Tone::Muted);
    for (QLabel* label : {m_title, m_since, m_sentence, m_cure, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(label != m_since);
    }
    connect(m_snooze, &QPushButton::clicked, this,
            [this] { emit snoozeRequested(m_snoozed ? Duration(0) : Duration(1h)); });
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(m_title, 1);
    head->addWidget(m_since);
    head->addWidget(m_snooze);
    m_reasonList->setSpacing(space::kSmall);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    layout->setSpacing(space::kHair);
    layout->addWidget(m_severity);
    layout->addLayout(head);
    layout->addWidget(m_sentence);
    layout->addWidget(m_cure);
    layout->addWidget(m_state);
    layout->addSpacing(space::kSmall);
    layout->addLayout(m_reasonList);
}

void AlertCard::setAlert(const Alert& alert, qint64 nowMs, const QStringList& muted)
{
    const bool critical = alert.severity == AlertSeverity::Critical;
    m_severity->setLamp(critical ? Health::Bad : Health::Degraded, severityText(alert.severity));
    m_title->setText(alert.title);
    m_since->setText(tr("since %1 – %2")
                         .arg(momentText(alert.firedAtMs, nowMs), agoText(alert.firedAtMs, nowMs)));
    m_sentence->setText(alert.verdict.sentence.isEmpty() ? alert.text : alert.verdict.sentence);
    m_sentence->setToolTip(alert.verdict.evidence.join(u'\n'));
    m_cure->setText(alert.verdict.cure);
    m_cure->setVisible(!alert.verdict.cure.isEmpty());
    const QString state = stateText(alert, nowMs);
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_snoozed = alert.snoozedUntilMs && *alert.snoozedUntilMs > nowMs;
    m_snooze->setText(m_snoozed ? tr("End snooze") : tr("Snooze 1 h"));
    m_snooze->setAccessibleName(
        (m_snoozed ? tr("End snooze of %1") : tr("Snooze %1 for 1 hour")).arg(alert.title));
    setReasons(alert, nowMs, muted);
    setAccessibleName(tr("Alert %1").arg(alert.title));
    setAccessibleDescription(QStringList{severityText(alert.severity), m_sentence->text(),
                                         alert.verdict.evidence.join(u". "_s), alert.verdict.cure,
                                         state}
                                 .join(u". "_s));
}

QString AlertCard::stateText(const Alert& alert, qint64 nowMs) const
{
    if (alert.snoozedUntilMs && *alert.snoozedUntilMs > nowMs)
        return tr("Snoozed until %1").arg(momentText(*alert.snoozedUntilMs, nowMs));
    if (alert.quiet)
        return tr("Told nobody: its rule is muted, or it is a maintenance window");
    return {};
}

void AlertCard::setReasons(const Alert& alert, qint64 nowMs, const QStringList& muted)
{
    while (m_reasons.size() > alert.reasons.size())
        delete m_reasons.takeLast();
    while (m_reasons.size() < alert.reasons.size()) {
        auto* row = new ReasonRow(this);
        connect(row, &ReasonRow::muteRequested, this, &AlertCard::muteRequested);
        m_reasonList->addWidget(row);
        m_reasons.append(row);
    }
    for (qsizetype index = 0; index < m_reasons.size(); ++index) {
        const AlertReason& reason = alert.reasons.at(index);
        m_reasons.at(index)->setReason(reason, nowMs, muted.contains(reason.rule));
    }
}

} // namespace fuseboard
