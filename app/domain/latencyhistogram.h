// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace fuseboard {

/// Durations in buckets that grow by a constant factor, so that every quantile is within 1 % of
/// the true value, whatever was merged into it. From 1 µs to 1 day; what is outside is clamped
/// there and still counted. Within that range min and max are exact.
/// Copies share their buckets until one of them changes.
/// Source: Masson, Rim, Lee, "DDSketch", VLDB 2019 (mapping and error bound).
class LatencyHistogram
{
public:
    void record(Duration value);
    void merge(const LatencyHistogram& other);
    void clear();

    quint64 count() const;
    bool isEmpty() const;
    std::optional<Duration> min() const;
    std::optional<Duration> max() const;
    /// `q` in [0, 1]; nothing when empty. Nearest rank.
    std::optional<Duration> quantile(double q) const;

    /// A compact, versioned, platform-independent form.
    QByteArray serialize() const;
    /// Nothing for bytes that serialize() cannot have written.
    static std::optional<LatencyHistogram> deserialize(const QByteArray& bytes);

    /// Deals its values out by rank, one to each part in turn: the parts are as alike as can be,
    /// and merge to this one again.
    QList<LatencyHistogram> dealt(int parts) const;

    bool operator==(const LatencyHistogram&) const = default;

    qsizetype memoryUse() const; ///< bytes, those of the object itself included

private:
    // Pairs in one sorted array: most histograms hold one second of one model, a few dozen calls
    // far apart on the scale, where an array over the whole span would be mostly zeros.
    struct Bucket
    {
        quint64 index : 16;
        quint64 count : 48;

        bool operator==(const Bucket&) const = default;
    };
    void add(quint64 index, quint64 count);
    static QList<Bucket> joined(const QList<Bucket>& a, const QList<Bucket>& b);

    QList<Bucket> m_buckets; ///< by index; none is empty
    quint64 m_count = 0;     ///< of all buckets
    Duration m_min{};
    Duration m_max{};
};

} // namespace fuseboard
