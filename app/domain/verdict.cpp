// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/verdict.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Fine:
        return "fine"_L1;
    case VerdictKind::TheirIncident:
        return "their_incident"_L1;
    case VerdictKind::FailingUnannounced:
        return "failing_unannounced"_L1;
    case VerdictKind::YourKey:
        return "your_key"_L1;
    case VerdictKind::YourQuota:
        return "your_quota"_L1;
    case VerdictKind::YourConnection:
        return "your_connection"_L1;
    case VerdictKind::OnlyThisModel:
        return "only_this_model"_L1;
    case VerdictKind::Unknown:
        return "unknown"_L1;
    }
    return {};
}

} // namespace fuseboard
