// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/presetlist.h"

#include "app/providers/catalogue.h"
#include "app/providers/dialect.h"

namespace fuseboard {

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

QStringList dialectList()
{
    return dialectNames();
}

} // namespace fuseboard
