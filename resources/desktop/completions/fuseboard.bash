# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

_fuseboard() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    local pages='Overview Prompt Chains Keys Status Calls Diagnose Alerts Settings'
    COMPREPLY=()
    case $prev in
    --page) mapfile -t COMPREPLY < <(compgen -W "$pages" -- "$cur") ;;
    --theme) mapfile -t COMPREPLY < <(compgen -W 'light dark high-contrast system' -- "$cur") ;;
    --config)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        ;;
    --data-dir)
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -d -- "$cur")
        ;;
    *)
        mapfile -t COMPREPLY < <(compgen -W '--help --help-all --version --demo --page --theme
            --config --data-dir --prompt-new --check-all --background' -- "$cur")
        ;;
    esac
}

complete -F _fuseboard fuseboard
