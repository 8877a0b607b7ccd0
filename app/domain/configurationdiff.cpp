// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/configurationdiff.h"

#include "app/domain/configurationexport.h"
#include "app/domain/redactor.h"
#include "app/domain/settingpaths.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

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

const QString kHeaders = u"headers"_s;

/// As the export has it: what is for nobody else is not for a log either.
QJsonValue shownHeader(const QString& name, const QJsonValue& value)
{
    return value.isString() && isSecretHeader(name, value.toString()) ? u"[redacted]"_s : value;
}

/// Whom the alerts are told stays in sight, for an import could send them elsewhere.
QJsonValue shownWebhook(const QJsonValue& value)
{
    const QUrl url(value.toString());
    return isSecretWebhook(url)
               ? QJsonValue(url.scheme() + u"://"_s + url.host() + u"/[redacted]"_s)
               : value;
}

QJsonValue shownCommand(const QJsonValue& value)
{
    QJsonArray words = value.toArray();
    for (QJsonValueRef word : words) {
        if (isSecretArgument(word.toString()))
            word = u"[redacted]"_s;
    }
    return value.isArray() ? QJsonValue(words) : value;
}

QJsonValue withoutSecret(const QString& path, const QString& key, const QJsonValue& value)
{
    if (path.endsWith(kHeaders + u'.' + key))
        return shownHeader(key, value);
    if (path == "alerts.webhook"_L1)
        return shownWebhook(value);
    return path == "alerts.command"_L1 ? shownCommand(value) : value;
}

QString shownEntry(QJsonObject entry)
{
    entry.remove(u"name"_s);
    if (QJsonObject headers = entry.value(kHeaders).toObject(); !headers.isEmpty()) {
        for (auto each = headers.begin(); each != headers.end(); ++each)
            each.value() = shownHeader(each.key(), each.value());
        entry[kHeaders] = headers;
    }
    return shown(entry);
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
            changes.append({ConfigurationChange::Changed, list, name, path,
                            shown(withoutSecret(path, key, was)),
                            shown(withoutSecret(path, key, is))});
    }
}

QHash<QString, QJsonObject> byName(const QJsonArray& entries)
{
    QHash<QString, QJsonObject> all;
    all.reserve(entries.size());
    for (const QJsonValue& entry : entries)
        all.insert(entry[u"name"_s].toString(), entry.toObject());
    return all;
}

void compareEntries(const QString& list, const QJsonArray& before, const QJsonArray& after,
                    Changes& changes)
{
    const QHash<QString, QJsonObject> known = byName(before);
    const QHash<QString, QJsonObject> next = byName(after);
    for (const QJsonValue& each : before) {
        const QJsonObject was = each.toObject();
        const QString name = was[u"name"_s].toString();
        if (next.contains(name))
            compare(list, name, {}, was, next[name], changes);
        else
            changes.append({ConfigurationChange::Removed, list, name, {}, shownEntry(was), {}});
    }
    for (const QJsonValue& each : after) {
        const QJsonObject is = each.toObject();
        const QString name = is[u"name"_s].toString();
        if (!known.contains(name))
            changes.append({ConfigurationChange::Added, list, name, {}, {}, shownEntry(is)});
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
