// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/enginesentences.h"

#include <QtGlobal>

namespace fuseboard {

namespace {

constexpr const char* kSentences[] = {
    QT_TRANSLATE_NOOP("Engine",
                      "Unlock the keychain when the system asks for its password, then try again."),
    QT_TRANSLATE_NOOP("Engine", "Allow Fuseboard to use the keychain, then try again."),
    QT_TRANSLATE_NOOP("Engine",
                      "Install and start a keychain such as GNOME Keyring or KWallet, then try "
                      "again. Or keep keys in the environment: set \"key\" to \"env:NAME\"."),
    QT_TRANSLATE_NOOP(
        "Engine", "Look whether the keychain has a default collection and is not full or damaged, "
                  "then try again. Or keep keys in the environment: set \"key\" to \"env:NAME\"."),
    QT_TRANSLATE_NOOP("Engine", "The environment variable %1 holds no usable key for %2."),
    QT_TRANSLATE_NOOP(
        "Engine", "The keychain is locked: waiting for it to be unlocked to read the key of %1."),
    QT_TRANSLATE_NOOP("Engine", "The keychain could not be read for the key of %1: %2"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "No key for %1 is stored. Set it on the Keys page or with 'fuseboardctl keys set %1'."),
    QT_TRANSLATE_NOOP("Engine", "The keychain gave back another value."),
    QT_TRANSLATE_NOOP("Engine",
                      "The key of %1 does not come from the keychain, so it cannot be set here."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "This cannot be a key: it is empty, or holds characters that no request can carry."),
    QT_TRANSLATE_NOOP("Engine", "The key is kept in memory until Fuseboard ends."),
    QT_TRANSLATE_NOOP("Engine", "The keychain did not take the key: %1"),
    QT_TRANSLATE_NOOP(
        "Engine", "The key of %1 does not come from the keychain, so it cannot be deleted here."),
    QT_TRANSLATE_NOOP("Engine", "No key for %1 was stored."),
    QT_TRANSLATE_NOOP("Engine", "The keychain did not delete the key: %1"),
    QT_TRANSLATE_NOOP("Engine", "A check of %1 is under way: try again after it."),
    QT_TRANSLATE_NOOP("Engine", "The new key did not pass, so the one before stays: %1"),
    QT_TRANSLATE_NOOP("Engine", "no model answered."),
    QT_TRANSLATE_NOOP("Engine", "The deleted key is forgotten: set it again."),
    QT_TRANSLATE_NOOP("Engine", "%1 needs no key."),
    QT_TRANSLATE_NOOP("Engine", "The key is empty."),
    QT_TRANSLATE_NOOP("Engine", "The keychain is locked, and nobody unlocked it."),
    QT_TRANSLATE_NOOP("Engine", "The keychain has no such entry."),
    QT_TRANSLATE_NOOP("Engine",
                      "The library of the Secret Service, libsecret-1, is not installed."),
    QT_TRANSLATE_NOOP("Engine", "The keychain service does not start: %1"),
    QT_TRANSLATE_NOOP("Engine",
                      "The keychain has no default collection to keep keys in, and none was made."),
    QT_TRANSLATE_NOOP(
        "Engine", "The keychain has not answered within %1 s: it may be waiting to be unlocked."),
    QT_TRANSLATE_NOOP("Engine",
                      "No keychain service answers on the session bus (org.freedesktop.secrets)."),
    QT_TRANSLATE_NOOP("Engine", "No session bus: DBUS_SESSION_BUS_ADDRESS is not set."),
    QT_TRANSLATE_NOOP(
        "Engine", "No session bus: nothing answers at the address in DBUS_SESSION_BUS_ADDRESS."),
    QT_TRANSLATE_NOOP("Engine", "The session bus does not answer: %1"),
    QT_TRANSLATE_NOOP("Engine",
                      "The key has a line break or a control character inside. Copy it again."),
    QT_TRANSLATE_NOOP("Engine", "The key has characters that no key can have. Copy it again."),
    QT_TRANSLATE_NOOP("Engine", "This looks like a key of %1."),
    QT_TRANSLATE_NOOP("Engine", "Keys of %1 usually begin with %2."),
    QT_TRANSLATE_NOOP("Engine", "Keys of %1 usually have %2 characters, this one has %3."),
    QT_TRANSLATE_NOOP("Engine", "Keys have no space inside, this one has."),
    QT_TRANSLATE_NOOP("Engine", "Only the first %1 variables are read."),
    QT_TRANSLATE_NOOP("Engine", "This is not of the form NAME=value."),
    QT_TRANSLATE_NOOP("Engine", "The quote is not closed."),
    QT_TRANSLATE_NOOP("Engine", "Something follows the closing quote."),
    QT_TRANSLATE_NOOP("Engine", "The file is larger than %1 KiB: this is hardly a .env file."),
    QT_TRANSLATE_NOOP("Engine", "The file is in UTF-16: save it as UTF-8, then try again."),
    QT_TRANSLATE_NOOP("Engine", "The file holds binary data: this is not a .env file."),
    QT_TRANSLATE_NOOP("Engine", "The key is not UTF-8 text, which a keychain cannot keep."),
    QT_TRANSLATE_NOOP("Engine",
                      "The key holds a NUL character, where a keychain would cut it off."),
    QT_TRANSLATE_NOOP("Engine", "The key is longer than the 2560 bytes that Windows keeps."),
};

} // namespace

std::span<const char* const> keysSentences()
{
    return kSentences;
}

} // namespace fuseboard
