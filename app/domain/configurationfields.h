// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"
#include "app/domain/problemlist.h"

#include <QJsonValue>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace fuseboard {

/// Reads one value into its place, or says what is wrong with it.
using FieldReader =
    std::function<void(const QJsonValue& value, const QString& path, ProblemList& problems)>;

enum class Need { Optional, Required };

/// A key that an object may have.
struct Field
{
    QLatin1StringView key;
    FieldReader read;
    Need need = Need::Optional;
};

/// Reads an object by its table; keys that are not in it are problems.
void readObject(const QJsonValue& value, const QString& path, const QList<Field>& fields,
                ProblemList& problems);
/// Reads an object whose keys the user chooses.
using MemberReader = std::function<void(const QString& key, const QJsonValue& value,
                                        const QString& path, ProblemList& problems)>;
FieldReader members(MemberReader read);
FieldReader list(FieldReader element);
FieldReader object(QList<Field> fields);

FieldReader flag(bool& target);
FieldReader integer(int& target, int least, int most);
FieldReader integer(std::optional<qint64>& target, qint64 least, qint64 most); ///< or null
FieldReader number(double& target, double least, double most);
FieldReader seconds(Duration& target);
FieldReader seconds(std::optional<Duration>& target); ///< or null
/// `check` names what is wrong with a text, or nothing.
struct Complaint
{
    QString what;
    QString cure;
};
using TextCheck = std::function<std::optional<Complaint>(const QString& text)>;
FieldReader text(QString& target, TextCheck check);

void addWrongType(const QJsonValue& found, const QString& expected, const QString& path,
                  ProblemList& problems);
} // namespace fuseboard
