// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/engine/keybook.h"
#include "app/ports/sharedhistory.h"

#include <functional>
#include <memory>

namespace fuseboard {

/// Hands the password of the team's history over, once the keychain gives it. Threads: the
/// engine's.
class SharedHistoryDesk
{
public:
    /// `history` may be null. `changed` gets how it does.
    SharedHistoryDesk(SharedHistory* history, KeyBook& keys,
                      std::function<void(const SharedHistoryHealth&)> changed);

    void configure(const Configuration& configuration);
    void keysChanged(const KeysSnapshot& keys);

private:
    void askForPassword();
    void hand(KeyPresence presence, const std::optional<Secret>& password);

    SharedHistory* m_history;
    KeyBook& m_keys;
    QUrl m_url;
    KeyPresence m_handed = KeyPresence::Unknown; ///< what the keychain said last; Reading: asked
    std::optional<std::optional<Secret>> m_password;         ///< as handed over; absent: not yet
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers may outlive this
};

} // namespace fuseboard
