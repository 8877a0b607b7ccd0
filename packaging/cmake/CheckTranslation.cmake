# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D text=FILE.ts -P CheckTranslation.cmake: fails where a text of FILE.ts is not translated.
file(STRINGS ${text} unfinished REGEX "type=\"unfinished\"" ENCODING UTF-8)
list(LENGTH unfinished count)
if(count GREATER 0)
    message(FATAL_ERROR "${text}: ${count} texts are not translated. Open it in Qt Linguist, or "
        "build without FUSEBOARD_COMPLETE_TRANSLATIONS.")
endif()
