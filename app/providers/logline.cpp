// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/logline.h"

#include "app/providers/asciitext.h"
#include "app/providers/errortext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fuseboard {

namespace {

constexpr std::size_t kMaxPrefix = 120;
constexpr int kMaxWords = 6; ///< before the level: names of loggers and threads

LogLevel levelNamed(std::string_view word)
{
    static constexpr std::array<std::string_view, 6> kQuiet{"info",   "debug",   "trace",
                                                            "notice", "verbose", "log"};
    static constexpr std::array<std::string_view, 8> kLoud{"error",    "err",   "warning", "warn",
                                                           "critical", "fatal", "severe",  "alert"};
    const auto is = [word](std::string_view name) {
        return word.size() == name.size() && startsFolded(word, name);
    };
    if (std::any_of(kQuiet.begin(), kQuiet.end(), is))
        return LogLevel::Quiet;
    return std::any_of(kLoud.begin(), kLoud.end(), is) ? LogLevel::Loud : LogLevel::None;
}

std::size_t wordAt(std::string_view text, std::size_t at)
{
    while (at < text.size() && isAlnum(text[at]))
        ++at;
    return at;
}

bool isCapital(std::string_view word)
{
    return word.size() > 1 &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// A level is written in capitals, in brackets, or between bars: "error" in a sentence is none.
bool isMarked(std::string_view text, std::size_t from, std::size_t to)
{
    const char before = from > 0 ? text[from - 1] : ' ';
    const char behind = to < text.size() ? text[to] : ' ';
    return (isCapital(text.substr(from, to - from)) && before != '_' && behind != '_') ||
           (before == '[' && behind == ']') || before == '|';
}

void dropJoint(std::string_view& text)
{
    while (!text.empty() && (isSpace(text.front()) || text.front() == '-' || text.front() == ':' ||
                             text.front() == '|' || text.front() == ']')) {
        text.remove_prefix(1);
    }
}

/// "Nov 20 10:00:01 host unit[812]: "
void dropSyslog(std::string_view& text)
{
    if (text.size() < 20 || text[3] != ' ' || text[9] != ':' || text[12] != ':' ||
        !isDigit(text[8]) || !isDigit(text[14]))
        return;
    const std::size_t colon = text.substr(0, kMaxPrefix).find(": ", 15);
    if (colon != std::string_view::npos)
        text = trimmed(text.substr(colon + 2));
}

/// "litellm-1  | ", as docker compose prints it.
void dropService(std::string_view& text)
{
    std::size_t end = 0;
    while (end < text.size() && end < 40 &&
           (isAlnum(text[end]) || text[end] == '-' || text[end] == '_' || text[end] == '.')) {
        ++end;
    }
    std::size_t bar = end;
    while (bar < text.size() && text[bar] == ' ')
        ++bar;
    if (end > 0 && bar > end && bar < text.size() && text[bar] == '|')
        text = trimmed(text.substr(bar + 1));
}

/// Times, and what stands in brackets, at the beginning.
void dropTimes(std::string_view& text)
{
    for (int part = 0; part < 6; ++part) {
        const std::size_t before = text.size();
        text = trimmed(text);
        if (!text.empty() && text.front() == '[') {
            const std::size_t end = text.substr(0, 80).find(']');
            const bool level = end != std::string_view::npos &&
                               levelNamed(text.substr(1, end - 1)) != LogLevel::None;
            if (end != std::string_view::npos && text.find('{') > end && !level)
                text.remove_prefix(end + 1);
        }
        const std::size_t digits =
            std::min(text.find_first_not_of("0123456789:-.,TZ+/"), text.size());
        if (digits >= 8 && digits < 40 && isDigit(text.front()))
            text.remove_prefix(digits);
        if (text.size() == before)
            break;
    }
    text = trimmed(text);
}

/// "open_webui.routers.openai:send:880 - ", as loguru prints where it was.
void dropPlace(std::string_view& text)
{
    const std::size_t space = text.substr(0, kMaxPrefix).find(" - ");
    if (space == std::string_view::npos)
        return;
    const std::string_view place = text.substr(0, space);
    if (place.find(' ') == std::string_view::npos &&
        std::count(place.begin(), place.end(), ':') == 2)
        text = text.substr(space + 3);
}

/// The quoted value behind ` name="`, un-escaped.
std::string valueOf(std::string_view text, std::string_view name)
{
    for (std::size_t at = text.find(name); at != std::string_view::npos;
         at = text.find(name, at + 1)) {
        const std::size_t equals = at + name.size();
        if ((at > 0 && text[at - 1] != ' ') || equals >= text.size() || text[equals] != '=')
            continue;
        std::string value;
        const bool quoted = equals + 1 < text.size() && text[equals + 1] == '"';
        for (std::size_t i = equals + (quoted ? 2 : 1); i < text.size(); ++i) {
            if (text[i] == (quoted ? '"' : ' '))
                break;
            if (quoted && text[i] == '\\' && i + 1 < text.size())
                ++i;
            value.push_back(text[i]);
        }
        return value;
    }
    return {};
}

/// A name that ends in Error or Exception, with its message behind a colon.
bool hasClassName(std::string_view text)
{
    for (const std::string_view end : {"Error: ", "Exception: ", "Error (", "Error {"}) {
        const std::size_t at = text.find(end);
        if (at != std::string_view::npos)
            return true;
    }
    return false;
}

bool hasErrorObject(std::string_view text)
{
    static constexpr std::array<std::string_view, 9> kObjects{
        "\"error\":{",        "\"error\": {", "'error': {",    "\"error\":\"", "\"error\": \"",
        "\"type\":\"error\"", "\"err\":{",    "\"detail\":\"", "error: {"};
    return std::any_of(kObjects.begin(), kObjects.end(), [text](std::string_view object) {
        return text.find(object) != std::string_view::npos;
    });
}

/// `HTTP/1.1" 503`, "HTTP/2 429"
bool hasHttpStatus(std::string_view text)
{
    const std::size_t at = text.find("HTTP/");
    if (at == std::string_view::npos)
        return false;
    const std::size_t space = text.find(' ', at);
    return space != std::string_view::npos && statusIn(text.substr(space + 1, 4)) != 0;
}

} // namespace

LogLine logLine(std::string_view entry)
{
    LogLine line;
    std::string_view text = trimmed(entry);
    dropService(text);
    dropSyslog(text);
    const std::string_view head = text.substr(0, 400);
    if (head.find("level=") != std::string_view::npos && head.front() != '{') {
        line.level = levelNamed(valueOf(text, "level"));
        for (const std::string_view name : {"error", "err", "msg"}) {
            line.text = valueOf(text, name);
            if (!line.text.empty() && line.level != LogLevel::None)
                return line;
        }
    }
    dropTimes(text);
    if (!text.empty() && text.front() == '{') {
        static constexpr std::array<std::pair<std::string_view, LogLevel>, 8> kJson{
            {{"\"level\":\"info\"", LogLevel::Quiet},
             {"\"level\":\"debug\"", LogLevel::Quiet},
             {"\"level\": \"info\"", LogLevel::Quiet},
             {"\"level\":30", LogLevel::Quiet},
             {"\"level\":20", LogLevel::Quiet},
             {"\"level\":10", LogLevel::Quiet},
             {"\"level\":\"error\"", LogLevel::Loud},
             {"\"level\":50", LogLevel::Loud}}};
        const auto found = std::find_if(kJson.begin(), kJson.end(), [&](const auto& one) {
            return text.substr(0, 4096).find(one.first) != std::string_view::npos;
        });
        line.level = found != kJson.end() ? found->second : LogLevel::None;
        line.text = text;
        return line;
    }
    const std::string_view prefix = text.substr(0, std::min(kMaxPrefix, text.find_first_of("{\"")));
    int words = 0;
    for (std::size_t at = 0; at < prefix.size() && words < kMaxWords; ++at) {
        if (!isAlnum(prefix[at]))
            continue;
        const std::size_t end = wordAt(prefix, at);
        const std::string_view word = prefix.substr(at, end - at);
        const LogLevel level = levelNamed(word);
        if (level != LogLevel::None && isMarked(text, at, end)) {
            line.level = level;
            text.remove_prefix(end);
            dropJoint(text);
            dropTimes(text);
            break;
        }
        if (isCapital(word)) // "HTTP 500 INTERNAL SERVER ERROR" is the message itself
            break;
        ++words;
        at = end;
    }
    dropPlace(text);
    line.text = trimmed(text);
    return line;
}

bool showsFailure(std::string_view text)
{
    static constexpr std::array<std::string_view, 10> kSigns{
        "error:",  "failed to", "failed:",   "error code",     "curl: (",
        "panic: ", "traceback", "exception", "upstream_error", "completion_error"};
    if (hasHttpStatus(text) || hasErrorObject(text) || hasClassName(text) || statusIn(text) != 0)
        return true;
    const auto same = [](char a, char b) { return lower(a) == b; };
    return std::any_of(kSigns.begin(), kSigns.end(), [&](std::string_view sign) {
        const auto at = std::search(text.begin(), text.end(), sign.begin(), sign.end(), same);
        // "exceptions: 0" and the like count, they do not fail.
        return at != text.end() &&
               (sign != "exception" ||
                text.substr(static_cast<std::size_t>(at - text.begin())).find(": 0") !=
                    sign.size() + 1);
    });
}

bool showsFailedCall(std::string_view text)
{
    return hasHttpStatus(text) || hasErrorObject(text);
}

std::string withoutColours(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\x1b') {
            plain.push_back(text[at]);
            continue;
        }
        if (at + 1 < text.size() && text[at + 1] == '[') {
            at += 2;
            while (at < text.size() && (text[at] < '@' || text[at] > '~'))
                ++at;
        }
    }
    return plain;
}

} // namespace fuseboard
