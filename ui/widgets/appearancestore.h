// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QObject>
#include <QString>

namespace fuseboard {

/// What the user chose for the look, kept in the ini file of the window. Values that nobody knows
/// are read as the defaults. `theme` outlives it.
class AppearanceStore : public QObject
{
    Q_OBJECT
public:
    /// Dresses the window as it was left; an empty `file` keeps nothing.
    AppearanceStore(Theme& theme, const QString& file, QObject* parent = nullptr);
    const AppearanceSettings& settings() const { return m_theme.settings(); }

    /// At once, and for the next start.
    void applyAppearance(const AppearanceSettings& settings);

signals:
    void appearanceChanged(const fuseboard::AppearanceSettings& settings);

private:
    Theme& m_theme;
    QString m_file;
};

} // namespace fuseboard
