// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace fuseboard {

/// The pauses between the pieces of a stream.
struct Gaps
{
    QList<double> ms{}; ///< each from one piece to the next
    double medianMs = 0;
    int longest = -1;       ///< index; -1: there are none
    double longestAtMs = 0; ///< since the attempt began

    double longestMs() const { return longest < 0 ? 0 : ms.at(longest); }
};

/// Of pieces that came so long after the attempt began. Pure.
Gaps gapsOf(const QList<Duration>& pieces);

/// The highest gap of each of `count` slices of the strip, in their order. Pure.
QList<double> gapBars(const Gaps& gaps, int count);

/// "Longest gap 1.2 s, after 3.4 s · usual gap 20 ms · 120 pieces"; empty below two pieces.
QString gapText(const Gaps& gaps);

/// A bar for each gap of a stream; the longest has a mark of its own and stands below in words.
class GapStrip : public QWidget
{
    Q_OBJECT
public:
    explicit GapStrip(QWidget* parent = nullptr);
    void setPieces(const QList<Duration>& pieces);
    const Gaps& gaps() const { return m_gaps; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Gaps m_gaps;
};

} // namespace fuseboard
