#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes an AppImage of the .tar.gz with its Qt inside: packaging/appimage/build.sh TAR.GZ
# Needs appimagetool in PATH (https://github.com/AppImage/appimagetool); fetches nothing itself but
# what appimagetool fetches. The result stands beside the .tar.gz.
set -euo pipefail
[ $# = 1 ] || { echo "usage: packaging/appimage/build.sh build/packages/fuseboard-…-linux-….tar.gz" >&2; exit 2; }
command -v appimagetool >/dev/null || { echo "build.sh: appimagetool is not in PATH" >&2; exit 1; }
bundle=$(realpath "$1")
id=io.github.fuseboard.Fuseboard
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p "$work/AppDir/usr"
tar -xzf "$bundle" -C "$work/AppDir/usr" --strip-components=1
cd "$work/AppDir"
ln -s "usr/share/applications/$id.desktop" "$id.desktop"
ln -s "usr/share/icons/hicolor/256x256/apps/$id.png" "$id.png"
ln -s "$id.png" .DirIcon
# The image's name may be that of either program; as fuseboardctl it is the one without a window.
cat >AppRun <<'RUN'
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
case ${ARGV0##*/} in
fuseboardctl*) exec "$here/usr/bin/fuseboardctl" "$@" ;;
*) exec "$here/usr/bin/fuseboard" "$@" ;;
esac
RUN
chmod 755 AppRun
ARCH=$(uname -m) appimagetool "$work/AppDir" "${bundle%.tar.gz}.AppImage"
