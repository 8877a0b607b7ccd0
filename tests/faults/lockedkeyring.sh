#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# lockedkeyring.sh FUSEBOARDCTL [OPTION…]: to be run under with-keyring.sh, the key of the provider
# "vault" on standard input. Stores it, locks the keyring, and tells what then happens.
set -uo pipefail

secrets() {
    dbus-send --session --print-reply --reply-timeout=5000 --dest=org.freedesktop.secrets "$@"
}

"$@" keys set vault || exit 1
collection=$(secrets /org/freedesktop/secrets org.freedesktop.Secret.Service.ReadAlias string:default |
    grep -o '/org/freedesktop/secrets/collection/[^"]*')
secrets /org/freedesktop/secrets org.freedesktop.Secret.Service.Lock \
    "array:objpath:$collection" >/dev/null || exit 1
"$@" keys list
echo "list ended with $?"
items=$(secrets "$collection" org.freedesktop.DBus.Properties.Get \
    string:org.freedesktop.Secret.Collection string:Items | grep -c "object path")
echo "entries in the locked collection: $items"
