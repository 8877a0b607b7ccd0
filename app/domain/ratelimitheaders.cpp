// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/ratelimitheaders.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype kMostReadings = 16;
constexpr qsizetype kMaxBytes = 256; ///< of a name or a value that is read
constexpr qint64 kHighest = 1'000'000'000'000;
constexpr std::array<Duration, 3> kWindows{60s, 1h, 24h};

enum class Part { Limit, Remaining, Reset };

struct Family
{
    QByteArrayView prefix;
    LimitUnit unit = LimitUnit::Requests; ///< where the name tells none
    std::optional<Duration> window;       ///< where the name tells none
};

const std::array<Family, 6> kFamilies{{{"x-ratelimit-", LimitUnit::Requests, {}},
                                       {"anthropic-ratelimit-", LimitUnit::Requests, 60s},
                                       {"x-ratelimitbysize-", LimitUnit::Tokens, {}},
                                       {"ratelimitbysize-", LimitUnit::Tokens, {}},
                                       {"x-tokenlimit-", LimitUnit::Tokens, {}},
                                       {"ratelimit-", LimitUnit::Requests, {}}}};

/// What the name of a header says.
struct Name
{
    std::optional<Part> part;
    LimitUnit unit = LimitUnit::Requests;
    std::optional<Duration> window;
};

/// A reading under way, and what makes it one of its own.
struct Draft
{
    QByteArray key;
    LimitReading reading;
    bool isOurs = true; ///< false: of a unit that is not counted here
};

/// False for a word that names another kind of limit, which is none of ours.
bool takeWord(QByteArrayView word, Name& name)
{
    if (word == "limit")
        name.part = Part::Limit;
    else if (word == "remaining")
        name.part = Part::Remaining;
    else if (word == "reset")
        name.part = Part::Reset;
    else if (word == "requests" || word == "request" || word == "req")
        name.unit = LimitUnit::Requests;
    else if (word == "tokens" || word == "token")
        name.unit = name.unit == LimitUnit::Requests ? LimitUnit::Tokens : name.unit;
    else if (word == "input" || word == "prompt")
        name.unit = LimitUnit::InputTokens;
    else if (word == "output" || word == "generated")
        name.unit = LimitUnit::OutputTokens;
    else if (word == "second" || word == "1s")
        name.window = 1s;
    else if (word == "minute" || word == "min" || word == "1m")
        name.window = 60s;
    else if (word == "hour" || word == "1h")
        name.window = 1h;
    else if (word == "day" || word == "1d")
        name.window = 24h;
    else if (word == "month")
        name.window = 30 * 24h;
    else
        return false;
    return true;
}

std::optional<Name> readName(const QByteArray& header)
{
    const QByteArray lower = header.toLower();
    const auto family = std::find_if(kFamilies.begin(), kFamilies.end(),
                                     [&](const Family& f) { return lower.startsWith(f.prefix); });
    if (family == kFamilies.end())
        return std::nullopt;
    Name name{{}, family->unit, family->window};
    for (const QByteArray& word : lower.sliced(family->prefix.size()).split('-')) {
        if (!takeWord(word, name))
            return std::nullopt;
    }
    return name.part ? std::optional(name) : std::nullopt;
}

