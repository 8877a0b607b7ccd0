// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/seriesquery.h"

#include "app/adapters/history/eventtables.h"
#include "app/adapters/history/historytime.h"
#include "app/adapters/history/rolluptables.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

/// Minutes since 1970.
struct Span
{
    qint64 from = 0;
    qint64 to = 0; ///< excluded
    qint64 bucket = 1;
};

using Buckets = std::map<qint64, Tally>; ///< by number of the bucket

/// Whole buckets, as the live board has them.
Span spanOf(const SeriesQuery& query)
{
    Span span;
    span.bucket = std::max<qint64>(query.bucketMs / 60'000, 1);
    const qint64 bucketMs = span.bucket * 60'000;
    span.from = floored(query.fromMs, bucketMs) * span.bucket;
    span.to = (floored(query.toMs - 1, bucketMs) + 1) * span.bucket;
    return span;
}

class SeriesReading
{
public:
    SeriesReading(HistoryDatabase& database, DictionaryReader& dictionary, const Span& span)
        : m_database(database), m_dictionary(dictionary), m_span(span)
    {
    }

    std::map<QString, Buckets> read()
    {
        qint64 exactFrom = m_span.from;
        const QVariant mark = m_database.value(u"SELECT minute FROM rolled"_s);
        for (const RollupLevel& level : coarseLevels()) {
            if (mark.isNull() || m_span.bucket % level.minutes != 0)
                continue;
            add(level, m_span.from, m_span.to);
            exactFrom = std::max(m_span.from, mark.toLongLong());
            break;
        }
        add(minuteLevel(), exactFrom, m_span.to);
        return std::move(m_byProvider);
    }

private:
    void add(const RollupLevel& level, qint64 from, qint64 to)
    {
        Statement select(
            m_database, u"SELECT slot, successes, skipped, cancelled, kinds, latency, ttft FROM %1 "
                        "WHERE slot >= ? AND slot < ? ORDER BY slot"_s.arg(level.table));
        select.run({slotOf(floored(from, level.minutes), 0),
                    slotOf(floored(to - 1, level.minutes) + 1, 0)});
        while (select.next()) {
            const qint64 slot = select.number(0);
            const QString provider = m_dictionary.source(sourceOfSlot(slot)).provider;
            const qint64 bucket = floored(spanOfSlot(slot) * level.minutes, m_span.bucket);
            m_byProvider[provider][bucket].merge(tallyOf(select, 1));
        }
    }

    HistoryDatabase& m_database;
    DictionaryReader& m_dictionary;
    const Span m_span;
    std::map<QString, Buckets> m_byProvider;
};

} // namespace

QList<StoredSeries> readSeries(HistoryDatabase& database, DictionaryReader& dictionary,
                               const SeriesQuery& query)
{
    if (query.toMs <= query.fromMs)
        return {};
    const Span span = spanOf(query);
    database.begin(); // one state of the file for all of it
    std::map<QString, StoredSeries> all;
    for (auto& [provider, buckets] : SeriesReading(database, dictionary, span).read()) {
        StoredSeries& series = all[provider];
        for (auto& [bucket, tally] : buckets) {
            series.total.merge(tally);
            series.points.append({bucket * span.bucket * 60'000, std::move(tally)});
        }
    }
    for (const StoredCircuitChange& change : readCircuits(database, query.fromMs, query.toMs))
        all[change.provider].circuits.append(change);
    database.commit();
    QList<StoredSeries> result;
    for (auto& [provider, series] : all) {
        series.provider = provider;
        result.append(std::move(series));
    }
    return result;
}

} // namespace fuseboard
