// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/resettime.h"

#include "app/providers/asciitext.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace fuseboard {

namespace {

constexpr std::size_t kNear = 48; ///< bytes around a date in which a word must say what it is for
constexpr qint64 kYearMs = 366LL * 86400 * 1000;

bool contains(std::string_view text, std::string_view folded)
{
    const auto same = [](char a, char b) { return lower(a) == b; };
    return std::search(text.begin(), text.end(), folded.begin(), folded.end(), same) != text.end();
}

template <std::size_t N>
bool containsAny(std::string_view text, const std::array<std::string_view, N>& words)
{
    return std::any_of(words.begin(), words.end(),
                       [text](std::string_view word) { return contains(text, word); });
}

/// What stands around a date that is the end of a wait.
bool speaksOfReset(std::string_view before, std::string_view behind)
{
    static constexpr std::array<std::string_view, 9> kBefore{
        "reset", "again", "available", "access", "until", "renew", "retry", "resume", "refresh"};
    static constexpr std::array<std::string_view, 3> kBehind{"重置", "恢复", "重试"};
    return containsAny(before, kBefore) || containsAny(behind, kBehind) ||
           containsAny(before, kBehind);
}

/// Reads one piece of a date after the other.
class Reader
{
public:
    Reader(std::string_view text, std::size_t at) : m_text(text), m_at(at) {}

    std::size_t at() const { return m_at; }
    std::string_view rest() const { return m_text.substr(std::min(m_at, m_text.size())); }

    bool skip(std::string_view folded)
    {
        if (!startsFolded(rest(), folded))
            return false;
        m_at += folded.size();
        return true;
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }

    /// Of at most `digits` digits; -1: none.
    int number(int digits)
    {
        int value = -1;
        for (int i = 0; i < digits && m_at < m_text.size() && isDigit(m_text[m_at]); ++i)
            value = std::max(0, value) * 10 + (m_text[m_at++] - '0');
        return value;
    }

