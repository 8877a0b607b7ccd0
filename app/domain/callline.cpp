// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/callline.h"

#include <QJsonDocument>

namespace fuseboard {

using namespace Qt::StringLiterals;

QJsonObject toWholeJson(const CallRecord& record)
{
    QJsonObject whole = toJson(record);
    whole[u"origin"_s] = nameOf(record.origin);
    whole[u"chain"_s] = record.chain;
    whole[u"finish_reason"_s] =
        record.finishReason.isEmpty() ? QJsonValue() : QJsonValue(record.finishReason);
    return whole;
}

QByteArray callLine(const CallRecord& record)
{
    return QJsonDocument(toWholeJson(record)).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace fuseboard
