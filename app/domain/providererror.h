// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/errorkind.h"
#include "app/domain/instant.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace fuseboard {

/// One failed reply, understood once. `raw` is capped and its secrets are redacted
/// before the value leaves `app/providers`.
struct ProviderError {
    ErrorKind kind = ErrorKind::Unknown;
    bool retrySame = false; ///< the same step may be tried again after a pause
    bool fallback = true;   ///< the next step of the chain may be tried
    std::optional<Duration> retryAfter;
    std::optional<int> status;
    QString message;  ///< the provider's own sentence: un-nested, un-escaped, without markup
    QString provider; ///< who really failed
    QString via;      ///< the gateway that passed it on, empty when there is none
    QString code;     ///< the provider's own code, e.g. "insufficient_quota"
    QString requestId;
    QStringList advice;
    QByteArray raw;

    bool operator==(const ProviderError&) const = default;

    /// An error of `kind` with the consequences of the table.
    static ProviderError of(ErrorKind kind, const QString& provider, const QString& message);
};

/// The error object of the contracts.
QJsonObject toJson(const ProviderError& error);

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::ProviderError)
