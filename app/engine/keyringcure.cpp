// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/keyringcure.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

QString keyringCure(SecretStatus status)
{
    switch (status) {
    case SecretStatus::WaitingForUnlock:
        return u"Unlock the keyring when the system asks for its password, then try again."_s;
    case SecretStatus::Denied:
        return u"Allow Fuseboard to use the keyring, then try again."_s;
    case SecretStatus::Unavailable:
        return u"Install and start a keyring such as GNOME Keyring or KWallet, then try again. Or "
               "keep keys in the environment: set \"key\" to \"env:NAME\"."_s;
    case SecretStatus::Ok:
    case SecretStatus::NotFound:
    case SecretStatus::Failed:
        break;
    }
    return u"Look whether the keyring has a default collection and is not full or damaged, then "
           "try again. Or keep keys in the environment: set \"key\" to \"env:NAME\"."_s;
}

} // namespace fuseboard
