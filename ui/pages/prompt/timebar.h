// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/attemptmodel.h"

#include <QWidget>

namespace fuseboard {

/// Where one line of the way lies in the time of the whole prompt, and what it spent its time on:
/// pause, connecting, waiting for the first token, streaming.
class TimeBar : public QWidget
{
    Q_OBJECT
public:
    explicit TimeBar(QWidget* parent = nullptr);
    void setLine(const AttemptLine& line, double spanMs);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    AttemptLine m_line;
    double m_spanMs = 0;
};

} // namespace fuseboard
