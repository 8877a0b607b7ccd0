// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/domain/redactor.h"
#include "app/engine/keyring.h"
#include "app/ports/secretstore.h"

#include <QHash>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace fuseboard {

/// The keys of all providers: read from the keychain or the environment when first needed, then
/// kept in memory as Secrets. Where the keychain does not work, keys that are set live in memory
/// until the program ends. Threads: the engine's; an answer may come from within the call.
class KeyBook
{
public:
    struct Answer
    {
        bool ok = false;
        Secret key; ///< empty and ok: none is needed
        KeyPresence presence = KeyPresence::Unknown;
        QString message; ///< why there is none, and the cure
    };
    using OnAnswer = std::function<void(const Answer&)>;
    using OnChange = std::function<void(const KeyChange& change)>;
    using Environment = std::function<QByteArray(const QString& name)>;

    /// `store` may be null: then no keychain is touched. `changed` is called after each change.
    KeyBook(SecretStore* store, Environment environment, std::function<void()> changed);
    ~KeyBook();
    Q_DISABLE_COPY_MOVE(KeyBook)

    void configure(const Configuration& configuration);
    void probe(); ///< write, read and delete of a value of its own
    /// Looks for every key of the configuration; `done` comes when all are known.
    void readPresence(std::function<void()> done = {});

    void keyFor(const QString& provider, OnAnswer onAnswer);
    void set(const QString& provider, const Secret& key, OnChange onChange);
    void remove(const QString& provider, OnChange onChange);

    void checkStarted(const QString& provider);
    void checkEnded(const QString& provider, const KeyCheck& check);
    void checkStopped(const QString& provider); ///< of another key than the one in force

    KeysSnapshot snapshot() const;
    const Redactor& redactor() const; ///< knows every key in memory

private:
    struct Entry
    {
        KeyRow row;
        Secret key;
        std::vector<OnAnswer> waiting; ///< for a read that is under way
    };

    Entry* find(const QString& provider);
    void readFromStore(const QString& provider);
    void finishRead(const QString& provider, const SecretResult& result);
    void keep(Entry& entry, const Secret& key);
    void forget(const QString& provider);
    Answer answerOf(const Entry& entry) const;
    void probeStep(int step, const Secret& value);
    void probeFailed(const SecretResult& result);
    void changed();

    SecretStore* m_store;
    Environment m_environment;
    std::function<void()> m_changed;
    std::vector<Entry> m_entries; ///< in the order of the configuration
    KeyringHealth m_health;
    QString m_cause;
    QString m_cure;
    Redactor m_redactor;
    std::shared_ptr<bool> m_alive; ///< answers of the store that come too late are dropped
};

} // namespace fuseboard
