#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# package.sh DEB|RPM BUILD: makes a package of what is built in the folder BUILD, and has it judged:
# by lintian or rpmlint, and by a comparison of its list of contents with what is really inside.
set -euo pipefail
kind=$1
build=$2
source=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Fast, since nobody keeps it: no symbols apart, little compression.
(cd "$build" && cpack -G "$kind" -B "$work" -D CPACK_FUSEBOARD_SYMBOLS=NONE \
    -D CPACK_DEBIAN_COMPRESSION_TYPE=gzip -D CPACK_RPM_COMPRESSION_TYPE=gzip) >"$work/log" 2>&1 ||
    { cat "$work/log"; exit 1; }
rm -rf "$work/_CPack_Packages"

if [ "$kind" = DEB ]; then
    package=$(echo "$work"/*.deb)
    lintian --allow-root --fail-on error,warning "$package"
    names=$(dpkg-deb --fsys-tarfile "$package" | tar -t)
    zsh=zsh/vendor-completions
else
    package=$(echo "$work"/*.rpm)
    rpmlint -c "$source/packaging/rpmlint.toml" "$package"
    names=$(rpm -qpl "$package" | sed 's/^/./')
    zsh=zsh/site-functions
fi
for name in bin/fuseboard bin/fuseboardctl share/man/man1/fuseboard.1.gz share/$zsh/_fuseboardctl \
    share/applications/io.github.fuseboard.Fuseboard.desktop \
    share/dbus-1/services/io.github.fuseboard.Fuseboard.service; do
    grep -qFx "./usr/$name" <<<"$names" || { echo "usr/$name is not in the package"; exit 1; }
done

"$source/packaging/contents.py" "$work"
(cd "$work" && sha256sum --quiet --check SHA256SUMS)
"$source/tests/packaging/spdx.py" "$package"
