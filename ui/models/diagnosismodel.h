// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/diagnosis.h"

#include <QAbstractListModel>

namespace fuseboard {

/// The errors of one diagnosis, a row each.
class DiagnosisModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    void setDiagnosis(const Diagnosis& diagnosis);
    const Diagnosis& diagnosis() const { return m_diagnosis; }
    const DiagnosedError& error(int row) const { return m_diagnosis.errors.at(row); }

private:
    Diagnosis m_diagnosis;
};

} // namespace fuseboard
