// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/routeview.h"

#include "ui/charts/gapstrip.h"
#include "ui/charts/waterfall.h"
#include "ui/models/attemptmodel.h"
#include "ui/pages/prompt/attemptrow.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fuseboard {

RouteView::RouteView(AttemptModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_legend(new Waterfall(this)), m_none(new QLabel(this)),
      m_gaps(new GapStrip(this))
{
    auto* content = new QWidget;
    content->setProperty("page", true);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kSmall);
    m_none->setText(
        tr("Here stands the way that a prompt takes: each attempt with its phases, each "
           "pause, and what was skipped and why."));
    m_none->setWordWrap(true);
    setTone(m_none, Tone::Muted);
    m_layout->addWidget(m_none);
    m_layout->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Attempts of the prompt"));
    m_legend->setBars(false);
    m_legend->setLegend(true);
    m_legend->setAccessibleName(tr("Colours of the phases"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_gaps);
    layout->addWidget(m_legend);
    m_gaps->hide();
    connect(&model, &AttemptModel::modelReset, this, &RouteView::rebuild);
    connect(&model, &AttemptModel::rowsInserted, this, &RouteView::rebuild);
    connect(&model, &AttemptModel::dataChanged, this, &RouteView::refresh);
}

void RouteView::rebuild()
{
    const int count = m_model.rowCount();
    m_none->setVisible(count == 0);
    while (m_rows.size() > count)
        delete m_rows.takeLast();
    while (m_rows.size() < count) {
        auto* row = new AttemptRow;
        m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.append(row);
    }
    refresh();
}

/// Of the attempt that ended last.
void RouteView::showGaps()
{
    const int last = m_model.rowCount() - 1;
    const bool any =
        last >= 0 && m_model.line(last).exchange && m_model.line(last).exchange->pieces.size() > 1;
    if (any)
        m_gaps->setPieces(m_model.line(last).exchange->pieces);
    m_gaps->setVisible(any);
}

/// All rows: the scale of their bars grows with the last one.
void RouteView::refresh()
{
    const double span = m_model.spanMs();
    QList<WaterfallRow> bars;
    for (int row = 0; row < m_rows.size(); ++row) {
        m_rows.at(row)->setLine(m_model.line(row), span);
        bars.append(waterfallRow(m_model.line(row)));
    }
    m_legend->setRows(bars);
    if (!m_model.isLive())
        showGaps();
}

} // namespace fuseboard
