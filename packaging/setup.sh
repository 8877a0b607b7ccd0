# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154
# Shared by packaging/run.sh and tests/run.sh; to be sourced. Expects `assume_yes` (0 or 1).

# One name a line; what stands behind | is the name on newer releases of Debian, and a name behind ?
# is left out where a release does not know it.
build_packages='
cmake
g++
git
libqt6opengl6-dev|qt6-base-dev
libqt6svg6-dev|qt6-svg-dev
libgl-dev
libqt6sql6-psql
libqt6sql6-sqlite
libsecret-1-0
ninja-build
qt6-base-dev
qt6-base-dev-tools
qt6-charts-dev
qt6-l10n-tools
?qt6-svg-plugins
qt6-tools-dev
qt6-tools-dev-tools
qtkeychain-qt6-dev
zlib1g-dev
ca-certificates
fonts-dejavu-core
'

# What packages are made with, beside what builds the program.
package_packages='
binutils
dpkg-dev
file
patchelf
python3
qt6-wayland
rpm
xz-utils
'

say() { printf '%s\n' "$*" >&2; }
fail() { say "error: $*"; exit 1; }

is_installed() { dpkg-query -W -f='${Status}' "$1" 2>/dev/null | grep -q ' installed$'; }

# Prints the names of a list that are not installed. Either of two names will do; the newer one is
# asked for where the release of Debian does not know the older.
missing_packages() {
    local line name
    for line in $1; do
        if [ "${line#\?}" != "$line" ]; then
            line=${line#\?}
            apt-cache show "$line" >/dev/null 2>&1 || continue
        fi
        name=${line%%|*}
        { is_installed "$name" || is_installed "${line##*|}"; } && continue
        if [ "$name" != "$line" ] && ! apt-cache show "$name" >/dev/null 2>&1; then
            name=${line##*|}
        fi
        is_installed "$name" || printf '%s ' "$name"
    done
}

# Runs a command as root: as it is, or through sudo.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "installing packages needs root: run this as root, or install sudo."
    fi
}

# ensure_packages LIST WHAT-FOR: installs what is missing, after one question.
ensure_packages() {
    local missing answer
    if ! command -v dpkg-query >/dev/null; then
        say "This is no Debian: install the equivalents of these packages yourself:" "$1"
        return
    fi
    missing=$(missing_packages "$1")
    [ -n "$missing" ] || return 0
    say "Missing $2: $missing"
    if [ "$assume_yes" != 1 ]; then
        [ -t 0 ] || fail "run this again with --yes to install them, or install them yourself."
        printf 'Install them now? [Y/n] ' >&2
        read -r answer
        case $answer in '' | [yY]*) ;; *) fail "nothing was installed." ;; esac
    fi
    say "Updating the package lists …"
    as_root apt-get update -qq || fail "the package lists could not be updated (network? /etc/apt/sources.list?)."
    missing=$(missing_packages "$1") # again: only now are the newer names known
    say "Installing … (this can take some minutes; the log is build/packages.log)"
    mkdir -p build
    # shellcheck disable=SC2086 # a list of names
    if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing \
        >build/packages.log 2>&1; then
        tail -n 15 build/packages.log >&2
        fail "these packages could not be installed: $missing"
    fi
}

# build PRESET [TARGET…]: configures and builds; a fault is shown with its first messages.
build() {
    local preset=$1 log launcher=
    shift
    mkdir -p "build/$preset"
    log=build/$preset/build.log
    if command -v ccache >/dev/null; then launcher=-DCMAKE_CXX_COMPILER_LAUNCHER=ccache; fi
    say "Building ($preset) … the log is $log"
    if ! cmake --preset "$preset" $launcher >"$log" 2>&1; then
        tail -n 25 "$log" >&2
        fail "CMake could not configure the build: see $log"
    fi
    if ! cmake --build --preset "$preset" ${1:+--target "$@"} >>"$log" 2>&1; then
        grep -nE -A8 'error:|FAILED:|undefined reference' "$log" | head -n 60 >&2
        fail "the build failed: see $log"
    fi
}
