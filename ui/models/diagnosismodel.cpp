// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/diagnosismodel.h"

#include "app/engine/enginetext.h"
#include "ui/models/diagnosistext.h"

namespace fuseboard {

int DiagnosisModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_diagnosis.errors.size());
}

QVariant DiagnosisModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DiagnosedError& one = error(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return kindTitle(one.error.kind);
    case Qt::ToolTipRole:
        return engineText(one.error.message);
    case Qt::AccessibleTextRole:
        return spokenError(one);
    default:
        return {};
    }
}

void DiagnosisModel::setDiagnosis(const Diagnosis& diagnosis)
{
    beginResetModel();
    m_diagnosis = diagnosis;
    endResetModel();
}

} // namespace fuseboard
