// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/domain/instant.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace fuseboard {

/// A JSON object and where it stands in its document.
struct Node
{
    QJsonObject object;
    QString path;

    QString at(const QString& key) const { return path.isEmpty() ? key : path + u'.' + key; }
    bool has(const QString& key) const
    {
        const QJsonValue value = object.value(key);
        return !value.isUndefined() && !value.isNull();
    }
};

/// Reads single fields of a document and notes what is wrong with them. After a problem it returns
/// something harmless, so that one pass finds all problems.
class FieldReader
{
public:
    QList<ConfigurationProblem> problems; ///< without lines and columns

protected:
    void problem(const QString& path, const QString& what, const QString& cure);
    void allowOnly(const Node& node, const QStringList& known);
    QString text(const Node& node, const QString& key);
    /// A list of names; none where the key is absent.
    QStringList texts(const Node& node, const QString& key, int most);
    double number(const Node& node, const QString& key, double least, double most, double fallback);
    int integer(const Node& node, const QString& key, int least, int most, int fallback);
    Duration seconds(const Node& node, const QString& key, Duration fallback); ///< at most a day
    std::optional<Node> child(const Node& node, const QString& key);
    QList<Node> children(const Node& node, const QString& key, int most);
};

} // namespace fuseboard
