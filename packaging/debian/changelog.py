#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes Debian's changelogs from CHANGELOG.md: changelog.py FILE VERSION MAINTAINER FOLDER

changelog.gz is the file itself, changelog.Debian.gz the entries of the package in Debian's form.
"""
import email.utils
import gzip
import os
import pathlib
import re
import sys
import textwrap


def entries(text):
    """Version and points of every `## VERSION` section; a point that goes over lines is one."""
    for section in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        version = section.split(None, 1)[0]
        points = re.findall(r"^- (.+(?:\n  .+)*)", section, flags=re.MULTILINE)
        yield version, [re.sub(r"\s+", " ", point).replace("`", "") for point in points]


def debian(text, package_version, maintainer, seconds):
    upstream, _, release = package_version.rpartition("-")
    when = email.utils.formatdate(seconds)
    result = []
    for version, points in entries(text):
        shown = package_version if version == upstream else f"{version}-{release}"
        lines = [textwrap.fill(point, 78, initial_indent="  * ", subsequent_indent="    ",
                               break_long_words=False, break_on_hyphens=False)
                 for point in points or ["New upstream release."]]
        result.append(f"fuseboard ({shown}) unstable; urgency=medium\n\n" + "\n".join(lines)
                      + f"\n\n -- {maintainer}  {when}\n")
    if not result:
        sys.exit("changelog.py: no section begins with '## VERSION'")
    return "\n".join(result)


def write(path, text):
    with open(path, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed:
        packed.write(text.encode())
    path.chmod(0o644)


def main():
    source, version, maintainer, folder = sys.argv[1:]
    text = pathlib.Path(source).read_text(encoding="utf-8")
    seconds = int(os.environ.get("SOURCE_DATE_EPOCH", 0)) or int(os.path.getmtime(source))
    target = pathlib.Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    write(target / "changelog.gz", text)
    write(target / "changelog.Debian.gz", debian(text, version, maintainer, seconds))


main()
