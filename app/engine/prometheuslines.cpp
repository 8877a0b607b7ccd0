// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/prometheuslines.h"

#include <QLocale>

#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QByteArray escaped(const QString& value)
{
    QByteArray bytes = value.toUtf8();
    bytes.replace('\\', R"(\\)");
    bytes.replace('"', R"(\")");
    bytes.replace('\n', R"(\n)");
    return bytes;
}

} // namespace

QByteArray metricNumber(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

void PrometheusLines::head(QLatin1StringView name, QLatin1StringView type, QLatin1StringView help)
{
    m_name = QByteArray(name.data(), name.size());
    m_text += "# HELP " + m_name + ' ' + QByteArray(help.data(), help.size()) + "\n# TYPE " +
              m_name + ' ' + QByteArray(type.data(), type.size()) + '\n';
}

void PrometheusLines::line(MetricLabels labels, double value, QLatin1StringView suffix)
{
    m_text += m_name + QByteArray(suffix.data(), suffix.size());
    char before = '{';
    for (const MetricLabel& label : labels) {
        m_text += before + QByteArray(label.name.data(), label.name.size()) + "=\"" +
                  escaped(label.value) + '"';
        before = ',';
    }
    if (labels.size() > 0)
        m_text += '}';
    m_text += ' ' + metricNumber(value) + '\n';
}

QByteArray PrometheusLines::take()
{
    return std::exchange(m_text, {});
}

} // namespace fuseboard
