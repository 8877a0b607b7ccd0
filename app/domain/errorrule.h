// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/errorkind.h"
#include "app/domain/instant.h"

#include <QList>
#include <QString>

#include <optional>

namespace fuseboard {

/// A rule of the user's own: what an error means that the built-in rules do not know, or see
/// differently. All conditions that are given must hold; at least one of status, code and words is.
struct ErrorRule
{
    QString name;
    QString provider;    ///< as configured, or a preset; empty or "any": any
    QList<int> statuses; ///< empty: any
    QString code;        ///< the whole code, in any case; empty: any
    QString contains;    ///< a phrase as PhraseMatcher (app/providers) takes it; empty: any
    ErrorKind kind = ErrorKind::Unknown;
    QString advice; ///< goes before the advice of the kind; may be empty
    std::optional<Duration> retryAfter;

    bool operator==(const ErrorRule&) const = default;

    static constexpr qsizetype kMost = 200; ///< rules in a configuration
};

} // namespace fuseboard
