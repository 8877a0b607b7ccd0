// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/keyringcure.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

QString keyringCure(SecretStatus status)
{
    switch (status) {
    case SecretStatus::WaitingForUnlock:
        return u"Unlock the keychain when the system asks for its password, then try again."_s;
    case SecretStatus::Denied:
        return u"Allow Fuseboard to use the keychain, then try again."_s;
    case SecretStatus::Unavailable:
        return u"Install and start a keychain such as GNOME Keyring or KWallet, then try again. Or "
               "keep keys in the environment: set \"key\" to \"env:NAME\"."_s;
    case SecretStatus::Ok:
    case SecretStatus::NotFound:
    case SecretStatus::Failed:
        break;
    }
    return u"Look whether the keychain has a default collection and is not full or damaged, then "
           "try again. Or keep keys in the environment: set \"key\" to \"env:NAME\"."_s;
}

QString whyNoKey(const KeyRow& row)
{
    if (row.source == KeySource::Environment)
        return u"The environment variable %1 holds no usable key for %2."_s.arg(row.variable,
                                                                                row.provider);
    if (row.presence == KeyPresence::WaitingForUnlock)
        return u"The keychain is locked: waiting for it to be unlocked to read the key of %1."_s
            .arg(row.provider);
    if (row.presence == KeyPresence::Failed)
        return u"The keychain could not be read for the key of %1: %2"_s.arg(row.provider,
                                                                             row.failure);
    return u"No key for %1 is stored. Set it on the Keys page or with 'fuseboardctl keys set %1'."_s
        .arg(row.provider);
}

} // namespace fuseboard
