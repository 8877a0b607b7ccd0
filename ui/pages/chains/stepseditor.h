// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/chains/stepitem.h"

#include <QList>
#include <QWidget>

class QFrame;
class QPushButton;
class QVBoxLayout;

namespace fuseboard {

/// The steps of a chain in their order: by button, Alt+Up and Alt+Down, or by dragging.
class StepsEditor : public QWidget
{
    Q_OBJECT
public:
    /// `before`: the control that the steps follow in the tab order.
    StepsEditor(FieldGuard& guard, QWidget* before, QWidget* parent = nullptr);

    void setSteps(const QList<Step>& steps, const StepChoices& choices); ///< without `changed`
    const QList<Step>& steps() const { return m_steps; }
    void setProblem(int step, const QString& problem);
    void clearProblems();

signals:
    void changed();
    void modelsWanted(const QString& provider);

private:
    void show();
    void makeItem(int index);
    void move(int from, int to);
    void add();
    void dragTo(int globalY);
    void drop(int from);

    FieldGuard& m_guard;
    QWidget* m_before;
    QList<Step> m_steps;
    StepChoices m_choices;
    QList<StepItem*> m_items;
    QVBoxLayout* m_list;
    QPushButton* m_add;
    QFrame* m_mark;    ///< where the step that is being dragged would go
    int m_dropAt = -1; ///< before the step of that index; -1: nothing is being dragged
};

} // namespace fuseboard
