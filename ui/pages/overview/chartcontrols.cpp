// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/chartcontrols.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/typography.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace fuseboard {

using namespace Qt::StringLiterals;

ChartControls::ChartControls(QWidget* parent)
    : QWidget(parent), m_latency(new SegmentedControl(this)), m_scale(new SegmentedControl(this)),
      m_report(new QLabel(this))
{
    auto* label = new QLabel(tr("Latencies"), this);
    setType(label, TypeRole::Caption);
    setTone(label, Tone::Muted);
    m_latency->setAccessibleName(tr("How latencies are shown"));
    m_latency->addSegment(All, tr("All"), tr("Show p50, p95 and p99"));
    m_latency->addSegment(OnlyP50, u"p50"_s, tr("Show p50 only"));
    m_latency->addSegment(OnlyP95, u"p95"_s, tr("Show p95 only"));
    m_latency->addSegment(OnlyP99, u"p99"_s, tr("Show p99 only"));
    m_latency->addSegment(HeatMap, tr("Heat map"), tr("Show latencies as a heat map"));
    m_scale->setAccessibleName(tr("Scale of latencies"));
    m_scale->addSegment(Linear, tr("Linear"), tr("Linear latency scale"));
    m_scale->addSegment(Logarithmic, tr("Log"), tr("Logarithmic latency scale"));
    m_scale->setCurrent(Linear);
    m_report->setTextFormat(Qt::PlainText);
    m_report->setWordWrap(true);
    setType(m_report, TypeRole::Caption);
    m_report->hide();
    connect(m_latency, &SegmentedControl::chosen, this, [this](int choice) {
        m_choice = choice;
        emit changed();
    });
    connect(m_scale, &SegmentedControl::chosen, this, &ChartControls::changed);

    auto* choices = new QWidget(this);
    auto* flow = new FlowLayout(FlowLayout::Edge::Leading, choices);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space::kSmall);
    flow->addWidget(label);
    flow->addWidget(m_latency);
    flow->addWidget(m_scale);
    flow->addWidget(exportButton());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kHair);
    layout->addWidget(choices);
    layout->addWidget(m_report);
}

QToolButton* ChartControls::exportButton()
{
    auto* button = new QToolButton(this);
    button->setText(tr("Export"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(tr("Export the charts"));
    button->setToolTip(tr("Save exactly what is shown"));
    auto* menu = new QMenu(button);
    connect(menu->addAction(tr("Picture (PNG)\u2026")), &QAction::triggered, this,
            &ChartControls::pictureWanted);
    connect(menu->addAction(tr("Values (CSV)\u2026")), &QAction::triggered, this,
            &ChartControls::valuesWanted);
    button->setMenu(menu);
    return button;
}

QList<Percentile> ChartControls::percentiles(qsizetype providers) const
{
    const QList<Percentile> all{Percentile::P95, Percentile::P99, Percentile::P50};
    switch (m_choice) {
    case OnlyP50:
        return {Percentile::P50};
    case OnlyP95:
        return {Percentile::P95};
    case OnlyP99:
        return {Percentile::P99};
    case Automatic:
        return providers <= 2 ? all : QList{Percentile::P95};
    default:
        return all;
    }
}

void ChartControls::follow(qsizetype providers)
{
    if (m_choice == Automatic)
        m_latency->setCurrent(providers <= 2 ? All : OnlyP95);
}

LatencyView ChartControls::latencyView() const
{
    return m_choice == HeatMap ? LatencyView::Heat : LatencyView::Lines;
}

bool ChartControls::isLogarithmic() const
{
    return m_scale->current() == Logarithmic;
}

void ChartControls::report(const QString& text, bool isFault)
{
    m_report->setText(text);
    setTone(m_report, isFault ? Tone::Bad : Tone::Muted);
    m_report->setVisible(!text.isEmpty());
}

} // namespace fuseboard
