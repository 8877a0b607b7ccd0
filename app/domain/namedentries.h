// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace fuseboard {

/// Of lists whose entries have names: providers, chains, rules, checks.

template <typename Named>
QStringList namesOf(const QList<Named>& entries)
{
    QStringList names;
    for (const Named& entry : entries)
        names.append(entry.name);
    return names;
}

/// -1: there is none of that name.
template <typename Named>
qsizetype placeOf(const QList<Named>& entries, const QString& name)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries[i].name == name)
            return i;
    }
    return -1;
}

/// Where each stands: for those who ask of many. A file can have tens of thousands.
template <typename Named>
QHash<QString, qsizetype> placesOf(const QList<Named>& entries)
{
    QHash<QString, qsizetype> places;
    places.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i)
        places.insert(entries[i].name, i);
    return places;
}

} // namespace fuseboard
