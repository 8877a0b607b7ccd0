// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/gapstrip.h"

#include "ui/models/format.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typography.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBars = 28; ///< height
constexpr int kStep = 3;
constexpr double kLeastTall = 1;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GapStrip)
};

/// A root, so that one long gap does not flatten all the others.
double tallOf(double ms, double most)
{
    return most <= 0 ? kLeastTall : std::max(kLeastTall, std::sqrt(ms / most) * kBars);
}

} // namespace

Gaps gapsOf(const QList<Duration>& pieces)
{
    Gaps gaps;
    for (qsizetype i = 1; i < pieces.size(); ++i)
        gaps.ms.append(std::max(0.0, toMs(pieces.at(i) - pieces.at(i - 1))));
    if (gaps.ms.isEmpty())
        return gaps;
    const auto longest = std::max_element(gaps.ms.cbegin(), gaps.ms.cend());
    gaps.longest = static_cast<int>(std::distance(gaps.ms.cbegin(), longest));
    gaps.longestAtMs = toMs(pieces.at(gaps.longest));
    QList<double> sorted = gaps.ms;
    const auto middle = sorted.begin() + sorted.size() / 2;
    std::nth_element(sorted.begin(), middle, sorted.end());
    gaps.medianMs = *middle;
    return gaps;
}

QList<double> gapBars(const Gaps& gaps, int count)
{
    const qsizetype slices =
        std::clamp<qsizetype>(count, 1, std::max<qsizetype>(1, gaps.ms.size()));
    QList<double> bars(slices, 0.0);
    for (qsizetype i = 0; i < gaps.ms.size(); ++i) {
        double& bar = bars[i * slices / gaps.ms.size()];
        bar = std::max(bar, gaps.ms.at(i));
    }
    return bars;
}

QString gapText(const Gaps& gaps)
{
    if (gaps.longest < 0)
        return {};
    const int pieces = static_cast<int>(gaps.ms.size()) + 1;
    return Words::tr("Longest gap %1, after %2 · usual gap %3 · %Ln pieces", nullptr, pieces)
        .arg(durationText(gaps.longestMs()), durationText(gaps.longestAtMs),
             durationText(gaps.medianMs));
}

GapStrip::GapStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Gaps between the pieces of the stream"));
    setToolTip(tr("A bar for each pause between two pieces of the answer; its height is the root "
                  "of its length."));
    setType(this, TypeRole::Caption);
}

void GapStrip::setPieces(const QList<Duration>& pieces)
{
    m_gaps = gapsOf(pieces);
    setAccessibleDescription(gapText(m_gaps));
    update();
}

QSize GapStrip::sizeHint() const
{
    return {240, kBars + fontMetrics().height() + 6};
}

QSize GapStrip::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void GapStrip::paintEvent(QPaintEvent*)
{
    if (m_gaps.longest < 0)
        return;
    QPainter painter(this);
    const Tokens& tokens = tokensOf(palette());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRectF(0, kBars + 1, width(), 1), tokens.border);
    const QList<double> bars = gapBars(m_gaps, width() / kStep);
    const double step =
        std::min(12.0, static_cast<double>(width()) / static_cast<double>(bars.size()));
    bool marked = false;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const double tall = tallOf(bars.at(i), m_gaps.longestMs());
        const double left =
            mirrored ? width() - static_cast<double>(i + 1) * step : static_cast<double>(i) * step;
        const QRectF bar(left, kBars + 1 - tall, std::max(1.0, step - 1), tall);
        const bool longest = !marked && bars.at(i) >= m_gaps.longestMs();
        painter.fillRect(bar, longest ? tokens.warning : tokens.accent);
        if (longest) { // a foot below the line: not by colour alone
            painter.fillRect(QRectF(bar.left(), kBars + 2, bar.width(), 3), tokens.warning);
            marked = true;
        }
    }
    painter.setPen(tokens.muted);
    const QRectF line(0, kBars + 5, width(), fontMetrics().height());
    painter.drawText(line, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
                     fontMetrics().elidedText(gapText(m_gaps), Qt::ElideRight, width()));
}

} // namespace fuseboard
