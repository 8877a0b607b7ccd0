// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/gzipmember.h"

#include <QtEndian>

namespace fuseboard {

namespace {

/// CRC-32 as RFC 1952 (8) defines it.
quint32 crc32(const QByteArray& bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320U : 0U);
    }
    return ~crc;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray gzipMember(const QByteArray& plain)
{
    // qCompress() writes a length of 4 bytes, then zlib's 2 bytes of head, the deflated data, and
    // 4 bytes of checksum (RFC 1950).
    const QByteArray zlib = qCompress(plain, 9);
    const QByteArray head("\x1f\x8b\x08\0\0\0\0\0\0\xff", 10);
    return head + zlib.mid(6, zlib.size() - 10) + littleEndian(crc32(plain)) +
           littleEndian(static_cast<quint32>(plain.size()));
}

} // namespace fuseboard
