#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Fuseboard and starts its window: packaging/run.sh [--yes] [arguments for fuseboard…]
# Installs what a bare Debian lacks to build it; asks once, with --yes not at all.
set -euo pipefail
cd "$(dirname "$0")/.."

assume_yes=0
if [ "${1:-}" = --yes ]; then
    assume_yes=1
    shift
fi
# shellcheck source=packaging/setup.sh
. packaging/setup.sh

ensure_packages "$build_packages" "to build"
build release fuseboard fuseboardctl

program=build/release/bin/fuseboard
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -z "${QT_QPA_PLATFORM:-}" ]; then
    say "Built: $program and build/release/bin/fuseboardctl."
    say "There is no display to show the window on (neither DISPLAY nor WAYLAND_DISPLAY is set)."
    say "Start it in a desktop session, or with: xvfb-run -a $program --demo"
    say "Without a window: build/release/bin/fuseboardctl --help"
    exit 1
fi
exec "$program" "$@"
