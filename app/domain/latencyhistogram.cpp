// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/latencyhistogram.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fuseboard {

namespace {

constexpr Duration kSmallest = std::chrono::microseconds(1);
constexpr Duration kLargest = std::chrono::hours(24);

/// Under 1 % by what rounding to whole nanoseconds adds at a microsecond.
constexpr double kRelativeError = 0.0094;
constexpr double kGrowth = (1 + kRelativeError) / (1 - kRelativeError);

constexpr quint64 kLastIndex = 1341; ///< of kLargest, ln(8.64e10) / ln(kGrowth), or its neighbour
constexpr char kVersion = 1;
/// More calls than a serialized histogram can have seen; keeps sums of hostile ones in range.
constexpr quint64 kMostCalls = quint64(1) << 40;

/// Bucket i holds (kGrowth^(i-1), kGrowth^i] microseconds.
quint64 indexOf(Duration value)
{
    static const double scale = 1 / std::log(kGrowth);
    const double microseconds =
        static_cast<double>(value.count()) / static_cast<double>(kSmallest.count());
    return static_cast<quint64>(std::ceil(std::log(microseconds) * scale));
}

/// The value that is at most kRelativeError away from all that the bucket can hold.
Duration valueOf(quint64 index)
{
    const double microseconds = 2 * std::pow(kGrowth, static_cast<double>(index)) / (1 + kGrowth);
    return Duration(std::llround(microseconds * static_cast<double>(kSmallest.count())));
}

/// LEB128: seven bits a byte, the lowest first.
void writeNumber(QByteArray& out, quint64 number)
{
    while (number >= 0x80) {
        out.append(static_cast<char>((number & 0x7f) | 0x80));
        number >>= 7;
    }
    out.append(static_cast<char>(number));
}

inline std::optional<quint64> readNumber(const QByteArray& bytes, qsizetype& at)
{
    const auto* const data = reinterpret_cast<const unsigned char*>(bytes.constData());
    const qsizetype size = bytes.size();
    // Nearly all numbers of a histogram are that small, and a month is millions of them.
    if (at < size && data[at] < 0x80)
        return data[at++];
    quint64 number = 0;
    for (int shift = 0; shift < 63 && at < size; shift += 7) {
        const unsigned char byte = data[at++];
        number |= static_cast<quint64>(byte & 0x7f) << shift;
        if (byte < 0x80) {
            const bool padded = byte == 0 && shift > 0; // one number has one form
            return padded ? std::nullopt : std::optional(number);
        }
    }
    return std::nullopt;
}

bool within(quint64 nanoseconds)
{
    return nanoseconds >= static_cast<quint64>(kSmallest.count()) &&
           nanoseconds <= static_cast<quint64>(Duration(kLargest).count());
}

/// Another machine's logarithm may put a value on a bucket's edge into the neighbour.
bool isAbout(quint64 index, Duration value)
{
    const quint64 expected = indexOf(value);
    return index + 1 >= expected && index <= expected + 1;
}

} // namespace

void LatencyHistogram::add(quint64 index, quint64 count)
{
    const auto place = std::lower_bound(m_buckets.cbegin(), m_buckets.cend(), index,
                                        [](const Bucket& b, quint64 i) { return b.index < i; });
    const qsizetype at = place - m_buckets.cbegin();
    if (place != m_buckets.cend() && place->index == index) {
        m_buckets[at].count += count;
        return;
    }
    // Thousands are kept for long: doubling them would leave a third of the memory unused.
    if (m_buckets.size() == m_buckets.capacity())
        m_buckets.reserve(m_buckets.size() + m_buckets.size() / 8 + 2);
    m_buckets.insert(at, Bucket{index, count});
}

void LatencyHistogram::record(Duration value)
{
    const Duration clamped = std::clamp<Duration>(value, kSmallest, kLargest);
    add(indexOf(clamped), 1);
    m_min = isEmpty() ? clamped : std::min(m_min, clamped);
    m_max = isEmpty() ? clamped : std::max(m_max, clamped);
    ++m_count;
}

QList<LatencyHistogram::Bucket> LatencyHistogram::joined(const QList<Bucket>& a,
                                                         const QList<Bucket>& b)
{
    // Merged aside and then copied: what is kept takes no more room than it needs.
    std::array<Bucket, kLastIndex + 2> merged;
    Bucket* out = merged.data();
    auto left = a.cbegin();
    auto right = b.cbegin();
    while (left != a.cend() && right != b.cend()) {
        if (left->index < right->index) {
            *out++ = *left++;
        } else if (right->index < left->index) {
            *out++ = *right++;
        } else {
            *out++ = Bucket{left->index, left->count + right->count};
            ++left;
            ++right;
        }
    }
    out = std::copy(left, a.cend(), out);
    out = std::copy(right, b.cend(), out);
    return {merged.data(), out};
}

void LatencyHistogram::merge(const LatencyHistogram& other)
{
    if (other.isEmpty())
        return;
    if (isEmpty()) {
        *this = other;
        return;
    }
    const QList<Bucket> source = other.m_buckets; // holds it where `other` is this histogram
    if (source.size() * 8 < m_buckets.size()) {
        // Into a much larger one most find their bucket there, and little has to move.
        for (const Bucket& bucket : source)
            add(bucket.index, bucket.count);
    } else {
        m_buckets = joined(m_buckets, source);
    }
    m_count += other.m_count;
    m_min = std::min(m_min, other.m_min);
    m_max = std::max(m_max, other.m_max);
}

