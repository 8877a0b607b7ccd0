// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/historyhealth.h"
#include "app/domain/sharedhistoryhealth.h"
#include "app/engine/configurationstate.h"
#include "app/engine/keyring.h"
#include "app/engine/watchviews.h"
#include "ui/widgets/banner.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace fuseboard {

/// Conditions that the window tells of at its top, in words; nothing where all is well.
std::optional<BannerContent> configurationBanner(const ConfigurationState& state);
/// The policy of the organization is broken, or goes before parts of the user's file.
std::optional<BannerContent> policyBanner(const ConfigurationState& state);
std::optional<BannerContent> keyringBanner(const KeysSnapshot& keys);
/// The worst critical alert that is neither snoozed nor muted.
std::optional<BannerContent> alertBanner(const AlertsSnapshot& alerts);
/// Nothing is kept of what is seen.
std::optional<BannerContent> historyBanner(const HistoryHealth& health);
/// The team's history does not get what is seen.
std::optional<BannerContent> sharedHistoryBanner(const SharedHistoryHealth& health);
/// Records do not get out as they should; `faults` with their cures.
std::optional<BannerContent> exportBanner(const QStringList& faults);
BannerContent demoBanner();

} // namespace fuseboard
