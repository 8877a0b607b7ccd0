// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/keybook.h"

#include "app/engine/keyringcure.h"
#include "app/providers/catalogue.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

const QString kProbeEntry = u"fuseboard-probe"_s;

KeyPresence presenceOf(SecretStatus status)
{
    switch (status) {
    case SecretStatus::Ok:
        return KeyPresence::Present;
    case SecretStatus::NotFound:
        return KeyPresence::Missing;
    case SecretStatus::WaitingForUnlock:
        return KeyPresence::WaitingForUnlock;
    case SecretStatus::Denied:
    case SecretStatus::Unavailable:
    case SecretStatus::Failed:
        break;
    }
    return KeyPresence::Failed;
}

} // namespace

KeyBook::KeyBook(SecretStore* store, Environment environment, std::function<void()> changed)
    : m_store(store), m_environment(std::move(environment)), m_changed(std::move(changed)),
      m_health(store ? KeyringHealth::Unknown : KeyringHealth::NotUsed),
      m_alive(std::make_shared<bool>(true))
{
}

KeyBook::~KeyBook()
{
    *m_alive = false;
}

void KeyBook::configure(const Configuration& configuration)
{
    std::vector<Entry> next;
    for (const Provider& provider : configuration.providers) {
        Entry entry;
        entry.row.provider = provider.name;
        const Preset* known = preset(provider.preset);
        entry.row.title = known ? known->title : provider.name;
        entry.row.preset = provider.preset;
        entry.row.source = provider.keySource.value_or(KeySource::Keychain);
        entry.row.variable = provider.keyVariable;
        if (entry.row.source == KeySource::None)
            entry.row.presence = KeyPresence::NotNeeded;
        if (Entry* old = find(provider.name);
            old && old->row.source == entry.row.source && old->row.variable == entry.row.variable) {
            entry.row.presence = old->row.presence;
            entry.row.masked = old->row.masked;
            entry.row.sessionOnly = old->row.sessionOnly;
            entry.row.trimmed = old->row.trimmed;
            entry.row.warning = old->row.warning;
            entry.row.failure = old->row.failure;
            entry.row.checking = old->row.checking;
            entry.row.lastCheck = old->row.lastCheck;
            entry.key = old->key;
            entry.waiting = std::exchange(old->waiting, {});
        }
        next.push_back(std::move(entry));
    }
    if (!configuration.history.url.isEmpty()) {
        Entry entry;
        if (Entry* old = find(kHistoryEntry); old && old->row.ofHistory)
            entry = std::exchange(*old, {});
        entry.row.provider = kHistoryEntry;
        entry.row.title = u"Team history"_s;
        entry.row.ofHistory = true;
        next.push_back(std::move(entry));
    }
    const auto old = std::exchange(m_entries, std::move(next));
    changed();
    // Whoever waits for a key that is read no more is answered, too: a prompt would hang.
    for (const Entry& entry : old) {
        for (const OnAnswer& onAnswer : entry.waiting)
            keyFor(entry.row.provider, onAnswer);
    }
}

KeyBook::Entry* KeyBook::find(const QString& provider)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return entry.row.provider == provider;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

void KeyBook::probe()
{
    if (!m_store)
        return;
    m_health = KeyringHealth::Probing;
    m_cause.clear();
    m_cure.clear();
    changed();
    probeStep(0, Secret::take(QByteArrayLiteral("fuseboard probe value")));
}

void KeyBook::probeStep(int step, const Secret& value)
{
    const auto then = [this, step, value,
                       alive = std::weak_ptr<bool>(m_alive)](const SecretResult& result) {
        if (alive.expired())
            return;
        if (result.status != SecretStatus::Ok)
            return probeFailed(result);
        if (step == 1 && !result.secret.sameAs(value))
            return probeFailed(
                {SecretStatus::Failed, {}, u"The keychain gave back another value."_s});
        if (step < 2)
            return probeStep(step + 1, value);
        m_health = KeyringHealth::Working;
        changed();
        readPresence();
    };
    if (step == 0)
        m_store->write(kProbeEntry, value, then);
    else if (step == 1)
        m_store->read(kProbeEntry, then);
    else
        m_store->remove(kProbeEntry, then);
}

