// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/presetlist.h"

#include "app/providers/catalogue.h"
#include "app/providers/dialect.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

QList<PresetInfo> presetList()
{
    QList<PresetInfo> list;
    for (const Preset& preset : presets())
        list.append({.name = preset.name,
                     .title = preset.title,
                     .dialect = preset.dialect,
                     .baseUrl = preset.baseUrl,
                     .needsKey = preset.keySource != KeySource::None,
                     .keyVariable = preset.keyVariable,
                     .keyPage = preset.keyPage,
                     .exampleModel = preset.exampleModel});
    return list;
}

QString usualKeyVariable(const QString& provider, const QString& preset,
                         const QList<PresetInfo>& presets)
{
    const auto known =
        std::find_if(presets.cbegin(), presets.cend(),
                     [&preset](const PresetInfo& each) { return each.name == preset; });
    if (known != presets.cend() && !known->keyVariable.isEmpty())
        return known->keyVariable;
    QString name = provider.toUpper();
    name.replace(u'-', u'_');
    return name + "_API_KEY"_L1;
}

QStringList dialectList()
{
    return dialectNames();
}

} // namespace fuseboard
