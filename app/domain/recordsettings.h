// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QMap>
#include <QString>
#include <QUrl>

#include <optional>

namespace fuseboard {

/// `history` in the configuration: what is kept of calls, incidents, circuits and alerts.
struct HistorySettings
{
    bool enabled = true;
    int keepDays = 90;
    int maxMegabytes = 2048;
    QUrl url{};      ///< of the team's history: postgresql://USER@HOST:PORT/DATABASE; empty: none
    QString board{}; ///< how its rows name this board; empty: the name of this machine

    bool operator==(const HistorySettings&) const = default;
};
/// Where the keychain has the password of `url`. While there is such a history, no provider can
/// have this name.
constexpr QLatin1StringView kHistoryEntry("history");

/// `export.log`: one JSON line per call.
struct CallLogSettings
{
    bool enabled = false;
    QString file{};        ///< absolute; empty: calls.jsonl in the data directory
    int maxMegabytes = 10; ///< then it is rotated
    int keep = 5;          ///< rotated files

    bool operator==(const CallLogSettings&) const = default;
};

/// `export.prometheus`: metrics for a scrape, on loopback.
struct PrometheusSettings
{
    bool enabled = false;
    int port = 9464;

    bool operator==(const PrometheusSettings&) const = default;
};

/// `export.otlp`: spans and metrics by OTLP/HTTP (JSON).
struct OtlpSettings
{
    QUrl endpoint{};                  ///< base, as OTEL_EXPORTER_OTLP_ENDPOINT; empty: off
    QMap<QString, QString> headers{}; ///< none that carries a secret
    /// Name of an environment variable with the value of the Authorization header; empty: none.
    QString authorizationVariable{};

    bool operator==(const OtlpSettings&) const = default;
};

struct ExportSettings
{
    CallLogSettings log{};
    PrometheusSettings prometheus{};
    OtlpSettings otlp{};

    bool operator==(const ExportSettings&) const = default;
};

} // namespace fuseboard
