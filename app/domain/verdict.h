// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace fuseboard {

/// Is it me or them? One answer for a provider, from what we measured and what it claims.
enum class VerdictKind {
    Fine,
    TheirIncident,      ///< failing or about to, and their status page says so
    FailingUnannounced, ///< failing for us; their page does not say so (yet)
    YourKey,
    YourQuota,
    YourConnection,
    OnlyThisModel,
    Unknown, ///< too little is known
};
QLatin1StringView nameOf(VerdictKind kind);

/// Sentences are translated, without secrets, for a person.
struct Verdict
{
    VerdictKind kind = VerdictKind::Unknown;
    QString sentence{};
    QStringList evidence{}; ///< one fact a line, the weightiest first
    QString cure{};         ///< what to do; empty where nothing is to be done

    bool operator==(const Verdict&) const = default;
};

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::Verdict)
