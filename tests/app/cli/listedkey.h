// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ctlrun.h"

namespace fuseboard {

/// What `keys list --json` says of a provider; empty: nothing.
inline QJsonObject listedKey(CtlRun& ctl, const QString& provider)
{
    const QStringList list{QStringLiteral("keys"), QStringLiteral("list"),
                           QStringLiteral("--json")};
    for (const QJsonObject& each : ctl.run(list).lines()) {
        if (each[u"provider"] == provider)
            return each;
    }
    return {};
}

} // namespace fuseboard
