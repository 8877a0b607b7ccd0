// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callrecord.h"

#include <QByteArray>
#include <QJsonObject>

namespace fuseboard {

/// A record that stands alone, as in the call log: the fields of toJson(), and "origin", "chain"
/// and "finish_reason", which elsewhere stand around it.
QJsonObject toWholeJson(const CallRecord& record);

/// The same as one line, with its end.
QByteArray callLine(const CallRecord& record);

} // namespace fuseboard
