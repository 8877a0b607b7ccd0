#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fuseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns the memory of an Xvfb into a picture: screen.py XWD PNG

Exits with 1 if the picture is empty: fewer than 40 colours, or one of them nearly everywhere.
"""
import collections
import struct
import sys
import zlib


def read(path):
    data = open(path, "rb").read()
    head = struct.unpack(">25I", data[:100])
    size, width, height, order, bits, stride, colours = (
        head[0], head[4], head[5], head[7], head[11], head[12], head[19])
    if bits != 32 or head[1] != 7:
        sys.exit("screen.py: not a screen of 24 bits: start Xvfb with -screen 0 1280x800x24")
    first = size + 12 * colours
    rows = []
    for y in range(height):
        row = data[first + y * stride:first + y * stride + 4 * width]
        blue, green, red = (row[n::4] for n in ((0, 1, 2) if order == 0 else (3, 2, 1)))
        rows.append(bytes(value for pixel in zip(red, green, blue) for value in pixel))
    return width, height, rows


def write(path, width, height, rows):
    def chunk(name, body):
        return (struct.pack(">I", len(body)) + name + body
                + struct.pack(">I", zlib.crc32(name + body)))
    with open(path, "wb") as out:
        out.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0))
                  + chunk(b"IDAT", zlib.compress(b"".join(b"\0" + row for row in rows)))
                  + chunk(b"IEND", b""))


def main():
    width, height, rows = read(sys.argv[1])
    write(sys.argv[2], width, height, rows)
    count = collections.Counter(row[n:n + 3] for row in rows for n in range(0, len(row), 3))
    most = count.most_common(1)[0][1] / (width * height)
    print(f"{len(count)} colours, the most frequent on {most:.0%} of the screen")
    if len(count) < 40 or most > 0.97:
        sys.exit(f"screen.py: {sys.argv[2]} is empty")


main()
