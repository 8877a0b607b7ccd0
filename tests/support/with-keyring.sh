#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# with-keyring.sh [--no-collection | --no-start | --none] COMMAND [ARGUMENT…]
#
# Runs COMMAND with a session bus and a GNOME Keyring of its own, in a home that is thrown away, and
# exits with its status. The login collection is unlocked; no prompt can appear.
#   --no-collection  the keyring runs, but has no collection to keep keys in
#   --no-start       the bus knows a keyring, which fails to start
#   --none           a bus without any keyring
# COMMAND finds the keyring's process in FUSEBOARD_KEYRING_PID.
set -euo pipefail

fail() {
    echo "with-keyring.sh: $*" >&2
    exit 1
}

mode=unlocked
options=()
case ${1-} in
--no-collection | --no-start | --none)
    mode=${1#--}
    options=("$1")
    shift
    ;;
esac
[ $# -gt 0 ] || fail "no command given"

if [ -z "${FUSEBOARD_KEYRING_HOME-}" ]; then
    command -v dbus-run-session >/dev/null || fail "dbus-run-session is missing: install the package dbus"
    command -v dbus-send >/dev/null || fail "dbus-send is missing: install the package dbus-bin (or dbus)"
    command -v gnome-keyring-daemon >/dev/null ||
        fail "gnome-keyring-daemon is missing: install the package gnome-keyring"

    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT
    mkdir -m 700 "$home/runtime" "$home/services"
    # No folder of services but our own: the bus starts neither another keyring nor a prompter.
    cat >"$home/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$home/runtime</listen>
  <servicedir>$home/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF
    if [ "$mode" = no-start ]; then
        printf '[D-BUS Service]\nName=org.freedesktop.secrets\nExec=/bin/false\n' \
            >"$home/services/org.freedesktop.secrets.service"
    fi
    env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u GNOME_KEYRING_CONTROL \
        -u XDG_CURRENT_DESKTOP -u DESKTOP_SESSION -u KDE_SESSION_VERSION -u KDE_FULL_SESSION \
        HOME="$home" XDG_RUNTIME_DIR="$home/runtime" XDG_DATA_HOME="$home/data" \
        XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" XDG_STATE_HOME="$home/state" \
        FUSEBOARD_KEYRING_HOME="$home" \
        dbus-run-session --config-file="$home/bus.conf" -- \
        "${BASH_SOURCE[0]}" "${options[@]}" "$@"
    exit 0 # any other status has ended the script already
fi

# Here: inside the session. The command may start this script once more, for a session of its own.
log=$FUSEBOARD_KEYRING_HOME/keyring.log
unset FUSEBOARD_KEYRING_HOME

# Asks the bus, not the service: that would start one.
service_answers() {
    [[ $(dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus \
        /org/freedesktop/DBus org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets 2>/dev/null) == *true* ]]
}
collection_answers() {
    service_answers && [[ $(dbus-send --session --print-reply=literal --reply-timeout=2000 \
        --dest=org.freedesktop.secrets /org/freedesktop/secrets \
        org.freedesktop.Secret.Service.ReadAlias string:default 2>/dev/null) == */collection/* ]]
}

case $mode in
none | no-start)
    "$@"
    exit 0
    ;;
no-collection)
    gnome-keyring-daemon --start --foreground --components=secrets >"$log" 2>&1 &
    ready=service_answers
    ;;
unlocked)
    printf 'the password of a keyring for tests' |
        gnome-keyring-daemon --unlock --foreground --components=secrets >"$log" 2>&1 &
    ready=collection_answers
    ;;
esac
export FUSEBOARD_KEYRING_PID=$!

stop() {
    kill -CONT "$FUSEBOARD_KEYRING_PID" 2>/dev/null || true # a test may have stopped it
    kill -TERM "$FUSEBOARD_KEYRING_PID" 2>/dev/null || true
    wait "$FUSEBOARD_KEYRING_PID" 2>/dev/null || true
}
trap stop EXIT

for ((tries = 0; ; ++tries)); do
    $ready && break
    kill -0 "$FUSEBOARD_KEYRING_PID" 2>/dev/null || fail "gnome-keyring-daemon ended: $(cat "$log")"
    ((tries < 200)) || fail "gnome-keyring-daemon does not answer within 20 s: $(cat "$log")"
    sleep 0.1
done

"$@"
