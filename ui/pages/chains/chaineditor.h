// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/chain.h"
#include "app/domain/configuration.h"
#include "ui/pages/chains/fieldguard.h"
#include "ui/pages/chains/stepitem.h"

#include <QList>
#include <QScrollArea>

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace fuseboard {

class LockNote;
class ParameterField;
class RehearsalCard;
class StepsEditor;

/// Everything about one chain.
class ChainEditor : public QScrollArea
{
    Q_OBJECT
public:
    explicit ChainEditor(QWidget* parent = nullptr);

    void setChain(const Chain& chain, const StepChoices& choices); ///< without `changed`
    const Chain& chain() const { return m_chain; }
    void setLock(const QString& reason); ///< why it cannot be changed; empty: it can

    /// Shows a problem at its field; `path` is the one below the chain: "steps[0].provider".
    /// False: there is no such field.
    bool showProblem(const QString& path, const QString& problem);
    void clearProblems();
    void setFocusOnName();

    void setConfiguration(const Configuration& resolved); ///< what is rehearsed with

signals:
    void changed();
    void modelsWanted(const QString& provider);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeSettings();
    void take();

    FieldGuard m_guard;
    Chain m_chain;
    QLineEdit* m_name;
    QLabel* m_nameProblem;
    LockNote* m_lock;
    StepsEditor* m_steps;
    RehearsalCard* m_rehearsal;
    QBoxLayout* m_columns;
    QList<ParameterField*> m_fields;
};

} // namespace fuseboard
