// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/alert.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Warning:
        return "warning"_L1;
    case AlertSeverity::Critical:
        return "critical"_L1;
    }
    return {};
}

bool isOpen(const AlertReason& reason)
{
    return !reason.clearedAtMs;
}

bool isSameReason(const AlertReason& a, const AlertReason& b)
{
    return a.rule == b.rule && a.target == b.target;
}

} // namespace fuseboard
