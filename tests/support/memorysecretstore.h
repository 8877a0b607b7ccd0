// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/clock.h"
#include "app/ports/secretstore.h"

#include <QHash>

namespace fuseboard {

/// A keychain in memory that can be told to fail or to hang.
class MemorySecretStore : public SecretStore
{
public:
    explicit MemorySecretStore(Clock& clock) : m_clock(clock) {}

    QString backendName() const override { return QStringLiteral("memory"); }
    void read(const QString& entry, Done done) override;
    void write(const QString& entry, const Secret& secret, Done done) override;
    void remove(const QString& entry, Done done) override;

    /// Every later operation ends like this; Ok works normally.
    void failWith(SecretStatus status, const QString& message = {});
    /// Every later operation takes this long.
    void setDelay(Duration delay) { m_delay = delay; }
    void put(const QString& entry, const QByteArray& value);
    bool has(const QString& entry) const { return m_secrets.contains(entry); }
    int operations() const { return m_operations; }

private:
    void answer(Done done, std::function<SecretResult()> result);

    Clock& m_clock;
    QHash<QString, Secret> m_secrets;
    SecretStatus m_status = SecretStatus::Ok;
    QString m_message;
    Duration m_delay{};
    int m_operations = 0;
};

} // namespace fuseboard
