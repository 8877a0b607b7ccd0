#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything and runs all tests: tests/run.sh [--yes] [--preset NAME] [arguments for ctest…]
# Installs what they need; asks once, with --yes not at all.
set -euo pipefail
cd "$(dirname "$0")/.."

assume_yes=0
preset=dev
while [ $# -gt 0 ]; do
    case $1 in
    --yes) assume_yes=1 ;;
    --preset)
        preset=${2:?--preset takes a name}
        shift
        ;;
    *) break ;;
    esac
    shift
done
# shellcheck source=packaging/setup.sh
. packaging/setup.sh

test_packages='
appstream
at-spi2-core
binutils
dbus
desktop-file-utils
dpkg-dev
file
fish
gnome-keyring
libglib2.0-bin
lintian
man-db
mold
nginx-light
openssl
procps
python3
rpm
rpmlint
shellcheck
xvfb
zsh
'
ensure_packages "$build_packages $test_packages" "to build and test"
tests/peers/install.sh
tests/peers/fetch.sh "$PWD/build/peers"
# Some four hundred programs are linked: with mold in a tenth of the time.
if command -v mold >/dev/null; then export LDFLAGS="${LDFLAGS:-} -fuse-ld=mold"; fi
build "$preset"

# One screen, one scale and one language on every machine.
unset DISPLAY WAYLAND_DISPLAY QT_SCALE_FACTOR LANGUAGE
export LC_ALL=C.UTF-8
# What fetch.sh has unpacked; what is installed goes first.
export PATH=$PATH:$PWD/build/peers/prometheus/usr/bin
export FUSEBOARD_POSTGRES=$PWD/build/peers/postgresql
exec ctest --preset "$preset" -j "$(nproc)" "$@"
