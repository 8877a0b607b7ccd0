// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/chain.h"

#include <QString>

namespace fuseboard {

/// What a person did to a chain, told from how it was and is.
struct ChainEdit
{
    QString text; ///< "Move a step"
    QString key;  ///< what was typed into: edits of one key are taken back at once; empty: none
};
ChainEdit chainEdit(const Chain& before, const Chain& after);

} // namespace fuseboard
