// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/status/incidenthistory.h"

#include "app/domain/incidentdays.h"

#include <algorithm>

namespace fuseboard {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kAgainMs = 5 * kMinuteMs;
constexpr qint64 kReachMs = (kIncidentDays + 1) * 24LL * 60 * kMinuteMs;
constexpr qsizetype kMostQuestions = 40; // series of one round

bool tellTheSame(const FeedsSnapshot& a, const FeedsSnapshot& b)
{
    return std::equal(a.feeds.cbegin(), a.feeds.cend(), b.feeds.cbegin(), b.feeds.cend(),
                      [](const FeedView& one, const FeedView& other) {
                          return one.provider == other.provider &&
                                 one.snapshot.has_value() == other.snapshot.has_value() &&
                                 (!one.snapshot ||
                                  one.snapshot->incidents == other.snapshot->incidents);
                      });
}

} // namespace

IncidentHistory::IncidentHistory(Engine& engine, QObject* parent)
    : QObject(parent), m_engine(engine)
{
    connect(&engine, &Engine::incidentsRead, this, &IncidentHistory::takeIncidents);
    connect(&engine, &Engine::seriesRead, this, &IncidentHistory::takeSeries);
}

void IncidentHistory::follow(const FeedsSnapshot& feeds, qint64 nowMs)
{
    m_nowMs = nowMs;
    const bool same = tellTheSame(m_feeds, feeds);
    m_feeds = feeds;
    if (feeds.feeds.isEmpty() || m_incidentsRequest || (same && nowMs < m_readMs + kAgainMs))
        return;
    m_readMs = nowMs;
    m_incidentsRequest = m_engine.readIncidents(nowMs - kReachMs);
}

QList<FeedIncident> IncidentHistory::incidents(const FeedView& view) const
{
    return joinedIncidents(view.snapshot ? view.snapshot->incidents : QList<FeedIncident>(),
                           m_stored.value(view.provider));
}

QHash<QString, AnnouncementDelay> IncidentHistory::delays(const QString& provider) const
{
    QHash<QString, AnnouncementDelay> found;
    for (auto each = m_delays.cbegin(); each != m_delays.cend(); ++each) {
        if (each.key().first == provider)
            found.insert(each.key().second, each.value());
    }
    return found;
}

void IncidentHistory::takeIncidents(RequestId request, const QList<StoredIncident>& stored)
{
    if (request != m_incidentsRequest)
        return;
    m_incidentsRequest = 0;
    m_stored.clear();
    for (const StoredIncident& each : stored) {
        FeedIncident incident = each.incident;
        // It was open when it was told last; whether it is still, only the page can say.
        if (incident.open && each.seenMs > 0) {
            incident.open = false;
            incident.resolvedAt = QDateTime::fromMSecsSinceEpoch(each.seenMs).toUTC();
        }
        m_stored[each.provider].append(incident);
    }
    queueQuestions();
    emit changed();
}

void IncidentHistory::queueQuestions()
{
    if (m_seriesRequest)
        return;
    m_questions.clear();
    for (const FeedView& view : std::as_const(m_feeds.feeds)) {
        for (const FeedIncident& incident : incidents(view)) {
            const Key key(view.provider, incident.id);
            if (!incident.startedAt || incident.id.isEmpty() || m_settled.contains(key))
                continue;
            Question question{key, incident.startedAt->toMSecsSinceEpoch()};
            if (incident.resolvedAt)
                question.endedMs = incident.resolvedAt->toMSecsSinceEpoch();
            if (question.announcedMs > m_nowMs - kReachMs && question.announcedMs <= m_nowMs)
                m_questions.append(question);
        }
    }
    std::sort(m_questions.begin(), m_questions.end(),
              [](const Question& a, const Question& b) { return a.announcedMs > b.announcedMs; });
    if (m_questions.size() > kMostQuestions)
        m_questions.resize(kMostQuestions);
    askNext();
}

bool IncidentHistory::isSettled(const Question& question) const
{
    return question.announcedMs + kAnnouncementAfterMs < m_nowMs;
}

void IncidentHistory::askNext()
{
    if (m_questions.isEmpty())
        return;
    const qint64 announced = m_questions.first().announcedMs / kMinuteMs * kMinuteMs;
    m_seriesRequest = m_engine.readSeries({.fromMs = announced - kAnnouncementBeforeMs,
                                           .toMs = announced + kAnnouncementAfterMs + kMinuteMs});
}

void IncidentHistory::takeSeries(RequestId request, const QList<StoredSeries>& series)
{
    if (request != m_seriesRequest || m_questions.isEmpty())
        return;
    m_seriesRequest = 0;
    const Question question = m_questions.takeFirst();
    const auto own = std::find_if(series.cbegin(), series.cend(), [&](const StoredSeries& each) {
        return each.provider == question.key.first;
    });
    const auto delay = own == series.cend()
                           ? std::nullopt
                           : announcementDelay(own->points, question.announcedMs, question.endedMs);
    if (isSettled(question))
        m_settled.insert(question.key);
    const bool isNew = delay && m_delays.value(question.key, {.minutes = -1}) != *delay;
    if (isNew)
        m_delays.insert(question.key, *delay);
    askNext();
    if (isNew)
        emit changed();
}

} // namespace fuseboard
