// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/eventcolumns.h"

#include "app/adapters/history/eventdocuments.h"
#include "app/adapters/sharedhistory/sqltext.h"

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

QString momentOrNull(const std::optional<QDateTime>& moment)
{
    return moment ? sqlText(sqlMoment(moment->toMSecsSinceEpoch())) : u"NULL"_s;
}

QString momentOrNull(const std::optional<qint64>& ms)
{
    return ms ? sqlText(sqlMoment(*ms)) : u"NULL"_s;
}

QString flag(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

template <typename Rows>
QStringList valuesOf(const Rows& rows)
{
    QStringList values;
    for (const auto& [key, row] : rows)
        values.append(row);
    return values;
}

QString insert(const QString& into, int board, const QStringList& rows, const QString& rest = {})
{
    const QString start = u'(' + QString::number(board) + u", "_s;
    return u"INSERT INTO "_s + into + u" VALUES "_s + start + rows.join(u", "_s + start) + rest;
}

/// Assigns all these columns what would have been inserted.
QString replacing(const QString& key, const QStringList& columns)
{
    QStringList assignments;
    for (const QString& column : columns)
        assignments.append(column + u" = excluded."_s + column);
    return u" ON CONFLICT (%1) DO UPDATE SET "_s.arg(key) + assignments.join(u", "_s);
}

} // namespace

void EventColumns::add(qint64 number, const HistoryEntry& entry)
{
    if (const auto* change = std::get_if<StoredCircuitChange>(&entry)) {
        m_circuits.append(QStringList{QString::number(number), sqlText(sqlMoment(change->atMs)),
                                      sqlText(change->provider),
                                      sqlText(QString(nameOf(change->state)))}
                              .join(u", "_s) +
                          u')');
    } else if (const auto* seen = std::get_if<SeenIncident>(&entry)) {
        const FeedIncident& incident = seen->incident;
        m_incidents[{seen->provider, incident.id}] =
            QStringList{sqlText(seen->provider),
                        sqlText(incident.id),
                        sqlText(sqlMoment(seen->atMs)),
                        sqlText(incident.title),
                        sqlText(QString(nameOf(incident.state))),
                        sqlText(QString(nameOf(incident.level))),
                        flag(incident.open),
                        momentOrNull(incident.startedAt),
                        momentOrNull(incident.resolvedAt),
                        sqlText(incident.url),
                        sqlText(toDocument(incident))}
                .join(u", "_s) +
            u')';
    } else if (const auto* alert = std::get_if<Alert>(&entry)) {
        m_alerts[{alert->firedAtMs, alert->id}] =
            QStringList{sqlText(sqlMoment(alert->firedAtMs)),
                        QString::number(alert->id),
                        momentOrNull(alert->clearedAtMs),
                        sqlText(alert->provider),
                        sqlText(alert->cause),
                        sqlText(QString(nameOf(alert->severity))),
                        sqlText(alert->title),
                        sqlText(alert->text),
                        sqlText(toDocument(*alert))}
                .join(u", "_s) +
            u')';
    }
}

QStringList EventColumns::statements(int board) const
{
    QStringList statements;
    if (!m_circuits.isEmpty())
        statements.append(
            insert(u"circuits (board_id, seq, changed_at, provider, state)"_s, board, m_circuits));
    if (!m_incidents.empty()) {
        const QStringList replaced{u"seen_at"_s,     u"title"_s, u"state"_s,
                                   u"level"_s,       u"open"_s,  u"started_at"_s,
                                   u"resolved_at"_s, u"url"_s,   u"document"_s};
        statements.append(insert(
            u"incidents (board_id, provider, incident, seen_at, title, state, level, open, "
            "started_at, resolved_at, url, document)"_s,
            board, valuesOf(m_incidents), replacing(u"board_id, provider, incident"_s, replaced)));
    }
    if (!m_alerts.empty()) {
        const QStringList replaced{u"cleared_at"_s, u"provider"_s, u"cause"_s,   u"severity"_s,
                                   u"title"_s,      u"text"_s,     u"document"_s};
        statements.append(insert(u"alerts (board_id, fired_at, alert, cleared_at, provider, cause, "
                                 "severity, title, text, document)"_s,
                                 board, valuesOf(m_alerts),
                                 replacing(u"board_id, fired_at, alert"_s, replaced)));
    }
    return statements;
}

} // namespace fuseboard
