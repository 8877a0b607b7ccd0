// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/day/daylog.h"

#include <QSet>
#include <QTime>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString clockOf(int minute)
{
    return QTime(minute / 60, minute % 60).toString(u"HH:mm"_s);
}

QStringList wrongMinutes(DayBoard& day, int until, const QList<Span>& spans)
{
    QStringList wrong;
    day.live(30s); // looks in the middle of each minute
    while (day.minute() < until - 1) {
        day.live(1min);
        const int minute = day.minute();
        for (const Span& span : spans) {
            if (minute < span.from || minute >= span.until)
                continue;
            const QString provider = QString::fromLatin1(span.provider);
            const Verdict verdict = day.verdict(provider);
            if (!span.kinds.contains(verdict.kind))
                wrong.append(u"%1 %2: %3 (%4)"_s.arg(
                    clockOf(minute), provider, QString(nameOf(verdict.kind)), verdict.sentence));
        }
    }
    return wrong;
}

QStringList toldAnew(const QList<Notice>& notices)
{
    QStringList tags;
    QSet<QString> standing;
    for (const Notice& notice : notices) {
        if (notice.urgency == NoticeUrgency::Low)
            standing.remove(notice.tag);
        else if (!standing.contains(notice.tag))
            tags.append(notice.tag);
        if (notice.urgency != NoticeUrgency::Low)
            standing.insert(notice.tag);
    }
    return tags;
}

} // namespace fuseboard
