// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/configurationdiff.h"

#include "app/domain/redactor.h"
#include "app/domain/settingpaths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestShown = 160;

QString shown(const QJsonValue& value)
{
    if (value.isUndefined())
        return {};
    // An array of one: QJsonDocument writes no single value.
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    const QString text = Redactor().redact(QString::fromUtf8(json.sliced(1, json.size() - 2)));
    return text.size() > kLongestShown ? text.first(kLongestShown) + u'…' : text;
}

using Changes = QList<ConfigurationChange>;

/// Differences of two objects, as deep as both are objects.
void compare(const QString& list, const QString& name, const QString& prefix,
             const QJsonObject& before, const QJsonObject& after, Changes& changes)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    keys.sort();
    for (const QString& key : std::as_const(keys)) {
        const QJsonValue was = before.value(key);
        const QJsonValue is = after.value(key);
        const QString path = prefix.isEmpty() ? key : prefix + u'.' + key;
        if (was == is)
            continue;
        const bool inner =
            (was.isObject() || was.isUndefined()) && (is.isObject() || is.isUndefined());
        if (inner)
            compare(list, name, path, was.toObject(), is.toObject(), changes);
        else
            changes.append({ConfigurationChange::Changed, list, name, path, shown(was), shown(is)});
    }
}

QJsonObject named(const QJsonArray& entries, const QString& name)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const QJsonValue& each) {
        return each[u"name"_s].toString() == name;
    });
    return found == entries.end() ? QJsonObject() : found->toObject();
}

QStringList namesIn(const QJsonArray& entries)
{
    QStringList names;
    for (const QJsonValue& entry : entries)
        names.append(entry[u"name"_s].toString());
    return names;
}

QJsonObject withoutName(QJsonObject entry)
{
    entry.remove(u"name"_s);
    return entry;
}

void compareEntries(const QString& list, const QJsonArray& before, const QJsonArray& after,
                    Changes& changes)
{
    for (const QString& name : namesIn(before)) {
        const QJsonObject was = named(before, name);
        const QJsonObject is = named(after, name);
        if (is.isEmpty())
            changes.append(
                {ConfigurationChange::Removed, list, name, {}, shown(withoutName(was)), {}});
        else
            compare(list, name, {}, was, is, changes);
    }
    for (const QString& name : namesIn(after)) {
        const QJsonObject is = named(after, name);
        if (named(before, name).isEmpty())
            changes.append(
                {ConfigurationChange::Added, list, name, {}, {}, shown(withoutName(is))});
    }
}

QJsonObject documentOf(const Configuration& configuration)
{
    return QJsonDocument::fromJson(writeConfiguration(configuration)).object();
}

} // namespace

QString ConfigurationChange::subject() const
{
    if (list.isEmpty())
        return path;
    return path.isEmpty() ? u"%1 %2"_s.arg(list, name) : u"%1 %2: %3"_s.arg(list, name, path);
}

QList<ConfigurationChange> differences(const Configuration& before, const Configuration& after)
{
    Changes changes;
    QJsonObject was = documentOf(before);
    QJsonObject is = documentOf(after);
    for (const QString& list : entryLists()) {
        compareEntries(list, valueAt(was, list).toArray(), valueAt(is, list).toArray(), changes);
        setValueAt(was, list, QJsonValue::Undefined);
        setValueAt(is, list, QJsonValue::Undefined);
    }
    compare({}, {}, {}, was, is, changes);
    return changes;
}

} // namespace fuseboard
