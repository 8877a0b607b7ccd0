#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists what is inside packages: contents.py [--check] FOLDER

Writes PACKAGE.spdx.json (SPDX 2.3) beside each .deb, .ddeb, .rpm and .tar.gz in FOLDER: every file
with its checksums and its licence; and SHA256SUMS over all of them. With --check it writes nothing
and tells whether the lists and sums agree with the packages, with status 1 if not.
"""
import datetime
import hashlib
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tarfile

OWN = "GPL-3.0-or-later"
HOMEPAGE = "https://github.com/fuseboard/fuseboard"
KINDS = (".deb", ".ddeb", ".rpm", ".tar.gz")


class Refusal(Exception):
    pass


def run(*command, given=None):
    return subprocess.run(command, input=given, check=True, stdout=subprocess.PIPE).stdout


def from_tar(data):
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        for member in archive:
            if member.isreg():
                yield member.name.removeprefix("./"), archive.extractfile(member).read()


def from_cpio(data):
    """The "new" format (magic 070701), which every .rpm holds."""
    at = 0
    while data[at:at + 6] in (b"070701", b"070702"):
        fields = [int(data[at + 6 + 8 * n:at + 14 + 8 * n], 16) for n in range(13)]
        mode, size, name_size = fields[1], fields[6], fields[11]
        name = data[at + 110:at + 109 + name_size].decode()
        begin = at + (110 + name_size + 3) // 4 * 4
        if name == "TRAILER!!!":
            return
        if mode & 0o170000 == 0o100000:
            yield name.removeprefix("./"), data[begin:begin + size]
        at = begin + (size + 3) // 4 * 4
    raise Refusal("the archive inside the .rpm ends without its end mark")


def files_of(package):
    if package.suffix in (".deb", ".ddeb"):
        files = from_tar(run("dpkg-deb", "--fsys-tarfile", str(package)))
    elif package.suffix == ".rpm":
        files = from_cpio(run("rpm2cpio", str(package)))
    else:
        # The folder above all is the package's name, not a part of it.
        files = ((name.partition("/")[2], data) for name, data in from_tar(package.read_bytes()))
    return sorted(files)


def version_of(package):
    if package.suffix in (".deb", ".ddeb"):
        return run("dpkg-deb", "-f", str(package), "Version").decode().strip()
    if package.suffix == ".rpm":
        return run("rpm", "-qp", "--nosignature", "--qf", "%{VERSION}-%{RELEASE}",
                   str(package)).decode().strip()
    found = re.match(r"fuseboard-(\d+(?:\.\d+)*)-", package.name)
    if not found:
        raise Refusal(f"{package.name}: no version in the name")
    return found.group(1)


def licences_of(files):
    """For each file of a bundle: the id of its licence and that licence's text."""
    texts = dict(files)
    owners = {}
    for line in texts.get("licenses/FILES", b"").decode().splitlines():
        name, _, owner = line.partition(" ")
        owners[name] = owner
    extracted = {}
    result = {}
    for name, _ in files:
        owner = owners.get(name)
        note = re.fullmatch(r"licenses/(?:common/)?([^/]+)\.txt", name)
        if owner:
            reference = "LicenseRef-Debian-" + re.sub(r"[^A-Za-z0-9.-]", "-", owner)
            text = texts.get(f"licenses/{owner}.txt")
            if text is None:
                raise Refusal(f"{name} comes from {owner}, whose licence is not in the package")
            extracted[reference] = (owner, text.decode("utf-8", "replace"))
            result[name] = reference
        elif note or name == "LICENSE" or name.startswith("usr/share/licenses/"):
            # The text of a licence may be handed on, and nothing is said of more.
            result[name] = "NOASSERTION"
        elif name.startswith(("lib/", "plugins/")) and not name.startswith("lib/debug/"):
            raise Refusal(f"{name} stands in no licence file")
        else:
            result[name] = OWN
    return result, extracted


def stamp():
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    if seconds is None:
        when = datetime.datetime.now(datetime.timezone.utc)
    else:
        when = datetime.datetime.fromtimestamp(int(seconds), datetime.timezone.utc)
    return when.strftime("%Y-%m-%dT%H:%M:%SZ")


