// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/stylesheet.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>

// Q_INIT_RESOURCE must stand outside of any namespace. A static library's resources are not
// registered by themselves.
static void initialiseResources()
{
    Q_INIT_RESOURCE(ui);
}

namespace fuseboard {

using namespace Qt::StringLiterals;

std::optional<ThemeChoice> themeChoiceFromName(QStringView name)
{
    if (name == "system"_L1)
        return ThemeChoice::System;
    if (name == "light"_L1)
        return ThemeChoice::Light;
    if (name == "dark"_L1)
        return ThemeChoice::Dark;
    return std::nullopt;
}

Theme::Theme(ThemeChoice choice, QObject* parent) : QObject(parent), m_choice(choice)
{
    initialiseResources();
    connect(&m_system, &SystemAppearance::changed, this, &Theme::apply);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    apply();
}

Appearance Theme::appearance() const
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return Appearance::Light;
    case ThemeChoice::Dark:
        return Appearance::Dark;
    case ThemeChoice::System:
        break;
    }
    return m_system.appearance();
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::apply()
{
    if (m_applied == appearance())
        return;
    m_applied = appearance();
    const Tokens& tokens = tokensOf(*m_applied);
    QApplication::setPalette(paletteOf(tokens));
    qApp->setStyleSheet(styleSheetOf(tokens));
}

} // namespace fuseboard
