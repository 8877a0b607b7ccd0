// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/waterfall.h"

#include "ui/models/format.h"
#include "ui/widgets/chartpalette.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>
#include <QToolTip>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBar = 10;
constexpr int kSample = 14;
constexpr int kWidestName = 170;
constexpr double kLeastVisible = 1.5; ///< what took no visible time is still there

/// Told apart by lightness and pattern as well as by hue.
QBrush brushOf(Phase phase, const QPalette& palette)
{
    const Tokens& tokens = tokensOf(palette);
    const QList<QColor> series = seriesColors(chartPaletteOf(palette), appearanceOf(palette));
    const auto pale = [](QColor color) {
        color.setAlphaF(0.4F);
        return color;
    };
    switch (phase) {
    case Phase::Paused:
        return QBrush(tokens.outline, Qt::BDiagPattern);
    case Phase::Lookup:
        return series.at(3);
    case Phase::Connect:
        return series.at(1);
    case Phase::Tls:
        return series.at(4);
    case Phase::Sent:
        return series.at(7);
    case Phase::FirstByte:
        return pale(tokens.muted);
    case Phase::FirstToken:
        return pale(series.at(0));
    case Phase::Stream:
        return series.at(0);
    case Phase::Unknown:
        break;
    }
    return QBrush(tokens.outline, Qt::Dense5Pattern);
}

/// How it ended stands behind the bar, as a shape: a cross, or a bar across.
void paintEnd(QPainter& painter, QPointF at, WaterfallRow::State state, const Tokens& tokens)
{
    constexpr double kArm = 3.5;
    const bool failed = state == WaterfallRow::State::Failed;
    if (!failed && state != WaterfallRow::State::Cancelled)
        return;
    painter.setPen(QPen(failed ? tokens.bad : tokens.muted, 1.8));
    painter.drawLine(at + QPointF(-kArm, -kArm), at + QPointF(kArm, kArm));
    if (failed)
        painter.drawLine(at + QPointF(-kArm, kArm), at + QPointF(kArm, -kArm));
}

} // namespace

Waterfall::Waterfall(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Waterfall of the attempts"));
}

void Waterfall::setRows(const QList<WaterfallRow>& rows, double spanMs)
{
    double span = spanMs;
    for (const WaterfallRow& row : rows) {
        if (spanMs <= 0)
            span = std::max(span, row.beginMs + row.lengthMs);
    }
    if (rows == m_rows && qFuzzyCompare(1 + span, 1 + m_spanMs))
        return;
    const bool grown = rows.size() != m_rows.size();
    m_rows = rows;
    m_spanMs = span;
    if (grown || m_legend)
        updateGeometry();
    QStringList spoken;
    for (const WaterfallRow& row : rows)
        spoken << (row.name.isEmpty() ? spokenRow(row) : row.name + ": "_L1 + spokenRow(row));
    setAccessibleDescription(spoken.join("; "_L1));
    update();
}

void Waterfall::setBars(bool shown)
{
    m_bars = shown;
    updateGeometry();
    update();
}

void Waterfall::setLegend(bool shown)
{
    m_legend = shown;
    updateGeometry();
    update();
}

int Waterfall::rowHeight() const
{
    if (!m_bars)
        return 0;
    const bool named = std::any_of(m_rows.cbegin(), m_rows.cend(),
                                   [](const WaterfallRow& row) { return !row.name.isEmpty(); });
    return named ? std::max(kBar + 6, fontMetrics().height() + 2) : kBar;
}

QSize Waterfall::sizeHint() const
{
    constexpr int kWidth = 320;
    return {kWidth, heightForWidth(kWidth)};
}

QSize Waterfall::minimumSizeHint() const
{
    return {80, rowHeight() * std::max(1, static_cast<int>(m_rows.size()))};
}

int Waterfall::heightForWidth(int width) const
{
    int height = rowHeight() * std::max(1, static_cast<int>(m_rows.size()));
    if (const auto legend = legendFor(width); !legend.isEmpty())
        height = qCeil(legend.last().place.bottom()) + 1;
    return height;
}

/// As many in a line as fit.
QList<Waterfall::LegendPart> Waterfall::legendFor(int width) const
{
    QList<LegendPart> parts;
    if (!m_legend)
        return parts;
    double x = 0;
    double y = !m_bars ? 0
                       : rowHeight() * static_cast<double>(std::max<qsizetype>(1, m_rows.size())) +
                             space::kSmall;
    const double line = fontMetrics().height() + 2;
    for (const Phase phase : {Phase::Paused, Phase::Lookup, Phase::Connect, Phase::Tls, Phase::Sent,
                              Phase::FirstByte, Phase::FirstToken, Phase::Stream, Phase::Unknown}) {
        const bool occurs =
            std::any_of(m_rows.cbegin(), m_rows.cend(), [phase](const WaterfallRow& row) {
                return std::any_of(row.phases.cbegin(), row.phases.cend(),
                                   [phase](const PhaseSpan& s) { return s.phase == phase; });
            });
        if (!occurs)
            continue;
        const double length =
            kSample + space::kHair + fontMetrics().horizontalAdvance(phaseName(phase));
        if (x > 0 && x + length > width) {
            x = 0;
            y += line;
        }
        parts.append({phase, QRectF(x, y, length, line)});
        x += length + space::kMedium;
    }
    return parts;
}

