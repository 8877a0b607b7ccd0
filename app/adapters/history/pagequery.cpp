// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/pagequery.h"

#include "app/adapters/history/historycodes.h"
#include "app/adapters/history/historytime.h"

#include <QHash>
#include <queue>

#include <limits>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr int kUsualStatus = 200; ///< of so many calls that no index holds it

constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kAfterAllDays = std::numeric_limits<qint64>::max();

QString listOf(const QList<qint64>& numbers)
{
    QStringList texts;
    for (const qint64 number : numbers)
        texts.append(QString::number(number));
    return texts.join(u',');
}

/// One run through an index, newest first. Nothing is read before it is asked for.
struct Walk
{
    Walk(HistoryDatabase& database, const QString& sql, const QVariantList& values)
        : statement(database, sql)
    {
        statement.run(values);
        advance();
    }
    void advance()
    {
        there = statement.next();
        id = there ? statement.number(0) : 0;
    }

    Statement statement;
    bool there = false;
    qint64 id = 0;
};

/// Every index is ordered by time within what it is for. So a page is a merge of a few walks, each
/// of which stands on the next call it could give; however many calls there are, few are touched.
class PageReading
{
public:
    PageReading(HistoryDatabase& database, DictionaryReader& dictionary, const CallFilter& filter,
                qint64 before)
        : m_database(database), m_dictionary(dictionary), m_filter(filter)
    {
        // A call that found its millisecond full has the id of a later one.
        m_from = filter.fromMs > 0 ? firstIdOf(filter.fromMs) : std::numeric_limits<qint64>::min();
        m_to = filter.toMs > 0 ? firstIdOf(filter.toMs + kMostSpillMs)
                               : std::numeric_limits<qint64>::max();
        if (before != 0)
            m_to = std::min(m_to, before);
        begin();
    }

    /// The next one that fits; none at the end.
    std::optional<qint64> next()
    {
        while (m_heads.empty() && m_day)
            beginDayBefore();
        if (m_heads.empty())
            return std::nullopt;
        const auto [id, walk] = m_heads.top();
        m_heads.pop();
        walk->advance();
        if (walk->there)
            m_heads.emplace(walk->id, walk);
        return id;
    }

private:
    void begin()
    {
        const bool anySource = m_filter.provider.isEmpty() && m_filter.model.isEmpty();
        const QList<qint64> sources = m_dictionary.sourceIds(m_filter.provider, m_filter.model);
        if (!m_filter.text.isEmpty()) {
            m_sources = anySource ? QList<qint64>() : sources;
            if (anySource || !sources.isEmpty())
                m_day = m_to == std::numeric_limits<qint64>::max() ? kAfterAllDays
                                                                   : dayOf(msOfId(m_to)) + 1;
        } else if (m_filter.kind) {
            walkKinds(sources);
        } else if (m_filter.status && *m_filter.status != kUsualStatus) {
            for (const qint64 source : sources)
                walk(u"calls_by_status"_s,
                     u"status IS NOT NULL AND status <> 200 AND status = ? AND source = ?"_s,
                     {*m_filter.status, source});
        } else if (!anySource || m_filter.outcome) {
            walkOutcomes(sources);
        } else {
            walk({}, {}, {});
        }
    }

    void walkOutcomes(const QList<qint64>& sources)
    {
        for (const qint64 source : sources) {
            for (const Outcome outcome :
                 {Outcome::Success, Outcome::Failure, Outcome::Skipped, Outcome::Cancelled}) {
                if (!m_filter.outcome || *m_filter.outcome == outcome)
                    walk(u"calls_by_source"_s, u"source = ? AND outcome = ?"_s,
                         {source, codeOf(outcome)});
            }
        }
    }

