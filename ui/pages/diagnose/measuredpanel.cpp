// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/diagnose/measuredpanel.h"

#include "ui/models/diagnosistext.h"
#include "ui/models/format.h"
#include "ui/pages/diagnose/failurebars.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> percentile(const Tally& tally, double share)
{
    return millisecondsOf(tally.latency.quantile(share));
}

/// Is it everybody's trouble, or this log's alone?
QString comparison(const Tally& tally, ErrorKind kind)
{
    if (kind == ErrorKind::Unknown || tally.calls() == 0)
        return {};
    const quint32 same = tally.failures[static_cast<std::size_t>(kind)];
    if (same > 0)
        return MeasuredPanel::tr("The same cause was met here: %1.")
            .arg(same == 1 ? MeasuredPanel::tr("once")
                           : MeasuredPanel::tr("%Ln times", nullptr, static_cast<int>(same)));
    return tally.failureCount() == 0
               ? MeasuredPanel::tr("It works from here: look at that application's own settings.")
               : MeasuredPanel::tr("This cause was not met here.");
}

} // namespace

MeasuredPanel::MeasuredPanel(QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_verdict(new QLabel(this)),
      m_calls(new QLabel(this)), m_latency(new QLabel(this)), m_same(new QLabel(this)),
      m_bars(new FailureBars(this)), m_seeCalls(new QPushButton(tr("See these calls"), this))
{
    setProperty("card", true);
    setType(m_title, TypeRole::Strong);
    setTone(m_latency, Tone::Muted);
    for (QLabel* label : {m_title, m_verdict, m_calls, m_latency, m_same}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    connect(m_seeCalls, &QPushButton::clicked, this, &MeasuredPanel::callsRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    layout->setSpacing(space::kHair);
    layout->addWidget(m_title);
    layout->addWidget(m_verdict);
    layout->addWidget(m_calls);
    layout->addWidget(m_latency);
    layout->addSpacing(space::kHair);
    layout->addWidget(m_bars);
    layout->addWidget(m_same);
    layout->addWidget(m_seeCalls, 0, Qt::AlignLeading);
}

void MeasuredPanel::setMeasured(const Measured& measured)
{
    const bool configured = !measured.provider.isEmpty();
    const Tally tally = measured.tally.value_or(Tally());
    const bool hasCalls = configured && tally.calls() > 0;
    m_title->setText(configured
                         ? tr("%1, measured here in %2").arg(measured.provider, measured.span)
                         : tr("Measured here"));
    m_verdict->setText(measured.verdict.sentence);
    m_verdict->setVisible(configured && !measured.verdict.sentence.isEmpty());
    m_calls->setText(!configured ? tr("This provider is not set up here. With a key on the Keys "
                                      "page, its errors and times are measured, and can be "
                                      "compared with such a log.")
                     : measured.tally ? measuredCalls(tally)
                                      : tr("Reading…"));
    m_latency->setText(
        tr("p50 %1 · p95 %2")
            .arg(durationText(percentile(tally, 0.5)), durationText(percentile(tally, 0.95))));
    m_latency->setVisible(hasCalls && tally.successes > 0);
    m_bars->setTally(tally, measured.kind);
    m_bars->setVisible(hasCalls && tally.failureCount() > 0);
    m_same->setText(comparison(tally, measured.kind));
    m_same->setVisible(hasCalls && !m_same->text().isEmpty());
    m_seeCalls->setAccessibleName(tr("See the calls of %1").arg(measured.provider));
    m_seeCalls->setVisible(hasCalls);
}

} // namespace fuseboard
