// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/reasonrow.h"

#include "ui/models/alerttext.h"
#include "ui/models/format.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/valuespark.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QString listText(const AlertReason& reason, const QList<double>& values)
{
    QStringList texts;
    for (const double value : values)
        texts << measureValueText(reason.measure, value);
    return texts.join(u", "_s);
}

/// The picture in words.
QString valuesText(const AlertReason& reason)
{
    QStringList parts;
    if (!reason.before.isEmpty())
        parts << QCoreApplication::translate("ReasonRow", "Before: %1.")
                     .arg(listText(reason, reason.before));
    parts << QCoreApplication::translate("ReasonRow", "When it fired: %1.")
                 .arg(measureValueText(reason.measure, reason.value));
    if (!reason.after.isEmpty())
        parts << QCoreApplication::translate("ReasonRow", "After: %1.")
                     .arg(listText(reason, reason.after));
    return sentencesText(parts);
}

} // namespace

ReasonRow::ReasonRow(QWidget* parent)
    : QWidget(parent), m_lamp(new LampLabel(this)), m_title(new QLabel(this)),
      m_numbers(new QLabel(this)), m_spark(new ValueSpark(this)), m_mute(new QToolButton(this))
{
    setTone(m_numbers, Tone::Muted);
    for (QLabel* label : {m_title, m_numbers}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
    }
    m_mute->setFocusPolicy(Qt::StrongFocus);
    connect(m_mute, &QToolButton::clicked, this, [this] { emit muteRequested(m_rule, !m_muted); });
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_numbers);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_lamp, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_spark, 0, Qt::AlignVCenter);
    layout->addWidget(m_mute, 0, Qt::AlignVCenter);
}

void ReasonRow::setReason(const AlertReason& reason, qint64 nowMs, bool muted)
{
    m_rule = reason.rule;
    m_muted = muted;
    const bool cleared = reason.clearedAtMs.has_value();
    const Health fired =
        reason.severity == AlertSeverity::Critical ? Health::Bad : Health::Degraded;
    m_lamp->setLamp(cleared ? Health::Good : fired, {});
    m_lamp->setAccessibleName(cleared ? tr("Cleared") : severityText(reason.severity));
    m_title->setText(reasonTitle(reason));
    const QString from = momentText(reason.firedAtMs, nowMs);
    m_numbers->setText(
        cleared ? tr("%1 – %2\u00a0to\u00a0%3")
                      .arg(reasonNumbers(reason), from, momentText(*reason.clearedAtMs, nowMs))
                : tr("%1 – since\u00a0%2").arg(reasonNumbers(reason), from));
    SparkValues spark{.values = reason.before,
                      .marked = reason.before.size(),
                      .threshold = reason.threshold,
                      .above = fired};
    spark.values << reason.value << reason.after;
    m_spark->setValues(spark);
    m_spark->setAccessibleName(tr("Values around the firing of %1").arg(reasonTitle(reason)));
    m_spark->setAccessibleDescription(valuesText(reason));
    m_spark->setToolTip(tr("The values around the moment it fired, which is marked; the dashed "
                           "line is the threshold.\n%1")
                            .arg(valuesText(reason)));
    m_mute->setText(muted ? tr("Unmute this rule") : tr("Mute this rule"));
    // Two alerts may have one rule.
    const QString rule =
        reason.target.isEmpty() ? reason.rule : tr("%1 of %2").arg(reason.rule, reason.target);
    m_mute->setAccessibleName((muted ? tr("Unmute rule %1") : tr("Mute rule %1")).arg(rule));
    m_mute->setToolTip(muted ? tr("Tell again when this rule fires")
                             : tr("Note when this rule fires, but tell nobody"));
}

void ReasonRow::hideMute()
{
    m_mute->hide();
}

} // namespace fuseboard
