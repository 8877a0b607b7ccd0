#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# with-small-disk.sh COMMAND [ARGUMENT…]
#
# Runs COMMAND with a disk of 3 MB of its own, which it finds in FUSEBOARD_SMALL_DISK, and may mount
# and unmount there. Where the system does not allow that, COMMAND runs without.
set -euo pipefail

if [ "${1-}" != --inside ]; then
    if unshare --mount --map-root-user true 2>/dev/null; then
        exec unshare --mount --map-root-user "$0" --inside "$@"
    fi
    exec "$@"
fi
shift
disk=$(mktemp -d "${TMPDIR:-/tmp}/fuseboard-disk-XXXXXX")
trap 'umount "$disk" 2>/dev/null || true; rmdir "$disk" 2>/dev/null || true' EXIT
if mount -t tmpfs -o size=3m tmpfs "$disk" 2>/dev/null; then
    export FUSEBOARD_SMALL_DISK=$disk
fi
"$@"
