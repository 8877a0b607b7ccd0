// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/networkroute.h"

#include <QHash>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace fuseboard {

enum class KeySource { Keychain, Environment, None };

struct ProviderLimits {
    std::optional<qint64> requestsPerMinute;
    std::optional<qint64> tokensPerMinute;
    std::optional<qint64> tokensPerDay;
    std::optional<qint64> concurrent;

    bool operator==(const ProviderLimits&) const = default;
};

/// US dollars for a million tokens.
struct Price {
    double inputPerMillion = 0;
    double outputPerMillion = 0;

    bool operator==(const Price&) const = default;
};

/// A provider as configured. What the user left out is empty here; the preset fills it in.
struct Provider {
    QString name;
    QString preset;
    QString dialect; ///< "openai", "anthropic", …
    QUrl baseUrl;
    std::optional<KeySource> keySource;
    QString keyVariable; ///< for KeySource::Environment
    QMap<QString, QString> headers;
    QString project; ///< providers of one preset that name the same one share its limits
    ProviderLimits limits;
    QUrl statusPage;
    QStringList statusComponents{}; ///< ids or names on that page that count; empty: all
    QStringList statusRegions{};    ///< "us-east-1"; empty: all
    QMap<QString, Price> prices; ///< by model
    bool allowInsecure = false;  ///< plain http to a host other than this machine
    NetworkSettings network;

    bool operator==(const Provider&) const = default;
};

/// True for localhost, 127.0.0.0/8 and ::1.
bool isLoopback(const QUrl& url);

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::Provider)
