// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page hands to the one that takes its place.
#include "ui/pages/keys/keycard.h"
#include "ui/pages/keys/keyspage.h"

namespace fuseboard {

KeysPage::Begun KeysPage::begun() const
{
    Begun begun;
    for (const KeyCard* card : m_cards) {
        if (card->undoTime().count() > 0)
            begun.undoable.insert(card->provider(), card->undoTime());
    }
    return begun;
}

void KeysPage::resume(const Begun& begun)
{
    for (auto it = begun.undoable.cbegin(); it != begun.undoable.cend(); ++it) {
        if (KeyCard* card = cardOf(it.key()))
            card->offerUndo(it.value());
    }
}

} // namespace fuseboard
