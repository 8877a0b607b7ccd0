// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/keyring.h"

#include <algorithm>

namespace fuseboard {

bool KeyCheck::ok() const
{
    return !models.isEmpty() && telling().ok;
}

const ModelCheck& KeyCheck::telling() const
{
    const auto failed = std::find_if(models.cbegin(), models.cend(),
                                     [](const ModelCheck& check) { return !check.ok; });
    return failed == models.cend() ? models.first() : *failed;
}

} // namespace fuseboard
