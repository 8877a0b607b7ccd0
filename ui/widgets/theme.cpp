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
    if (name == "high-contrast"_L1)
        return ThemeChoice::HighContrast;
    return std::nullopt;
}

Theme::Theme(ThemeChoice choice, QObject* parent) : QObject(parent)
{
    m_settings.theme = choice;
    initialiseResources();
    connect(&m_system, &SystemAppearance::changed, this, &Theme::apply);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    apply();
}

Appearance Theme::appearance() const
{
    switch (m_settings.theme) {
    case ThemeChoice::Light:
        return Appearance::Light;
    case ThemeChoice::Dark:
    case ThemeChoice::HighContrast:
        return Appearance::Dark;
    case ThemeChoice::System:
        break;
    }
    return m_system.appearance();
}

void Theme::setChoice(ThemeChoice choice)
{
    AppearanceSettings settings = m_settings;
    settings.theme = choice;
    setSettings(settings);
}

void Theme::setSettings(const AppearanceSettings& settings)
{
    m_settings = settings;
    apply();
}

void Theme::apply()
{
    const Dress wanted{appearance(), m_settings};
    if (m_worn == wanted)
        return;
    m_worn = wanted;
    const Tokens& tokens =
        tokensOf(wanted.appearance,
                 m_settings.theme == ThemeChoice::HighContrast ? Contrast::High : Contrast::Normal);
    QPalette palette = paletteOf(tokens);
    setChartPalette(palette, m_settings.charts);
    QApplication::setPalette(palette);
    qApp->setStyleSheet(styleSheetOf(tokens, m_settings.density));
}

} // namespace fuseboard
