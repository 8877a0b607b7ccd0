// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/timebar.h"

#include "ui/widgets/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace fuseboard {

namespace {

constexpr int kHeight = 8;

struct Part
{
    double fromMs = 0;
    double toMs = 0;
    QBrush brush;
};

QColor faint(QColor color)
{
    color.setAlphaF(0.45F);
    return color;
}

QList<Part> partsOf(const AttemptLine& line, const Tokens& tokens)
{
    const double end = line.beginMs + line.lengthMs;
    if (line.pause)
        return {{line.beginMs, end, QBrush(tokens.outline, Qt::BDiagPattern)}};
    const bool failed = line.state == AttemptLine::State::Failed;
    const QColor color = failed ? tokens.bad : tokens.accent;
    if (!line.record)
        return {{line.beginMs, end, faint(color)}};
    const CallRecord& record = *line.record;
    const double connected =
        std::min(end, line.beginMs + toMs(record.connect.value_or(Duration())) +
                          toMs(record.tls.value_or(Duration())));
    const double first =
        record.ttft ? std::clamp(line.beginMs + toMs(*record.ttft), connected, end) : end;
    return {{line.beginMs, connected, tokens.outline},
            {connected, first, faint(color)},
            {first, end, color}};
}

} // namespace

TimeBar::TimeBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(tr("Grey: connecting. Pale: waiting for the first token. Full: streaming. "
                  "Hatched: a pause. All lines share one scale."));
}

void TimeBar::setLine(const AttemptLine& line, double spanMs)
{
    m_line = line;
    m_spanMs = spanMs;
    update();
}

QSize TimeBar::sizeHint() const
{
    return {120, kHeight};
}

void TimeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensOf(palette());
    QPainterPath track;
    track.addRoundedRect(QRectF(rect()), kHeight / 2.0, kHeight / 2.0);
    painter.fillPath(track, tokens.raised);
    if (m_spanMs <= 0)
        return;
    painter.setClipPath(track);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QList<Part> parts = partsOf(m_line, tokens);
    for (const Part& part : parts) {
        const double from = part.fromMs / m_spanMs * width();
        // What took no visible time is still there.
        const double length = std::max(part.toMs > part.fromMs ? 1.5 : 0.0,
                                       (part.toMs - part.fromMs) / m_spanMs * width());
        painter.fillRect(QRectF(mirrored ? width() - from - length : from, 0, length, height()),
                         part.brush);
    }
}

} // namespace fuseboard
