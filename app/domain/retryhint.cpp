// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/retryhint.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr qsizetype kMaxValueBytes = 256;
constexpr double kYearSeconds = 366.0 * 24 * 3600;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Digits with at most one point: no sign, exponent, "nan" or "inf".
std::optional<double> parseNumber(QByteArrayView text)
{
    const bool plain =
        std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || c == '.'; });
    if (!plain || std::none_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<Duration> withinAYear(double seconds)
{
    if (!(seconds >= 0 && seconds <= kYearSeconds)) // written so that NaN fails, too
        return std::nullopt;
    return Duration(std::llround(seconds * 1e9));
}

std::optional<Duration> untilDate(const QDateTime& date, const QDateTime& now)
{
    if (!date.isValid() || !now.isValid())
        return std::nullopt;
    return withinAYear(static_cast<double>(std::max<qint64>(0, now.msecsTo(date))) / 1000.0);
}

struct Unit
{
    QByteArrayView name;
    double seconds;
};

// Longer names before their own beginnings.
constexpr std::array<Unit, 8> kUnits{{{"ms", 1e-3},
                                      {"us", 1e-6},
                                      {"\xC2\xB5s", 1e-6}, // micro sign
                                      {"\xCE\xBCs", 1e-6}, // Greek mu
                                      {"ns", 1e-9},
                                      {"h", 3600},
                                      {"m", 60},
                                      {"s", 1}}};

const Unit* unitAt(QByteArrayView text)
{
    const auto unit = std::find_if(kUnits.begin(), kUnits.end(), [text](const Unit& candidate) {
        return text.startsWith(candidate.name);
    });
    return unit == kUnits.end() ? nullptr : &*unit;
}

int monthFromName(QStringView name)
{
    static constexpr std::array names{"Jan"_L1, "Feb"_L1, "Mar"_L1, "Apr"_L1, "May"_L1, "Jun"_L1,
                                      "Jul"_L1, "Aug"_L1, "Sep"_L1, "Oct"_L1, "Nov"_L1, "Dec"_L1};
    const auto found = std::find_if(names.begin(), names.end(), [name](QLatin1StringView month) {
        return name.compare(month, Qt::CaseInsensitive) == 0;
    });
    return found == names.end() ? 0 : static_cast<int>(found - names.begin()) + 1;
}

/// RFC 9110, 5.6.7: a two-digit year more than 50 years ahead is the last one with these digits.
int fullYear(QStringView digits, const QDateTime& now)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    const int current = now.toUTC().date().year();
    const int candidate = current - current % 100 + year;
    return candidate > current + 50 ? candidate - 100 : candidate;
}

/// The three forms of RFC 9110, 5.6.7: IMF-fixdate, RFC 850, asctime.
QDateTime parseHttpDate(QByteArrayView text, const QDateTime& now)
{
    static const QRegularExpression fixed(
        u"^[A-Za-z]{3,9}, (?<d>\\d{2})[ -](?<mon>[A-Za-z]{3})[ -](?<y>\\d{4}|\\d{2}) "
        "(?<h>\\d{2}):(?<m>\\d{2}):(?<s>\\d{2}) GMT$"_s);
    static const QRegularExpression asctime(
        u"^[A-Za-z]{3} (?<mon>[A-Za-z]{3}) (?<d>[ \\d]\\d) "
        "(?<h>\\d{2}):(?<m>\\d{2}):(?<s>\\d{2}) (?<y>\\d{4})$"_s);
    const QString date = QString::fromLatin1(text);
    auto match = fixed.match(date);
    if (!match.hasMatch())
        match = asctime.match(date);
    if (!match.hasMatch())
        return {};
    const auto number = [&match](const QString& group) {
        return match.capturedView(group).trimmed().toInt();
    };
    const QDate day(fullYear(match.capturedView(u"y"_s), now),
                    monthFromName(match.capturedView(u"mon"_s)), number(u"d"_s));
    const QTime time(number(u"h"_s), number(u"m"_s),
                     std::min(number(u"s"_s), 59)); // 60 is a leap second
    // QDateTime would take an invalid time for midnight.
    return time.isValid() ? QDateTime(day, time, QTimeZone::utc()) : QDateTime();
}

/// Bounded, and without white space around; empty where there is nothing to read.
QByteArray valueOf(const HttpHeaders& headers, QByteArrayView name)
{
    const QByteArray value = headerValue(headers, name);
    return value.size() > kMaxValueBytes ? QByteArray() : value.trimmed();
}

std::optional<Duration> readMilliseconds(const QByteArray& value)
{
    const auto number = parseNumber(value);
    return number ? withinAYear(*number / 1000.0) : std::nullopt;
}

