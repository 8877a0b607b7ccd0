// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/fieldgrid.h"

#include "ui/widgets/metrics.h"

#include <QGridLayout>

#include <algorithm>

namespace fuseboard {

namespace {

constexpr int kLeastField = 210;
constexpr int kMostColumns = 4;

} // namespace

FieldGrid::FieldGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kLarge);
    m_grid->setVerticalSpacing(space::kMedium);
}

void FieldGrid::add(QWidget* field)
{
    field->setParent(this);
    m_fields.append(field);
    arrange();
}

void FieldGrid::setShown(QWidget* field, bool shown)
{
    if (m_hidden.contains(field) != shown)
        return;
    if (shown)
        m_hidden.removeAll(field);
    else
        m_hidden.append(field);
    field->setVisible(shown);
    arrange();
}

int FieldGrid::fittingColumns() const
{
    return std::clamp((width() + space::kLarge) / (kLeastField + space::kLarge), 1, kMostColumns);
}

void FieldGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (fittingColumns() != m_columns)
        arrange();
}

void FieldGrid::arrange()
{
    m_columns = fittingColumns();
    for (QWidget* field : std::as_const(m_fields))
        m_grid->removeWidget(field);
    int place = 0;
    for (QWidget* field : std::as_const(m_fields)) {
        if (m_hidden.contains(field))
            continue;
        m_grid->addWidget(field, place / m_columns, place % m_columns);
        ++place;
    }
    for (int column = 0; column < kMostColumns; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
}

} // namespace fuseboard
