// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/provider.h"
#include "app/domain/verdict.h"
#include "app/engine/keyring.h"
#include "app/engine/watchviews.h"

#include <QList>

namespace fuseboard {

struct CheckedProvider
{
    Provider provider;
    KeyCheck check;
};

/// What a check of one provider means, beside the checks of others and, where it was read, its
/// status page (null: it was not). `now` is in the user's zone.
Verdict verdictOf(const CheckedProvider& checked, const QList<CheckedProvider>& others,
                  const FeedView* page, const QDateTime& now);

} // namespace fuseboard
