// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttip.h"

#include "ui/widgets/isolatedtext.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace fuseboard {

namespace {

constexpr int kPadding = 8;
constexpr int kSample = 22;
constexpr int kGap = 8;
constexpr int kWidestName = 200;
constexpr int kWidestRemark = 380;

} // namespace

ChartTip::ChartTip(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void ChartTip::setColors(const ChartColors& colors)
{
    m_colors = colors;
    update();
}

void ChartTip::setContent(const QString& title, const QList<TipRow>& rows,
                          const QStringList& remarks)
{
    m_title = title;
    m_rows = rows;
    m_remarks = remarks;
    update();
}

ChartTip::Columns ChartTip::columns() const
{
    const QFontMetrics metrics(font());
    Columns widest;
    for (const TipRow& row : m_rows) {
        const int name = metrics.horizontalAdvance(row.name) + 2;
        widest.name = std::max(widest.name, std::min(kWidestName, name));
        widest.value = std::max(widest.value, metrics.horizontalAdvance(row.value));
        widest.note = std::max(widest.note, metrics.horizontalAdvance(row.note));
    }
    return widest;
}

QSize ChartTip::sizeHint() const
{
    const QFontMetrics metrics(font());
    const Columns wide = columns();
    int width = kSample + kGap + wide.name + 2 * kGap + wide.value;
    if (wide.note > 0)
        width += 2 * kGap + wide.note;
    width = std::max(width, metrics.horizontalAdvance(m_title));
    for (const QString& remark : m_remarks)
        width = std::max(width, std::min(kWidestRemark, metrics.horizontalAdvance(remark) + 2));
    const auto lines = static_cast<int>(m_rows.size() + m_remarks.size()) + 1;
    return {width + 2 * kPadding + 2, lines * (metrics.height() + 2) + 2 * kPadding};
}

void ChartTip::placeAt(const QPoint& anchor, const QRect& bounds)
{
    constexpr int kDistance = 16;
    const int roomAfter = bounds.right() - anchor.x() - kDistance;
    const int roomBefore = anchor.x() - kDistance - bounds.left();
    // Where neither side is wide enough, names give way.
    resize(sizeHint().boundedTo(QSize(std::max({roomAfter, roomBefore, 1}), bounds.height())));
    const bool after = roomAfter >= width() || roomAfter >= roomBefore;
    const int x = after ? anchor.x() + kDistance : anchor.x() - kDistance - width();
    const int y = std::clamp(anchor.y() - height() / 2, bounds.top(),
                             std::max(bounds.top(), bounds.bottom() - height()));
    move(x, y);
    show();
    raise();
}

void ChartTip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_colors.tipEdge, 1));
    painter.setBrush(m_colors.tip);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QFontMetrics metrics(font());
    Columns wide = columns();
    wide.name = std::max(0, wide.name - std::max(0, sizeHint().width() - width()));
    // Laid out from left to right, and mirrored as a whole.
    const auto placed = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const auto number = [&](const QRect& place, const QString& text) {
        painter.setLayoutDirection(Qt::LeftToRight); // in every language
        painter.drawText(
            placed(place),
            Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignRight), text);
        painter.setLayoutDirection(layoutDirection());
    };
    painter.setLayoutDirection(layoutDirection());
    constexpr auto kLeading = Qt::AlignVCenter | Qt::AlignLeft; // the painter mirrors it
    QRect line(kPadding, kPadding, width() - 2 * kPadding, metrics.height());
    painter.setPen(m_colors.axis);
    painter.drawText(placed(line), kLeading, isolated(m_title, layoutDirection()));
    const int valueEnd = kPadding + kSample + kGap + wide.name + 2 * kGap + wide.value;
    for (const TipRow& row : std::as_const(m_rows)) {
        line.translate(0, metrics.height() + 2);
        painter.setPen(row.pen);
        const QRect sample = placed({line.left(), line.top(), kSample, line.height()});
        painter.drawLine(sample.left(), sample.center().y(), sample.right(), sample.center().y());
        painter.setPen(m_colors.text);
        painter.drawText(placed(line.adjusted(kSample + kGap, 0, 0, 0)), kLeading,
                         metrics.elidedText(row.name, Qt::ElideRight, wide.name));
        number({line.left(), line.top(), valueEnd - line.left(), line.height()}, row.value);
        painter.setPen(m_colors.axis);
        painter.drawText(placed(line), Qt::AlignVCenter | Qt::AlignRight,
                         isolated(row.note, layoutDirection()));
    }
    for (const QString& remark : std::as_const(m_remarks)) {
        line.translate(0, metrics.height() + 2);
        painter.setPen(m_colors.text);
        painter.drawText(placed(line), kLeading,
                         metrics.elidedText(remark, Qt::ElideRight, line.width()));
    }
}

} // namespace fuseboard
