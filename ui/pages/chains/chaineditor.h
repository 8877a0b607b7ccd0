// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/chain.h"
#include "app/domain/configuration.h"
#include "ui/pages/chains/stepitem.h"
#include "ui/pages/chains/wheelguard.h"

#include <QList>
#include <QScrollArea>

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace fuseboard {

class ParameterField;
class StepsEditor;

/// Everything about one chain.
class ChainEditor : public QScrollArea
{
    Q_OBJECT
public:
    explicit ChainEditor(QWidget* parent = nullptr);

    void setChain(const Chain& chain, const StepChoices& choices); ///< without `changed`
    const Chain& chain() const { return m_chain; }

    /// Shows a problem at its field; `path` is the one below the chain: "steps[0].provider".
    /// False: there is no such field.
    bool showProblem(const QString& path, const QString& problem);
    void clearProblems();
    void setFocusOnName();

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeSettings();
    void take();

    WheelGuard m_wheel;
    Chain m_chain;
    QLineEdit* m_name;
    QLabel* m_nameProblem;
    StepsEditor* m_steps;
    QBoxLayout* m_columns;
    QList<ParameterField*> m_fields;
};

} // namespace fuseboard
