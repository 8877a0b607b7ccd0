// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/requestlog.h"

#include <QJsonArray>

namespace fuseboard {

using namespace Qt::StringLiterals;

void RequestLog::add(const QString& provider, const QString& model, const QString& result,
                     Duration at)
{
    ++m_requests;
    Count& count = m_counts[provider];
    ++count.requests;
    if (!model.isEmpty())
        ++count.models[model];
    m_lines.push_back({provider, model, result, at});
    if (m_lines.size() > kKept)
        m_lines.pop_front();
}

QJsonObject RequestLog::toJson() const
{
    QJsonObject providers;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        QJsonObject models;
        for (auto model = it->models.cbegin(); model != it->models.cend(); ++model)
            models.insert(model.key(), model.value());
        providers.insert(it.key(),
                         QJsonObject{{u"requests"_s, it->requests}, {u"models"_s, models}});
    }
    QJsonArray log;
    for (const Line& line : m_lines)
        log.append(QJsonObject{{u"at_ms"_s, toMs(line.at)},
                               {u"provider"_s, line.provider},
                               {u"model"_s, line.model},
                               {u"result"_s, line.result}});
    return {{u"requests"_s, m_requests}, {u"providers"_s, providers}, {u"log"_s, log}};
}

} // namespace fuseboard
