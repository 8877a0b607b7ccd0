// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <initializer_list>

namespace fuseboard {

struct MetricLabel
{
    QLatin1StringView name;
    QString value;
};
using MetricLabels = std::initializer_list<MetricLabel>;

/// Puts the lines of the text format together. All lines of a metric follow its head().
class PrometheusLines
{
public:
    void head(QLatin1StringView name, QLatin1StringView type, QLatin1StringView help);
    /// A line of the metric begun last; `suffix` as "_bucket".
    void line(MetricLabels labels, double value, QLatin1StringView suffix = {});

    QByteArray take();

private:
    QByteArray m_text;
    QByteArray m_name;
};

/// As few digits as bring the same number back.
QByteArray metricNumber(double value);

} // namespace fuseboard
