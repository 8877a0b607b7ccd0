// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/changetext.h"

#include <QCoreApplication>

namespace fuseboard {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

QString orDefault(const QString& value)
{
    return value.isEmpty() ? Words::tr("default", "the value of a setting") : value;
}

} // namespace

QString changeTitle(const ConfigurationChange& change)
{
    switch (change.kind) {
    case ConfigurationChange::Added:
        return Words::tr("Added: %1", "an entry of the configuration").arg(change.subject());
    case ConfigurationChange::Removed:
        return Words::tr("Removed: %1", "an entry of the configuration").arg(change.subject());
    case ConfigurationChange::Changed:
        break;
    }
    return Words::tr("Changed: %1", "a value of the configuration").arg(change.subject());
}

QString changeValues(const ConfigurationChange& change)
{
    switch (change.kind) {
    case ConfigurationChange::Added:
        return change.after;
    case ConfigurationChange::Removed:
        return change.before;
    case ConfigurationChange::Changed:
        break;
    }
    return Words::tr("%1 → %2", "old value, new value")
        .arg(orDefault(change.before), orDefault(change.after));
}

} // namespace fuseboard
