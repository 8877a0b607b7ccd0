// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/postgreshistory.h"

#include "app/adapters/sharedhistory/outboxkeeper.h"
#include "app/adapters/sharedhistory/serversender.h"

#include <QDeadlineTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

/// A thread, and the object that lives in it.
template <typename Worker>
struct Post
{
    std::unique_ptr<Worker> worker;
    std::unique_ptr<QThread> thread = std::make_unique<QThread>();

    void start(const QString& name)
    {
        thread->setObjectName(name);
        worker->moveToThread(thread.get());
        thread->start();
    }
    template <typename Work>
    void post(Work work)
    {
        QMetaObject::invokeMethod(worker.get(), [to = worker.get(), work] { work(*to); });
    }
    void end()
    {
        QMetaObject::invokeMethod(worker.get(), [to = worker.get(), thread = thread.get()] {
            to->stop();
            thread->quit();
        });
    }
};

} // namespace

class PostgresHistory::Line
{
public:
    Line(const QString& directory, const SharedHistoryTempo& tempo, PostgresHistory& owner)
        : m_owner(owner), m_tempo(tempo)
    {
        m_outbox.worker = std::make_unique<OutboxKeeper>(directory, tempo, m_queue);
        m_sender.worker = std::make_unique<ServerSender>(tempo);
        OutboxKeeper* outbox = m_outbox.worker.get();
        ServerSender* sender = m_sender.worker.get();
        QObject::connect(sender, &ServerSender::wants, outbox, &OutboxKeeper::want);
        QObject::connect(sender, &ServerSender::delivered, outbox, &OutboxKeeper::deliver);
        QObject::connect(sender, &ServerSender::foundOldCopy, outbox, &OutboxKeeper::renew);
        QObject::connect(outbox, &OutboxKeeper::offered, sender, &ServerSender::take);
        QObject::connect(outbox, &OutboxKeeper::changed, &m_home,
                         [this](const OutboxHealth& health) {
                             m_outboxHealth = health;
                             tell();
                         });
        QObject::connect(sender, &ServerSender::changed, &m_home,
                         [this](const ServerHealth& health) {
                             m_serverHealth = health;
                             tell();
                         });
        m_outbox.start(u"outbox"_s);
        m_sender.start(u"shared-history"_s);
    }

    ~Line()
    {
        m_sender.end();
        m_outbox.end();
        m_outbox.thread->wait();
        if (m_sender.thread->wait(QDeadlineTimer(m_tempo.farewell)))
            return;
        // It waits for a server that has hung up without a word. All that it would deliver is in
        // the outbox; it ends with the program.
        QObject::disconnect(m_sender.worker.get(), nullptr, nullptr, nullptr);
        [[maybe_unused]] auto* worker = m_sender.worker.release();
        [[maybe_unused]] auto* thread = m_sender.thread.release();
    }

    void configure(const HistorySettings& settings, const AddressReading& reading)
    {
        m_reading = reading;
        m_isOn = settings.enabled && !settings.url.isEmpty();
        m_board = boardNameOf(settings);
        m_outbox.post([on = m_isOn](OutboxKeeper& outbox) { outbox.setOn(on); });
        m_sender.post([address = m_isOn ? reading.address : std::nullopt, board = m_board](
                          ServerSender& sender) { sender.configure(address, board); });
        QMetaObject::invokeMethod(
            &m_home, [this] { tell(); }, Qt::QueuedConnection);
    }

    void setPassword(const std::optional<Secret>& password)
    {
        m_sender.post([password](ServerSender& sender) { sender.setPassword(password); });
    }

    void put(HistoryEntry entry)
    {
        if (!m_isOn)
            return;
        const qsizetype waiting = m_queue->put(std::move(entry));
        if (waiting == 1 || waiting == HistoryQueue::kBatch)
            m_outbox.post([](OutboxKeeper& outbox) { outbox.wake(); });
    }

private:
    void tell() { m_owner.tell(health()); }

    SharedHistoryHealth health() const
    {
        SharedHistoryHealth health;
        health.board = m_board;
        health.waiting = m_outboxHealth.waiting;
        health.lost = m_outboxHealth.lost;
        if (m_reading.address)
            health.place = m_reading.address->place();
        if (!m_isOn)
            return health;
        const HistoryFault& outbox = m_outboxHealth.fault;
        const ServerFault& server = m_serverHealth.fault;
        if (outbox.isFault()) {
            health.state = SharedHistoryHealth::Failing;
            health.cause = outbox.cause;
            health.cure = outbox.cure;
        } else if (!m_reading.address) {
            health.state = SharedHistoryHealth::Failing;
            health.cause = m_reading.fault;
            health.cure = m_reading.cure;
        } else if (server.isFault()) {
            health.state = server.kind == ServerFault::Away ? SharedHistoryHealth::Away
                                                            : SharedHistoryHealth::Failing;
            health.cause = server.cause;
            health.cure = server.cure;
            if (!m_outboxHealth.remark.isEmpty())
                health.cause += u' ' + m_outboxHealth.remark;
        } else {
            health.state = m_serverHealth.isConnected ? SharedHistoryHealth::Working
                                                      : SharedHistoryHealth::Waiting;
            health.cause = m_outboxHealth.remark;
            health.cure = m_outboxHealth.cure;
        }
        return health;
    }

    PostgresHistory& m_owner;
    const SharedHistoryTempo m_tempo;
    const std::shared_ptr<HistoryQueue> m_queue = std::make_shared<HistoryQueue>();
    bool m_isOn = false;
    QString m_board;
    AddressReading m_reading;
    OutboxHealth m_outboxHealth;
    ServerHealth m_serverHealth;
    Post<OutboxKeeper> m_outbox;
    Post<ServerSender> m_sender;
    QObject m_home; ///< where the threads tell how they do; the first to go
};

PostgresHistory::PostgresHistory(const QString& dataDirectory, const SharedHistoryTempo& tempo)
    : m_directory(dataDirectory), m_tempo(tempo)
{
}

PostgresHistory::~PostgresHistory() = default;

void PostgresHistory::configure(const HistorySettings& settings)
{
    const bool isOn = settings.enabled && !settings.url.isEmpty();
    if (!m_line && !isOn)
        return; // who has no team pays nothing for it
    if (!m_line) {
        m_line = std::make_unique<Line>(m_directory, m_tempo, *this);
        if (m_hasPassword)
            m_line->setPassword(m_password);
    }
    m_line->configure(settings, isOn ? readServerAddress(settings.url) : AddressReading());
}

void PostgresHistory::setPassword(const std::optional<Secret>& password)
{
    m_password = password;
    m_hasPassword = true;
    if (m_line)
        m_line->setPassword(password);
}

void PostgresHistory::onHealth(std::function<void(const SharedHistoryHealth&)> changed)
{
    m_changed = std::move(changed);
}

void PostgresHistory::tell(const SharedHistoryHealth& health)
{
    if (health == m_health)
        return;
    m_health = health;
    if (m_changed)
        m_changed(health);
}

void PostgresHistory::record(const CallRecord& record, qint64 atMs)
{
    if (m_line)
        m_line->put(EndedCall{record, atMs});
}

void PostgresHistory::circuitChanged(const StoredCircuitChange& change)
{
    if (m_line)
        m_line->put(change);
}

void PostgresHistory::incidentSeen(const QString& provider, const FeedIncident& incident,
                                   qint64 atMs)
{
    if (m_line)
        m_line->put(SeenIncident{provider, incident, atMs});
}

void PostgresHistory::alertChanged(const Alert& alert)
{
    if (m_line)
        m_line->put(alert);
}

} // namespace fuseboard
