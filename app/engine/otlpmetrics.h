// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callrecord.h"
#include "app/engine/otlpspans.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <array>
#include <map>

namespace fuseboard {

/// The histograms of the GenAI conventions, with their bucket bounds: duration of the calls that
/// succeeded or failed, time to first token and tokens of those that succeeded. Cumulative since
/// `start`, so a request that gets lost takes nothing with it. Skipped steps and cancelled calls
/// say nothing of a provider, and estimated tokens are none: they are left out.
class OtlpMetrics
{
public:
    explicit OtlpMetrics(const QDateTime& start);

    void add(const CallRecord& record, const OtlpPeer& peer);
    bool isEmpty() const;
    /// An ExportMetricsServiceRequest of everything so far.
    QByteArray request(const QString& instance, const QDateTime& now) const;

private:
    static constexpr std::size_t kInstruments = 3;
    struct Point
    {
        QJsonArray attributes;
        qint64 count = 0;
        double sum = 0;
        double least = 0;
        double most = 0;
        QList<qint64> buckets;
    };
    using Series = std::map<QByteArray, Point>; ///< by attributes

    void observe(std::size_t instrument, const QJsonArray& attributes, double value);
    QJsonObject metric(std::size_t instrument, const QDateTime& now) const;

    QDateTime m_start;
    std::array<Series, kInstruments> m_series;
};

} // namespace fuseboard
