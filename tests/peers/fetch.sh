#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Unpacks PostgreSQL and Prometheus from Debian's packages into a folder: fetch.sh FOLDER
# Installed, each of them would start a service on this machine; the tests start their own. What is
# installed already is used as it is. What cannot be had, skips its tests by name.
set -euo pipefail
folder=${1:?fetch.sh takes a folder}

command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || exit 0

# unpack PACKAGE FOLDER
unpack() {
    local deb scratch
    scratch=$(mktemp -d)
    if (cd "$scratch" && apt-get -o APT::Sandbox::User=root -qq download "$1" >/dev/null 2>&1); then
        for deb in "$scratch"/*.deb; do
            dpkg-deb -x "$deb" "$2"
            dpkg-deb -f "$deb" Depends Pre-Depends >>"$2/depends"
        done
    fi
    rm -rf "$scratch"
}

# The libraries that a program still misses, from the packages that were unpacked with it.
add_libraries() {
    local program=$1 into=$2 name
    for _ in 1 2 3; do
        ldd "$program" 2>/dev/null | grep -q 'not found' || return 0
        for name in $(tr ',|' '\n' <"$into/depends" | sed -nE 's/^[A-Za-z-]*:? *(lib[a-z0-9.+-]+).*/\1/p' | sort -u); do
            dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q ' installed$' && continue
            [ -e "$into/has-$name" ] && continue
            touch "$into/has-$name"
            unpack "$name" "$into"
        done
        LD_LIBRARY_PATH=$(echo "$into"/usr/lib/*-linux-gnu* | tr ' ' ':')
        export LD_LIBRARY_PATH
    done
}

if ! ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1 &&
    ! ls "$folder"/postgresql/usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1; then
    mkdir -p "$folder/postgresql"
    server=$(apt-cache depends postgresql 2>/dev/null | sed -nE 's/.*Depends: (postgresql-[0-9]+)$/\1/p' | head -n 1)
    if [ -n "$server" ]; then unpack "$server" "$folder/postgresql"; fi
    for program in "$folder"/postgresql/usr/lib/postgresql/*/bin/postgres; do
        if [ -e "$program" ]; then
            add_libraries "$program" "$folder/postgresql"
        else
            echo "PostgreSQL could not be downloaded: the tests against it will be skipped." >&2
        fi
    done
fi

if ! command -v prometheus >/dev/null && [ ! -x "$folder/prometheus/usr/bin/prometheus" ]; then
    mkdir -p "$folder/prometheus"
    unpack prometheus "$folder/prometheus"
    [ -x "$folder/prometheus/usr/bin/prometheus" ] ||
        echo "Prometheus could not be downloaded: the tests against it will be skipped." >&2
fi
