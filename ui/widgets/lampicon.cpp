// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lampicon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace fuseboard {

namespace {

enum class Ground { None, Tile };

QPixmap lampPixmap(int side, Health health, Ground ground)
{
    const Tokens& tokens = tokensOf(QGuiApplication::palette());
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole(0, 0, side, side);
    double margin = side / 12.0;
    if (ground == Ground::Tile) {
        painter.setPen(QPen(tokens.outline, side / 22.0));
        painter.setBrush(tokens.surface);
        const double edge = side / 32.0;
        painter.drawRoundedRect(whole.adjusted(edge, edge, -edge, -edge), side / 5.0, side / 5.0);
        margin = side / 5.0;
    }
    paintLamp(painter, whole.adjusted(margin, margin, -margin, -margin), health, tokens);
    return pixmap;
}

QIcon iconOf(Health health, Ground ground)
{
    QIcon icon;
    // What tables and trays ask for, up to a scale of 300 %.
    for (const int side : {16, 22, 24, 32, 44, 48, 64, 96})
        icon.addPixmap(lampPixmap(side, health, ground));
    return icon;
}

} // namespace

QIcon lampIcon(Health health)
{
    return iconOf(health, Ground::None);
}

QIcon lampTile(Health health)
{
    return iconOf(health, Ground::Tile);
}

} // namespace fuseboard