void KeyBook::probeFailed(const SecretResult& result)
{
    const bool waiting = result.status == SecretStatus::WaitingForUnlock;
    m_health = waiting ? KeyringHealth::WaitingForUnlock : KeyringHealth::SessionOnly;
    m_cause = result.message;
    m_cure = keyringCure(result.status);
    changed();
    readPresence();
}

void KeyBook::readPresence(std::function<void()> done)
{
    std::vector<QString> names;
    for (const Entry& entry : m_entries)
        names.push_back(entry.row.provider);
    // Called once: with the last copy of the guard that the answers share.
    const std::shared_ptr<void> guard(nullptr, [done](void*) {
        if (done)
            done();
    });
    for (const QString& name : names)
        keyFor(name, [guard](const Answer&) {});
}

void KeyBook::keyFor(const QString& provider, OnAnswer onAnswer)
{
    Entry* entry = find(provider);
    if (!entry) {
        onAnswer({false,
                  {},
                  KeyPresence::Missing,
                  u"There is no provider %1 in the configuration."_s.arg(provider)});
        return;
    }
    if (entry->row.source == KeySource::Environment && entry->key.isEmpty()) {
        QByteArray value = m_environment(entry->row.variable);
        const KeyLook look = lookAtKey(value, preset(entry->row.preset));
        entry->row.trimmed = look.trimmed;
        entry->row.warning = look.warning;
        entry->row.presence = KeyPresence::Missing;
        if (look.usable)
            keep(*entry, Secret::take(std::move(value)));
        changed();
    }
    const bool inMemory = !entry->key.isEmpty() || entry->row.source != KeySource::Keychain;
    if (inMemory || !m_store) {
        if (!inMemory)
            entry->row.presence = KeyPresence::Missing;
        onAnswer(answerOf(*entry));
        return;
    }
    entry->waiting.push_back(std::move(onAnswer));
    if (entry->row.presence != KeyPresence::Reading)
        readFromStore(provider);
}

void KeyBook::readFromStore(const QString& provider)
{
    find(provider)->row.presence = KeyPresence::Reading;
    changed();
    m_store->read(provider, [this, provider,
                             alive = std::weak_ptr<bool>(m_alive)](const SecretResult& result) {
        if (!alive.expired())
            finishRead(provider, result);
    });
}

void KeyBook::finishRead(const QString& provider, const SecretResult& result)
{
    Entry* entry = find(provider);
    if (!entry)
        return; // the provider went away meanwhile
    // A key that was set while the read was under way is the newer one.
    if (entry->key.isEmpty()) {
        entry->row.presence = presenceOf(result.status);
        entry->row.failure = result.message;
        if (result.status == SecretStatus::Ok)
            keep(*entry, result.secret);
    }
    const Answer answer = answerOf(*entry);
    const auto waiting = std::exchange(entry->waiting, {});
    changed();
    for (const OnAnswer& onAnswer : waiting)
        onAnswer(answer);
}

KeyBook::Answer KeyBook::answerOf(const Entry& entry) const
{
    const KeyRow& row = entry.row;
    if (row.source == KeySource::None)
        return {true, {}, KeyPresence::NotNeeded, {}};
    if (!entry.key.isEmpty())
        return {true, entry.key, KeyPresence::Present, {}};
    const bool isKnown =
        row.presence == KeyPresence::WaitingForUnlock || row.presence == KeyPresence::Failed;
    const bool isStored = row.source != KeySource::Environment;
    return {false, {}, isStored && isKnown ? row.presence : KeyPresence::Missing, whyNoKey(row)};
}

void KeyBook::keep(Entry& entry, const Secret& key)
{
    entry.key = key;
    entry.row.presence = KeyPresence::Present;
    entry.row.masked = entry.row.ofHistory ? u"…"_s : key.masked();
    entry.row.failure.clear();
    QList<Secret> all;
    for (const Entry& each : m_entries) {
        if (!each.key.isEmpty())
            all.append(each.key);
    }
    m_redactor = Redactor(all);
}

