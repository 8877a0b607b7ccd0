// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"

#include <QList>
#include <QString>

namespace fuseboard {

/// A provider that the user chose at the first start.
struct FirstProvider
{
    QString preset;
    QString model;
    QString variable; ///< where its key is, in the environment; empty: as the preset says
};

/// `current` with these providers, each under its preset's name, and a chain "default" that asks
/// them in this order. What is already there stays.
Configuration withFirstChain(Configuration current, const QList<FirstProvider>& chosen);

} // namespace fuseboard
