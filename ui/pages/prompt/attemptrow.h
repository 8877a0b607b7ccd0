// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/attemptmodel.h"

#include <QFrame>

class QLabel;

namespace fuseboard {

class LampLabel;
class Waterfall;
struct WaterfallRow;

/// The line as a bar, without its name.
WaterfallRow waterfallRow(const AttemptLine& line);

/// One line of the way through the chain; its words can be selected and copied.
class AttemptRow : public QFrame
{
    Q_OBJECT
public:
    explicit AttemptRow(QWidget* parent = nullptr);
    void setLine(const AttemptLine& line, double spanMs);

private:
    void makePause(bool pause);

    bool m_pause = false;
    QLabel* m_heading;
    LampLabel* m_lamp;
    QLabel* m_outcome;
    QLabel* m_reason;
    Waterfall* m_bar;
    QLabel* m_times;
};

} // namespace fuseboard
