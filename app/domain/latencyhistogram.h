// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QByteArray>
#include <QMap>

#include <optional>

namespace fuseboard {

/// Durations in buckets that grow by a constant factor, so that every quantile is within 1 % of
/// the true value, whatever was merged into it. From 1 µs to 1 day; what is outside is clamped
/// there and still counted. min and max are exact.
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

    /// A compact, versioned, platform-independent form; empty result for unreadable bytes.
    QByteArray serialize() const;
    static std::optional<LatencyHistogram> deserialize(const QByteArray& bytes);

    bool operator==(const LatencyHistogram&) const = default;

private:
    QMap<qint16, quint32> m_buckets; ///< may be replaced by what measures better
    quint64 m_count = 0;
    Duration m_min{};
    Duration m_max{};
};

} // namespace fuseboard
