// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/envfile.h"
#include "app/engine/keyring.h"
#include "app/engine/presetlist.h"

#include <QList>
#include <QString>

namespace fuseboard {

/// What taking a variable over would do.
enum class ImportEffect {
    AddsProvider, ///< of that preset, which none of the configuration is of
    Sets,
    Replaces,
    Comparing, ///< they look alike: settleImport() tells whether they are the same
    Same,
    ReadElsewhere, ///< the provider takes no key from the keychain
    NotAKey,       ///< empty, or the name of another place
};

/// A variable and a provider that its key would go to.
struct KeyImportRow
{
    QString variable;
    QList<int> lines; ///< of the file, where it is set; the last one counts. Empty: no file
    QString provider;
    QString title;
    QString preset; ///< for AddsProvider
    ImportEffect effect = ImportEffect::Sets;
    EnvValue kind = EnvValue::Text;
    KeySource source = KeySource::Keychain;
    Secret key;
    bool trimmed = false;

    bool canBeTaken() const;  ///< there is something to do
    bool isSuggested() const; ///< and nothing is lost by it
};

struct KeyImportPlan
{
    QList<KeyImportRow> rows; ///< in the order of the variables
    qsizetype others = 0;     ///< variables that are no provider's
};

/// The variables that hold keys of presets, or are named after a provider: COMPANY_API_KEY.
KeyImportPlan planImport(const QList<EnvVariable>& variables, const KeysSnapshot& keys,
                         const QList<PresetInfo>& presets);
QStringList importableVariables(const KeysSnapshot& keys, const QList<PresetInfo>& presets);

/// `current` is the key that is in force; empty: it cannot be told.
void settleImport(KeyImportRow& row, const Secret& current);

QString effectText(const KeyImportRow& row);
QString importRemarks(const KeyImportRow& row); ///< white space, duplicates; empty: nothing odd

} // namespace fuseboard
