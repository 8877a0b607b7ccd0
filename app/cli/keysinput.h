// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/secret.h"
#include "app/engine/keyring.h"
#include "app/engine/presetlist.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace fuseboard {

/// One key of the input, and the provider that takes it.
struct GivenKey
{
    QString name; ///< as it stands in the input
    int line = 0; ///< from 1; 0: the input is an object
    QString provider;
    Secret key;
    bool isThere = false; ///< the provider has a key already
};

struct GivenKeys
{
    QList<GivenKey> keys;   ///< in the order of the input; of a provider the last one
    QStringList passedOver; ///< variables that are no provider's, and why
    QStringList problems;   ///< with any of them nothing is to be stored
};

/// Reads keys for "keys import": lines NAME=value as in a .env file, or a JSON object of strings.
/// A name is a provider's, or that of the variable where other tools keep its key. `text` is wiped.
GivenKeys readGivenKeys(QByteArray&& text, const KeysSnapshot& keys,
                        const QList<PresetInfo>& presets);

} // namespace fuseboard
