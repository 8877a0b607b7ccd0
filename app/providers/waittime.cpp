// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/waittime.h"

#include "app/providers/asciitext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fuseboard {

namespace {

constexpr double kYear = 366.0 * 86400;

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

enum class Lead { None, NeedsUnit, Seconds };

/// Whether the words before a number are those of "Please try again in 20s"; a bare number is
/// seconds only behind the name of the header.
Lead leadOf(std::string_view before)
{
    const auto endsWithAny = [before](const auto& leads) {
        return std::any_of(leads.begin(), leads.end(), [before](std::string_view lead) {
            return before.size() >= lead.size() &&
                   startsFolded(before.substr(before.size() - lead.size()), lead);
        });
    };
    static constexpr std::array<std::string_view, 7> kHeader{
        "retry-after: ", "retry_after: ", "retry-after:", "retry_after:",
        "retry-after=",  "retry_after=",  "retryafter="};
    static constexpr std::array<std::string_view, 18> kSpoken{
        "again in ",     "retry in ",   "again after ",  "retry after ",    "reset after ",
        "resets after ", "reset in ",   "resets in ",    "refreshes in ",   "wait ",
        "wait for ",     "wait about ", "available in ", "replenished in ", "retrying in ",
        "in about ",     "at least ",   "retrydelay: "};
    if (endsWithAny(kHeader))
        return Lead::Seconds;
    return endsWithAny(kSpoken) ? Lead::NeedsUnit : Lead::None;
}

/// "30 秒后", "请等待 2 分钟": a number with a unit, and that it is to be waited for.
std::optional<double> chineseSecondsAt(std::string_view text, std::size_t from)
{
    using Unit = std::pair<std::string_view, double>;
    static constexpr std::array<Unit, 8> kUnits{{{"毫秒", 0.001},
                                                 {"秒", 1.0},
                                                 {"分钟", 60.0},
                                                 {"分", 60.0},
                                                 {"个小时", 3600.0},
                                                 {"小时", 3600.0},
                                                 {"时", 3600.0},
                                                 {"天", 86400.0}}};
    std::size_t at = from;
    double seconds = 0;
    bool any = false;
    while (const std::optional<double> value = number(text, at)) {
        while (at < text.size() && text[at] == ' ')
            ++at;
        const auto unit = std::find_if(kUnits.begin(), kUnits.end(), [&](const Unit& one) {
            return text.substr(at, one.first.size()) == one.first;
        });
        if (unit == kUnits.end())
            return std::nullopt;
        seconds += *value * unit->second;
        any = true;
        at += unit->first.size();
    }
    const std::string_view before =
        text.substr(from > 12 ? from - 12 : 0, std::min<std::size_t>(from, 12));
    const bool waits = startsFolded(trimmed(text.substr(at)), "后") ||
                       startsFolded(trimmed(text.substr(at)), "之后") ||
                       before.find("等待") != std::string_view::npos ||
                       before.find("稍等") != std::string_view::npos;
    return any && waits && seconds <= kYear ? std::optional(seconds) : std::nullopt;
}

/// "6m0s", "40.02s", "2 days, 3 hours", "02:10:44" (Azure API Management).
std::optional<double> secondsAt(std::string_view text, std::size_t at)
{
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
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isDigit(text[at]) || (at > 0 && (isAlnum(text[at - 1]) || text[at - 1] == '.')))
            continue;
        std::string_view before = text.substr(0, at);
        if (!before.empty() && before.back() == '~')
            before.remove_suffix(1);
        std::size_t behind = at;
        while (behind < text.size() &&
               (isDigit(text[behind]) || text[behind] == '.' || text[behind] == ' ')) {
            ++behind;
        }
        std::optional<double> seconds;
        if (behind < text.size() && static_cast<unsigned char>(text[behind]) >= 0x80)
            seconds = chineseSecondsAt(text, at);
        if (const Lead lead = seconds ? Lead::None : leadOf(before); lead != Lead::None) {
            seconds = secondsAt(text, at);
            if (std::size_t end = at; !seconds && lead == Lead::Seconds)
                seconds = number(text, end);
        }
        if (seconds && *seconds <= kYear)
            return fromSeconds(*seconds);
    }
    return std::nullopt;
}

} // namespace fuseboard
