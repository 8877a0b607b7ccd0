// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/rehearsal.h"
#include "ui/pages/chains/fieldguard.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace fuseboard {

/// Which fault each step of a rehearsal has, and how often.
class FaultsForm : public QWidget
{
    Q_OBJECT
public:
    explicit FaultsForm(QWidget* parent = nullptr);

    void setChain(const Chain& chain); ///< faults stay with the place in the order
    QList<StepFault> faults() const;
    int prompts() const;

signals:
    void changed();

private:
    struct Row
    {
        QLabel* name;
        QComboBox* fault;
        QSpinBox* times;
        QSpinBox* retryAfter;
    };
    void addRow();
    void refresh(const Row& row);

    FieldGuard m_guard;
    QGridLayout* m_grid;
    QList<Row> m_rows;
    QSpinBox* m_prompts;
};

} // namespace fuseboard
