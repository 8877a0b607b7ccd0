// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/chainlink.h"

#include <QString>
#include <QStringList>

namespace fuseboard {

/// Why a link is refused, or cannot be made, with what to do.
QString chainLinkFaultText(ChainLinkFault fault, const QString& detail);
QString chainLinkFaultText(const ChainLinkReading& reading);

/// What somebody has to see before a shared chain is taken over.
struct ChainLinkReview
{
    QString title;
    QStringList steps;       ///< "1. openai: gpt-6-luna"
    QStringList changes;     ///< of the chain's settings: against one's own, or the defaults
    QStringList warnings;    ///< new hosts, providers that are others here
    bool replaces = false;   ///< there is another chain of that name
    bool nothingNew = false; ///< exactly this chain is there already
};

/// `resolved` is in force: with the addresses of the presets.
ChainLinkReview chainLinkReview(const SharedChain& shared, const ChainTakeover& change,
                                const Configuration& resolved);

} // namespace fuseboard
