// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/configurationstate.h"

namespace fuseboard {

/// The configuration of one provider, "aurora", with these alerts.
inline ConfigurationState auroraWith(const AlertSettings& alerts)
{
    Provider provider;
    provider.name = QStringLiteral("aurora");
    provider.preset = QStringLiteral("openai");
    ConfigurationState state;
    state.written.providers = {provider};
    state.written.watch.alerts = alerts;
    state.configuration = state.written;
    return state;
}

} // namespace fuseboard
