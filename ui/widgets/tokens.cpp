// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tokens.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace fuseboard {

namespace {

const Tokens kLight{
    .background = QColor(0xf3, 0xf4, 0xf7),
    .surface = QColor(0xff, 0xff, 0xff),
    .raised = QColor(0xea, 0xed, 0xf2),
    .border = QColor(0xda, 0xde, 0xe6),
    .outline = QColor(0x7f, 0x89, 0x99),
    .text = QColor(0x19, 0x20, 0x2c),
    .muted = QColor(0x55, 0x5f, 0x70),
    .accent = QColor(0x2a, 0x55, 0xcf),
    .onAccent = QColor(0xff, 0xff, 0xff),
    .good = QColor(0x16, 0x70, 0x42),
    .warning = QColor(0x87, 0x57, 0x00),
    .bad = QColor(0xb9, 0x21, 0x34),
    .focus = QColor(0x2a, 0x55, 0xcf),
    .selection = QColor(0xdf, 0xe6, 0xf8),
    .infoTint = QColor(0xe9, 0xee, 0xfb),
    .warningTint = QColor(0xfd, 0xf3, 0xdc),
    .badTint = QColor(0xfd, 0xea, 0xec),
};

const Tokens kDark{
    .background = QColor(0x12, 0x15, 0x1a),
    .surface = QColor(0x1a, 0x1e, 0x25),
    .raised = QColor(0x26, 0x2b, 0x35),
    .border = QColor(0x2e, 0x34, 0x40),
    .outline = QColor(0x74, 0x7f, 0x92),
    .text = QColor(0xe7, 0xea, 0xf0),
    .muted = QColor(0x9d, 0xa7, 0xb7),
    .accent = QColor(0x8d, 0xb1, 0xff),
    .onAccent = QColor(0x0e, 0x14, 0x22),
    .good = QColor(0x4f, 0xc9, 0x8f),
    .warning = QColor(0xe8, 0xb3, 0x4c),
    .bad = QColor(0xff, 0x84, 0x8e),
    .focus = QColor(0x8d, 0xb1, 0xff),
    .selection = QColor(0x27, 0x32, 0x4b),
    .infoTint = QColor(0x1c, 0x26, 0x3c),
    .warningTint = QColor(0x33, 0x29, 0x16),
    .badTint = QColor(0x38, 0x1d, 0x24),
};

const Tokens kHighContrast{
    .background = QColor(0x00, 0x00, 0x00),
    .surface = QColor(0x00, 0x00, 0x00),
    .raised = QColor(0x1f, 0x1f, 0x1f),
    .border = QColor(0xc8, 0xc8, 0xc8),
    .outline = QColor(0xff, 0xff, 0xff),
    .text = QColor(0xff, 0xff, 0xff),
    .muted = QColor(0xe4, 0xe4, 0xe4),
    .accent = QColor(0x7d, 0xdc, 0xff),
    .onAccent = QColor(0x00, 0x00, 0x00),
    .good = QColor(0x7d, 0xf5, 0xa4),
    .warning = QColor(0xff, 0xd8, 0x4d),
    .bad = QColor(0xff, 0xb0, 0xb5),
    .focus = QColor(0xff, 0xff, 0x00),
    .selection = QColor(0x00, 0x34, 0x52),
    .infoTint = QColor(0x00, 0x14, 0x24),
    .warningTint = QColor(0x24, 0x1b, 0x00),
    .badTint = QColor(0x2c, 0x00, 0x0a),
};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

const Tokens& tokensOf(Appearance appearance, Contrast contrast)
{
    if (contrast == Contrast::High)
        return kHighContrast;
    return appearance == Appearance::Dark ? kDark : kLight;
}

const Tokens& tokensOf(const QPalette& palette)
{
    return tokensOf(appearanceOf(palette), contrastOf(palette));
}

Appearance appearanceOf(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Window)) <
                   luminance(palette.color(QPalette::WindowText))
               ? Appearance::Dark
               : Appearance::Light;
}

Contrast contrastOf(const QPalette& palette)
{
    return palette.color(QPalette::Window) == kHighContrast.background ? Contrast::High
                                                                       : Contrast::Normal;
}

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.background);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.background);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.bad);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::Light, t.raised);
    palette.setColor(QPalette::Midlight, t.border);
    palette.setColor(QPalette::Mid, t.border);
    palette.setColor(QPalette::Dark, t.outline);
    palette.setColor(QPalette::Shadow, t.outline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, t.muted);
    return palette;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace fuseboard
