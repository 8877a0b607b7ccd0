// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;

namespace fuseboard {

class RepeatRun;

/// How far a repeated prompt has come, and the percentiles so far; hidden for a single one.
class RepeatPanel : public QFrame
{
    Q_OBJECT
public:
    explicit RepeatPanel(RepeatRun& run, const QString& accessibleName, QWidget* parent = nullptr);

private:
    void refresh();

    RepeatRun& m_run;
    QProgressBar* m_progress;
    QLabel* m_count;
    QLabel* m_figures;
};

} // namespace fuseboard
