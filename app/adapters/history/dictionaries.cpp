// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/dictionaries.h"

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr qsizetype kMostTexts = 20'000;

/// FNV-1a, folded to 32 bits: the same on every machine. It narrows the search, no more.
qint64 hashOf(const QString& text)
{
    quint64 hash = 0xcbf29ce484222325;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001b3;
    return static_cast<qint64>((hash ^ (hash >> 32)) & 0x7fffffff);
}

/// What SQLite takes: no half of a surrogate pair, and NOT NULL even where Qt says null.
QString storable(const QString& text)
{
    if (text.isNull())
        return u""_s;
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

} // namespace

DictionaryWriter::DictionaryWriter(HistoryDatabase& database)
    : m_findSource(database, u"SELECT id FROM sources WHERE provider = ? AND model = ?"_s),
      m_addSource(database, u"INSERT INTO sources (provider, model) VALUES (?, ?)"_s),
      m_findLane(database, u"SELECT id FROM lanes WHERE chain = ? AND routed = ? AND proxy = ? "
                           "AND certificates = ?"_s),
      m_addLane(database, u"INSERT INTO lanes (chain, routed, proxy, certificates) "
                          "VALUES (?, ?, ?, ?)"_s),
      m_findText(database, u"SELECT id FROM texts WHERE day = ? AND hash = ? AND text = ?"_s),
      m_addText(database, u"INSERT INTO texts (day, hash, text) VALUES (?, ?, ?)"_s),
      m_lastId(database, u"SELECT last_insert_rowid()"_s)
{
}

qint64 DictionaryWriter::find(Statement& select, Statement& insert, const QVariantList& values)
{
    select.run(values);
    if (select.next()) {
        const qint64 id = select.number(0);
        select.finish();
        return id;
    }
    insert.run(values);
    m_lastId.run();
    const qint64 id = m_lastId.next() ? m_lastId.number(0) : 0;
    m_lastId.finish();
    return id;
}

qint64 DictionaryWriter::sourceId(const QString& provider, const QString& model)
{
    qint64& id = m_sources[{provider, model}];
    if (id == 0)
        id = find(m_findSource, m_addSource, {storable(provider), storable(model)});
    return id;
}

qint64 DictionaryWriter::laneId(const QString& chain, const std::optional<NetworkRoute>& route)
{
    const NetworkRoute way = route.value_or(NetworkRoute{});
    qint64& id = m_lanes[{chain, route ? u"1"_s : u"0"_s, way.proxy, way.certificates}];
    if (id == 0)
        id =
            find(m_findLane, m_addLane,
                 {storable(chain), route ? 1 : 0, storable(way.proxy), storable(way.certificates)});
    return id;
}

QVariant DictionaryWriter::textId(qint64 day, const QString& text)
{
    if (text.isEmpty())
        return {};
    if (m_texts.size() >= kMostTexts)
        m_texts.clear();
    qint64& id = m_texts[{day, text}];
    if (id == 0) {
        const QString kept = storable(text);
        id = find(m_findText, m_addText, {day, hashOf(kept), kept});
    }
    return id;
}

void DictionaryWriter::forgetTexts()
{
    m_texts.clear();
}

DictionaryReader::DictionaryReader(HistoryDatabase& database)
    : m_findSource(database, u"SELECT provider, model FROM sources WHERE id = ?"_s),
      m_findLane(database, u"SELECT chain, routed, proxy, certificates FROM lanes WHERE id = ?"_s),
      m_findText(database, u"SELECT text FROM texts WHERE id = ?"_s),
      m_allSources(database, u"SELECT id FROM sources WHERE (? = '' OR provider = ?) AND "
                             "(? = '' OR model = ?)"_s),
      m_dayBefore(database, u"SELECT max(day) FROM texts WHERE day < ?"_s),
      m_textsOfDay(database, u"SELECT id, text FROM texts WHERE day = ?"_s)
{
}

CallSource DictionaryReader::source(qint64 id)
{
    if (const auto known = m_sources.constFind(id); known != m_sources.cend())
        return *known;
    CallSource found;
    m_findSource.run({id});
    if (m_findSource.next())
        found = {m_findSource.value(0).toString(), m_findSource.value(1).toString()};
    m_findSource.finish();
    return *m_sources.insert(id, found);
}

CallLane DictionaryReader::lane(qint64 id)
{
    if (const auto known = m_lanes.constFind(id); known != m_lanes.cend())
        return *known;
    CallLane found;
    m_findLane.run({id});
    if (m_findLane.next()) {
        found.chain = m_findLane.value(0).toString();
        if (m_findLane.number(1) != 0)
            found.route =
                NetworkRoute{m_findLane.value(2).toString(), m_findLane.value(3).toString()};
    }
    m_findLane.finish();
    return *m_lanes.insert(id, found);
}

QString DictionaryReader::text(const QVariant& id)
{
    if (id.isNull())
        return {};
    const qint64 number = id.toLongLong();
    if (const auto known = m_texts.constFind(number); known != m_texts.cend())
        return *known;
    if (m_texts.size() >= kMostTexts)
        m_texts.clear();
    QString found;
    m_findText.run({number});
    if (m_findText.next())
        found = m_findText.value(0).toString();
    m_findText.finish();
    return *m_texts.insert(number, found);
}

QList<qint64> DictionaryReader::sourceIds(const QString& provider, const QString& model)
{
    const QString p = storable(provider);
    const QString m = storable(model);
    QList<qint64> ids;
    m_allSources.run({p, p, m, m});
    while (m_allSources.next())
        ids.append(m_allSources.number(0));
    return ids;
}

std::optional<qint64> DictionaryReader::dayBefore(qint64 day)
{
    m_dayBefore.run({day});
    const QVariant before = m_dayBefore.next() ? m_dayBefore.value(0) : QVariant();
    m_dayBefore.finish();
    return before.isNull() ? std::nullopt : std::optional(before.toLongLong());
}

QList<qint64> DictionaryReader::textsOf(qint64 day, const QString& words)
{
    QList<qint64> ids;
    m_textsOfDay.run({day});
    while (m_textsOfDay.next()) {
        if (m_textsOfDay.value(1).toString().contains(words, Qt::CaseInsensitive))
            ids.append(m_textsOfDay.number(0));
    }
    return ids;
}

} // namespace fuseboard
