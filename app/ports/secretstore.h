// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/secret.h"

#include <QString>

#include <functional>

namespace fuseboard {

enum class SecretStatus {
    Ok,
    NotFound,
    WaitingForUnlock, ///< no answer within the deadline: the keyring asks the user, or hangs
    Denied,           ///< the user or the system said no
    Unavailable,      ///< no keyring, no session bus
    Failed,
};

struct SecretResult {
    SecretStatus status = SecretStatus::Failed;
    Secret secret;   ///< after a read that is Ok
    QString message; ///< the backend's words, without secrets; empty when Ok
};

/// The OS keychain. Asynchronous, one operation at a time in the order of the calls, each answered
/// exactly once, within the deadline of the store (30 s). Never answers before the call returned.
/// Threads: the engine's only; answers come there.
class SecretStore
{
public:
    using Done = std::function<void(const SecretResult&)>;
    virtual ~SecretStore() = default;
    virtual QString backendName() const = 0; ///< "Secret Service (gnome-keyring)", …
    virtual void read(const QString& entry, Done done) = 0;
    virtual void write(const QString& entry, const Secret& secret, Done done) = 0;
    virtual void remove(const QString& entry, Done done) = 0; ///< a missing entry is NotFound
};

} // namespace fuseboard
