#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Tries the packages where nothing else is: packaging/chroots.sh [option…]
#   --yes               install what this needs without asking
#   --suite NAME        bookworm or trixie; may be repeated (default: both)
#   --mirror URL        where Debian comes from (default: as in this machine's apt)
#   --work FOLDER       where the chroots stand (default: build/chroots)
#   --packages FOLDER   try the packages in FOLDER/SUITE instead of building them
#   --fresh             make the bare systems anew, too
#   --keep              leave the chroots for a look
# For each suite: the packages are built in a fresh chroot from a clean checkout of the last commit;
# the .deb is installed with apt in another one, used, looked at and removed. Then the .tar.gz of the
# oldest suite runs in a bare chroot of the newest, without Qt. Needs root, for chroot and mount.
set -euo pipefail
cd "$(dirname "$0")/.."

assume_yes=0
suites=()
mirror=
work=build/chroots
given=
keep=0
while [ $# -gt 0 ]; do
    case $1 in
    --yes) assume_yes=1 ;;
    --suite | --mirror | --work | --packages)
        [ $# -gt 1 ] || { echo "$1 takes a value" >&2; exit 2; }
        case $1 in
        --suite) suites+=("$2") ;;
        --mirror) mirror=$2 ;;
        --work) work=$2 ;;
        --packages) given=$(realpath "$2") ;;
        esac
        shift
        ;;
    --fresh) fresh=1 ;;
    --keep) keep=1 ;;
    *)
        echo "packaging/chroots.sh: unknown option $1" >&2
        exit 2
        ;;
    esac
    shift
done
# shellcheck source=packaging/setup.sh
. packaging/setup.sh
# shellcheck source=packaging/chroots/lib.sh
. packaging/chroots/lib.sh
[ "$(id -u)" = 0 ] || fail "chroot and mount need root: run this with sudo."
ensure_packages 'debootstrap
git
procps
python3
util-linux
xvfb' "to try the packages"

