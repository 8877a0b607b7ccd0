// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/repeatrun.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace fuseboard {

class Engine;
class GapStrip;
class LampLabel;
class RepeatPanel;
class TargetPicker;

/// One of the providers that are compared: who is asked, its answer, its times and its cost.
class CompareColumn : public QFrame
{
    Q_OBJECT
public:
    CompareColumn(Engine& engine, int number, QWidget* parent = nullptr);

    void setConfiguration(const Configuration& configuration);
    void setTarget(const PromptTarget& target);
    PromptTarget target() const;
    void setRemovable(bool removable);
    void send(const Prompt& prompt, const RepeatPlan& plan);
    RepeatRun& run() { return m_run; }

signals:
    void removeRequested();
    void targetChanged();

private:
    void begin();
    void showAnswer();
    void finish();
    void showGaps();

    RepeatRun m_run;
    Configuration m_configuration;
    TargetPicker* m_picker;
    QToolButton* m_remove;
    LampLabel* m_lamp;
    QLabel* m_status;
    QPlainTextEdit* m_answer;
    GapStrip* m_gaps;
    int m_edition = -1;    ///< of the run's answer, that is shown
    qsizetype m_shown = 0; ///< characters of it
};

} // namespace fuseboard
