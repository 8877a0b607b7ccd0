// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callrecord.h"

#include <QList>
#include <QString>

namespace fuseboard {

/// The first reply of a prompt that could not be classified, as a line to be reported: see
/// reportSample() of the providers. Empty where each was understood. The errors of records hold no
/// key any more. Pure.
QString replyReport(const QList<CallRecord>& attempts);

} // namespace fuseboard
