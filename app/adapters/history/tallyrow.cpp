// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/tallyrow.h"

#include "app/adapters/history/historycodes.h"

#include <QtEndian>

namespace fuseboard {

namespace {

/// Pairs of a kind's code (a byte) and its count (four, big endian).
constexpr qsizetype kPairSize = 5;

QByteArray kindsToBytes(const Tally& tally)
{
    QByteArray bytes;
    for (const ErrorKind kind : allErrorKinds()) {
        const quint32 count = tally.failures[static_cast<std::size_t>(kind)];
        if (count == 0)
            continue;
        bytes.append(static_cast<char>(codeOf(kind)));
        bytes.resize(bytes.size() + 4);
        qToBigEndian(count, bytes.data() + bytes.size() - 4);
    }
    return bytes;
}

void readKinds(const QByteArray& bytes, Tally& tally)
{
    for (qsizetype at = 0; at + kPairSize <= bytes.size(); at += kPairSize) {
        const ErrorKind kind = kindOf(static_cast<quint8>(bytes[at]));
        tally.failures[static_cast<std::size_t>(kind)] +=
            qFromBigEndian<quint32>(bytes.constData() + at + 1);
    }
}

QVariant bytesOrNull(const LatencyHistogram& histogram)
{
    return histogram.isEmpty() ? QVariant() : QVariant(histogram.serialize());
}

LatencyHistogram histogramOf(const QVariant& bytes)
{
    if (bytes.isNull())
        return {};
    return LatencyHistogram::deserialize(bytes.toByteArray()).value_or(LatencyHistogram());
}

} // namespace

QVariantList toColumns(const Tally& tally)
{
    const QByteArray kinds = kindsToBytes(tally);
    return {tally.successes,
            tally.skipped,
            tally.cancelled,
            kinds.isEmpty() ? QVariant() : QVariant(kinds),
            bytesOrNull(tally.latency),
            bytesOrNull(tally.ttft)};
}

Tally tallyOf(const Statement& row, int first)
{
    QVariantList columns;
    for (int i = 0; i < 6; ++i)
        columns.append(row.value(first + i));
    return tallyOf(columns);
}

Tally tallyOf(const QVariantList& columns)
{
    Tally tally;
    tally.successes = columns.value(0).toUInt();
    tally.skipped = columns.value(1).toUInt();
    tally.cancelled = columns.value(2).toUInt();
    if (const QVariant kinds = columns.value(3); !kinds.isNull())
        readKinds(kinds.toByteArray(), tally);
    tally.latency = histogramOf(columns.value(4));
    tally.ttft = histogramOf(columns.value(5));
    return tally;
}

} // namespace fuseboard
