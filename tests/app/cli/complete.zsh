# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# complete.zsh LINE: prints what the line becomes when Tab is pressed at its end. The working
# directory has the completion functions, and is written to.
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell "PS1= PS2= RPS1=; fpath=($PWD \$fpath); autoload -U compinit; compinit -u -D"
zpty -w shell "report() { print -r -- \"\$BUFFER\" >$PWD/report; mv $PWD/report $PWD/result }"
zpty -w shell "zle -N report; bindkey '^X' report; bindkey '^I' complete-word; touch ready"
for i in {1..400}; do [[ -e ready ]] && break; sleep 0.05; done
sleep 0.2
zpty -w -n shell "$1"$'\t'
zpty -w -n shell $'\x18'
for i in {1..400}; do [[ -e result ]] && break; zpty -r -t shell ignored; sleep 0.05; done
cat result
rm -f result ready