def document_of(package):
    data = package.read_bytes()
    files = files_of(package)
    if not files:
        raise Refusal(f"{package.name}: no file inside")
    licences, extracted = licences_of(files)
    entries = []
    for number, (name, content) in enumerate(files):
        entries.append({
            "SPDXID": f"SPDXRef-File-{number}",
            "fileName": "./" + name,
            "checksums": [
                {"algorithm": "SHA1", "checksumValue": hashlib.sha1(content).hexdigest()},
                {"algorithm": "SHA256", "checksumValue": hashlib.sha256(content).hexdigest()}],
            "licenseConcluded": licences[name],
            "licenseInfoInFiles": [licences[name]],
            "copyrightText": "2026 The Fuseboard authors" if licences[name] == OWN else "NOASSERTION"})
    sums = sorted(entry["checksums"][0]["checksumValue"] for entry in entries)
    whole = hashlib.sha256(data).hexdigest()
    package_entry = {
        "SPDXID": "SPDXRef-Package",
        "name": "fuseboard",
        "versionInfo": version_of(package),
        "packageFileName": package.name,
        "supplier": "Organization: The Fuseboard authors",
        "downloadLocation": "NOASSERTION",
        "homepage": HOMEPAGE,
        "filesAnalyzed": True,
        "packageVerificationCode": {
            "packageVerificationCodeValue": hashlib.sha1("".join(sums).encode()).hexdigest()},
        "checksums": [{"algorithm": "SHA256", "checksumValue": whole}],
        "licenseConcluded": " AND ".join([OWN] + sorted(extracted)),
        "licenseInfoFromFiles": sorted(set(licences.values())),
        "licenseDeclared": OWN,
        "copyrightText": "2026 The Fuseboard authors"}
    document = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": package.name,
        "documentNamespace": f"{HOMEPAGE}/spdx/{package.name}-{whole}",
        "creationInfo": {"created": stamp(), "creators": ["Tool: fuseboard-contents.py"]},
        "packages": [package_entry],
        "files": entries,
        "relationships": [
            {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES",
             "relatedSpdxElement": "SPDXRef-Package"}]
        + [{"spdxElementId": "SPDXRef-Package", "relationshipType": "CONTAINS",
            "relatedSpdxElement": entry["SPDXID"]} for entry in entries]}
    if extracted:
        document["hasExtractedLicensingInfos"] = [
            {"licenseId": reference, "name": f"Copyright file of Debian's package {owner}",
             "extractedText": text} for reference, (owner, text) in sorted(extracted.items())]
    return document


def packages_in(folder):
    found = sorted(path for path in folder.iterdir() if path.name.endswith(KINDS))
    if not found:
        raise Refusal(f"no package in {folder}")
    return found


def list_beside(package):
    return package.with_name(package.name + ".spdx.json")


def sums_of(folder):
    lines = []
    for package in packages_in(folder):
        for path in (package, list_beside(package)):
            lines.append(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n")
    return "".join(lines)


def check(folder):
    faults = []
    for package in packages_in(folder):
        beside = list_beside(package)
        if not beside.exists():
            faults.append(f"{beside.name} is missing")
            continue
        said = json.loads(beside.read_text(encoding="utf-8"))
        meant = document_of(package)
        said.get("creationInfo", {}).pop("created", None)
        meant["creationInfo"].pop("created")
        if said != meant:
            faults.append(f"{beside.name} does not say what is in {package.name}")
    sums = folder / "SHA256SUMS"
    if not faults and (not sums.exists() or sums.read_text(encoding="utf-8") != sums_of(folder)):
        faults.append("SHA256SUMS does not fit the files")
    return faults


def main(arguments):
    checking = arguments[:1] == ["--check"]
    if len(arguments) != (2 if checking else 1):
        print(__doc__.splitlines()[0], file=sys.stderr)
        return 2
    folder = pathlib.Path(arguments[-1])
    try:
        if checking:
            faults = check(folder)
            for fault in faults:
                print(f"contents.py: {fault}", file=sys.stderr)
            return 1 if faults else 0
        for package in packages_in(folder):
            text = json.dumps(document_of(package), indent=1, ensure_ascii=False)
            list_beside(package).write_text(text + "\n", encoding="utf-8")
        (folder / "SHA256SUMS").write_text(sums_of(folder), encoding="utf-8")
    except (Refusal, OSError, ValueError, subprocess.CalledProcessError) as refusal:
        print(f"contents.py: {refusal}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
