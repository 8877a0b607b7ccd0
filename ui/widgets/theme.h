// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/systemappearance.h"
#include "ui/widgets/tokens.h"

#include <QObject>
#include <QStringView>

#include <optional>

namespace fuseboard {

enum class ThemeChoice { System, Light, Dark };

/// "system", "light", "dark"
std::optional<ThemeChoice> themeChoiceFromName(QStringView name);

/// Dresses the application: style, palette, style sheet and icons; follows the desktop while the
/// choice is System. One per process, made by main right after the application.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(ThemeChoice choice, QObject* parent = nullptr);
    Appearance appearance() const;
    void setChoice(ThemeChoice choice);

private:
    void apply();

    SystemAppearance m_system;
    ThemeChoice m_choice;
    std::optional<Appearance> m_applied;
};

} // namespace fuseboard
