#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""spdx.py PACKAGE: holds PACKAGE.spdx.json against SPDX 2.3 and against the package itself.

It shares no code with packaging/contents.py, and reads the packages in another way.
"""
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile

faults = []


def must(condition, fault):
    if not condition:
        faults.append(fault)


def unpacked(package):
    """Name and SHA-256 of each file, by the package's own tools."""
    if package.suffix == ".rpm":
        lines = subprocess.run(
            ["rpm", "-qp", "--nosignature", "--qf", "[%{FILENAMES}\t%{FILEDIGESTS}\t%{FILEMODES:perms}\n]",
             package], check=True, stdout=subprocess.PIPE, text=True).stdout.splitlines()
        rows = (line.split("\t") for line in lines)
        return {"." + name: digest for name, digest, mode in rows if mode.startswith("-")}
    with tempfile.TemporaryDirectory() as folder:
        if package.suffix in (".deb", ".ddeb"):
            subprocess.run(["dpkg-deb", "-x", package, folder], check=True)
        else:
            subprocess.run(["tar", "-xzf", package, "-C", folder, "--strip-components=1"], check=True)
        root = pathlib.Path(folder)
        return {"./" + str(path.relative_to(root)): hashlib.sha256(path.read_bytes()).hexdigest()
                for path in root.rglob("*") if path.is_file() and not path.is_symlink()}


def main():
    package = pathlib.Path(sys.argv[1])
    document = json.loads(pathlib.Path(str(package) + ".spdx.json").read_text(encoding="utf-8"))

    must(document.get("spdxVersion") == "SPDX-2.3", "spdxVersion is not SPDX-2.3")
    must(document.get("dataLicense") == "CC0-1.0", "dataLicense is not CC0-1.0")
    must(document.get("SPDXID") == "SPDXRef-DOCUMENT", "the document's id is not SPDXRef-DOCUMENT")
    must(re.fullmatch(r"https?://[^#\s]+", document.get("documentNamespace", "")), "documentNamespace")
    creation = document.get("creationInfo", {})
    must(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", creation.get("created", "")), "created")
    must(any(re.match(r"(Tool|Organization|Person): ", one) for one in creation.get("creators", [])), "creators")

    ids = [document["SPDXID"]] + [entry["SPDXID"] for entry in document["packages"] + document["files"]]
    must(len(ids) == len(set(ids)), "an id stands twice")
    must(all(re.fullmatch(r"SPDXRef-[A-Za-z0-9.-]+", one) for one in ids), "an id has signs it may not have")
    for one in document["relationships"]:
        must(one["spdxElementId"] in ids and one["relatedSpdxElement"] in ids,
             f"a relationship leads nowhere: {one}")
    must({"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES",
          "relatedSpdxElement": "SPDXRef-Package"} in document["relationships"], "nothing is described")

    known = {"GPL-3.0-or-later", "NOASSERTION"}
    for one in document.get("hasExtractedLicensingInfos", []):
        must(one["licenseId"].startswith("LicenseRef-") and one["extractedText"].strip(),
             f"{one['licenseId']} has no text")
        known.add(one["licenseId"])
    listed = {}
    sha1 = []
    for entry in document["files"]:
        sums = {one["algorithm"]: one["checksumValue"] for one in entry["checksums"]}
        must(re.fullmatch(r"[0-9a-f]{40}", sums.get("SHA1", "")), f"{entry['fileName']}: SHA1")
        must(entry["licenseConcluded"] in known, f"{entry['fileName']}: unknown licence")
        must(entry.get("copyrightText"), f"{entry['fileName']}: copyrightText")
        listed[entry["fileName"]] = sums.get("SHA256")
        sha1.append(sums.get("SHA1", ""))
    must(listed == unpacked(package), "the files listed are not the files inside")

    described = document["packages"][0]
    for member in ("name", "downloadLocation", "licenseConcluded", "licenseDeclared", "copyrightText",
                   "versionInfo"):
        must(described.get(member), f"the package has no {member}")
    code = hashlib.sha1("".join(sorted(sha1)).encode()).hexdigest()
    must(described["packageVerificationCode"]["packageVerificationCodeValue"] == code, "verification code")
    must(described["checksums"][0]["checksumValue"] == hashlib.sha256(package.read_bytes()).hexdigest(),
         "the package's own checksum")

    for fault in faults:
        print(f"{package.name}: {fault}", file=sys.stderr)
    print(f"{package.name}: {len(listed)} files listed")
    return 1 if faults else 0


sys.exit(main())
