#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows that two builds of one commit give the same packages: packaging/reproduce.sh [--yes] [kind…]
# The last commit is built twice, in folders of other names and depths, with another umask and
# time zone, without a cache; then the checksums are compared. Kinds as for package.sh.
# With --work FOLDER the two copies stand there, and stay. With --against FOLDER one build is enough:
# it is compared with packages of the same commit that were built elsewhere, such as
# build/chroots/packages/bookworm of packaging/chroots.sh on a machine with that release and the same
# updates (the .tar.gz holds the libraries of the machine).
set -euo pipefail
cd "$(dirname "$0")/.."

assume_yes=0
work=
against=
kinds=()
while [ $# -gt 0 ]; do
    case $1 in
    --yes) assume_yes=1 ;;
    --work)
        work=${2:?--work takes a folder}
        shift
        ;;
    --against)
        against=$(realpath "${2:?--against takes a folder of packages}")
        shift
        ;;
    *) kinds+=("$1") ;;
    esac
    shift
done
# shellcheck source=packaging/setup.sh
. packaging/setup.sh
ensure_packages "$build_packages $package_packages" "to build packages"
if [ -z "$work" ]; then
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
fi
mkdir -p "$work"

# one FOLDER UMASK ZONE: a clean checkout, built there
one() {
    rm -rf "${work:?}/$1"
    (
        umask "$2"
        git clone -q --no-local . "$work/$1"
        say "Building in $work/$1 …"
        env -u SOURCE_DATE_EPOCH CCACHE_DISABLE=1 TZ="$3" LC_ALL=C.UTF-8 \
            "$work/$1/packaging/package.sh" "${kinds[@]}"
    )
}
if [ -z "$against" ]; then
    one first 022 UTC
    against=$work/first/build/packages
fi
one second/by/somebody/else 077 Pacific/Chatham

if diff "$against/SHA256SUMS" "$work/second/by/somebody/else/build/packages/SHA256SUMS" >&2; then
    cat "$against/SHA256SUMS"
    say "Both builds gave the same bytes."
else
    fail "the builds differ in the files above (diffoscope shows where)."
fi
