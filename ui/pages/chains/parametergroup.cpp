// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chains/parametergroup.h"

#include "ui/pages/chains/parameterfield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QLabel>
#include <QVBoxLayout>

namespace fuseboard {

ParameterGroup::ParameterGroup(ChainParameter::Group group, FieldGuard& guard, QWidget* parent)
    : QFrame(parent)
{
    setProperty("card", true);
    auto* title = new QLabel(titleOf(group), this);
    setType(title, TypeRole::Heading);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    layout->setSpacing(space::kMedium);
    layout->addWidget(title);
    const QList<ChainParameter> parameters = chainParameters();
    for (const ChainParameter& parameter : parameters) {
        if (parameter.group != group)
            continue;
        auto* field = new ParameterField(parameter, guard, this);
        layout->addWidget(field);
        m_fields.append(field);
    }
    layout->addStretch();
}

} // namespace fuseboard
