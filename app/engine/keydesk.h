// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/healthcheck.h"
#include "app/engine/keybook.h"

#include <QHash>

#include <functional>
#include <map>
#include <memory>

namespace fuseboard {

/// What people do with keys: set, replace, delete, take that back, look at one, check one.
/// Threads: the engine's.
class KeyDesk
{
public:
    struct Services
    {
        Clock& clock;
        HttpTransport& transport;
        KeyBook& keys;
        std::function<void(ChainOrder, ChainObserver)> run;
        std::function<const Configuration&()> configuration;
        std::function<std::shared_ptr<const UserErrorRules>()> errorRules;
    };
    /// Never called from within a check.
    struct Listener
    {
        std::function<void(const QString& provider, const KeyChange&)> changed;
        std::function<void(const QString& provider, const KeyCheck&)> checked;
        std::function<void(const QString& provider, const Secret&, const QString& fault)> revealed;
    };

    KeyDesk(Services services, Listener listener, Duration undoTime);
    ~KeyDesk();
    Q_DISABLE_COPY_MOVE(KeyDesk)

    void set(const QString& provider, const Secret& key);
    /// Checks `key` first; until it has passed the one before is in force.
    void replace(const QString& provider, const Secret& key);
    void remove(const QString& provider);
    void restore(const QString& provider); ///< one that was removed within the undo time
    void reveal(const QString& provider);
    void check(const QString& provider);
    void stop(); ///< checks under way end untold

private:
    using OnCheck = std::function<void(const KeyCheck&)>;

    void startCheck(const QString& provider, const std::shared_ptr<KeyBook>& keys, OnCheck onCheck);
    void tried(const QString& provider, const Secret& key, const KeyCheck& check);
    void forget(const QString& provider);

    /// A key that was deleted, for as long as that can be taken back.
    struct Removed
    {
        Secret key;
        Clock::TimerId timer = 0;
    };

    Services m_services;
    Listener m_listener;
    Duration m_undoTime;
    std::map<QString, std::unique_ptr<HealthCheck>> m_checks; ///< by provider
    QHash<QString, Removed> m_removed;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0); ///< answers may outlive this
};

} // namespace fuseboard
