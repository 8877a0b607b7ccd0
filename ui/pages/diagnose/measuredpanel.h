// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace fuseboard {

class FailureBars;
class LampLabel;

/// What is known here of a provider: beside what a log claims, what this machine has measured.
struct Measured
{
    QString provider;           ///< as configured; empty: it is not
    QString span;               ///< "the last hour", to stand inside of a sentence
    std::optional<Tally> tally; ///< absent: not known yet
    Verdict verdict{};
    ErrorKind kind = ErrorKind::Unknown; ///< of the error that is shown
};

class MeasuredPanel : public QFrame
{
    Q_OBJECT
public:
    explicit MeasuredPanel(QWidget* parent = nullptr);
    void setMeasured(const Measured& measured);

signals:
    void callsRequested();

private:
    QLabel* m_title;
    QLabel* m_verdict;
    QLabel* m_calls;
    QLabel* m_latency;
    QLabel* m_same;
    FailureBars* m_bars;
    QPushButton* m_seeCalls;
};

} // namespace fuseboard