QList<LatencyHistogram> LatencyHistogram::dealt(int parts) const
{
    QList<LatencyHistogram> result(std::max(parts, 1));
    const auto size = static_cast<quint64>(result.size());
    quint64 rank = 0;
    for (const Bucket& bucket : m_buckets) {
        const quint64 end = rank + bucket.count;
        for (quint64 part = 0; part < size; ++part) {
            // Of the ranks below n, (n + size - 1 - part) / size are this part's.
            const quint64 offset = size - 1 - part;
            const quint64 count = (end + offset) / size - (rank + offset) / size;
            if (count == 0)
                continue;
            LatencyHistogram& each = result[static_cast<qsizetype>(part)];
            const Duration value = std::clamp(valueOf(bucket.index), m_min, m_max);
            each.m_min = each.isEmpty() ? value : each.m_min;
            each.m_max = value;
            each.m_count += count;
            each.m_buckets.append(Bucket{bucket.index, count});
        }
        rank = end;
    }
    if (!isEmpty()) {
        result.first().m_min = m_min;
        result[static_cast<qsizetype>((m_count - 1) % size)].m_max = m_max;
    }
    return result;
}

void LatencyHistogram::clear()
{
    *this = LatencyHistogram();
}

quint64 LatencyHistogram::count() const
{
    return m_count;
}

bool LatencyHistogram::isEmpty() const
{
    return m_count == 0;
}

std::optional<Duration> LatencyHistogram::min() const
{
    return isEmpty() ? std::nullopt : std::optional(m_min);
}

std::optional<Duration> LatencyHistogram::max() const
{
    return isEmpty() ? std::nullopt : std::optional(m_max);
}

std::optional<Duration> LatencyHistogram::quantile(double q) const
{
    if (isEmpty())
        return std::nullopt;
    // The comparison that way round takes NaN for 0.
    const double share = q > 0 ? std::min(q, 1.0) : 0.0;
    // 0.07 * 100 is a little more than 7 in binary and must not become the eighth.
    const double exactRank = std::ceil(share * static_cast<double>(m_count) - 1e-9);
    const quint64 rank = std::clamp<quint64>(static_cast<quint64>(exactRank), 1, m_count);
    if (rank == 1)
        return m_min;
    if (rank == m_count)
        return m_max;
    quint64 seen = 0;
    for (const Bucket& bucket : m_buckets) {
        seen += bucket.count;
        if (seen >= rank)
            return std::clamp(valueOf(bucket.index), m_min, m_max);
    }
    return m_max;
}

QByteArray LatencyHistogram::serialize() const
{
    QByteArray out(1, kVersion);
    writeNumber(out, static_cast<quint64>(m_buckets.size()));
    if (isEmpty())
        return out;
    writeNumber(out, static_cast<quint64>(m_min.count()));
    writeNumber(out, static_cast<quint64>(m_max.count()));
    quint64 previous = 0;
    for (const Bucket& bucket : m_buckets) {
        writeNumber(out, bucket.index - previous);
        writeNumber(out, bucket.count);
        previous = bucket.index;
    }
    return out;
}

std::optional<LatencyHistogram> LatencyHistogram::deserialize(const QByteArray& bytes)
{
    LatencyHistogram result;
    qsizetype at = 1;
    if (bytes.isEmpty() || bytes[0] != kVersion)
        return std::nullopt;
    const auto size = readNumber(bytes, at);
    if (!size || *size > kLastIndex + 1)
        return std::nullopt;
    if (*size > 0) {
        const auto min = readNumber(bytes, at);
        const auto max = readNumber(bytes, at);
        if (!min || !max || !within(*min) || !within(*max) || *min > *max)
            return std::nullopt;
        result.m_min = Duration(static_cast<qint64>(*min));
        result.m_max = Duration(static_cast<qint64>(*max));
    }
    quint64 index = 0;
    result.m_buckets.resize(static_cast<qsizetype>(*size));
    Bucket* out = result.m_buckets.data();
    for (quint64 i = 0; i < *size; ++i) {
        const auto step = readNumber(bytes, at);
        const auto count = readNumber(bytes, at);
        if (!step || !count || (i > 0 && *step == 0) || *step > kLastIndex - index)
            return std::nullopt;
        if (*count == 0 || *count > kMostCalls - result.m_count)
            return std::nullopt;
        index += *step;
        *out++ = Bucket{index, *count};
        result.m_count += *count;
    }
    if (at != bytes.size())
        return std::nullopt;
    if (!result.isEmpty() && (!isAbout(result.m_buckets.first().index, result.m_min) ||
                              !isAbout(result.m_buckets.last().index, result.m_max)))
        return std::nullopt;
    return result;
}

qsizetype LatencyHistogram::memoryUse() const
{
    return static_cast<qsizetype>(sizeof(*this)) +
           m_buckets.capacity() * static_cast<qsizetype>(sizeof(Bucket));
}

} // namespace fuseboard
