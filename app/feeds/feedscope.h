// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/feedsnapshot.h"

namespace fuseboard {

/// What of a page the user watches; empty lists mean all.
struct FeedScope
{
    QStringList components{}; ///< ids or names, case-insensitive; a group stands for its members
    QStringList regions{};

    bool operator==(const FeedScope&) const = default;
};

/// The same page, only what concerns the scope; the level is computed anew from that. An incident
/// that names no part of the page concerns everybody.
FeedSnapshot within(const FeedSnapshot& snapshot, const FeedScope& scope);

/// The worst of components, open incidents and maintenances under way: what `level` is, beside the
/// page's own indicator. An open incident of unknown level counts as Degraded. Unknown where there
/// is nothing to go by, or where all is well but for a component that cannot be read.
FeedLevel levelOf(const FeedSnapshot& snapshot);

} // namespace fuseboard
