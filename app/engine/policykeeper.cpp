// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/policykeeper.h"

#include "app/providers/catalogue.h"

namespace fuseboard {

PolicyReading readAndCheckPolicy(const QByteArray& json)
{
    PolicyReading reading = readPolicy(json);
    if (!reading.policy)
        return reading;
    reading.problems = resolve(reading.policy->configuration, json).problems;
    if (!reading.problems.isEmpty())
        reading.policy.reset();
    return reading;
}

PolicyKeeper::PolicyKeeper(PolicyStore* store) : m_store(store) {}

bool PolicyKeeper::load()
{
    if (!m_store)
        return false;
    const QString place = m_store->place();
    const FileResult file = m_store->read();
    const bool userCanWrite = file.exists && m_store->userCanWrite();
    if (m_seen && m_seenAt == place && m_seen->ok == file.ok && m_seen->exists == file.exists &&
        m_seen->bytes == file.bytes && m_seen->message == file.message &&
        m_state.userCanWrite == userCanWrite)
        return false;
    const bool hadNone = !m_seen || !m_seen->exists;
    m_seen = file;
    m_seenAt = place;
    m_policy.reset();
    m_state = {};
    if (!file.exists) {
        m_store->forgetLastGood();
        return !hadNone;
    }
    m_state.place = place;
    m_state.userCanWrite = userCanWrite;
    PolicyReading reading;
    if (file.ok)
        reading = readAndCheckPolicy(file.bytes);
    else
        reading.problems = {{0, 0, {}, file.message, {}}};
    m_state.problems = reading.problems;
    if (reading.policy) {
        m_store->keepAsLastGood(file.bytes);
    } else if (const FileResult copy = m_store->readLastGood(); copy.ok) {
        reading = readAndCheckPolicy(copy.bytes);
        m_state.usingLastGood = reading.policy.has_value();
    }
    m_policy = reading.policy;
    if (m_policy)
        m_state.locks = locksOf(*m_policy, place);
    return true;
}

} // namespace fuseboard
