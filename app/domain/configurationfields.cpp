// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/configurationfields.h"

#include "app/domain/nearestword.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMostSeconds = 86400;

QString typeOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return u"true or false"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return u"a string"_s;
    case QJsonValue::Array:
        return u"a list"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return u"null"_s;
}

QString shown(double number)
{
    return QString::number(number, 'g', 15);
}

QString quoted(const QString& word)
{
    constexpr qsizetype kLongestShown = 64;
    const QString part = word.size() > kLongestShown ? word.first(kLongestShown) + u"…"_s : word;
    return u"\"%1\""_s.arg(part);
}

/// A number of that kind within its bounds, or a problem.
std::optional<double> boundedNumber(const QJsonValue& value, const QString& kind, double least,
                                    double most, const QString& path, ProblemList& problems)
{
    if (!value.isDouble()) {
        addWrongType(value, kind, path, problems);
        return std::nullopt;
    }
    const double found = value.toDouble();
    if (std::isfinite(found) && found >= least && found <= most)
        return found;
    problems.add(
        path,
        u"expected %1 from %2 to %3, found %4"_s.arg(kind, shown(least), shown(most), shown(found)),
        u"Write a number within these bounds."_s);
    return std::nullopt;
}

std::optional<double> boundedInteger(const QJsonValue& value, double least, double most,
                                     const QString& path, ProblemList& problems)
{
    const auto found = boundedNumber(value, u"a whole number"_s, least, most, path, problems);
    if (!found || *found == std::floor(*found))
        return found;
    problems.add(path, u"expected a whole number, found %1"_s.arg(shown(*found)),
                 u"Leave the fraction out."_s);
    return std::nullopt;
}

/// Rounded, so that what is written as 0.1 comes back as 0.1 and not a nanosecond less.
Duration durationOf(double seconds)
{
    return Duration(std::llround(seconds * 1e9));
}

void addUnknownKey(const QString& key, const QString& path, const QStringList& known,
                   ProblemList& problems)
{
    if (problems.isFull()) { // then the nearest word is not worth looking for
        problems.add(path, {}, {});
        return;
    }
    const QString plain = key.toLower().remove(u'_').remove(u'-');
    const bool holdsKey = plain.contains(u"apikey"_s) || plain == u"token"_s ||
                          plain == u"secret"_s || plain == u"password"_s;
    const QString advice =
        holdsKey ? u"Keys do not belong into this file: put it into the keychain, and "
                   "\"key\": \"keychain\" here. "_s
                 : suggestion(key, known);
    problems.add(path, u"unknown key %1"_s.arg(quoted(key)),
                 advice + u"Known here: %1."_s.arg(known.join(u", "_s)));
}

} // namespace

void addWrongType(const QJsonValue& found, const QString& expected, const QString& path,
                  ProblemList& problems)
{
    problems.add(path, u"expected %1, found %2"_s.arg(expected, typeOf(found)),
                 u"Write %1 here."_s.arg(expected));
}

void readObject(const QJsonValue& value, const QString& path, const QList<Field>& fields,
                ProblemList& problems)
{
    if (!value.isObject()) {
        addWrongType(value, u"an object"_s, path, problems);
        return;
    }
    const QJsonObject object = value.toObject();
    const QString prefix = path.isEmpty() ? QString() : path + u'.';
    for (const Field& field : fields) {
        const auto member = object.constFind(field.key);
        if (member != object.constEnd()) {
            field.read(member.value(), prefix + field.key, problems);
        } else if (field.need == Need::Required) {
            problems.add(prefix + field.key, u"%1 is missing"_s.arg(quoted(field.key)),
                         u"Add it."_s);
        }
    }
    QStringList known;
    for (const Field& field : fields)
        known.append(field.key);
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        if (!known.contains(member.key()))
            addUnknownKey(member.key(), prefix + member.key(), known, problems);
    }
}

FieldReader object(QList<Field> fields)
{
    return [fields = std::move(fields)](const QJsonValue& value, const QString& path,
                                        ProblemList& problems) {
        readObject(value, path, fields, problems);
    };
}

FieldReader members(MemberReader read)
{
    return [read = std::move(read)](const QJsonValue& value, const QString& path,
                                    ProblemList& problems) {
        if (!value.isObject()) {
            addWrongType(value, u"an object"_s, path, problems);
            return;
        }
        const QJsonObject object = value.toObject();
        for (auto member = object.constBegin(); member != object.constEnd(); ++member)
            read(member.key(), member.value(), path + u'.' + member.key(), problems);
    };
}

FieldReader list(FieldReader element)
{
    return [element = std::move(element)](const QJsonValue& value, const QString& path,
                                          ProblemList& problems) {
        if (!value.isArray()) {
            addWrongType(value, u"a list"_s, path, problems);
            return;
        }
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            element(array.at(i), u"%1[%2]"_s.arg(path).arg(i), problems);
    };
}

FieldReader flag(bool& target)
{
    return [&target](const QJsonValue& value, const QString& path, ProblemList& problems) {
        if (value.isBool())
            target = value.toBool();
        else
            addWrongType(value, u"true or false"_s, path, problems);
    };
}

FieldReader integer(int& target, int least, int most)
{
    return [=, &target](const QJsonValue& value, const QString& path, ProblemList& problems) {
        if (const auto found = boundedInteger(value, least, most, path, problems))
            target = static_cast<int>(*found);
    };
}

FieldReader integer(std::optional<qint64>& target, qint64 least, qint64 most)
{
    return [=, &target](const QJsonValue& value, const QString& path, ProblemList& problems) {
        if (value.isNull()) {
            target.reset();
        } else if (const auto found = boundedInteger(value, static_cast<double>(least),
                                                     static_cast<double>(most), path, problems)) {
            target = static_cast<qint64>(*found);
        }
    };
}

FieldReader number(double& target, double least, double most)
{
    return [=, &target](const QJsonValue& value, const QString& path, ProblemList& problems) {
        if (const auto found = boundedNumber(value, u"a number"_s, least, most, path, problems))
            target = *found;
    };
}

FieldReader seconds(Duration& target)
{
    return [&target](const QJsonValue& value, const QString& path, ProblemList& problems) {
        if (const auto found =
                boundedNumber(value, u"a number of seconds"_s, 0, kMostSeconds, path, problems))
            target = durationOf(*found);
    };
}

FieldReader seconds(std::optional<Duration>& target)
{
    return [&target](const QJsonValue& value, const QString& path, ProblemList& problems) {
        Duration read{};
        if (value.isNull()) {
            target.reset();
        } else {
            seconds(read)(value, path, problems);
            target = read;
        }
    };
}

FieldReader text(QString& target, TextCheck check)
{
    return [&target, check = std::move(check)](const QJsonValue& value, const QString& path,
                                               ProblemList& problems) {
        if (!value.isString()) {
            addWrongType(value, u"a string"_s, path, problems);
            return;
        }
        target = value.toString();
        if (const auto complaint = check(target))
            problems.add(path, complaint->what, complaint->cure);
    };
}

} // namespace fuseboard