/// "100", "99.0", "100, 100;w=60": the number in front. No sign, no exponent, at most 10^12.
std::optional<qint64> readCount(const QByteArray& value)
{
    const auto end = std::find_if_not(value.begin(), value.end(),
                                      [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    const bool ends = end == value.end() || *end == ',' || *end == ';';
    bool ok = false;
    const double number = value.left(end - value.begin()).toDouble(&ok);
    if (!ok || !ends || !(number >= 0 && number <= static_cast<double>(kHighest)))
        return std::nullopt;
    return static_cast<qint64>(std::floor(number));
}

class Drafts
{
public:
    /// nullptr where there are too many.
    Draft* at(const QByteArray& key, LimitUnit unit, std::optional<Duration> window)
    {
        const auto found = std::find_if(m_drafts.begin(), m_drafts.end(),
                                        [&key](const Draft& draft) { return draft.key == key; });
        if (found != m_drafts.end())
            return &*found;
        if (m_drafts.size() >= kMostReadings)
            return nullptr;
        m_drafts.append({key, {unit, window, {}, {}, {}}});
        return &m_drafts.last();
    }

    QList<LimitReading> take()
    {
        QList<LimitReading> readings;
        for (const Draft& draft : m_drafts) {
            if (draft.isOurs && (draft.reading.limit || draft.reading.remaining))
                readings.append(draft.reading);
        }
        return readings;
    }

private:
    QList<Draft> m_drafts;
};

void set(LimitReading& reading, Part part, const QByteArray& value, const QDateTime& now)
{
    if (part == Part::Reset) {
        reading.reset = parseReset(value, now);
        return;
    }
    const auto count = readCount(value);
    if (part == Part::Remaining)
        reading.remaining = count;
    else if (count != 0) // "limit 0" is how some servers say that they have none
        reading.limit = count;
}

void setUnit(Draft& draft, const QByteArray& unit)
{
    if (unit == "\"tokens\"")
        draft.reading.unit = LimitUnit::Tokens;
    else if (unit != "\"requests\"")
        draft.isOurs = false;
}

/// `"default";q=100;w=60, "day";q=1000` or `limit=100, remaining=50, reset=5`.
void readDraftField(const QByteArray& value, const QDateTime& now, Drafts& drafts)
{
    for (const QByteArray& item : value.split(',')) {
        const QList<QByteArray> parts = item.split(';');
        const QByteArray name = parts.first().trimmed();
        const bool named = name.startsWith('"');
        Draft* draft = drafts.at(named ? name : "draft"_ba, LimitUnit::Requests, {});
        if (!draft)
            return;
        LimitReading* reading = &draft->reading;
        for (const QByteArray& part : parts) {
            const QByteArray parameter = part.trimmed();
            const QByteArray word = parameter.left(parameter.indexOf('=')).toLower();
            const QByteArray number = parameter.mid(word.size() + 1);
            if (word == "q" || word == "limit")
                set(*reading, Part::Limit, number, now);
            else if (word == "r" || word == "remaining")
                set(*reading, Part::Remaining, number, now);
            else if (word == "t" || word == "reset")
                set(*reading, Part::Reset, number, now);
            else if (word == "w")
                reading->window = parseDuration(number);
            else if (word == "qu") // told by the policy alone, which may come first or last
                setUnit(*draft, number.toLower());
        }
    }
}

bool isAbout(Duration a, Duration b)
{
    return std::abs(toSeconds(a) - toSeconds(b)) <= 0.1 * toSeconds(b);
}

std::optional<Duration> inferredWindow(const LimitReading& reading)
{
    if (!reading.reset)
        return std::nullopt;
    if (reading.limit && reading.remaining && *reading.remaining < *reading.limit) {
        const double used = static_cast<double>(*reading.limit - *reading.remaining);
        const double full = toSeconds(*reading.reset) * static_cast<double>(*reading.limit) / used;
        for (const Duration window : kWindows) {
            if (full < 1e6 && isAbout(fromSeconds(full), window))
                return window;
        }
    }
    if (*reading.reset <= kWindows.front())
        return std::nullopt;
    const auto window = std::find_if(kWindows.begin(), kWindows.end(), [&](Duration candidate) {
        return *reading.reset <= candidate || isAbout(*reading.reset, candidate);
    });
    return window == kWindows.end() ? std::nullopt : std::optional(*window);
}

} // namespace

QList<LimitReading> readRateLimits(const HttpHeaders& headers, const QDateTime& now)
{
    Drafts drafts;
    for (const auto& [header, raw] : headers) {
        if (header.size() > kMaxBytes || raw.size() > kMaxBytes)
            continue;
        const QByteArray value = raw.trimmed();
        const QByteArray lower = header.toLower();
        if (lower == "ratelimit" || lower == "ratelimit-policy") {
            readDraftField(value, now, drafts);
        } else if (const auto name = readName(header)) {
            const QByteArray key =
                QByteArray::number(static_cast<int>(name->unit)) + ' ' +
                QByteArray::number(static_cast<qint64>(name->window.value_or(0s).count()));
            if (Draft* draft = drafts.at(key, name->unit, name->window))
                set(draft->reading, *name->part, value, now);
        }
    }
    QList<LimitReading> readings = drafts.take();
    for (LimitReading& reading : readings) {
        if (!reading.window)
            reading.window = inferredWindow(reading);
    }
    return readings;
}

} // namespace fuseboard
