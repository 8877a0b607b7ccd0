// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/routeview.h"

#include "ui/models/attemptmodel.h"
#include "ui/pages/prompt/attemptrow.h"
#include "ui/widgets/metrics.h"

#include <QVBoxLayout>

namespace fuseboard {

RouteView::RouteView(AttemptModel& model, QWidget* parent) : QScrollArea(parent), m_model(model)
{
    auto* content = new QWidget;
    content->setProperty("page", true);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kSmall);
    m_layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Way through the chain"));
    connect(&model, &AttemptModel::modelReset, this, &RouteView::rebuild);
    connect(&model, &AttemptModel::rowsInserted, this, &RouteView::rebuild);
    connect(&model, &AttemptModel::dataChanged, this, &RouteView::refresh);
}

void RouteView::rebuild()
{
    const int count = m_model.rowCount();
    while (m_rows.size() > count)
        delete m_rows.takeLast();
    while (m_rows.size() < count) {
        auto* row = new AttemptRow;
        m_layout->insertWidget(static_cast<int>(m_rows.size()), row);
        m_rows.append(row);
    }
    refresh();
}

/// All rows: the scale of their bars grows with the last one.
void RouteView::refresh()
{
    const double span = m_model.spanMs();
    for (int row = 0; row < m_rows.size(); ++row)
        m_rows.at(row)->setLine(m_model.line(row), span);
}

} // namespace fuseboard
