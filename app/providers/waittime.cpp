// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/waittime.h"

#include "app/providers/asciitext.h"

#include <algorithm>
#include <array>

namespace fuseboard {

namespace {

/// Number at `at`, which moves behind it.
std::optional<double> number(std::string_view text, std::size_t& at)
{
    const std::size_t from = at;
    double value = 0;
    while (at < text.size() && isDigit(text[at]) && at - from < 12)
        value = value * 10 + (text[at++] - '0');
    if (at == from)
        return std::nullopt;
    if (at + 1 < text.size() && text[at] == '.' && isDigit(text[at + 1])) {
        double weight = 0.1;
        for (++at; at < text.size() && isDigit(text[at]); ++at, weight /= 10)
            value += weight * (text[at] - '0');
    }
    return value;
}

/// Seconds in one unit of time whose name is at `at`, which moves behind it; 0: no unit.
double unit(std::string_view text, std::size_t& at)
{
    std::size_t end = at;
    while (end < text.size() && lower(text[end]) >= 'a' && lower(text[end]) <= 'z')
        ++end;
    const std::string_view name = text.substr(at, end - at);
    const auto is = [name](std::string_view letter, std::string_view beginning) {
        return (name.size() == 1 && startsFolded(name, letter)) || startsFolded(name, beginning);
    };
    double seconds = 0;
    if (startsFolded(name, "ms") || startsFolded(name, "milli"))
        seconds = 0.001;
    else if (is("s", "sec"))
        seconds = 1;
    else if (is("m", "min"))
        seconds = 60;
    else if (is("h", "hour") || startsFolded(name, "hr"))
        seconds = 3600;
    else if (is("d", "day"))
        seconds = 86400;
    if (seconds > 0)
        at = end;
    return seconds;
}

/// Whether the words before a number are those of "Please try again in 20s".
bool asksToWait(std::string_view before)
{
    static constexpr std::array<std::string_view, 14> kLeads{
        "again in ",    "retry in ",  "again after ", "retry after ",  "reset after ",
        "reset in ",    "resets in ", "wait ",        "available in ", "replenished in ",
        "retrying in ", "in about ",  "at least ",    "retry_after: "};
    return std::any_of(kLeads.begin(), kLeads.end(), [before](std::string_view lead) {
        return before.size() >= lead.size() &&
               startsFolded(before.substr(before.size() - lead.size()), lead);
    });
}

/// "6m0s", "40.02s", "2 days, 3 hours", "02:10:44" (Azure API Management).
std::optional<double> secondsAt(std::string_view text, std::size_t at)
{
    constexpr double kYear = 366.0 * 86400;
    double seconds = 0;
    bool any = false;
    while (at < text.size()) {
        const std::optional<double> value = number(text, at);
        if (!value)
            break;
        if (at + 5 < text.size() && text[at] == ':' && text[at + 3] == ':') {
            std::size_t minutesAt = at + 1;
            std::size_t secondsAt = at + 4;
            return *value * 3600 + number(text, minutesAt).value_or(0) * 60 +
                   number(text, secondsAt).value_or(0);
        }
        while (at < text.size() && text[at] == ' ')
            ++at;
        const double factor = unit(text, at);
        if (factor <= 0)
            break;
        seconds += *value * factor;
        any = true;
        while (at < text.size() && (text[at] == ' ' || text[at] == ','))
            ++at;
    }
    return any && seconds <= kYear ? std::optional(seconds) : std::nullopt;
}

} // namespace

std::optional<Duration> waitIn(std::string_view text)
{
    text = text.substr(0, 8192);
    for (std::size_t at = 5; at < text.size(); ++at) {
        if (!isDigit(text[at]) || text[at - 1] != ' ' || !asksToWait(text.substr(0, at)))
            continue;
        if (const std::optional<double> seconds = secondsAt(text, at))
            return fromSeconds(*seconds);
    }
    return std::nullopt;
}

} // namespace fuseboard