void KeyBook::set(const QString& provider, const Secret& key, OnChange onChange)
{
    const auto refuse = [&](const QString& why) { onChange({KeyChange::Refused, why, false, {}}); };
    Entry* entry = find(provider);
    if (!entry)
        return refuse(u"There is no provider %1 in the configuration."_s.arg(provider));
    if (entry->row.source != KeySource::Keychain)
        return refuse(
            u"The key of %1 does not come from the keychain, so it cannot be set here."_s.arg(
                provider));
    QByteArray bytes = key.unwrap();
    const KeyLook look = lookAtKey(bytes, preset(entry->row.preset));
    const Secret trimmed = Secret::take(std::move(bytes));
    if (!look.usable)
        return refuse(u"This cannot be a key: it is empty, or holds characters that no request can "
                      "carry."_s);
    const auto keepAs = [this, provider, look, trimmed](bool sessionOnly) {
        if (Entry* target = find(provider)) {
            target->row.trimmed = look.trimmed;
            target->row.warning = look.warning;
            target->row.sessionOnly = sessionOnly;
            target->row.lastCheck.reset();
            keep(*target, trimmed);
        }
        changed();
    };
    if (!m_store || m_health == KeyringHealth::SessionOnly) {
        keepAs(true);
        return onChange({KeyChange::InMemoryOnly,
                         u"The key is kept in memory until Fuseboard ends."_s, look.trimmed,
                         look.warning});
    }
    m_store->write(
        provider, trimmed,
        [keepAs, onChange, look, alive = std::weak_ptr<bool>(m_alive)](const SecretResult& result) {
            if (alive.expired())
                return;
            const bool stored = result.status == SecretStatus::Ok;
            keepAs(!stored);
            onChange(
                {stored ? KeyChange::Stored : KeyChange::KeychainFailed,
                 stored ? QString() : u"The keychain did not take the key: "_s + result.message,
                 look.trimmed, look.warning});
        });
}

void KeyBook::remove(const QString& provider, OnChange onChange)
{
    const auto refuse = [&](const QString& why) { onChange({KeyChange::Refused, why, false, {}}); };
    Entry* entry = find(provider);
    if (!entry)
        return refuse(u"There is no provider %1 in the configuration."_s.arg(provider));
    if (entry->row.source != KeySource::Keychain)
        return refuse(
            u"The key of %1 does not come from the keychain, so it cannot be deleted here."_s.arg(
                provider));
    if (!m_store || entry->row.sessionOnly) {
        forget(provider);
        return onChange({KeyChange::Removed, {}, false, {}});
    }
    m_store->remove(provider, [this, onChange, provider,
                               alive = std::weak_ptr<bool>(m_alive)](const SecretResult& result) {
        if (alive.expired())
            return;
        if (result.status == SecretStatus::Ok || result.status == SecretStatus::NotFound)
            forget(provider);
        if (result.status == SecretStatus::Ok)
            onChange({KeyChange::Removed, {}, false, {}});
        else if (result.status == SecretStatus::NotFound)
            onChange(
                {KeyChange::NotFound, u"No key for %1 was stored."_s.arg(provider), false, {}});
        else
            onChange({KeyChange::KeychainFailed,
                      u"The keychain did not delete the key: "_s + result.message,
                      false,
                      {}});
    });
}

void KeyBook::forget(const QString& provider)
{
    if (Entry* entry = find(provider)) {
        entry->key = {};
        entry->row.presence = KeyPresence::Missing;
        entry->row.masked.clear();
        entry->row.warning.clear();
        entry->row.failure.clear();
        entry->row.trimmed = false;
        entry->row.sessionOnly = false;
        entry->row.lastCheck.reset();
    }
    changed();
}

void KeyBook::checkStarted(const QString& provider)
{
    if (Entry* entry = find(provider))
        entry->row.checking = true;
    changed();
}

void KeyBook::checkEnded(const QString& provider, const KeyCheck& check)
{
    if (Entry* entry = find(provider)) {
        entry->row.checking = false;
        entry->row.lastCheck = check;
    }
    changed();
}

void KeyBook::checkStopped(const QString& provider)
{
    if (Entry* entry = find(provider))
        entry->row.checking = false;
    changed();
}

KeysSnapshot KeyBook::snapshot() const
{
    KeysSnapshot snapshot;
    snapshot.health = m_health;
    snapshot.backend = m_store ? m_store->backendName() : QString();
    snapshot.cause = m_cause;
    snapshot.cure = m_cure;
    for (const Entry& entry : m_entries)
        snapshot.rows.append(entry.row);
    return snapshot;
}

const Redactor& KeyBook::redactor() const
{
    return m_redactor;
}

void KeyBook::changed()
{
    m_changed();
}

} // namespace fuseboard
