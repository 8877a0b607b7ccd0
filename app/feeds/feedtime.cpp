// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedtime.h"

#include <QLatin1StringView>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestTime = 64;       // characters
constexpr qint64 kFirstMs = 946'684'800'000; // 2000-01-01
constexpr qint64 kEndMs = 7'289'654'400'000; // 2201-01-01

struct Zone
{
    QLatin1StringView name;
    int minutes; ///< east of UTC
};
// RFC 822, section 5.1, and the ones that European and Japanese pages write. A name that several
// zones share (IST, CST of China) stands for the American one of the RFC, or is left out.
constexpr std::array kZones{
    Zone{"Z"_L1, 0},      Zone{"UT"_L1, 0},     Zone{"UTC"_L1, 0},    Zone{"GMT"_L1, 0},
    Zone{"EST"_L1, -300}, Zone{"EDT"_L1, -240}, Zone{"CST"_L1, -360}, Zone{"CDT"_L1, -300},
    Zone{"MST"_L1, -420}, Zone{"MDT"_L1, -360}, Zone{"PST"_L1, -480}, Zone{"PDT"_L1, -420},
    Zone{"WET"_L1, 0},    Zone{"WEST"_L1, 60},  Zone{"BST"_L1, 60},   Zone{"CET"_L1, 60},
    Zone{"CEST"_L1, 120}, Zone{"EET"_L1, 120},  Zone{"EEST"_L1, 180}, Zone{"JST"_L1, 540},
};

std::optional<int> zoneMinutes(QStringView zone)
{
    if (zone.isEmpty())
        return 0;
    if (zone.front() == u'+' || zone.front() == u'-') {
        const QString digits = zone.mid(1).toString().remove(u':');
        const int hours = digits.left(2).toInt();
        const int minutes = digits.mid(2).toInt();
        if (hours > 23 || minutes > 59)
            return std::nullopt;
        return (zone.front() == u'-' ? -1 : 1) * (hours * 60 + minutes);
    }
    const auto found = std::find_if(kZones.begin(), kZones.end(), [zone](const Zone& known) {
        return zone.compare(known.name, Qt::CaseInsensitive) == 0;
    });
    return found == kZones.end() ? std::nullopt : std::optional(found->minutes);
}

/// 1 to 12; 0 for what is no English name of a month.
int monthOf(QStringView name)
{
    static constexpr QLatin1StringView kMonths = "janfebmaraprmayjunjulaugsepoctnovdec"_L1;
    const QString start = name.left(3).toString().toLower();
    for (qsizetype i = 0; i < kMonths.size(); i += 3) {
        if (kMonths.mid(i, 3) == start)
            return static_cast<int>(i / 3) + 1;
    }
    return 0;
}

std::optional<QDateTime> bounded(const QDateTime& time)
{
    if (!time.isValid())
        return std::nullopt;
    const qint64 ms = time.toMSecsSinceEpoch();
    return ms < kFirstMs || ms >= kEndMs ? std::nullopt : std::optional(time);
}

std::optional<QDateTime> bounded(QDate date, const QRegularExpressionMatch& match)
{
    const auto minutes = zoneMinutes(match.capturedView(u"zone"));
    if (!date.isValid() || !minutes)
        return std::nullopt;
    // A leap second has no place of its own in QTime.
    const int second = std::min(match.capturedView(u"s").toInt(), 59);
    const QString fraction = match.captured(u"f"_s).left(3).leftJustified(3, u'0');
    const QTime clock(match.capturedView(u"h").toInt(), match.capturedView(u"m").toInt(), second,
                      fraction.toInt());
    if (!clock.isValid() || match.capturedView(u"s").toInt() > 60)
        return std::nullopt;
    return bounded(QDateTime(date, clock, QTimeZone::utc()).addSecs(-60 * *minutes).toUTC());
}

} // namespace

std::optional<QDateTime> feedTime(const QString& text)
{
    static const QRegularExpression iso(
        uR"(^(?<y>\d{4})-(?<mo>\d{2})-(?<d>\d{2}))"
        uR"((?:[Tt ](?<h>\d{2}):(?<m>\d{2})(?::(?<s>\d{2})(?:[.,](?<f>\d+))?)?)"
        uR"( ?(?<zone>[Zz]|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$)"_s);
    // Some write a comment behind the offset: "+0000 (UTC)".
    static const QRegularExpression rfc822(
        uR"(^(?:[A-Za-z]{3,9},? +)?(?<d>\d{1,2})[ -](?<mo>[A-Za-z]{3,9})[ -](?<y>\d{4}|\d{2}) +)"
        uR"((?<h>\d{1,2}):(?<m>\d{2})(?::(?<s>\d{2})(?:\.(?<f>\d+))?)?)"
        uR"( *(?<zone>[A-Za-z]{1,4}|[+-]\d{2}:?\d{2})?(?: *\([^)]*\))?$)"_s);

    const QString line = text.trimmed();
    if (line.size() > kLongestTime)
        return std::nullopt;
    if (const auto match = iso.match(line); match.hasMatch()) {
        const QDate date(match.capturedView(u"y").toInt(), match.capturedView(u"mo").toInt(),
                         match.capturedView(u"d").toInt());
        return bounded(date, match);
    }
    if (const auto match = rfc822.match(line); match.hasMatch()) {
        const int year = match.capturedView(u"y").toInt();
        const QDate date(year < 100 ? year + 2000 : year, monthOf(match.capturedView(u"mo")),
                         match.capturedView(u"d").toInt());
        return bounded(date, match);
    }
    return std::nullopt;
}

std::optional<QDateTime> feedTimeFromSeconds(double seconds)
{
    return feedTimeFromMs(seconds * 1000);
}

std::optional<QDateTime> feedTimeFromMs(double milliseconds)
{
    // Compared before the conversion: beyond qint64 it would be undefined.
    if (!(milliseconds >= kFirstMs && milliseconds < kEndMs))
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds)).toUTC();
}

} // namespace fuseboard
