// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>

namespace fuseboard {

/// Members of a JSON document from outside. What is missing, null or of another type than asked
/// for is empty or absent: a page that leaves a member out is as readable as one that does not.

/// A string without blanks around it, or a whole number as its digits (ids come as either).
QString textIn(const QJsonObject& object, QLatin1StringView key);
/// The first of several members that has a text: pages name the same thing differently.
QString firstTextIn(const QJsonObject& object, std::initializer_list<QLatin1StringView> keys);
/// A number, also one written as a string ("300").
std::optional<double> numberIn(const QJsonObject& object, QLatin1StringView key);
std::optional<bool> flagIn(const QJsonObject& object, QLatin1StringView key);
QJsonObject objectIn(const QJsonObject& object, QLatin1StringView key);
QJsonArray arrayIn(const QJsonObject& object, QLatin1StringView key);
/// The objects of a list; whatever else stands in it is left out.
QList<QJsonObject> objectsOf(const QJsonArray& array);
QList<QJsonObject> objectsIn(const QJsonObject& object, QLatin1StringView key);
/// feedTime() of a text.
std::optional<QDateTime> timeIn(const QJsonObject& object, QLatin1StringView key);
std::optional<QDateTime> firstTimeIn(const QJsonObject& object,
                                     std::initializer_list<QLatin1StringView> keys);
/// A web address; empty for anything that is not http or https with a host.
QString linkIn(const QJsonObject& object, QLatin1StringView key);

} // namespace fuseboard
