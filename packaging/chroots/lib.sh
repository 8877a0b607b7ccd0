# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Rooms of packaging/chroots.sh, to be sourced. Expects `work` (the folder the rooms stand in) and
# `mirror`; say and fail come from packaging/setup.sh.

mounted=()

# make_base SUITE: the smallest Debian there is, kept for the next time.
make_base() {
    local base=$work/base-$1
    [ -e "$base.done" ] && return
    rm -rf "$base"
    say "Making a bare Debian ($1) from $mirror …"
    debootstrap --variant=minbase --include=ca-certificates "$1" "$base" "$mirror" >"$work/debootstrap-$1.log" 2>&1 ||
        fail "debootstrap failed: see $work/debootstrap-$1.log"
    # Downloads are kept outside, nothing is started, and the outside's way to the network holds.
    printf '#!/bin/sh\nexit 101\n' >"$base/usr/sbin/policy-rc.d"
    chmod 755 "$base/usr/sbin/policy-rc.d"
    apt-config dump | grep -iE '^Acquire::https?::' >"$base/etc/apt/apt.conf.d/90outside" || true
    touch "$base.done"
}

# make_room NAME SUITE: a fresh copy of that Debian.
make_room() {
    local room=$work/$1 folder
    drop_room "$1"
    cp -a "$work/base-$2" "$room"
    cp -L /etc/resolv.conf /etc/hosts "$room/etc/"
    mkdir -p "$work/downloads-$2" "$room/tmp/.X11-unix"
    mount_in "$room" --bind "$work/downloads-$2" var/cache/apt/archives
    mount_in "$room" --bind /proc proc
    for folder in null zero full random urandom; do
        [ -e "$room/dev/$folder" ] || : >"$room/dev/$folder"
        mount_in "$room" --bind "/dev/$folder" "dev/$folder"
    done
}

mount_in() {
    local room=$1 target
    shift
    target=$room/${*: -1}
    mount "${@:1:$#-1}" "$target" || fail "this needs the right to mount: $target"
    mounted+=("$target")
}

# drop_room NAME: unmounts what this run or an interrupted one has mounted there, then removes it.
drop_room() {
    local room=$work/$1 target
    [ -d "$room" ] || return 0
    while read -r target; do umount "$target"; done < <(
        awk -v room="$room/" 'index($2, room) == 1 { print $2 }' /proc/mounts | sort -r)
    if grep -qF " $room/" /proc/mounts; then fail "something is still mounted below $room"; fi
    rm -rf "$room"
}

leave_rooms() {
    local at
    for ((at = ${#mounted[@]} - 1; at >= 0; at--)); do
        umount "${mounted[at]}" 2>/dev/null || true
    done
    mounted=()
}

# inside NAME COMMAND…: runs it in a room, with an environment of that room alone.
inside() {
    local room=$work/$1
    shift
    chroot "$room" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        TERM=dumb DEBIAN_FRONTEND=noninteractive ${http_proxy:+"http_proxy=$http_proxy"} \
        ${https_proxy:+"https_proxy=$https_proxy"} "$@"
}

# install_inside NAME PACKAGE…
install_inside() {
    local name=$1
    shift
    inside "$name" apt-get update -qq >>"$work/$name.log" 2>&1 || fail "apt-get update: see $work/$name.log"
    inside "$name" apt-get install -y -qq --no-install-recommends "$@" >>"$work/$name.log" 2>&1 ||
        fail "$*: could not be installed, see $work/$name.log"
}

# as_user NAME COMMAND…: runs it as somebody who is no administrator, in that one's home.
as_user() {
    local name=$1
    shift
    inside "$name" setpriv --reuid=1000 --regid=1000 --clear-groups env HOME=/home/tester \
        XDG_RUNTIME_DIR=/home/tester/run DISPLAY="${display:-}" bash -c 'cd && exec "$@"' _ "$@"
}

make_user() {
    inside "$1" useradd --create-home --uid 1000 tester
    inside "$1" install -d -m 700 -o tester -g tester /home/tester/run
}
