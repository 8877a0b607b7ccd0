// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/networkroute.h"
#include "app/domain/provider.h"
#include "app/domain/providererror.h"
#include "app/ports/secretstore.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace fuseboard {

/// How the keychain itself does, told by a write/read/delete probe at the start.
enum class KeyringHealth {
    Unknown, ///< not probed yet
    Probing,
    Working,
    WaitingForUnlock,
    SessionOnly, ///< it does not work: keys live in memory until the program ends
    NotUsed,     ///< demo: no keychain is touched
};

/// What is known of one provider's key. Never the key itself.
enum class KeyPresence { Unknown, Reading, Present, Missing, WaitingForUnlock, NotNeeded, Failed };

/// One model, asked for one token.
struct ModelCheck
{
    QString model; ///< empty: the chains name none, so the provider's list of models was read
    bool ok = false;
    Duration latency{};
    std::optional<Duration> ttft; ///< absent where no token came, or a list was read
    std::optional<ProviderError> error;
    std::optional<NetworkRoute> route; ///< absent where no connection was begun
};

/// A provider, by the models that the chains name.
struct KeyCheck
{
    QDateTime at;             ///< UTC
    QList<ModelCheck> models; ///< in the order of the chains; never empty once it has ended

    bool ok() const;
    const ModelCheck& telling() const; ///< the first that failed; else the first
};

struct KeyRow
{
    QString provider;
    QString title;
    QString preset;
    bool ofHistory = false; ///< the password of the team's history: nothing that could be checked
    KeySource source = KeySource::Keychain;
    QString variable; ///< for KeySource::Environment
    KeyPresence presence = KeyPresence::Unknown;
    QString masked;           ///< prefix and last four
    bool sessionOnly = false; ///< kept in memory alone
    bool trimmed = false;     ///< white space was cut off when it was set
    QString warning;          ///< of its shape
    QString failure;          ///< the backend's words
    bool checking = false;
    std::optional<KeyCheck> lastCheck;
};

/// What came of setting or deleting a key.
struct KeyChange
{
    enum Outcome {
        Stored,
        InMemoryOnly, ///< in force until the program ends: the keychain does not work, or is unused
        Removed,
        NotFound, ///< nothing was there to delete
        Refused,  ///< unknown provider, a key from elsewhere, or no key at all
        KeychainFailed,
    };
    Outcome outcome = KeychainFailed;
    QString message; ///< what a person should know; empty for Stored and Removed
    bool trimmed = false;
    QString warning; ///< of the key's shape

    bool ok() const { return outcome <= Removed; }
};

struct KeysSnapshot
{
    KeyringHealth health = KeyringHealth::Probing;
    QString backend;
    QString cause; ///< where it does not work
    QString cure;
    QList<KeyRow> rows; ///< in the order of the configuration
};

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::KeyChange)
Q_DECLARE_METATYPE(fuseboard::KeyCheck)
Q_DECLARE_METATYPE(fuseboard::KeysSnapshot)
