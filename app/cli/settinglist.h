// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace fuseboard {

/// One key of a configuration, as its JSON Schema describes it.
struct SchemaSetting
{
    QString path;       ///< as in "providers[].limits.concurrent"; "[]": of each entry of a list
    QString key;        ///< the last part of it
    QJsonObject schema; ///< with what a "$ref" of it points to filled in
    bool isRequired = false;
    bool isSection = false; ///< an object with keys, or a list or map of such
};

/// An object of the configuration, and the keys that it can have.
struct SettingSection
{
    QString path; ///< empty: the whole file
    QString description;
    QList<SchemaSetting> settings;
};

/// Every object that a schema describes, and every key, in the order in which the schema has them.
QList<SettingSection> settingsOf(const QByteArray& schema);

} // namespace fuseboard
