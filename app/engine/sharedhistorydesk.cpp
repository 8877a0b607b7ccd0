// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/sharedhistorydesk.h"

namespace fuseboard {

SharedHistoryDesk::SharedHistoryDesk(SharedHistory* history, KeyBook& keys,
                                     std::function<void(const SharedHistoryHealth&)> changed)
    : m_history(history), m_keys(keys)
{
    if (m_history)
        m_history->onHealth([changed = std::move(changed),
                             alive = std::weak_ptr(m_alive)](const SharedHistoryHealth& health) {
            if (!alive.expired())
                changed(health);
        });
}

void SharedHistoryDesk::configure(const Configuration& configuration)
{
    if (!m_history || m_url == configuration.history.url)
        return;
    m_url = configuration.history.url;
    // Another server gets no password that was meant for the one before.
    m_handed = KeyPresence::Unknown;
    m_password.reset();
    askForPassword();
}

void SharedHistoryDesk::keysChanged(const KeysSnapshot& keys)
{
    if (!m_history || m_url.isEmpty() || m_handed == KeyPresence::Reading)
        return;
    for (const KeyRow& row : keys.rows) {
        // Asking for one that is not in memory would read it again, and come back here for ever.
        if (row.ofHistory && row.presence == KeyPresence::Present)
            askForPassword();
        else if (row.ofHistory && row.presence == KeyPresence::Missing)
            hand(KeyPresence::Missing, std::nullopt);
    }
}

void SharedHistoryDesk::askForPassword()
{
    if (m_url.isEmpty())
        return;
    m_handed = KeyPresence::Reading;
    m_keys.keyFor(kHistoryEntry, [this, url = m_url,
                                  alive = std::weak_ptr(m_alive)](const KeyBook::Answer& answer) {
        if (!alive.expired() && url == m_url)
            hand(answer.presence, answer.ok ? std::optional(answer.key) : std::nullopt);
    });
}

void SharedHistoryDesk::hand(KeyPresence presence, const std::optional<Secret>& password)
{
    m_handed = presence;
    // A locked keyring may be unlocked: there is no sense in knocking without a password.
    if (presence == KeyPresence::WaitingForUnlock)
        return;
    const bool same = m_password && password.has_value() == m_password->has_value() &&
                      (!password || password->sameAs(**m_password));
    if (same)
        return;
    m_password = password;
    m_history->setPassword(password);
}

} // namespace fuseboard
