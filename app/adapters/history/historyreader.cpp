// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/historyreader.h"

#include "app/adapters/history/eventtables.h"
#include "app/adapters/history/historyfault.h"
#include "app/adapters/history/historyschema.h"
#include "app/adapters/history/pagequery.h"
#include "app/adapters/history/seriesquery.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace fuseboard {

HistoryReader::Session::Session(const QString& file, const HistoryTempo& tempo)
    : database(file, HistoryDatabase::Access::Read, tempo.busy), dictionary(database),
      calls(database, dictionary)
{
    database.exec(u"PRAGMA cache_size = -2048"_s); // KiB
}

HistoryReader::HistoryReader(const QString& file, const HistoryTempo& tempo)
    : m_file(file), m_tempo(tempo)
{
}

void HistoryReader::begin()
{
    m_begun = true;
    for (const auto& question : std::exchange(m_waiting, {}))
        question();
}

void HistoryReader::whenBegun(std::function<void()> question)
{
    if (m_begun)
        question();
    else
        m_waiting.push_back(std::move(question));
}

void HistoryReader::forget(int generation)
{
    m_generation = generation;
    m_session.reset();
}

void HistoryReader::stop()
{
    m_waiting.clear();
    m_session.reset();
}

bool HistoryReader::open()
{
    if (m_session)
        return true;
    if (!QFileInfo::exists(m_file))
        return false;
    {
        HistoryDatabase database(m_file, HistoryDatabase::Access::Read, m_tempo.busy);
        if (versionOf(database) != schemaVersion())
            return false;
    }
    m_session.emplace(m_file, m_tempo);
    return true;
}

template <typename Answer, typename Question>
Answer HistoryReader::answered(Question question)
{
    if (!open())
        return {};
    Answer answer = question(*m_session);
    if (!m_session->database.failed())
        return answer;
    const HistoryFault fault = faultOf(m_session->database.failure(), m_file);
    m_session.reset();
    if (fault.kind == HistoryFault::Damaged)
        emit damaged(m_generation);
    return {};
}

QByteArray HistoryReader::state()
{
    return answered<QByteArray>([](Session& session) { return readState(session.database); });
}

QList<Alert> HistoryReader::alerts(int most)
{
    return answered<QList<Alert>>(
        [most](Session& session) { return readAlerts(session.database, most); });
}

QList<StoredSeries> HistoryReader::series(const SeriesQuery& query)
{
    return answered<QList<StoredSeries>>(
        [&](Session& session) { return readSeries(session.database, session.dictionary, query); });
}

CallPage HistoryReader::calls(const CallFilter& filter, qint64 before, int most)
{
    return answered<CallPage>([&](Session& session) {
        return readPage(session.database, session.dictionary, session.calls, filter, before, most);
    });
}

QList<StoredIncident> HistoryReader::incidents(qint64 fromMs, int most)
{
    return answered<QList<StoredIncident>>(
        [&](Session& session) { return readIncidents(session.database, fromMs, most); });
}

} // namespace fuseboard