[ ${#suites[@]} -gt 0 ] || suites=(bookworm trixie)
# shellcheck disable=SC2016 # apt's own variable
[ -n "$mirror" ] || mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Component: main' 'Label: Debian' | head -n 1)
[ -n "$mirror" ] || mirror=http://deb.debian.org/debian
mkdir -p "$work/pictures"
work=$(realpath "$work")
[ "${fresh:-0}" = 0 ] || for suite in "${suites[@]}"; do rm -f "$work/base-$suite.done"; done

screen_pid=
shown_pid=
finish() {
    [ -z "$shown_pid" ] || pkill -P "$shown_pid" || true
    [ -z "$screen_pid" ] || kill "$screen_pid" 2>/dev/null || true
    leave_rooms
}
trap finish EXIT

# A screen outside, so that nothing of it has to be installed inside.
start_screen() {
    local memory=$work/screen number
    mkdir -p "$memory"
    exec 3< <(exec Xvfb -displayfd 1 -screen 0 1280x800x24 -nolisten tcp -ac -fbdir "$memory" 2>"$work/xvfb.log")
    screen_pid=$!
    read -r -t 30 number <&3 || fail "Xvfb did not start: see $work/xvfb.log"
    display=:$number
    screen_socket=/tmp/.X11-unix/X$number
}

# step TEXT: what is asserted next; a failing command after it ends the run and names it.
step() { say "  - $*"; current=$*; }
trap 'say "FAILED: ${current:-start}"' ERR
set -E

# shows_the_demo ROOM PICTURE PROGRAM: the window, as a user sees it after some seconds.
shows_the_demo() {
    local room=$1 picture=$2 program=$3 wait
    : >"$work/$room/tmp/.X11-unix/${screen_socket##*/}"
    mount_in "$work/$room" --bind "$screen_socket" "tmp/.X11-unix/${screen_socket##*/}"
    as_user "$room" "$program" --demo >"$work/$room.window.log" 2>&1 &
    shown_pid=$!
    for wait in 10 10 20; do
        sleep "$wait" # what is waited for is a window that has drawn some of the demo's calls
        kill -0 "$shown_pid" 2>/dev/null || { cat "$work/$room.window.log" >&2; fail "$program has ended"; }
        if packaging/chroots/screen.py "$work/screen/Xvfb_screen0" "$picture" >"$work/$room.screen.log" 2>&1; then
            break
        fi
    done
    cat "$work/$room.screen.log" >&2
    packaging/chroots/screen.py "$work/screen/Xvfb_screen0" "$picture" >/dev/null
    step "$program ends when it is asked to"
    pkill -TERM -P "$shown_pid" # the shell of as_user has become the program's parent
    wait "$shown_pid"
    shown_pid=
}

build_in() {
    local suite=$1 room=build-$1
    make_room "$room" "$suite"
    install_inside "$room" git
    if command -v ccache >/dev/null; then
        install_inside "$room" ccache
        mkdir -p "$work/ccache" "$work/$room/ccache"
        mount_in "$work/$room" --bind "$work/ccache" ccache
    fi
    step "$suite: the packages are built from a clean checkout"
    git clone -q --no-local . "$work/$room/src"
    inside "$room" nice -n 10 env CCACHE_DIR=/ccache CCACHE_SLOPPINESS=pch_defines,time_macros \
        /src/packaging/package.sh --yes all >"$work/$room.package.log" 2>&1 ||
        { tail -n 30 "$work/$room.package.log" >&2; false; }
    rm -rf "$work/packages/$suite"
    mkdir -p "$work/packages/$suite"
    cp "$work/$room"/src/build/packages/* "$work/packages/$suite/"
    [ "$keep" = 1 ] || drop_room "$room"
}

# All files but those that any use of a system changes.
files_of_room() {
    find "$work/$1" -xdev \( -path "$work/$1/proc" -o -path "$work/$1/dev" -o -path "$work/$1/tmp" \
        -o -path "$work/$1/home" -o -path "$work/$1/root" -o -path "$work/$1/run" \
        -o -path "$work/$1/var/cache" -o -path "$work/$1/var/lib/apt" -o -path "$work/$1/var/lib/dpkg" \
        -o -path "$work/$1/var/log" \) -prune -o -printf '%P\n' | sort
}

try_deb() {
    local suite=$1 room=install-$1 package completion
    package=$(find "$packages/$suite" -name 'fuseboard_*.deb')
    make_room "$room" "$suite"
    make_user "$room"
    # What finds manual pages and completions; it comes before the package, as on a desktop.
    install_inside "$room" man-db bash-completion zsh fish
    inside "$room" mandb -q >>"$work/$room.log" 2>&1
    files_of_room "$room" >"$work/$room.before"

    step "$suite: apt installs the .deb, without what it only recommends"
    cp "$package" "$work/$room/tmp/fuseboard.deb"
    install_inside "$room" /tmp/fuseboard.deb
    step "$suite: both programs tell their version"
    as_user "$room" fuseboardctl --version >&2
    as_user "$room" env QT_QPA_PLATFORM=offscreen fuseboard --version >&2
    step "$suite: fuseboardctl does its work"
    as_user "$room" fuseboardctl config schema | grep '"providers"' >/dev/null
    printf '%s' '{"error":{"code":"insufficient_quota"}}' | as_user "$room" fuseboardctl diagnose - >&2
    step "$suite: the window shows the demo"
    shows_the_demo "$room" "$work/pictures/$suite-deb.png" fuseboard
    step "$suite: the manual pages are found"
    for completion in fuseboard fuseboardctl; do as_user "$room" man -w "$completion" >&2; done
    step "$suite: bash, zsh and fish complete the commands"
    # shellcheck disable=SC2016 # for the shells inside
    {
        as_user "$room" bash -ic '. /usr/share/bash-completion/bash_completion
            _completion_loader fuseboardctl; complete -p fuseboardctl' 2>/dev/null | grep fuseboardctl >/dev/null
        as_user "$room" zsh -fc 'autoload -Uz compinit; compinit -u -D; print $_comps[fuseboardctl]' | grep fuseboardctl >/dev/null
        as_user "$room" fish -c 'complete -C "fuseboardctl "' | grep diagnose >/dev/null
    }
    step "$suite: removal leaves nothing but the user's own data"
    as_user "$room" install -D -m 600 /dev/null .config/fuseboard/config.json
    inside "$room" apt-get purge -y -qq fuseboard >>"$work/$room.log" 2>&1
    inside "$room" apt-get autoremove -y -qq --purge >>"$work/$room.log" 2>&1
    if inside "$room" dpkg-query -W fuseboard >/dev/null 2>&1; then fail "dpkg still knows fuseboard"; fi
    files_of_room "$room" >"$work/$room.after"
    diff "$work/$room.before" "$work/$room.after" | grep '^>' >"$work/$room.left" || true
    if grep -i fuseboard "$work/$room.left" >&2; then fail "these files of Fuseboard were left"; fi
    [ -e "$work/$room/home/tester/.config/fuseboard/config.json" ] || fail "the user's configuration is gone"
    if [ -s "$work/$room.left" ]; then
        say "    left by packages it depends on: $(wc -l <"$work/$room.left") files, see $work/$room.left"
    fi
    [ "$keep" = 1 ] || drop_room "$room"
}

try_bundle() {
    local from=$1 to=$2 room=bare-$2 package
    package=$(find "$packages/$from" -name 'fuseboard-*-linux-*.tar.gz' ! -name '*-debug.tar.gz')
    make_base "$to"
    make_room "$room" "$to"
    make_user "$room"
    step "the .tar.gz of $from runs in a bare $to: no Qt there"
    [ -z "$(find "$work/$room" -xdev -name 'libQt*' -print -quit)" ] || fail "there is a Qt in $room"
    tar -xzf "$package" -C "$work/$room/home/tester" --strip-components=1 --one-top-level=fuseboard
    step "no desktop is told to start it over a bus on which it has no service"
    [ -z "$(find "$work/$room/home/tester/fuseboard" -name '*.service' -print -quit)" ]
    if grep -r DBusActivatable "$work/$room/home/tester/fuseboard/share/applications" >&2; then false; fi
    step "$to: fuseboardctl of the bundle runs with nothing added"
    as_user "$room" fuseboard/bin/fuseboardctl --version >&2
    printf '%s' '{"error":{"code":"insufficient_quota"}}' | as_user "$room" fuseboard/bin/fuseboardctl diagnose - >&2
    step "$to: the window of the bundle shows the demo, with what README.txt asks of the host"
    # shellcheck disable=SC2046 # a list of names
    install_inside "$room" $(sed -n '/apt install/,/^$/p' packaging/bundle/README.txt | sed 's/.*apt install//; s/\\//')
    [ -z "$(find "$work/$room" -xdev -path '*/tester/fuseboard' -prune -o -name 'libQt*' -print -quit)" ] ||
        fail "what the host must have brings a Qt"
    shows_the_demo "$room" "$work/pictures/$to-bundle.png" fuseboard/bin/fuseboard
    [ "$keep" = 1 ] || drop_room "$room"
}

for suite in "${suites[@]}"; do make_base "$suite"; done
packages=$work/packages
if [ -n "$given" ]; then
    packages=$given
else
    for suite in "${suites[@]}"; do build_in "$suite"; done
fi
start_screen
for suite in "${suites[@]}"; do try_deb "$suite"; done
try_bundle "${suites[0]}" "${suites[-1]}"
say "All of it holds. Look at the pictures in $work/pictures."
