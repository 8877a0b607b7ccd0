// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/replyreport.h"

#include "app/providers/replysample.h"

#include <algorithm>

namespace fuseboard {

QString replyReport(const QList<CallRecord>& attempts)
{
    const auto unknown =
        std::find_if(attempts.cbegin(), attempts.cend(),
                     [](const CallRecord& record) { return record.kind() == ErrorKind::Unknown; });
    return unknown == attempts.cend() ? QString() : reportSample(*unknown->error, Redactor());
}

} // namespace fuseboard
