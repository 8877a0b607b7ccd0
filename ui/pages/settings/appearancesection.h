// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/settingssection.h"

namespace fuseboard {

class AppearanceStore;

/// How the window looks; changes at once. `store` outlives it.
class AppearanceSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit AppearanceSection(AppearanceStore& store, QWidget* parent = nullptr);
};

} // namespace fuseboard
