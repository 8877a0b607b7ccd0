#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the software from npm that tests/peers talks to. It needs Node 20 or later, which Debian
# 12 does not have: without it those tests are skipped, and say so.
set -euo pipefail
cd "$(dirname "$0")"

major=$(node --version 2>/dev/null | sed -E 's/^v([0-9]+).*/\1/' || true)
if [ "${major:-0}" -lt 20 ] || ! command -v npm >/dev/null; then
    echo "Node 20 with npm is not there: the tests against aimock will be skipped." >&2
    exit 0
fi
if [ node_modules/.package-lock.json -nt package-lock.json ]; then exit 0; fi
if ! npm ci --no-audit --no-fund --ignore-scripts --loglevel=error >&2; then
    echo "aimock could not be installed from npm: the tests against it will be skipped." >&2
    rm -rf node_modules
fi
