// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/policy.h"
#include "app/engine/configurationstate.h"
#include "app/ports/policystore.h"

#include <QByteArray>

#include <optional>

namespace fuseboard {

/// The policy of the organisation that is in force. One that is broken or cannot be read stops
/// nothing: its last good copy goes on as a whole, "allowed_hosts" among it. Without a copy there
/// is no policy. Only one that is gone is not in force any more.
class PolicyKeeper
{
public:
    explicit PolicyKeeper(PolicyStore* store); ///< null: there never is a policy

    /// True: something is different now.
    bool load();
    const Policy* policy() const { return m_policy ? &*m_policy : nullptr; }
    /// All but what depends on the user's file.
    const PolicyState& state() const { return m_state; }

private:
    PolicyStore* m_store;
    std::optional<FileResult> m_seen;
    QString m_seenAt;
    std::optional<Policy> m_policy;
    PolicyState m_state;
};

/// Reads a policy, and checks it with the presets.
PolicyReading readAndCheckPolicy(const QByteArray& json);

} // namespace fuseboard
