// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorysecretstore.h"

namespace fuseboard {

void MemorySecretStore::answer(Done done, std::function<SecretResult()> result)
{
    ++m_operations;
    m_clock.callAt(
        m_clock.now() + m_delay, [this, done = std::move(done), result = std::move(result)] {
            done(m_status == SecretStatus::Ok ? result() : SecretResult{m_status, {}, m_message});
        });
}

void MemorySecretStore::read(const QString& entry, Done done)
{
    answer(std::move(done), [this, entry]() -> SecretResult {
        if (!m_secrets.contains(entry))
            return {SecretStatus::NotFound, {}, QStringLiteral("no such entry")};
        return {SecretStatus::Ok, m_secrets.value(entry), {}};
    });
}

void MemorySecretStore::write(const QString& entry, const Secret& secret, Done done)
{
    answer(std::move(done), [this, entry, secret]() -> SecretResult {
        m_secrets.insert(entry, secret);
        return {SecretStatus::Ok, {}, {}};
    });
}

void MemorySecretStore::remove(const QString& entry, Done done)
{
    answer(std::move(done), [this, entry]() -> SecretResult {
        if (!m_secrets.remove(entry))
            return {SecretStatus::NotFound, {}, QStringLiteral("no such entry")};
        return {SecretStatus::Ok, {}, {}};
    });
}

void MemorySecretStore::failWith(SecretStatus status, const QString& message)
{
    m_status = status;
    m_message = message;
}

void MemorySecretStore::put(const QString& entry, const QByteArray& value)
{
    QByteArray copy(value.constData(), value.size());
    m_secrets.insert(entry, Secret::take(std::move(copy)));
}

} // namespace fuseboard
