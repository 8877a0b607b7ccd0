// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedtext.h"

#include "ui/widgets/tokens.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

namespace fuseboard {

ElidedText::ElidedText(int lines, QWidget* parent) : QWidget(parent), m_lines(lines)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedText::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    setToolTip(text);
    update();
}

void ElidedText::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    update();
}

QSize ElidedText::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.averageCharWidth() * 24, metrics.lineSpacing() * m_lines};
}

QSize ElidedText::minimumSizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 6, sizeHint().height()};
}

void ElidedText::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(colorOf(m_tone, tokensOf(palette())));
    const QFontMetrics metrics(font());
    QTextLayout layout(m_text, font());
    QTextOption option;
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (int number = 0; number < m_lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width());
        const int y = number * metrics.lineSpacing();
        const bool rest = line.textStart() + line.textLength() < m_text.size();
        if (number == m_lines - 1 && rest) {
            painter.drawText(
                QRect(0, y, width(), metrics.height()), Qt::AlignLeading,
                metrics.elidedText(m_text.mid(line.textStart()), Qt::ElideRight, width()));
            break;
        }
        line.draw(&painter, QPointF(0, y));
    }
    layout.endLayout();
}

void ElidedText::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace fuseboard
