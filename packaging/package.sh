#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds packages: packaging/package.sh [--yes] [deb|rpm|tgz|all]…
# They, their symbols for a debugger, a list of contents for each (SPDX) and SHA256SUMS are in
# build/packages afterwards. Installs what it needs; asks once, with --yes not at all.
set -euo pipefail
umask 022 # CPack takes over what it finds
cd "$(dirname "$0")/.."

assume_yes=0
kinds=
for word; do
    case $word in
    --yes) assume_yes=1 ;;
    deb | rpm | tgz) kinds+=" ${word^^}" ;;
    all) kinds=' DEB RPM TGZ' ;;
    *)
        echo "usage: packaging/package.sh [--yes] [deb|rpm|tgz|all]…" >&2
        exit 2
        ;;
    esac
done
# shellcheck source=packaging/setup.sh
. packaging/setup.sh
if [ -z "$kinds" ]; then
    if command -v dpkg-query >/dev/null; then kinds=' DEB RPM TGZ'; else kinds=' RPM'; fi
fi
ensure_packages "$build_packages $package_packages" "to build packages"

# The time of the last commit stands wherever a time is needed: two builds give the same bytes.
if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
    SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null) ||
        fail "this is no checkout of git: set SOURCE_DATE_EPOCH to the time of the release, in seconds."
fi
export SOURCE_DATE_EPOCH

build package
rm -rf build/packages build/package/packages
mkdir -p build/packages
log=build/package/packages.log
: >"$log"

# pack KIND [option…]: one run of CPack.
pack() {
    say "Packing $1${2:+ (symbols)} …"
    if ! (cd build/package && cpack -G "$@") >>"$log" 2>&1; then
        tail -n 25 "$log" >&2
        fail "the package could not be made: see $log"
    fi
}
for kind in $kinds; do
    pack "$kind"
    # The .deb of the symbols comes with the program's own.
    [ "$kind" = DEB ] || pack "$kind" -D CPACK_FUSEBOARD_SYMBOLS=APART
done
find build/package/packages -maxdepth 1 -type f -exec mv {} build/packages/ \;
packaging/contents.py build/packages
say "The packages are in build/packages:"
ls -sh build/packages >&2
