// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/keychain/keychainjob.h"
#include "app/ports/clock.h"
#include "app/ports/secretstore.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <memory>

namespace fuseboard {

/// The OS keychain through QtKeychain; entries are kept as text under the service's name.
///
/// An operation that gets no answer within its deadline, counted from the call, is answered with
/// WaitingForUnlock and goes on by itself: one that writes or removes still takes effect when the
/// user unlocks the keyring at last. Those behind it wait for that too, each with its own deadline.
///
/// Threads: made, used and destroyed in one thread that has an event loop; answers come there. The
/// keychain itself is spoken to in the main thread, whose event loop has to run (KeychainJob says
/// why). Destroyed before the answer: what runs in the main thread goes on, nobody is called.
class KeychainStore : public SecretStore
{
public:
    /// The clock has to outlive the store.
    explicit KeychainStore(Clock& clock, const QString& service,
                           Duration deadline = std::chrono::seconds(30));
    ~KeychainStore() override;

    QString backendName() const override;
    void read(const QString& entry, Done done) override;
    void write(const QString& entry, const Secret& secret, Done done) override;
    void remove(const QString& entry, Done done) override;

private:
    struct Operation
    {
        quint64 id;
        KeychainRequest request;
        QString refusal; ///< the answer that needs no keychain
        Done done;       ///< empty once answered
        Clock::TimerId deadline = 0;
    };
    class Mailbox;

    void enqueue(KeychainRequest request, Done done);
    void startNext();
    void take(const KeychainReply& reply);
    void expire(quint64 id);

    Clock& m_clock;
    QString m_service;
    Duration m_deadline;
    QString m_backend;
    quint64 m_lastId = 0;
    bool m_running = false; ///< the first of the queue is with the keychain
    std::deque<Operation> m_queue;
    QObject m_home; ///< what is posted to it is dropped with it
    std::shared_ptr<Mailbox> m_mailbox;
};

} // namespace fuseboard
