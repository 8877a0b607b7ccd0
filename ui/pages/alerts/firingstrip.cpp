// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/alerts/firingstrip.h"

#include "ui/widgets/tokens.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace fuseboard {

namespace {

constexpr int kLeastWidth = 210;
constexpr double kLeastFiring = 3; // pixels: a minute of a week is to be seen

} // namespace

FiringStrip::FiringStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight); // time runs so everywhere
}

void FiringStrip::setPreview(const RulePreview& preview)
{
    m_preview = preview;
    update();
}

QSize FiringStrip::sizeHint() const
{
    return {kLeastWidth * 2, fontMetrics().height() * 3};
}

QSize FiringStrip::minimumSizeHint() const
{
    return {kLeastWidth, sizeHint().height()};
}

double FiringStrip::placeOf(qint64 atMs) const
{
    const auto span = static_cast<double>(m_preview.toMs - m_preview.fromMs);
    const auto since = static_cast<double>(atMs - m_preview.fromMs);
    return std::clamp(since / span, 0.0, 1.0) * width();
}

void FiringStrip::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    const double foot = height() - fontMetrics().height() - 2.0;
    const QRectF band(0, 0, width(), foot);
    painter.fillRect(band, tokens.raised);
    if (!m_preview.judged || m_preview.toMs <= m_preview.fromMs) {
        painter.fillRect(band, QBrush(tokens.outline, Qt::BDiagPattern));
        return;
    }
    QDateTime day = QDateTime::fromMSecsSinceEpoch(m_preview.fromMs);
    for (day = day.date().addDays(1).startOfDay(); day.toMSecsSinceEpoch() < m_preview.toMs;
         day = day.date().addDays(1).startOfDay()) {
        const double x = placeOf(day.toMSecsSinceEpoch());
        painter.setPen(tokens.border);
        painter.drawLine(QPointF(x, 0), QPointF(x, foot));
        const QString name = QLocale().dayName(day.date().dayOfWeek(), QLocale::ShortFormat);
        painter.setPen(tokens.muted);
        if (x + fontMetrics().horizontalAdvance(name) + 2 < width())
            painter.drawText(QPointF(x + 2, height() - fontMetrics().descent() - 1.0), name);
    }
    for (const RulePreview::Firing& firing : std::as_const(m_preview.firings)) {
        const double from = placeOf(firing.fromMs);
        const double to = placeOf(firing.toMs == 0 ? m_preview.toMs : firing.toMs);
        const double top = firing.critical ? 0 : foot / 2;
        painter.fillRect(QRectF(from, top, std::max(kLeastFiring, to - from), foot - top),
                         firing.critical ? tokens.bad : tokens.warning);
    }
}

} // namespace fuseboard
