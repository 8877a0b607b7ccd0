#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every script of the project, whatever its name, is fine with shellcheck.
set -euo pipefail
cd "$(dirname "$0")/../.."

scripts=()
while IFS= read -r -d '' file; do
    case $file in
    *.sh) scripts+=("$file") ;;
    *) head -c 40 "$file" | head -n 1 | grep -qE '^#!.*[/ ](ba|da)?sh( |$)' && scripts+=("$file") ;;
    esac
done < <(find . \( -path ./build -o -path ./.git -o -name node_modules \) -prune -o \
    -type f \( -name '*.sh' -o ! -name '*.*' \) -print0)
[ ${#scripts[@]} -ge 10 ] || { echo "only ${#scripts[@]} scripts were found" >&2; exit 1; }
echo "${#scripts[@]} scripts"
shellcheck --external-sources "${scripts[@]}"
