// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/secretview.h"

#include <QFontDatabase>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace fuseboard {

namespace {

constexpr int kFewestColumns = 16;
constexpr qsizetype kMostColumns = 96; ///< a line that the eye can follow

/// Rounded up: rounded down, a long line would be wider than its place.
int columnWidth(const QFont& font)
{
    return std::max(1, qCeil(QFontMetricsF(font).horizontalAdvance(u'M')));
}

} // namespace

SecretView::SecretView(QWidget* parent) : QWidget(parent)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SecretView::setSecret(const Secret& secret)
{
    m_secret = secret;
    updateGeometry();
    update();
}

qsizetype SecretView::columnsIn(int width) const
{
    return std::clamp<qsizetype>(width / columnWidth(font()), 1, kMostColumns);
}

QSize SecretView::minimumSizeHint() const
{
    return {kFewestColumns * columnWidth(font()), fontMetrics().lineSpacing()};
}

QSize SecretView::sizeHint() const
{
    const int width =
        static_cast<int>(std::min(std::max<qsizetype>(m_secret.size(), 1), kMostColumns)) *
        columnWidth(font());
    return {width, heightForWidth(width)};
}

int SecretView::heightForWidth(int width) const
{
    const qsizetype columns = columnsIn(width);
    const qsizetype lines = std::max<qsizetype>(1, (m_secret.size() + columns - 1) / columns);
    return static_cast<int>(lines) * fontMetrics().lineSpacing();
}

void SecretView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    painter.setLayoutDirection(Qt::LeftToRight);
    QByteArray bytes = m_secret.unwrap();
    const qsizetype columns = columnsIn(width());
    int y = fontMetrics().ascent();
    for (qsizetype at = 0; at < bytes.size(); at += columns) {
        const QByteArrayView part = QByteArrayView(bytes).sliced(at);
        QString line = QString::fromLatin1(part.first(std::min(columns, part.size())));
        painter.drawText(0, y, line);
        line.fill(u'\0');
        y += fontMetrics().lineSpacing();
    }
    Secret::wipe(bytes);
}

} // namespace fuseboard
