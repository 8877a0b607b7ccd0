// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/appearancestore.h"

#include <QList>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
using Names = QList<std::pair<QLatin1StringView, Value>>;

const Names<ThemeChoice> kThemes{{"system"_L1, ThemeChoice::System},
                                 {"light"_L1, ThemeChoice::Light},
                                 {"dark"_L1, ThemeChoice::Dark},
                                 {"high-contrast"_L1, ThemeChoice::HighContrast}};
const Names<Density> kDensities{{"comfortable"_L1, Density::Comfortable},
                                {"compact"_L1, Density::Compact}};
const Names<ChartPalette> kCharts{{"wong"_L1, ChartPalette::Wong},
                                  {"tol"_L1, ChartPalette::Tol},
                                  {"gray"_L1, ChartPalette::Gray}};

/// The first is the default.
template <typename Value>
Value named(const Names<Value>& names, const QString& name)
{
    const auto found = std::find_if(names.cbegin(), names.cend(),
                                    [&name](const auto& each) { return each.first == name; });
    return found == names.cend() ? names.first().second : found->second;
}

template <typename Value>
QString nameOf(const Names<Value>& names, Value value)
{
    const auto found = std::find_if(names.cbegin(), names.cend(),
                                    [value](const auto& each) { return each.second == value; });
    return found == names.cend() ? QString() : QString(found->first);
}

} // namespace

AppearanceStore::AppearanceStore(Theme& theme, const QString& file, QObject* parent)
    : QObject(parent), m_theme(theme), m_file(file)
{
    if (m_file.isEmpty())
        return;
    const QSettings kept(m_file, QSettings::IniFormat);
    m_theme.setSettings(
        {.theme = named(kThemes, kept.value("appearance/theme"_L1).toString()),
         .density = named(kDensities, kept.value("appearance/density"_L1).toString()),
         .charts = named(kCharts, kept.value("appearance/charts"_L1).toString())});
}

void AppearanceStore::applyAppearance(const AppearanceSettings& settings)
{
    if (!m_file.isEmpty()) {
        QSettings kept(m_file, QSettings::IniFormat);
        kept.setValue("appearance/theme"_L1, nameOf(kThemes, settings.theme));
        kept.setValue("appearance/density"_L1, nameOf(kDensities, settings.density));
        kept.setValue("appearance/charts"_L1, nameOf(kCharts, settings.charts));
    }
    if (settings == m_theme.settings())
        return;
    m_theme.setSettings(settings);
    emit appearanceChanged(settings);
}

} // namespace fuseboard
