// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/keychain/keychainstore.h"

#include <QCoreApplication>
#include <QMutex>

#include <algorithm>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

/// Lets the main thread call back into the store's thread, for as long as there is a store.
class KeychainStore::Mailbox
{
public:
    explicit Mailbox(QObject* home) : m_home(home) {}

    void post(std::function<void()> call)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_home)
            QMetaObject::invokeMethod(m_home, std::move(call), Qt::QueuedConnection);
    }

    void close()
    {
        const QMutexLocker lock(&m_mutex);
        m_home = nullptr;
    }

private:
    QMutex m_mutex;
    QObject* m_home;
};

KeychainStore::KeychainStore(Clock& clock, const QString& service, Duration deadline)
    : m_clock(clock), m_service(service), m_deadline(deadline), m_backend(likelyKeyringName()),
      m_mailbox(std::make_shared<Mailbox>(&m_home))
{
}

KeychainStore::~KeychainStore()
{
    m_mailbox->close();
    for (const Operation& operation : m_queue)
        m_clock.cancel(operation.deadline);
}

QString KeychainStore::backendName() const
{
    return m_backend;
}

void KeychainStore::read(const QString& entry, Done done)
{
    enqueue({KeychainRequest::Action::Read, m_service, entry, {}}, std::move(done));
}

void KeychainStore::write(const QString& entry, const Secret& secret, Done done)
{
    enqueue({KeychainRequest::Action::Write, m_service, entry, secret}, std::move(done));
}

void KeychainStore::remove(const QString& entry, Done done)
{
    enqueue({KeychainRequest::Action::Remove, m_service, entry, {}}, std::move(done));
}

void KeychainStore::enqueue(KeychainRequest request, Done done)
{
    const quint64 id = ++m_lastId;
    const QString refusal =
        request.action == KeychainRequest::Action::Write ? refusalOf(request.secret) : QString();
    const Clock::TimerId deadline =
        m_clock.callAt(m_clock.now() + m_deadline, [this, id] { expire(id); });
    m_queue.push_back({id, std::move(request), refusal, std::move(done), deadline});
    startNext();
}

void KeychainStore::startNext()
{
    if (m_running || m_queue.empty())
        return;
    m_running = true;
    const Operation& next = m_queue.front();
    if (!next.refusal.isEmpty()) {
        const KeychainReply reply{{SecretStatus::Failed, {}, next.refusal}, m_backend};
        return m_mailbox->post([this, reply] { take(reply); });
    }
    // `this` is touched in calls to the mailbox only, which come while there is a store.
    auto answer = [this, mailbox = m_mailbox](const KeychainReply& reply) {
        mailbox->post([this, reply] { take(reply); });
    };
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [request = next.request, answer = std::move(answer)] {
            KeychainJob::start(request, answer);
        },
        Qt::QueuedConnection);
}

void KeychainStore::take(const KeychainReply& reply)
{
    const Operation ended = std::move(m_queue.front());
    m_queue.pop_front();
    m_running = false;
    m_backend = reply.backend;
    m_clock.cancel(ended.deadline);
    startNext();
    if (ended.done)
        ended.done(reply.result); // last: it may destroy the store
}

void KeychainStore::expire(quint64 id)
{
    const auto late = std::find_if(m_queue.begin(), m_queue.end(),
                                   [id](const Operation& queued) { return queued.id == id; });
    const Done done = std::exchange(late->done, {});
    late->deadline = 0;
    // Nobody waits for what a read would find; what the user asked to change is still changed.
    const bool running = m_running && late == m_queue.begin();
    if (!running && late->request.action == KeychainRequest::Action::Read)
        m_queue.erase(late);
    done({SecretStatus::WaitingForUnlock,
          {},
          u"The keychain has not answered within %1 s: it may be waiting to be unlocked."_s.arg(
              toSeconds(m_deadline))});
}

} // namespace fuseboard
