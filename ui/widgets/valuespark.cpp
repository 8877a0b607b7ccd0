// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/valuespark.h"

#include "ui/widgets/tokens.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fuseboard {

namespace {

constexpr int kWidestBar = 9;
constexpr int kFoot = 4; ///< for the mark

} // namespace

ValueSpark::ValueSpark(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight); // time runs so everywhere
}

void ValueSpark::setValues(const SparkValues& values)
{
    if (values == m_values)
        return;
    m_values = values;
    update();
}

void ValueSpark::paintEvent(QPaintEvent*)
{
    if (m_values.values.isEmpty())
        return;
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double most = m_values.threshold;
    for (const double value : std::as_const(m_values.values)) {
        if (std::isfinite(value))
            most = std::max(most, value);
    }
    const double base = height() - kFoot - 1.5;
    const double scale = most > 0 ? (base - 2) / most : 0;
    const auto count = static_cast<double>(m_values.values.size());
    const double step = std::min<double>(kWidestBar + 2, (width() - 1) / count);
    painter.setPen(QPen(tokens.border, 1));
    painter.drawLine(QPointF(0, base + 0.5), QPointF(width(), base + 0.5));
    for (qsizetype index = 0; index < m_values.values.size(); ++index) {
        const double value = m_values.values.at(index);
        if (!std::isfinite(value))
            continue;
        const bool bad = value > m_values.threshold;
        const double tall = std::max(1.5, value * scale);
        const QRectF bar(static_cast<double>(index) * step + 0.5, base - tall,
                         std::max(1.0, step - 2), tall);
        painter.setPen(QPen(bad ? colorOf(m_values.above, tokens) : tokens.muted, 1));
        painter.setBrush(bad ? QBrush(colorOf(m_values.above, tokens)) : QBrush(Qt::NoBrush));
        painter.drawRect(bar);
        if (index == m_values.marked) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.text);
            const double x = bar.center().x();
            painter.drawPolygon(QPolygonF{QPointF(x, base + 2), QPointF(x - 3, height()),
                                          QPointF(x + 3, height())});
        }
    }
    painter.setPen(QPen(tokens.text, 1, Qt::DashLine));
    const double line = base - m_values.threshold * scale;
    painter.drawLine(QPointF(0, line), QPointF(width(), line));
}

} // namespace fuseboard
