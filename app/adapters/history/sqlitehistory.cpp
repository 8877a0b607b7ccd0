// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/sqlitehistory.h"

#include "app/adapters/history/historyreader.h"
#include "app/adapters/history/historywriter.h"
#include "app/ports/historyfile.h"

using namespace Qt::StringLiterals;

namespace fuseboard {

SqliteHistory::SqliteHistory(const QString& dataDirectory, const HistoryTempo& tempo)
    : m_queue(std::make_shared<HistoryQueue>()),
      m_reader(std::make_unique<HistoryReader>(historyFile(dataDirectory), tempo)),
      m_writer(std::make_unique<HistoryWriter>(dataDirectory, tempo, m_queue))
{
    m_writerThread.setObjectName(u"history-writer"_s);
    m_readerThread.setObjectName(u"history-reader"_s);
    m_writer->moveToThread(&m_writerThread);
    m_reader->moveToThread(&m_readerThread);
    HistoryReader* reader = m_reader.get();
    HistoryWriter* writer = m_writer.get();
    QObject::connect(writer, &HistoryWriter::opened, reader, &HistoryReader::begin);
    QObject::connect(writer, &HistoryWriter::replaced, reader, &HistoryReader::forget);
    QObject::connect(reader, &HistoryReader::damaged, writer, &HistoryWriter::dropDamaged);
    QObject::connect(writer, &HistoryWriter::healthChanged, &m_home,
                     [this](const HistoryHealth& health) {
                         m_health = health;
                         if (m_changed)
                             m_changed(health);
                     });
    m_writerThread.start();
    m_readerThread.start();
}

SqliteHistory::~SqliteHistory()
{
    QMetaObject::invokeMethod(m_reader.get(), [this] {
        m_reader->stop();
        m_readerThread.quit();
    });
    QMetaObject::invokeMethod(m_writer.get(), [this] {
        m_writer->stop();
        m_writerThread.quit();
    });
    m_readerThread.wait();
    m_writerThread.wait();
}

void SqliteHistory::configure(const HistorySettings& settings)
{
    m_enabled = settings.enabled;
    QMetaObject::invokeMethod(m_writer.get(),
                              [writer = m_writer.get(), settings] { writer->configure(settings); });
}

void SqliteHistory::onHealth(std::function<void(const HistoryHealth&)> changed)
{
    m_changed = std::move(changed);
}

void SqliteHistory::put(HistoryEntry entry)
{
    if (!m_enabled)
        return;
    const qsizetype waiting = m_queue->put(std::move(entry));
    if (waiting == 1 || waiting == HistoryQueue::kBatch)
        QMetaObject::invokeMethod(m_writer.get(), &HistoryWriter::wake);
}

void SqliteHistory::record(const CallRecord& record, qint64 atMs)
{
    put(EndedCall{record, atMs});
}

void SqliteHistory::circuitChanged(const StoredCircuitChange& change)
{
    put(change);
}

void SqliteHistory::incidentSeen(const QString& provider, const FeedIncident& incident, qint64 atMs)
{
    put(SeenIncident{provider, incident, atMs});
}

void SqliteHistory::alertChanged(const Alert& alert)
{
    put(alert);
}

void SqliteHistory::saveState(const QByteArray& state)
{
    put(SavedState{state});
}

template <typename Answer, typename Question>
void SqliteHistory::ask(Question question, std::function<void(const Answer&)> done)
{
    if (!m_enabled) {
        QMetaObject::invokeMethod(
            &m_home, [done = std::move(done)] { done(Answer()); }, Qt::QueuedConnection);
        return;
    }
    HistoryReader* reader = m_reader.get();
    QMetaObject::invokeMethod(
        reader, [this, reader, question = std::move(question), done = std::move(done)] {
            reader->whenBegun([this, reader, question, done] {
                QMetaObject::invokeMethod(
                    &m_home, [done, answer = question(*reader)] { done(answer); },
                    Qt::QueuedConnection);
            });
        });
}

void SqliteHistory::loadState(std::function<void(const QByteArray&)> done)
{
    ask<QByteArray>([](HistoryReader& reader) { return reader.state(); }, std::move(done));
}

void SqliteHistory::loadAlerts(int most, std::function<void(const QList<Alert>&)> done)
{
    ask<QList<Alert>>([most](HistoryReader& reader) { return reader.alerts(most); },
                      std::move(done));
}

void SqliteHistory::series(const SeriesQuery& query,
                           std::function<void(const QList<StoredSeries>&)> done)
{
    ask<QList<StoredSeries>>([query](HistoryReader& reader) { return reader.series(query); },
                             std::move(done));
}

void SqliteHistory::calls(const CallFilter& filter, qint64 before, int most,
                          std::function<void(const CallPage&)> done)
{
    ask<CallPage>([filter, before,
                   most](HistoryReader& reader) { return reader.calls(filter, before, most); },
                  std::move(done));
}

void SqliteHistory::incidents(qint64 fromMs, std::function<void(const QList<StoredIncident>&)> done)
{
    ask<QList<StoredIncident>>(
        [fromMs](HistoryReader& reader) { return reader.incidents(fromMs, kMostIncidents); },
        std::move(done));
}

void SqliteHistory::vacuum(std::function<void(const QString& fault)> done)
{
    HistoryWriter* writer = m_writer.get();
    QMetaObject::invokeMethod(writer, [this, writer, done = std::move(done)] {
        QMetaObject::invokeMethod(
            &m_home, [done, fault = writer->vacuum()] { done(fault); }, Qt::QueuedConnection);
    });
}

} // namespace fuseboard
