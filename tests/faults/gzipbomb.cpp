// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/gzipbomb.h"

#include <zlib.h>

namespace fuseboard::faults {

QByteArray gzipBomb(int mebibytes)
{
    constexpr int kGzip = 16; // beside the window's bits
    z_stream z{};
    if (deflateInit2(&z, Z_BEST_COMPRESSION, Z_DEFLATED, MAX_WBITS + kGzip, 8,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray plain(1 << 20, ' ');
    QByteArray buffer(1 << 16, Qt::Uninitialized);
    QByteArray zipped;
    for (int i = 0; i < mebibytes; ++i) {
        z.next_in = reinterpret_cast<Bytef*>(plain.data());
        z.avail_in = static_cast<uInt>(plain.size());
        do {
            z.next_out = reinterpret_cast<Bytef*>(buffer.data());
            z.avail_out = static_cast<uInt>(buffer.size());
            deflate(&z, i + 1 == mebibytes ? Z_FINISH : Z_NO_FLUSH);
            zipped.append(buffer.constData(), buffer.size() - static_cast<int>(z.avail_out));
        } while (z.avail_out == 0);
    }
    deflateEnd(&z);
    return zipped;
}

} // namespace fuseboard::faults
