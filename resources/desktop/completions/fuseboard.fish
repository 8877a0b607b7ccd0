# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later

complete -c fuseboard -f
complete -c fuseboard -s h -l help -d 'Show a summary of the options'
complete -c fuseboard -l help-all -d 'Show the options of Qt too'
complete -c fuseboard -s v -l version -d 'Show the version'
complete -c fuseboard -l demo -d 'Show simulated providers; nothing is kept'
complete -c fuseboard -l page -x -a 'Overview Prompt Chains Keys Status Calls Diagnose Alerts Settings' -d 'Open this page'
complete -c fuseboard -l theme -x -a 'light dark high-contrast system' -d 'The look'
complete -c fuseboard -l config -r -F -d 'Use this configuration file'
complete -c fuseboard -l data-dir -x -a '(__fish_complete_directories)' -d 'Keep data in this directory'
complete -c fuseboard -l prompt-new -d 'Open the page Prompt, ready to write'
complete -c fuseboard -l check-all -d 'Check every provider now'
complete -c fuseboard -l background -d 'Start hidden in the tray'
