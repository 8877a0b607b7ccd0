// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chartpalette.h"
#include "ui/widgets/systemappearance.h"
#include "ui/widgets/tokens.h"

#include <QObject>
#include <QStringView>

#include <optional>

namespace fuseboard {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// "system", "light", "dark", "high-contrast"
std::optional<ThemeChoice> themeChoiceFromName(QStringView name);

enum class Density { Comfortable, Compact };

/// How the user wants the window to look.
struct AppearanceSettings
{
    ThemeChoice theme = ThemeChoice::System;
    Density density = Density::Comfortable;
    ChartPalette charts = ChartPalette::Wong;

    bool operator==(const AppearanceSettings&) const = default;
};

/// Dresses the application: style, palette, style sheet and icons; follows the desktop while the
/// choice is System. One per process, made by main right after the application.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(ThemeChoice choice, QObject* parent = nullptr);
    Appearance appearance() const;
    const AppearanceSettings& settings() const { return m_settings; }
    void setChoice(ThemeChoice choice);
    void setSettings(const AppearanceSettings& settings);

private:
    void apply();

    struct Dress
    {
        Appearance appearance;
        AppearanceSettings settings;
        bool operator==(const Dress&) const = default;
    };
    SystemAppearance m_system;
    AppearanceSettings m_settings;
    std::optional<Dress> m_worn;
};

} // namespace fuseboard
