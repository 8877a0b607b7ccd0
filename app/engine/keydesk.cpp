// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/keydesk.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// A key book of one provider that has this key, and touches no keychain.
std::shared_ptr<KeyBook> trialBook(const Provider& provider, const Secret& key, KeyChange& change)
{
    auto book = std::make_shared<KeyBook>(
        nullptr, [](const QString&) { return QByteArray(); }, [] {});
    Configuration configuration;
    configuration.providers = {provider};
    book->configure(configuration);
    book->set(provider.name, key, [&change](const KeyChange& each) { change = each; });
    return book;
}

} // namespace

KeyDesk::KeyDesk(Services services, Listener listener, Duration undoTime)
    : m_services(std::move(services)), m_listener(std::move(listener)), m_undoTime(undoTime)
{
}

KeyDesk::~KeyDesk()
{
    for (const Removed& removed : std::as_const(m_removed))
        m_services.clock.cancel(removed.timer);
}

void KeyDesk::set(const QString& provider, const Secret& key)
{
    forget(provider);
    m_services.keys.set(provider, key, [this, provider](const KeyChange& change) {
        m_listener.changed(provider, change);
    });
}

void KeyDesk::replace(const QString& name, const Secret& key)
{
    const Provider* provider = m_services.configuration().provider(name);
    if (!provider || provider->keySource.value_or(KeySource::Keychain) != KeySource::Keychain)
        return set(name, key); // which refuses it, or cannot be tried
    if (m_checks.contains(name))
        return m_listener.changed(name,
                                  {KeyChange::Refused,
                                   u"A check of %1 is under way: try again after it."_s.arg(name),
                                   false,
                                   {}});
    KeyChange change;
    const auto trial = trialBook(*provider, key, change);
    if (!change.ok())
        return m_listener.changed(name, change);
    startCheck(name, trial, [this, name, key](const KeyCheck& check) { tried(name, key, check); });
}

void KeyDesk::tried(const QString& provider, const Secret& key, const KeyCheck& check)
{
    if (check.ok()) {
        forget(provider);
        m_services.keys.set(provider, key, [this, provider, check](const KeyChange& change) {
            if (change.ok())
                m_services.keys.checkEnded(provider, check);
            m_listener.changed(provider, change);
        });
        return;
    }
    const auto& error = check.telling().error;
    m_listener.changed(provider, {KeyChange::Refused,
                                  u"The new key did not pass, so the one before stays: %1"_s.arg(
                                      error ? error->message : u"no model answered."_s),
                                  false,
                                  {}});
}

void KeyDesk::remove(const QString& provider)
{
    // What is deleted can be given back for a while, so it is looked at first.
    m_services.keys.keyFor(
        provider, [this, provider, alive = std::weak_ptr(m_alive)](const KeyBook::Answer& answer) {
            if (alive.expired())
                return;
            m_services.keys.remove(provider, [this, provider, answer](const KeyChange& change) {
                forget(provider);
                if (change.outcome == KeyChange::Removed && answer.ok && !answer.key.isEmpty()) {
                    m_removed[provider] = {
                        answer.key,
                        m_services.clock.callAt(m_services.clock.now() + m_undoTime,
                                                [this, provider] { m_removed.remove(provider); })};
                }
                m_listener.changed(provider, change);
            });
        });
}

void KeyDesk::restore(const QString& provider)
{
    const auto found = m_removed.constFind(provider);
    if (found == m_removed.cend())
        return m_listener.changed(
            provider,
            {KeyChange::Refused, u"The deleted key is forgotten: set it again."_s, false, {}});
    set(provider, Secret(found->key));
}

void KeyDesk::forget(const QString& provider)
{
    if (const auto found = m_removed.constFind(provider); found != m_removed.cend()) {
        m_services.clock.cancel(found->timer);
        m_removed.erase(found);
    }
}

void KeyDesk::reveal(const QString& provider)
{
    m_services.keys.keyFor(
        provider, [this, provider, alive = std::weak_ptr(m_alive)](const KeyBook::Answer& answer) {
            if (alive.expired())
                return;
            const bool none = answer.ok && answer.key.isEmpty();
            m_listener.revealed(provider, answer.key,
                                none ? u"%1 needs no key."_s.arg(provider) : answer.message);
        });
}

void KeyDesk::check(const QString& name)
{
    if (m_checks.contains(name))
        return; // the one under way will tell
    startCheck(name, nullptr, [this, name](const KeyCheck& check) {
        m_services.keys.checkEnded(name, check);
        m_listener.checked(name, check);
    });
}

void KeyDesk::stop()
{
    m_checks.clear();
}

/// `keys`: a book of its own; null: the common one.
void KeyDesk::startCheck(const QString& name, const std::shared_ptr<KeyBook>& keys, OnCheck onCheck)
{
    const Configuration& configuration = m_services.configuration();
    const Provider* provider = configuration.provider(name);
    if (!provider)
        return;
    m_services.keys.checkStarted(name);
    const HealthCheck::Services services{m_services.clock, m_services.transport,
                                         keys ? *keys : m_services.keys,
                                         [this, keys](ChainOrder order, ChainObserver observer) {
                                             order.keys = keys;
                                             m_services.run(std::move(order), std::move(observer));
                                         },
                                         m_services.errorRules()};
    auto& check = m_checks[name] = std::make_unique<HealthCheck>(
        services, configuration, *provider,
        [this, name, onCheck = std::move(onCheck),
         alive = std::weak_ptr(m_alive)](const KeyCheck& result) {
            // The check is still on the stack.
            m_services.clock.callAt(m_services.clock.now(), [this, name, onCheck, alive, result] {
                if (alive.expired())
                    return;
                m_checks.erase(name);
                m_services.keys.checkStopped(name);
                onCheck(result);
            });
        });
    check->start();
}

} // namespace fuseboard
