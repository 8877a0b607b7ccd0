// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <deque>

namespace fuseboard {

/// Which chat requests have arrived, for tests that ask who was called and who was not.
class RequestLog
{
public:
    static constexpr std::size_t kKept = 1000;

    /// `model` is one that the provider has, or empty; `result` names what was done to the request.
    void add(const QString& provider, const QString& model, const QString& result, Duration at);

    /// {"requests", "providers": {name: {"requests", "models": {name: count}}},
    ///  "log": [{"at_ms", "provider", "model", "result"}]}
    QJsonObject toJson() const;

private:
    struct Line
    {
        QString provider;
        QString model;
        QString result;
        Duration at;
    };
    struct Count
    {
        qint64 requests = 0;
        QHash<QString, qint64> models;
    };
    QHash<QString, Count> m_counts;
    std::deque<Line> m_lines;
    qint64 m_requests = 0;
};

} // namespace fuseboard