    /// The index is ordered by status first: few kinds come with more than two or three.
    void walkKinds(const QList<qint64>& sources)
    {
        const int kind = codeOf(*m_filter.kind);
        QList<int> statuses;
        if (m_filter.status) {
            statuses.append(*m_filter.status);
        } else {
            Statement next(m_database, u"SELECT min(status) FROM calls INDEXED BY calls_by_kind "
                                       "WHERE kind IS NOT NULL AND kind = ? AND status > ?"_s);
            int last = std::numeric_limits<int>::min();
            while (next.run({kind, last}) && next.next() && !next.value(0).isNull()) {
                last = next.value(0).toInt();
                statuses.append(last);
                next.finish();
            }
        }
        for (const qint64 source : sources) {
            for (const int status : statuses)
                walk(u"calls_by_kind"_s,
                     u"kind IS NOT NULL AND kind = ? AND status = ? AND source = ?"_s,
                     {kind, status, source});
            if (!m_filter.status)
                walk(u"calls_by_kind"_s,
                     u"kind IS NOT NULL AND kind = ? AND status IS NULL AND source = ?"_s,
                     {kind, source});
        }
    }

    /// A call points at texts of its own day. So the days are gone through from the newest to the
    /// oldest, first the texts of each, then the calls that say one of them.
    void beginDayBefore()
    {
        m_day = m_dictionary.dayBefore(*m_day);
        if (!m_day || firstIdOf((*m_day + 1) * kDayMs) <= m_from) {
            m_day.reset();
            return;
        }
        const QList<qint64> texts = m_dictionary.textsOf(*m_day, m_filter.text);
        if (texts.isEmpty())
            return;
        QString condition = u"message IS NOT NULL AND message IN (%1)"_s.arg(listOf(texts));
        if (!m_sources.isEmpty())
            condition += u" AND source IN (%1)"_s.arg(listOf(m_sources));
        if (m_filter.kind)
            condition += u" AND kind = %1"_s.arg(codeOf(*m_filter.kind));
        walk(u"calls_by_message"_s, condition, {});
    }

    void walk(const QString& index, const QString& condition, QVariantList values)
    {
        QString sql = u"SELECT id FROM calls"_s +
                      (index.isEmpty() ? u""_s : u" INDEXED BY "_s + index) +
                      u" WHERE id >= ? AND id < ?"_s;
        values.prepend(m_to);
        values.prepend(m_from);
        if (!condition.isEmpty())
            sql += u" AND "_s + condition;
        const auto also = [&](const QString& term, qint64 value) {
            sql += u" AND "_s + term;
            values.append(value);
        };
        if (m_filter.outcome && index != u"calls_by_source"_s)
            also(u"outcome = ?"_s, codeOf(*m_filter.outcome));
        if (m_filter.status && index != u"calls_by_status"_s && index != u"calls_by_kind"_s)
            also(u"status = ?"_s, *m_filter.status);
        if (m_filter.fromMs > 0)
            also(u"(id >> 8) + shift_ms >= ?"_s, m_filter.fromMs - kIdEpochMs);
        if (m_filter.toMs > 0)
            also(u"(id >> 8) + shift_ms < ?"_s, m_filter.toMs - kIdEpochMs);
        sql += u" ORDER BY id DESC"_s;
        m_walks.push_back(std::make_unique<Walk>(m_database, sql, values));
        if (m_walks.back()->there)
            m_heads.emplace(m_walks.back()->id, m_walks.back().get());
    }

    HistoryDatabase& m_database;
    DictionaryReader& m_dictionary;
    const CallFilter m_filter;
    qint64 m_from = 0;
    qint64 m_to = 0;
    std::vector<std::unique_ptr<Walk>> m_walks;
    std::priority_queue<std::pair<qint64, Walk*>> m_heads; ///< the newest on top
    QList<qint64> m_sources;                               ///< of a search for words; empty: all
    std::optional<qint64> m_day; ///< of a search for words: all from here on is done
};

} // namespace

CallPage readPage(HistoryDatabase& database, DictionaryReader& dictionary, CallReader& calls,
                  const CallFilter& filter, qint64 before, int most)
{
    CallPage page;
    database.begin(); // one state of the file for all of it
    {
        PageReading reading(database, dictionary, filter, before);
        while (const auto id = reading.next()) {
            if (page.calls.size() >= most) {
                page.more = true;
                break;
            }
            if (auto call = calls.read(*id))
                page.calls.append(std::move(*call));
        }
    }
    database.commit();
    return page;
}

} // namespace fuseboard
