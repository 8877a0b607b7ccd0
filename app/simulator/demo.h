// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/simulator/scenario.h"

namespace fuseboard {

/// Four providers of different character, each with a dialect of its own: Aurora is fast, Borealis
/// steady, Cumulus slow and sometimes down, Drizzle cheap and rate limited. Within two minutes of
/// the start every chart moves and, with demoConfiguration() and a probe every second or two, every
/// breaker state shows.
Scenario demoScenario();

/// The providers of demoScenario() on `port`, and two chains over them. Needs no key.
Configuration demoConfiguration(quint16 port);

} // namespace fuseboard
