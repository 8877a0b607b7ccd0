// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"

namespace fuseboard {

inline QByteArray withProvider(const QByteArray& members)
{
    return "{\"version\": 1, \"providers\": [\n{\"name\": \"p\"" + members + "}]}";
}

inline QByteArray withChain(const QByteArray& members)
{
    return "{\"version\": 1, \"providers\": [{\"name\": \"openai\"}], \"chains\": [\n{\"name\": "
           "\"c\","
           " \"steps\": [{\"provider\": \"openai\", \"model\": \"m\"}]" +
           members + "}]}";
}

inline QString allOf(const ConfigurationReading& reading)
{
    QStringList lines;
    for (const ConfigurationProblem& problem : reading.problems)
        lines.append(problem.toString());
    return lines.join(u'\n');
}

} // namespace fuseboard
