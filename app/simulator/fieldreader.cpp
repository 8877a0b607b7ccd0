// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/fieldreader.h"

#include <QJsonArray>

#include <cmath>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDay = 86400; // in seconds

} // namespace

void FieldReader::problem(const QString& path, const QString& what, const QString& cure)
{
    problems.append({0, 0, path, what, cure});
}

void FieldReader::allowOnly(const Node& node, const QStringList& known)
{
    for (const QString& key : node.object.keys()) {
        if (!known.contains(key)) {
            problem(
                node.at(key), u"This key is unknown."_s,
                u"Remove it or correct its spelling; known here: %1."_s.arg(known.join(u", "_s)));
        }
    }
}

QString FieldReader::text(const Node& node, const QString& key)
{
    const QJsonValue value = node.object.value(key);
    if (!value.isString() || value.toString().isEmpty())
        problem(node.at(key), u"A text is needed here."_s, u"Write it in quotation marks."_s);
    return value.toString();
}

QStringList FieldReader::texts(const Node& node, const QString& key, int most)
{
    QStringList list;
    if (!node.has(key))
        return list;
    const QJsonArray array = node.object.value(key).toArray();
    for (const QJsonValue& value : array)
        list << value.toString();
    if (array.isEmpty() || array.size() > most || list.contains(QString()))
        problem(node.at(key), u"A list of names is needed here."_s,
                u"Write a list of 1 to %1 names."_s.arg(most));
    return list;
}

double FieldReader::number(const Node& node, const QString& key, double least, double most,
                           double fallback)
{
    if (!node.has(key))
        return fallback;
    const double value = node.object.value(key).toDouble(std::nan(""));
    if (!(value >= least && value <= most)) {
        problem(node.at(key), u"This value is out of range."_s,
                u"Write a number from %1 to %2."_s.arg(least).arg(most, 0, 'g', 10));
        return fallback;
    }
    return value;
}

int FieldReader::integer(const Node& node, const QString& key, int least, int most, int fallback)
{
    const double value = number(node, key, least, most, fallback);
    if (value != std::floor(value)) {
        problem(node.at(key), u"This is not a whole number."_s,
                u"Write a whole number from %1 to %2."_s.arg(least).arg(most));
        return fallback;
    }
    return static_cast<int>(value);
}

Duration FieldReader::seconds(const Node& node, const QString& key, Duration fallback)
{
    return fromSeconds(number(node, key, 0, kDay, toSeconds(fallback)));
}

std::optional<Node> FieldReader::child(const Node& node, const QString& key)
{
    if (!node.has(key))
        return std::nullopt;
    const QJsonValue value = node.object.value(key);
    if (!value.isObject()) {
        problem(node.at(key), u"An object is needed here."_s, u"Write it in braces: { … }."_s);
        return std::nullopt;
    }
    return Node{value.toObject(), node.at(key)};
}

QList<Node> FieldReader::children(const Node& node, const QString& key, int most)
{
    QList<Node> nodes;
    if (!node.has(key))
        return nodes;
    const QJsonValue value = node.object.value(key);
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > most) {
        problem(node.at(key), u"A list of at most %1 objects is needed here."_s.arg(most),
                u"Write it in brackets: [ … ]."_s);
        return nodes;
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = u"%1[%2]"_s.arg(node.at(key)).arg(i);
        if (array.at(i).isObject())
            nodes.append({array.at(i).toObject(), path});
        else
            problem(path, u"An object is needed here."_s, u"Write it in braces: { … }."_s);
    }
    return nodes;
}

} // namespace fuseboard
