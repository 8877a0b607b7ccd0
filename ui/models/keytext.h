// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/keyring.h"

#include <QString>

namespace fuseboard {

/// How much attention a line of the Keys page wants.
enum class KeyTone { Quiet, Good, Warning, Bad };

struct KeyWords
{
    KeyTone tone = KeyTone::Quiet;
    QString text;

    bool operator==(const KeyWords&) const = default;
};

KeyWords presenceWords(const KeyRow& row); ///< "Key stored", "No key yet", …
QString sourceText(const KeyRow& row);     ///< "Keychain", "Environment variable OPENAI_API_KEY"
/// Odd things about the key, and what the keyring says; empty where all is well.
QString remarksText(const KeyRow& row);
/// The last check: when and how fast, or cause and cure.
KeyWords checkWords(const KeyRow& row);

KeyWords keyringWords(const KeysSnapshot& keys);
QString keyringDetail(const KeysSnapshot& keys); ///< cause and cure

} // namespace fuseboard
