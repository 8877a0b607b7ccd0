// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/keyring.h"

#include <QString>

namespace fuseboard {

/// What the controls of a card are called: it holds a provider's key, or a password.
struct CardWords
{
    QString set; ///< a button
    QString replace;
    QString hint; ///< where one types
    QString replaceHint;
    QString store;
    QString erase;
    QString deleted;
    QString tip; ///< of what is shown of it

    QString card; ///< accessible names, from here on
    QString masked;
    QString setName;
    QString field;
    QString storeName;
    QString cancelName;
    QString checkName;
    QString showName;
    QString shown;
    QString hideName;
    QString copyName;
    QString deleteName;
    QString undoName;
    QString removeName;
    QString useName;
    QString keepName;
};

CardWords cardWords(const KeyRow& row);

} // namespace fuseboard
