// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/domain/providererror.h"

#include <QString>

#include <map>
#include <optional>
#include <utility>

namespace fuseboard {

/// Pauses that providers asked for, per (provider, model): a step that was told to come back later
/// is not asked before. Long ones are cut short, so that a recovered quota is noticed early.
class CoolDowns
{
public:
    /// A hint of hours or days is probed again after this.
    static constexpr Duration kLongest = std::chrono::minutes(15);
    /// An exhausted quota that names no reset.
    static constexpr Duration kQuotaDefault = std::chrono::minutes(1);

    void note(const QString& provider, const QString& model, const ProviderError& error,
              Instant now);
    void clear(const QString& provider, const QString& model);
    /// Absent where the step may be asked now.
    std::optional<Instant> until(const QString& provider, const QString& model, Instant now) const;

private:
    std::map<std::pair<QString, QString>, Instant> m_until;
};

} // namespace fuseboard
