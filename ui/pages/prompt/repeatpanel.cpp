// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/repeatpanel.h"

#include "app/domain/kindtext.h"
#include "ui/models/attempttext.h"
#include "ui/models/format.h"
#include "ui/models/promptcost.h"
#include "ui/models/repeatrun.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QString countText(const RepeatRun& run, const RepeatStats& stats)
{
    QString text = RepeatPanel::tr("%1 of %2 answered").arg(stats.succeeded).arg(stats.done);
    if (run.isRunning())
        text += u" · "_s + RepeatPanel::tr("%1 planned").arg(run.planned());
    else if (stats.done < run.planned())
        text += u" · "_s + RepeatPanel::tr("stopped, %1 were planned").arg(run.planned());
    if (stats.commonCause)
        text += u" · "_s + RepeatPanel::tr("most failed by: %1").arg(causeText(*stats.commonCause));
    return text;
}

QString pairText(const QString& name, std::optional<double> p50, std::optional<double> p95)
{
    return RepeatPanel::tr("%1 p50 %2, p95 %3").arg(name, durationText(p50), durationText(p95));
}

QString figuresText(const RepeatStats& stats)
{
    if (stats.succeeded == 0)
        return {};
    QStringList lines{pairText(RepeatPanel::tr("Latency"), stats.latencyP50, stats.latencyP95)};
    if (stats.ttftP50)
        lines << pairText(RepeatPanel::tr("First token"), stats.ttftP50, stats.ttftP95);
    if (stats.rateP50)
        lines << RepeatPanel::tr("Tokens/s p50 %1").arg(QLocale().toString(*stats.rateP50, 'f', 1));
    if (stats.usd)
        lines << RepeatPanel::tr("All together %1").arg(costText(*stats.usd));
    return lines.join(u" · "_s);
}

} // namespace

RepeatPanel::RepeatPanel(RepeatRun& run, const QString& accessibleName, QWidget* parent)
    : QFrame(parent), m_run(run), m_progress(new QProgressBar(this)), m_count(new QLabel(this)),
      m_figures(new QLabel(this))
{
    setProperty("card", true);
    setAccessibleName(accessibleName);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of %1").arg(accessibleName));
    m_progress->setMaximumHeight(space::kSmall);
    for (QLabel* label : {m_count, m_figures}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    setType(m_count, TypeRole::Strong);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    layout->setSpacing(space::kHair);
    layout->addWidget(m_progress);
    layout->addWidget(m_count);
    layout->addWidget(m_figures);
    hide();
    connect(&run, &RepeatRun::started, this, &RepeatPanel::refresh);
    connect(&run, &RepeatRun::progressed, this, &RepeatPanel::refresh);
    connect(&run, &RepeatRun::finished, this, &RepeatPanel::refresh);
}

void RepeatPanel::refresh()
{
    setVisible(m_run.planned() > 1);
    if (m_run.planned() <= 1)
        return;
    const RepeatStats stats = statsOf(m_run.samples());
    m_progress->setRange(0, m_run.planned());
    m_progress->setValue(static_cast<int>(m_run.samples().size()));
    m_count->setText(countText(m_run, stats));
    m_figures->setText(figuresText(stats));
    m_figures->setVisible(stats.succeeded > 0);
    setAccessibleDescription(sentencesText({m_count->text(), m_figures->text()}));
}

} // namespace fuseboard
