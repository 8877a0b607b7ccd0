// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/alertcard.h"

#include "ui/models/alerttext.h"
#include "ui/models/format.h"
#include "ui/pages/alerts/reasonrow.h"
#include "ui/pages/alerts/snoozebar.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;
namespace {

/// What a rule looked at before it fired: most windows are shorter.
constexpr qint64 kLookBackMs = 10 * 60'000;

CallFilter callsBehind(const Alert& alert)
{
    CallFilter filter;
    filter.fromMs = alert.firedAtMs - kLookBackMs;
    filter.toMs = alert.clearedAtMs.value_or(0);
    filter.provider = alert.provider;
    return filter;
}

} // namespace

AlertCard::AlertCard(AlertId id, Role role, QWidget* parent)
    : QFrame(parent), m_id(id), m_role(role), m_severity(new LampLabel(this)),
      m_title(new QLabel(this)), m_since(new QLabel(this)), m_sentence(new QLabel(this)),
      m_cure(new QLabel(this)), m_state(new QLabel(this)), m_showCalls(new QToolButton(this)),
      m_snooze(new SnoozeBar(this)), m_reasonList(new QVBoxLayout)
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
    m_showCalls->setText(tr("Show its calls"));
    m_showCalls->setToolTip(tr("Opens the calls of that time"));
    m_showCalls->setFocusPolicy(Qt::StrongFocus);
    connect(m_showCalls, &QToolButton::clicked, this, [this] { emit callsRequested(m_calls); });
    connect(m_snooze, &SnoozeBar::snoozeRequested, this, &AlertCard::snoozeRequested);
    m_snooze->setVisible(role == Role::Standing);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(m_title, 1);
    head->addWidget(m_since);
    m_reasonList->setSpacing(space::kSmall);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    layout->setSpacing(space::kHair);
    layout->addWidget(m_severity);
    layout->addLayout(head);
    layout->addWidget(m_sentence);
    layout->addWidget(m_cure);
    layout->addWidget(m_state);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(space::kSmall);
    actions->addWidget(m_showCalls);
    actions->addWidget(m_snooze, 1);
    if (role == Role::Past)
        actions->addStretch();
    layout->addSpacing(space::kSmall);
    layout->addLayout(m_reasonList);
    layout->addSpacing(space::kSmall);
    layout->addLayout(actions);
}

void AlertCard::setAlert(const Alert& alert, qint64 nowMs, const QStringList& muted)
{
    const bool critical = alert.severity == AlertSeverity::Critical;
    m_severity->setLamp(critical ? Health::Bad : Health::Degraded, severityText(alert.severity));
    m_title->setText(alert.title);
    const QString from = momentText(alert.firedAtMs, nowMs);
    m_since->setText(alert.clearedAtMs
                         ? tr("%1 to %2").arg(from, momentText(*alert.clearedAtMs, nowMs))
                         : tr("since %1 – %2").arg(from, agoText(alert.firedAtMs, nowMs)));
    m_sentence->setText(alert.verdict.sentence.isEmpty() ? alert.text : alert.verdict.sentence);
    m_sentence->setToolTip(alert.verdict.evidence.join(u'\n'));
    m_cure->setText(alert.verdict.cure);
    m_cure->setVisible(!alert.verdict.cure.isEmpty());
    const QString state = stateText(alert, nowMs);
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_calls = callsBehind(alert);
    const QString subject = m_role == Role::Past
                                ? tr("%1 of %2", "alert, when it fired").arg(alert.title, from)
                                : alert.title;
    m_showCalls->setAccessibleName(tr("Show calls of %1").arg(subject));
    m_snooze->setAlert(alert, nowMs);
    setReasons(alert, nowMs, muted);
    setAccessibleName((m_role == Role::Past ? tr("Past alert %1") : tr("Alert %1")).arg(subject));
    setAccessibleDescription(
        sentencesText(QStringList{severityText(alert.severity), m_sentence->text()} +
                      alert.verdict.evidence + QStringList{alert.verdict.cure, state}));
}

QString AlertCard::stateText(const Alert& alert, qint64 nowMs) const
{
    if (alert.clearedAtMs)
        return alert.clearedBecause.isEmpty() ? QString()
                                              : tr("Cleared by: %1").arg(alert.clearedBecause);
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
        if (m_role == Role::Past)
            row->hideMute();
        m_reasons.append(row);
    }
    for (qsizetype index = 0; index < m_reasons.size(); ++index) {
        const AlertReason& reason = alert.reasons.at(index);
        m_reasons.at(index)->setReason(reason, nowMs, muted.contains(reason.rule));
    }
}

} // namespace fuseboard
