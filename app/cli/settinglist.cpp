// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settinglist.h"

#include "app/domain/jsonlocator.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// A part of the schema, and where it stands in the text.
struct Part
{
    QJsonObject schema;
    QString place; ///< empty: the schema itself
};

class SchemaWalk
{
public:
    explicit SchemaWalk(const QByteArray& text)
        : m_text(text), m_root(QJsonDocument::fromJson(text).object())
    {
    }

    QList<SettingSection> sections()
    {
        add({}, {m_root, {}});
        return m_sections;
    }

private:
    static QString below(const QString& place, QLatin1StringView key)
    {
        return place.isEmpty() ? QString(key) : place + u'.' + key;
    }

    Part child(const Part& part, QLatin1StringView key) const
    {
        return resolved({part.schema[key].toObject(), below(part.place, key)});
    }

    /// What stands beside a reference says more than what it points to.
    Part resolved(const Part& part) const
    {
        const QString name = part.schema[u"$ref"_s].toString().section(u'/', -1);
        if (name.isEmpty())
            return part;
        Part whole{m_root[u"$defs"_s][name].toObject(), u"$defs."_s + name};
        for (auto each = part.schema.begin(); each != part.schema.end(); ++each) {
            if (each.key() != "$ref"_L1)
                whole.schema[each.key()] = each.value();
        }
        return whole;
    }

    /// QJsonObject sorts its keys; the text has them in an order for readers.
    QStringList keysInOrder(const Part& part) const
    {
        const QString place = below(part.place, "properties"_L1);
        const QStringList keys = part.schema[u"properties"_s].toObject().keys();
        QStringList places;
        for (const QString& key : keys)
            places << place + u'.' + key;
        const QList<qsizetype> offsets = offsetsOf(m_text, places);
        QList<std::pair<qsizetype, QString>> order;
        for (qsizetype i = 0; i < keys.size(); ++i)
            order.append({offsets[i], keys[i]});
        std::sort(order.begin(), order.end());
        QStringList sorted;
        for (const auto& [offset, key] : std::as_const(order))
            sorted << key;
        return sorted;
    }

    /// The object that the keys below a part are in, and how the path goes on to them.
    std::optional<std::pair<QString, Part>> inner(const Part& part) const
    {
        const QList<std::pair<QString, Part>> ways{
            {QString(), part},
            {u"[]"_s, child(part, "items"_L1)},
            {u".NAME"_s, child(part, "additionalProperties"_L1)}};
        for (const auto& way : ways) {
            if (way.second.schema.contains("properties"_L1))
                return way;
        }
        return std::nullopt;
    }

    void add(const QString& path, const Part& part)
    {
        SettingSection section{path, part.schema[u"description"_s].toString(), {}};
        QList<std::pair<QString, Part>> deeper;
        const QJsonArray required = part.schema[u"required"_s].toArray();
        const QJsonObject properties = part.schema[u"properties"_s].toObject();
        const QString place = below(part.place, "properties"_L1);
        for (const QString& key : keysInOrder(part)) {
            const Part own = resolved({properties[key].toObject(), place + u'.' + key});
            const QString name = path.isEmpty() ? key : path + u'.' + key;
            const auto more = inner(own);
            section.settings.append({name, key, own.schema, required.contains(key), bool(more)});
            if (more)
                deeper.append({name + more->first, more->second});
        }
        m_sections.append(section);
        for (const auto& [name, more] : std::as_const(deeper))
            add(name, more);
    }

    const QByteArray& m_text;
    QJsonObject m_root;
    QList<SettingSection> m_sections;
};

} // namespace

QList<SettingSection> settingsOf(const QByteArray& schema)
{
    return SchemaWalk(schema).sections();
}

} // namespace fuseboard