std::optional<Duration> readRetryAfter(const QByteArray& value, const QDateTime& now)
{
    if (const auto duration = parseDuration(value))
        return duration;
    return untilDate(parseHttpDate(value, now), now);
}

/// The reset of one limit, and how much of that limit is left.
struct Limit
{
    QByteArray reset;
    QByteArray remaining;
};

/// The name of the header that says what remains of the limit whose reset `name` is; empty where
/// `name` is no reset.
QByteArray remainingNameOf(const QByteArray& name)
{
    constexpr QByteArrayView generic = "x-ratelimit-reset";
    constexpr QByteArrayView anthropic = "anthropic-ratelimit-";
    constexpr QByteArrayView reset = "-reset";
    const QByteArray lower = name.toLower();
    if (lower == generic || lower.startsWith("x-ratelimit-reset-"_ba))
        return "x-ratelimit-remaining"_ba + lower.mid(generic.size());
    if (lower.startsWith(anthropic) && lower.endsWith(reset))
        return lower.chopped(reset.size()) + "-remaining"_ba;
    return {};
}

QList<Limit> limitsIn(const HttpHeaders& headers)
{
    QList<Limit> limits;
    for (const auto& [name, value] : headers) {
        if (name.size() > kMaxValueBytes || value.size() > kMaxValueBytes)
            continue;
        const QByteArray remaining = remainingNameOf(name);
        if (!remaining.isEmpty())
            limits.append({value.trimmed(), valueOf(headers, remaining)});
    }
    return limits;
}

bool isUsedUp(const QByteArray& remaining)
{
    bool ok = false;
    const double left = remaining.toDouble(&ok);
    return ok && left <= 0;
}

std::optional<Duration> longestReset(const HttpHeaders& headers, const QDateTime& now)
{
    const QList<Limit> limits = limitsIn(headers);
    std::optional<Duration> longest;
    for (const Limit& limit : limits) {
        const bool counts =
            limit.remaining.isEmpty() ? limits.size() == 1 : isUsedUp(limit.remaining);
        const auto pause = counts ? parseReset(limit.reset, now) : std::nullopt;
        if (pause && (!longest || *pause > *longest))
            longest = pause;
    }
    return longest;
}

} // namespace

QByteArray headerValue(const HttpHeaders& headers, QByteArrayView name)
{
    const auto found = std::find_if(headers.begin(), headers.end(), [name](const auto& header) {
        return name.compare(header.first, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

std::optional<Duration> retryHintFromHeaders(const HttpHeaders& headers, const QDateTime& now)
{
    if (const auto hint = retryAfterFromHeaders(headers, now))
        return hint;
    return longestReset(headers, now);
}

std::optional<Duration> retryAfterFromHeaders(const HttpHeaders& headers, const QDateTime& now)
{
    if (const auto hint = readMilliseconds(valueOf(headers, "retry-after-ms")))
        return hint;
    return readRetryAfter(valueOf(headers, "retry-after"), now);
}

std::optional<Duration> parseReset(const QByteArray& value, const QDateTime& now)
{
    // What is over a year as seconds is a moment since 1970: seconds up to the year 5138,
    // milliseconds from 1973 on.
    constexpr double firstEpochSecond = 1e9;
    constexpr double firstEpochMillisecond = 1e11;
    if (const auto number = parseNumber(value); number && *number >= firstEpochSecond) {
        if (*number >= 1e15)
            return std::nullopt;
        const double ms = *number >= firstEpochMillisecond ? *number : *number * 1000.0;
        return untilDate(QDateTime::fromMSecsSinceEpoch(std::llround(ms), QTimeZone::utc()), now);
    }
    if (const auto duration = parseDuration(value))
        return duration;
    return untilDate(QDateTime::fromString(QString::fromLatin1(value), Qt::ISODateWithMs), now);
}

std::optional<Duration> parseDuration(QByteArrayView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > kMaxValueBytes)
        return std::nullopt;
    if (const auto seconds = parseNumber(text))
        return withinAYear(*seconds);

    double seconds = 0;
    while (!text.isEmpty()) {
        const auto numberEnd = std::find_if_not(text.begin(), text.end(),
                                                [](char c) { return isDigit(c) || c == '.'; });
        const qsizetype length = numberEnd - text.begin();
        const auto number = parseNumber(text.first(length));
        text = text.sliced(length);
        const Unit* unit = unitAt(text);
        if (!number || !unit)
            return std::nullopt;
        seconds += *number * unit->seconds;
        text = text.sliced(unit->name.size());
    }
    return withinAYear(seconds);
}

} // namespace fuseboard
