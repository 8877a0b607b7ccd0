// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/enginebench.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

/// One line for each call: its attempt, provider, outcome and kind of failure.
inline QStringList story(const QList<CallRecord>& records)
{
    QStringList lines;
    for (const CallRecord& record : records) {
        QString line =
            u"%1 %2 %3"_s.arg(record.attempt).arg(record.provider, nameOf(record.outcome));
        if (const auto kind = record.kind())
            line += u" "_s + nameOf(*kind);
        lines.append(line);
    }
    return lines;
}

inline ScriptedReply busy()
{
    return ScriptedReply::whole(
        503, R"({"error":{"message":"The server is busy","type":"server_error"}})");
}

} // namespace fuseboard
