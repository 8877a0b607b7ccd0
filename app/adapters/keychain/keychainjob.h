// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/keychain/keyringservice.h"
#include "app/ports/secretstore.h"

#include <QObject>

#include <functional>

namespace QKeychain {
class Job;
}

namespace fuseboard {

struct KeychainRequest
{
    enum class Action { Read, Write, Remove };

    Action action = Action::Read;
    QString service;
    QString entry;
    Secret secret; ///< for Write: UTF-8 text without NUL
};

struct KeychainReply
{
    SecretResult result;
    QString backend; ///< KeyringService::name
};

/// Why the secret cannot be kept as text in a keychain; empty where it can.
QString refusalOf(const Secret& secret);

/// Carries one request out with QtKeychain, then deletes itself. It has no deadline: a keyring
/// that asks its user for the password answers when the user does, or never.
///
/// Threads: the main thread only. QtKeychain runs all jobs of a process one after the other, with
/// a queue that lives for ever in the thread of the first job. It works from any thread with an
/// event loop of GLib, but once the first job's thread has ended the queue never moves on again
/// (seen with 0.13.2). The main thread is the one that is there until the end.
///
/// QtKeychain's job is never deleted while it runs: libsecret would answer into freed memory.
class KeychainJob : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const KeychainReply&)>;
    static void start(KeychainRequest request, Then then);

private:
    struct Outcome
    {
        int error = 0; ///< QKeychain::Error
        QString message;
        QByteArray bytes; ///< the only copy, when the job is gone
    };
    using Step = std::function<void(Outcome&)>;

    KeychainJob(KeychainRequest request, Then then);
    void carryOut();
    void read();
    void write();
    void remove();
    void launch(QKeychain::Job* job, Step step);
    void finish(Outcome& outcome);
    void explainAbsence();
    void explainFailure(const QString& message);
    void answer(const SecretResult& result);

    KeychainRequest m_request;
    Then m_then;
    QString m_backend;
};

} // namespace fuseboard