    /// 1 to 12, 0: none.
    int month()
    {
        static constexpr std::array<std::string_view, 12> kMonths{
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
        for (std::size_t i = 0; i < kMonths.size(); ++i) {
            if (startsFolded(rest(), kMonths[i])) {
                while (m_at < m_text.size() && isAlnum(m_text[m_at]))
                    ++m_at;
                return static_cast<int>(i) + 1;
            }
        }
        return 0;
    }

private:
    std::string_view m_text;
    std::size_t m_at;
};

/// Offset from UTC in seconds, by "Z", "UTC", "(GMT)", "UTC+8", "+0800 CST", "+08:00".
std::optional<int> zone(Reader& reader)
{
    reader.skipSpace();
    reader.skip("(");
    const bool named = reader.skip("utc") || reader.skip("gmt");
    if (!named && startsFolded(reader.rest(), "z") &&
        (reader.rest().size() == 1 || !isAlnum(reader.rest()[1]))) {
        return 0;
    }
    const bool west = startsFolded(reader.rest(), "-");
    if (!reader.skip("+") && !reader.skip("-"))
        return named ? std::optional(0) : std::nullopt;
    const int hours = reader.number(2);
    if (hours < 0)
        return named ? std::optional(0) : std::nullopt;
    reader.skip(":");
    const int seconds = hours * 3600 + std::max(0, reader.number(2)) * 60;
    return west ? -seconds : seconds;
}

/// Clock time and zone behind a date.
QDateTime withTime(const QDate& date, Reader reader, bool beijing)
{
    if (!date.isValid())
        return {};
    const Reader behindDate = reader;
    reader.skip("t");
    reader.skip(",");
    reader.skipSpace();
    reader.skip("at ");
    int hour = reader.number(2);
    int minute = 0;
    int second = 0;
    if (hour >= 0 && reader.skip(":")) {
        minute = reader.number(2);
        if (reader.skip(":"))
            second = reader.number(2);
        if (reader.skip("."))
            reader.number(9);
    } else {
        hour = 0;
        reader = behindDate;
    }
    reader.skipSpace();
    if (reader.skip("pm"))
        hour = hour % 12 + 12;
    else if (reader.skip("am"))
        hour %= 12;
    std::optional<int> offset = zone(reader);
    if (!offset && beijing)
        offset = 8 * 3600;
    const QTime time(hour, minute, second);
    if (!offset || !time.isValid() || std::abs(*offset) > 14 * 3600)
        return {};
    return QDateTime(date, time, Qt::UTC).addSecs(-*offset);
}

/// The date whose year stands at `year`; `from` moves to its beginning.
QDateTime dateAt(std::string_view text, std::size_t year, std::size_t& from, bool beijing)
{
    Reader reader(text, year);
    const int number = reader.number(4);
    if (reader.skip("-") || reader.skip("/")) {
        const int month = reader.number(2);
        if (!reader.skip("-") && !reader.skip("/"))
            return {};
        const int day = reader.number(2);
        return withTime(QDate(number, month, day), reader, beijing);
    }
    // "Nov 22, 2026" and "22 Nov 2026": the month is at most 16 bytes before the year.
    const std::size_t earliest = year > 16 ? year - 16 : 0;
    for (std::size_t at = earliest; at + 3 < year; ++at) {
        if (at > 0 && isAlnum(text[at - 1]))
            continue;
        Reader words(text, at);
        const int month = words.month();
        if (month == 0)
            continue;
        words.skipSpace();
        from = at;
        int day = words.at() < year ? words.number(2) : -1;
        if (day < 0 && at >= 2 && text[at - 1] == ' ' && isDigit(text[at - 2])) {
            from = at >= 3 && isDigit(text[at - 3]) ? at - 3 : at - 2;
            day = Reader(text, from).number(2);
        }
        return withTime(QDate(number, month, day), reader, beijing);
    }
    return {};
}

QDateTime nextMidnight(std::string_view text, const QDateTime& now)
{
    static constexpr std::string_view kMidnight = "midnight";
    const auto same = [](char a, char b) { return lower(a) == b; };
    const auto found =
        std::search(text.begin(), text.end(), kMidnight.begin(), kMidnight.end(), same);
    if (found == text.end())
        return {};
    const auto at = static_cast<std::size_t>(found - text.begin());
    const std::string_view before = text.substr(at > kNear ? at - kNear : 0, std::min(at, kNear));
    std::string_view behind = text.substr(at + kMidnight.size());
    while (!behind.empty() && (behind.front() == ' ' || behind.front() == '('))
        behind.remove_prefix(1);
    QTimeZone zone;
    if (startsFolded(behind, "utc") || startsFolded(behind, "gmt"))
        zone = QTimeZone::utc();
    else if (startsFolded(behind, "pacific") || startsFolded(behind, "pt"))
        zone = QTimeZone("America/Los_Angeles");
    if (!zone.isValid() || !speaksOfReset(before, {}))
        return {};
    return QDateTime(now.toTimeZone(zone).date().addDays(1), QTime(0, 0), zone);
}

std::optional<Duration> from(const QDateTime& now, const QDateTime& then)
{
    const qint64 ms = now.msecsTo(then);
    if (!then.isValid() || ms > kYearMs)
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(0, ms));
}

} // namespace

std::optional<Duration> untilReset(std::string_view text, const QDateTime& now)
{
    if (!now.isValid())
        return std::nullopt;
    text = text.substr(0, 8192);
    for (std::size_t at = text.find("20"); at != std::string_view::npos;
         at = text.find("20", at + 2)) {
        const bool year = at + 4 <= text.size() && isDigit(text[at + 2]) && isDigit(text[at + 3]) &&
                          (at == 0 || !isAlnum(text[at - 1])) &&
                          (at + 4 == text.size() || !isDigit(text[at + 4]));
        if (!year)
            continue;
        const std::string_view near = text.substr(at > kNear ? at - kNear : 0, 2 * kNear);
        std::size_t begin = at;
        const QDateTime then = dateAt(text, at, begin, contains(near, "北京时间"));
        const std::size_t length = std::min(begin, kNear);
        if (then.isValid() &&
            speaksOfReset(text.substr(begin - length, length), text.substr(at, kNear)))
            return from(now, then);
    }
    return from(now, nextMidnight(text, now));
}

} // namespace fuseboard
