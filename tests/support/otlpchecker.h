// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QVariant>

namespace fuseboard {

/// What is wrong with the body of an OTLP request by the protocol's JSON mapping; empty where
/// nothing is. Stricter than the protocol asks of a receiver: members that it does not define are
/// faults, 64-bit integers are strings, ids are in lower case, requests are not empty.
/// Source: opentelemetry-proto 1.x, docs/specification.md and the .proto files; shares no code with
/// the product.
QString faultOfTraces(const QByteArray& body);
QString faultOfMetrics(const QByteArray& body);

/// All spans of a request; all metrics.
QJsonArray spansIn(const QByteArray& traces);
QJsonArray metricsIn(const QByteArray& metrics);

/// The value of an attribute of a span, point, resource or event; invalid where there is none.
QVariant attribute(const QJsonObject& owner, const QString& key);

} // namespace fuseboard
