// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/appicons.h"

#include <QPainter>
#include <QSvgRenderer>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDrawing22Margin = 1; ///< of the drawing for 24 pixels, cut off for 22

QString drawingOf(int size)
{
    if (size == 16 || size == 32)
        return u"app/small-16.svg"_s;
    if (size < 32)
        return u"app/small-24.svg"_s;
    return u"io.github.fuseboard.Fuseboard.svg"_s;
}

} // namespace

QList<int> appIconSizes()
{
    return {16, 22, 24, 32, 48, 64, 128, 256, 512};
}

QImage drawnAppIcon(int size)
{
    QSvgRenderer drawing(QStringLiteral(FUSEBOARD_RESOURCES "/icons/") + drawingOf(size));
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    if (size == 22)
        drawing.setViewBox(QRect(kDrawing22Margin, kDrawing22Margin, size, size));
    drawing.render(&painter, QRectF(0, 0, size, size));
    return image;
}

QString appIconFile(int size)
{
    return QStringLiteral(FUSEBOARD_RESOURCES "/icons/app/%1.png").arg(size);
}

} // namespace fuseboard
