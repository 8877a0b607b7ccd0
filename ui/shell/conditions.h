// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/configurationstate.h"
#include "app/engine/keyring.h"
#include "app/engine/watchviews.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/lamp.h"

#include <QString>

#include <optional>

namespace fuseboard {

/// Conditions that the window tells of at its top, in words; nothing where all is well.
std::optional<BannerContent> configurationBanner(const ConfigurationState& state);
std::optional<BannerContent> keyringBanner(const KeysSnapshot& keys);
/// The worst critical alert that is neither snoozed nor muted.
std::optional<BannerContent> alertBanner(const AlertsSnapshot& alerts);
BannerContent demoBanner();

/// The same at a glance, for the status bar.
struct HealthText
{
    Health health = Health::Idle;
    QString text;
};
HealthText configurationHealth(const ConfigurationState& state);
HealthText keyringHealth(const KeysSnapshot& keys);

} // namespace fuseboard