/// Behind the bar.
QString Waterfall::valueOf(const WaterfallRow& row)
{
    return row.state == WaterfallRow::State::Skipped ? tr("skipped") : durationText(row.lengthMs);
}

QRectF Waterfall::barOf(int row) const
{
    int names = 0;
    int values = 0;
    for (const WaterfallRow& each : m_rows) {
        if (each.name.isEmpty())
            continue;
        // One more: an advance is rounded, and what is too wide by a part of a pixel is elided.
        names =
            std::max(names, std::min(kWidestName, fontMetrics().horizontalAdvance(each.name) + 1) +
                                space::kSmall);
        values =
            std::max(values, fontMetrics().horizontalAdvance(valueOf(each)) + 1 + space::kSmall);
    }
    names = std::min(names, width() / 3);
    const double top = row * rowHeight() + (rowHeight() - kBar) / 2.0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return {static_cast<double>(mirrored ? values : names), top,
            std::max(1.0, static_cast<double>(width() - names - values)), kBar};
}

void Waterfall::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = tokensOf(palette());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int index = 0; m_bars && index < m_rows.size(); ++index) {
        const WaterfallRow& row = m_rows.at(index);
        const QRectF bar = barOf(index);
        QPainterPath track;
        track.addRoundedRect(bar, kBar / 2.0, kBar / 2.0);
        painter.fillPath(track, tokens.raised);
        const double scale = m_spanMs > 0 ? bar.width() / m_spanMs : 0;
        painter.save();
        painter.setClipPath(track);
        for (const PhaseSpan& span : row.phases) {
            const double from = (row.beginMs + span.fromMs) * scale;
            const double length = std::max(kLeastVisible, (span.toMs - span.fromMs) * scale);
            painter.fillRect(QRectF(mirrored ? bar.right() - from - length : bar.left() + from,
                                    bar.top(), length, bar.height()),
                             brushOf(span.phase, palette()));
        }
        painter.restore();
        const double end = std::min(bar.width(), (row.beginMs + row.lengthMs) * scale);
        if (m_spanMs > 0)
            paintEnd(painter,
                     {std::clamp(mirrored ? bar.right() - end - 6 : bar.left() + end + 6,
                                 bar.left() + 5, bar.right() - 5),
                      bar.center().y()},
                     row.state, tokens);
        if (row.name.isEmpty())
            continue;
        const double top = index * rowHeight();
        const QRectF before(0, top, bar.left() - space::kSmall, rowHeight());
        const QRectF behind(bar.right() + space::kSmall, top, width() - bar.right() - space::kSmall,
                            rowHeight());
        const QRectF& name = mirrored ? behind : before;
        painter.setPen(tokens.text);
        painter.drawText(name, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
                         fontMetrics().elidedText(row.name, Qt::ElideRight, qFloor(name.width())));
        painter.setPen(tokens.muted);
        painter.drawText(mirrored ? before : behind, Qt::AlignVCenter | Qt::AlignRight,
                         valueOf(row));
    }
    for (const LegendPart& part : legendFor(width())) {
        QRectF place = part.place;
        if (mirrored)
            place.moveRight(width() - place.left());
        const QRectF sample(mirrored ? place.right() - kSample : place.left(),
                            place.center().y() - kBar / 2.0, kSample, kBar);
        painter.fillRect(sample, brushOf(part.phase, palette()));
        painter.setPen(tokens.muted);
        painter.drawText(place, Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight),
                         phaseName(part.phase));
    }
}

int Waterfall::rowAt(const QPoint& pos) const
{
    const int row = m_bars ? pos.y() / std::max(1, rowHeight()) : -1;
    return row >= 0 && row < m_rows.size() ? row : -1;
}

QString Waterfall::tipOf(int index) const
{
    const WaterfallRow& row = m_rows.at(index);
    QStringList lines;
    if (!row.name.isEmpty())
        lines << row.name;
    if (row.state == WaterfallRow::State::Skipped)
        lines << tr("skipped: nothing was sent");
    if (row.reused)
        lines << tr("connection re-used");
    for (const PhaseSpan& span : row.phases)
        lines << tr("%1: %2").arg(phaseName(span.phase), durationText(span.toMs - span.fromMs));
    if (row.phases.size() > 1)
        lines << tr("total: %1").arg(durationText(row.lengthMs));
    return lines.join(u'\n');
}

bool Waterfall::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = rowAt(help->pos());
    if (row < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tipOf(row), this);
    return true;
}

} // namespace fuseboard
