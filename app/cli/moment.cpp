// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/moment.h"

#include <QRegularExpression>

namespace fuseboard {

using namespace Qt::StringLiterals;

std::optional<qint64> momentOf(const QString& text, const QDateTime& now)
{
    if (text == "now"_L1)
        return now.toMSecsSinceEpoch();
    static const QRegularExpression relative(u"^-(\\d{1,6})([smhd])$"_s);
    if (const auto match = relative.match(text); match.hasMatch()) {
        const QString unit = match.captured(2);
        const qint64 seconds = unit == "s"_L1   ? 1
                               : unit == "m"_L1 ? 60
                               : unit == "h"_L1 ? 3600
                                                : 86400;
        return now.toMSecsSinceEpoch() - match.captured(1).toLongLong() * seconds * 1000;
    }
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    // Without an offset it would be somebody's local time: nobody could tell whose.
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime || !text.contains(u'T'))
        return std::nullopt;
    return moment.toMSecsSinceEpoch();
}

} // namespace fuseboard
