// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/chainparameters.h"

#include <QFrame>
#include <QList>

namespace fuseboard {

class ParameterField;
class FieldGuard;

/// The settings that belong together, on a card.
class ParameterGroup : public QFrame
{
    Q_OBJECT
public:
    ParameterGroup(ChainParameter::Group group, FieldGuard& guard, QWidget* parent = nullptr);
    const QList<ParameterField*>& fields() const { return m_fields; }

private:
    QList<ParameterField*> m_fields;
};

} // namespace fuseboard
