// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/keyring.h"
#include "app/ports/secretstore.h"

#include <QString>

namespace fuseboard {

/// What a person can do where the keychain does not work: one or two sentences.
QString keyringCure(SecretStatus status);

/// Why there is no key, and the cure.
QString whyNoKey(const KeyRow& row);

} // namespace fuseboard
