#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Has Apple look at a signed disk image and staples the ticket to it: notarize.sh IMAGE PROFILE
# PROFILE was stored before with `xcrun notarytool store-credentials PROFILE`.
set -euo pipefail
[ $# = 2 ] || { echo "usage: notarize.sh IMAGE PROFILE" >&2; exit 2; }
xcrun notarytool submit "$1" --keychain-profile "$2" --wait
xcrun stapler staple "$1"
spctl --assess --type open --context context:primary-signature --verbose "$1"
