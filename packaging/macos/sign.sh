#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Signs what was collected for the disk image, from the inside out: sign.sh IDENTITY FOLDER
# IDENTITY is a "Developer ID Application: …" of the keychain, or - for an ad-hoc signature.
set -euo pipefail
identity=$1
folder=$2
entitlements=$(cd "$(dirname "$0")" && pwd)/entitlements.plist
options=(--force --options runtime --sign "$identity")
[ "$identity" = - ] || options+=(--timestamp)

app=$(find "$folder" -maxdepth 2 -name 'Fuseboard.app' -print -quit)
[ -n "$app" ] || { echo "sign.sh: no Fuseboard.app in $folder" >&2; exit 1; }
find "$app/Contents" \( -name '*.dylib' -o -name '*.framework' \) -prune -print0 |
    while IFS= read -r -d '' part; do codesign "${options[@]}" "$part"; done
while IFS= read -r -d '' program; do
    codesign "${options[@]}" --entitlements "$entitlements" "$program"
done < <(find "$folder" -name fuseboardctl -type f -print0)
codesign "${options[@]}" --entitlements "$entitlements" "$app"
codesign --verify --deep --strict "$app"
