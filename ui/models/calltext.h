// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/storedhistory.h"
#include "ui/models/callmodel.h"

#include <QList>
#include <QString>

namespace fuseboard {

inline constexpr QChar kEllipsis(0x2026);

QString callHeader(CallModel::Column column);
Qt::Alignment callAlignment(CallModel::Column column); ///< horizontal
QString callCell(const StoredCall& call, CallModel::Column column);
/// What the cell does not say; empty where it says all.
QString callTip(const StoredCall& call, CallModel::Column column);

/// "Answered", "Failed: too many requests for now", "Skipped", "Cancelled"
QString outcomeText(const CallRecord& record);
QString outcomeName(Outcome outcome); ///< "Answered", "Failed" …
QString originName(Origin origin);    ///< "Prompt", "Scheduled check", "Key check"

/// Local date and time to the millisecond, "21 Nov 12:30:05.123"; and the same in UTC.
QString callTime(qint64 utcMs);
QString callTimeUtc(qint64 utcMs);

/// One thing that is known of a call.
struct CallField
{
    QString label;
    QString value;

    bool operator==(const CallField&) const = default;
};

/// All that is known of a call, in words; what does not apply is left out.
QList<CallField> callFields(const StoredCall& call);
/// Of its error: cause, message, code, request id …; empty where there was none.
QList<CallField> errorFields(const CallRecord& record);

/// "Attempt 2: openai, Failed: provider at capacity"
QString attemptText(const CallRecord& record);

} // namespace fuseboard
