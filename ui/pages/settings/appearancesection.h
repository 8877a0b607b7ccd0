// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/settingssection.h"

namespace fuseboard {

class AppearanceStore;
class Language;

/// How the window looks and which language it speaks; changes at once. `store` and `language`
/// outlive it; without a language there is no choice of one.
class AppearanceSection : public SettingsSection
{
    Q_OBJECT
public:
    AppearanceSection(AppearanceStore& store, Language* language, QWidget* parent = nullptr);

private:
    void addLanguage(Language& language);
};

} // namespace fuseboard
