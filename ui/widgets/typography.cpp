// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typography.h"

#include "ui/widgets/tokens.h"

#include <QApplication>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

double scaleOf(TypeRole role)
{
    switch (role) {
    case TypeRole::Caption:
        return 0.88;
    case TypeRole::Body:
    case TypeRole::Strong:
        return 1.0;
    case TypeRole::Figure:
        return 1.0;
    case TypeRole::Heading:
        return 1.15;
    case TypeRole::Title:
        return 1.5;
    }
    return 1.0;
}

QString nameOf(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
        return u"normal"_s;
    case Tone::Muted:
        return u"muted"_s;
    case Tone::Accent:
        return u"accent"_s;
    case Tone::Good:
        return u"good"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Bad:
        return u"bad"_s;
    }
    return {};
}

} // namespace

QFont fontOf(TypeRole role, const QFont& base)
{
    QFont font = base;
    // A desktop may set its font in points or in pixels; only one of the two is ever valid.
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * scaleOf(role));
    else
        font.setPixelSize(qRound(base.pixelSize() * scaleOf(role)));
    if (role == TypeRole::Strong || role == TypeRole::Figure || role == TypeRole::Heading ||
        role == TypeRole::Title)
        font.setWeight(QFont::DemiBold);
    return font;
}

void setType(QWidget* widget, TypeRole role)
{
    widget->setFont(fontOf(role, QApplication::font()));
}

void setTone(QWidget* widget, Tone tone)
{
    const QString name = nameOf(tone);
    if (widget->property("tone").toString() == name)
        return;
    widget->setProperty("tone", name);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QColor colorOf(Tone tone, const Tokens& tokens)
{
    switch (tone) {
    case Tone::Normal:
        return tokens.text;
    case Tone::Muted:
        return tokens.muted;
    case Tone::Accent:
        return tokens.accent;
    case Tone::Good:
        return tokens.good;
    case Tone::Warning:
        return tokens.warning;
    case Tone::Bad:
        return tokens.bad;
    }
    return tokens.text;
}

} // namespace fuseboard
