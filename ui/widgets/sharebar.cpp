// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sharebar.h"

#include "ui/widgets/tokens.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace fuseboard {

namespace {

constexpr double kNearlyAll = 0.8;

} // namespace

ShareBar::ShareBar(QWidget* parent, Fill fill) : QWidget(parent), m_fill(fill)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShare(double used)
{
    m_used = used;
    update();
}

void ShareBar::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double round = track.height() / 2;
    painter.setPen(QPen(tokens.outline, 1));
    painter.setBrush(tokens.background);
    painter.drawRoundedRect(track, round, round);
    const double shown = m_fill == Fill::Used ? m_used : 1 - m_used;
    if (!(shown > 0))
        return;
    const double most = std::min(shown, 1.0);
    const int width = std::max(rect().height(), qRound(rect().width() * most));
    const QRect filled =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, width, rect().height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_used >= 1            ? tokens.bad
                     : m_used >= kNearlyAll ? tokens.warning
                                            : tokens.accent);
    painter.drawRoundedRect(filled, round, round);
}

} // namespace fuseboard
