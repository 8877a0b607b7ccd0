#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_contents.py CONTENTS: what packaging/contents.py says of small bundles made here."""
import io
import json
import pathlib
import subprocess
import sys
import tarfile
import tempfile
import unittest

CONTENTS = sys.argv.pop(1)
SPDX = pathlib.Path(__file__).with_name("spdx.py")
NAME = "fuseboard-1.2.3-linux-x86_64.tar.gz"
WHOLE = {
    "bin/fuseboard": "program",
    "lib/libexample.so.1": "library",
    "licenses/FILES": "lib/libexample.so.1 libexample1\n",
    "licenses/SOURCES": "libexample1 1.0 example 1.0\n",
    "licenses/libexample1.txt": "You may do as you like.\n",
}


class Contents(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.package = pathlib.Path(self.folder.name) / NAME
        self.list = pathlib.Path(str(self.package) + ".spdx.json")

    def pack(self, files):
        with tarfile.open(self.package, "w:gz") as archive:
            for name, text in files.items():
                member = tarfile.TarInfo(f"fuseboard-1.2.3-linux-x86_64/{name}")
                member.size = len(text)
                archive.addfile(member, io.BytesIO(text.encode()))

    def run_it(self, *arguments):
        return subprocess.run([CONTENTS, *arguments, self.folder.name], text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def test_a_library_without_a_licence_is_refused(self):
        self.pack({**WHOLE, "lib/libstray.so.1": "stray"})
        told = self.run_it()
        self.assertEqual(told.returncode, 1)
        self.assertIn("lib/libstray.so.1 stands in no licence file", told.stderr)

    def test_a_licence_that_is_not_packed_is_told(self):
        files = dict(WHOLE)
        del files["licenses/libexample1.txt"]
        self.pack(files)
        told = self.run_it()
        self.assertEqual(told.returncode, 1)
        self.assertIn("libexample1, whose licence is not in the package", told.stderr)

    def test_an_empty_folder_is_an_error(self):
        self.assertEqual(self.run_it().returncode, 1)

    def test_every_file_has_its_licence(self):
        self.pack(WHOLE)
        self.assertEqual(self.run_it().returncode, 0)
        document = json.loads(self.list.read_text(encoding="utf-8"))
        licences = {entry["fileName"]: entry["licenseConcluded"] for entry in document["files"]}
        self.assertEqual(licences["./bin/fuseboard"], "GPL-3.0-or-later")
        self.assertEqual(licences["./lib/libexample.so.1"], "LicenseRef-Debian-libexample1")
        self.assertEqual(document["hasExtractedLicensingInfos"][0]["extractedText"],
                         "You may do as you like.\n")
        self.assertEqual(subprocess.run([SPDX, self.package]).returncode, 0)
        self.assertEqual(self.run_it("--check").returncode, 0)

    def test_symbols_are_our_own(self):
        self.pack({"lib/debug/.build-id/ab/cdef.debug": "symbols"})
        self.assertEqual(self.run_it().returncode, 0)
        document = json.loads(self.list.read_text(encoding="utf-8"))
        self.assertEqual(document["files"][0]["licenseConcluded"], "GPL-3.0-or-later")

    def test_a_package_changed_afterwards_is_found(self):
        self.pack(WHOLE)
        self.run_it()
        self.pack({**WHOLE, "bin/fuseboard": "another"})
        told = self.run_it("--check")
        self.assertEqual(told.returncode, 1)
        self.assertIn("does not say what is in", told.stderr)
        self.assertNotEqual(subprocess.run([SPDX, self.package], stderr=subprocess.DEVNULL).returncode, 0)

    def test_a_changed_sum_is_found(self):
        self.pack(WHOLE)
        self.run_it()
        sums = pathlib.Path(self.folder.name) / "SHA256SUMS"
        sums.write_text("0" * 64 + f"  {NAME}\n")
        self.assertIn("SHA256SUMS does not fit", self.run_it("--check").stderr)


unittest.main()
