// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/inflater.h"

#define ZLIB_CONST
#include <zlib.h>

namespace fuseboard {

namespace {

constexpr uInt kPiece = 64 * 1024;
constexpr int kGzipOrZlib = MAX_WBITS + 32; // zlib.h, inflateInit2: "automatic header detection"

} // namespace

struct Inflater::Stream
{
    z_stream z{};
    bool ready = false;
    bool broken = false;
    bool begun = false;
    bool ended = false; ///< the last member is complete
};

Inflater::Inflater() : m_stream(std::make_unique<Stream>())
{
    m_stream->ready = inflateInit2(&m_stream->z, kGzipOrZlib) == Z_OK;
    m_stream->broken = !m_stream->ready;
}

Inflater::~Inflater()
{
    if (m_stream->ready)
        inflateEnd(&m_stream->z);
}

void Inflater::feed(QByteArrayView input)
{
    m_stream->z.next_in = reinterpret_cast<const Bytef*>(input.data());
    m_stream->z.avail_in = static_cast<uInt>(input.size());
}

QByteArray Inflater::next()
{
    Stream& s = *m_stream;
    QByteArray out(kPiece, Qt::Uninitialized);
    s.z.next_out = reinterpret_cast<Bytef*>(out.data());
    s.z.avail_out = kPiece;
    while (!s.broken && s.z.avail_out > 0) {
        if (s.ended && s.z.avail_in > 0) {
            // RFC 1952, 2.2: a gzip file may be several members one after the other.
            s.ended = false;
            s.broken = inflateReset(&s.z) != Z_OK;
        } else {
            s.begun = s.begun || s.z.avail_in > 0;
            const uInt inBefore = s.z.avail_in;
            const uInt outBefore = s.z.avail_out;
            const int result = s.ended ? Z_BUF_ERROR : inflate(&s.z, Z_NO_FLUSH);
            s.ended = s.ended || result == Z_STREAM_END;
            s.broken = result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR;
            if (s.z.avail_in == inBefore && s.z.avail_out == outBefore)
                break;
        }
    }
    out.truncate(static_cast<qsizetype>(kPiece - s.z.avail_out));
    return out;
}

bool Inflater::isBroken() const
{
    return m_stream->broken;
}

bool Inflater::isComplete() const
{
    return m_stream->ended || !m_stream->begun;
}

} // namespace fuseboard
