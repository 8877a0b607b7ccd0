// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calls/fieldlist.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QGridLayout>
#include <QLabel>
#include <QStringList>

namespace fuseboard {

using namespace Qt::StringLiterals;

FieldList::FieldList(const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this))
{
    setAccessibleName(accessibleName);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::kMedium);
    m_grid->setVerticalSpacing(space::kHair);
    m_grid->setColumnStretch(1, 1);
}

void FieldList::addLine()
{
    const Line line{new QLabel(this), new QLabel(this)};
    setTone(line.label, Tone::Muted);
    line.value->setWordWrap(true);
    line.value->setTextFormat(Qt::PlainText);
    line.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.value->setFocusPolicy(Qt::NoFocus);
    const int row = static_cast<int>(m_lines.size());
    m_grid->addWidget(line.label, row, 0, Qt::AlignTop);
    m_grid->addWidget(line.value, row, 1, Qt::AlignTop);
    m_lines.append(line);
}

void FieldList::setFields(const QList<CallField>& fields)
{
    while (m_lines.size() < fields.size())
        addLine();
    QStringList spoken;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const bool shown = i < fields.size();
        m_lines[i].label->setVisible(shown);
        m_lines[i].value->setVisible(shown);
        if (!shown)
            continue;
        m_lines[i].label->setText(fields[i].label);
        m_lines[i].value->setText(fields[i].value);
        spoken << fields[i].label + u": "_s + fields[i].value;
    }
    setAccessibleDescription(spoken.join(u". "_s));
}

} // namespace fuseboard
