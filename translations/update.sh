#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the texts of the sources into translations/*.ts: translations/update.sh
# What is new stands there as unfinished; open a file in Qt Linguist to translate it.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH=$PATH:/usr/lib/qt6/bin
# The command line is English.
sources=(app/adapters app/domain app/engine app/main app/providers ui)
# English is the source: its file holds the plural forms alone.
lupdate -silent -I . "${sources[@]}" -locations none -no-obsolete -pluralonly -ts translations/fuseboard_en.ts
for file in translations/fuseboard_??.ts translations/fuseboard_??_??.ts; do
    [ "$file" = translations/fuseboard_en.ts ] ||
        lupdate -silent -I . "${sources[@]}" -locations none -no-obsolete -ts "$file"
done
