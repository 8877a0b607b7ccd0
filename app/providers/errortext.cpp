// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errortext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace fuseboard {

namespace {

constexpr qsizetype kMaxSentence = 4000;
constexpr std::size_t kMaxPage = 64 * 1024;
constexpr std::size_t kMaxElement = 2000;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlnum(char c)
{
    return isDigit(c) || (lower(c) >= 'a' && lower(c) <= 'z');
}

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool startsWith(std::string_view text, std::string_view folded)
{
    if (text.size() < folded.size())
        return false;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        if (lower(text[i]) != folded[i])
            return false;
    }
    return true;
}

/// Case-insensitive; `folded` is lower case.
std::size_t find(std::string_view text, std::string_view folded, std::size_t from = 0)
{
    const auto at = std::search(
        text.begin() + static_cast<std::ptrdiff_t>(std::min(from, text.size())), text.end(),
        folded.begin(), folded.end(), [](char a, char b) { return lower(a) == b; });
    return at == text.end() ? std::string_view::npos : static_cast<std::size_t>(at - text.begin());
}

std::string withoutMarkup(std::string_view html)
{
    std::string out;
    bool inTag = false;
    for (const char c : html) {
        if (c == '<') {
            inTag = true;
            out.push_back(' ');
        } else if (c == '>' && inTag) {
            inTag = false;
        } else if (!inTag) {
            out.push_back(c);
        }
    }
    return out;
}

/// The inside of the first element `name` at or behind `from`, which moves behind it.
std::string element(std::string_view html, std::string_view name, std::size_t& from)
{
    std::string opening = "<";
    opening.append(name);
    std::size_t at = from;
    while (true) {
        at = find(html, opening, at);
        if (at == std::string_view::npos) {
            from = html.size();
            return {};
        }
        at += opening.size();
        if (at >= html.size() || !isAlnum(html[at]))
            break;
    }
    const std::size_t inside = html.find('>', at);
    if (inside == std::string_view::npos) {
        from = html.size();
        return {};
    }
    std::string closing = "</";
    closing.append(name);
    const std::string_view near = html.substr(0, std::min(html.size(), inside + kMaxElement));
    const std::size_t end = std::min(find(near, closing, inside), near.size());
    from = end;
    return withoutMarkup(html.substr(inside + 1, end - inside - 1));
}

void addPart(std::string& sentence, const std::string& part)
{
    const std::string_view text = trimmed(part);
    if (text.empty() || sentence.find(text) != std::string::npos)
        return;
    if (!sentence.empty())
        sentence.append(": ");
    sentence.append(text.substr(0, 300));
}

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
        return (name.size() == 1 && startsWith(name, letter)) || startsWith(name, beginning);
    };
    double seconds = 0;
    if (startsWith(name, "ms") || startsWith(name, "milli"))
        seconds = 0.001;
    else if (is("s", "sec"))
        seconds = 1;
    else if (is("m", "min"))
        seconds = 60;
    else if (is("h", "hour") || startsWith(name, "hr"))
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
               startsWith(before.substr(before.size() - lead.size()), lead);
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

std::string_view identifier(std::string_view text)
{
    std::size_t end = 0;
    while (end < text.size() && (isAlnum(text[end]) || text[end] == '.' || text[end] == '_'))
        ++end;
    return text.substr(0, end);
}

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() > end.size() && text.substr(text.size() - end.size()) == end;
}

/// Removes what joins wrapping and sentence.
std::string_view afterJoint(std::string_view text)
{
    while (!text.empty() && (isSpace(text.front()) || text.front() == ':' || text.front() == '-' ||
                             text.front() == '|')) {
        text.remove_prefix(1);
    }
    return text;
}

/// "Error code: 429 - ", "HTTP 503: ", "429 ", "[400 Bad Request] ", "status code 500:".
void dropStatus(std::string_view& text, int& status)
{
    static constexpr std::array<std::string_view, 12> kLeads{
        "error code: ", "error code ", "got status: ", "unexpected status ",
        "api error: ",  "http error ", "http ",        "status code: ",
        "status code ", "api error ",  "status: ",     "error: "};
    std::string_view rest = text;
    if (!rest.empty() && rest.front() == '[')
        rest.remove_prefix(1);
    for (const std::string_view lead : kLeads) {
        if (startsWith(rest, lead)) {
            rest.remove_prefix(lead.size());
            break;
        }
    }
    if (rest.size() < 4 || statusIn(rest.substr(0, 4)) == 0 || isAlnum(rest[3]))
        return;
    status = statusIn(rest.substr(0, 4));
    if (rest.data() == text.data()) // "503 Service Unavailable" is the sentence itself
        return;
    text = afterJoint(rest.substr(3));
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (isSpace(text.front()) || text.front() == '\0'))
        text.remove_prefix(1);
    while (!text.empty() && (isSpace(text.back()) || text.back() == '\0'))
        text.remove_suffix(1);
    return text;
}

bool looksLikeHtml(std::string_view text)
{
    text = trimmed(text);
    while (startsWith(text, "<!--")) {
        const std::size_t end = text.find("-->");
        if (end == std::string_view::npos)
            return true;
        text = trimmed(text.substr(end + 3));
    }
    if (text.empty() || text.front() != '<')
        return false;
    static constexpr std::array<std::string_view, 8> kOpenings{
        "<!doctype", "<html", "<head", "<body", "<title", "<h1", "<center", "<?xml"};
    return std::any_of(kOpenings.begin(), kOpenings.end(),
                       [text](std::string_view opening) { return startsWith(text, opening); });
}

Page readPage(std::string_view html)
{
    html = html.substr(0, kMaxPage);
    Page page;
    std::size_t at = 0;
    addPart(page.sentence, element(html, "title", at));
    if (at == html.size())
        at = 0;
    const std::size_t behindTitle = at;
    addPart(page.sentence, element(html, "h1", at));
    if (at == html.size())
        at = behindTitle;
    page.status = statusIn(page.sentence);
    std::size_t atSubtitle = at;
    addPart(page.sentence, element(html, "h2", atSubtitle));
    while (at < html.size() && page.sentence.size() < 240)
        addPart(page.sentence, element(html, "p", at));
    if (page.sentence.empty()) {
        for (const std::string_view name : {"message", "faultstring", "code", "body"}) {
            at = 0;
            addPart(page.sentence, element(html, name, at));
        }
    }
    const std::size_t ray = find(html, "ray id");
    if (ray != std::string_view::npos) {
        const std::string text = withoutMarkup(html.substr(ray + 6, 80));
        const auto from = std::find_if(text.begin(), text.end(), isAlnum);
        page.requestId.assign(from, std::find_if_not(from, text.end(), [](char c) {
                                  return isAlnum(c) || c == '-';
                              }));
    }
    return page;
}

std::string_view lineOfTrace(std::string_view text)
{
    const auto lineAt = [text](std::size_t at) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        return trimmed(text.substr(at, end - at));
    };
    if (text.find("Traceback (most recent call last)") != std::string_view::npos) {
        // The last line that is not indented names the exception.
        const std::string_view body = trimmed(text);
        std::size_t end = body.size();
        std::string_view found;
        while (end > 0) {
            const std::size_t before = body.rfind('\n', end - 1);
            const std::size_t from = before == std::string_view::npos ? 0 : before + 1;
            const std::string_view line = body.substr(from, end - from);
            if (!line.empty() && !isSpace(line.front())) {
                found = line;
                const std::string_view name = identifier(line);
                if (name.size() < line.size() && line[name.size()] == ':' && name.size() > 3)
                    return trimmed(line);
            }
            if (before == std::string_view::npos || body.size() - from > 8192)
                break;
            end = before;
        }
        return trimmed(found);
    }
    if (const std::size_t panic = text.find("panic: ");
        panic != std::string_view::npos && text.find("goroutine ") != std::string_view::npos) {
        return lineAt(panic);
    }
    const bool frames = text.find("\n    at ") != std::string_view::npos ||
                        text.find("\n\tat ") != std::string_view::npos ||
                        text.find("\n   at ") != std::string_view::npos;
    if (!frames)
        return {};
    if (const std::size_t cause = text.rfind("\nCaused by: "); cause != std::string_view::npos)
        return lineAt(cause + 12);
    // Node shows the source line and a marker first.
    std::size_t at = 0;
    while (at < text.size()) {
        const std::string_view line = lineAt(at);
        const std::string_view name = identifier(line);
        const bool named = name.size() < line.size() &&
                           (line[name.size()] == ':' || line[name.size()] == ' ') &&
                           (name.find("Error") != std::string_view::npos ||
                            name.find("Exception") != std::string_view::npos);
        if (named)
            return line;
        const std::size_t newline = text.find('\n', at);
        if (newline == std::string_view::npos)
            break;
        at = newline + 1;
    }
    return lineAt(0);
}

Wrapping unwrap(std::string_view text)
{
    Wrapping found;
    text = trimmed(text);
    for (int level = 0; level < 16; ++level) {
        const std::string_view before = text;
        dropStatus(text, found.status);
        const std::string_view name = identifier(text);
        const std::string_view behind = text.substr(name.size());
        const bool joined =
            startsWith(behind, ":") || startsWith(behind, " -") || startsWith(behind, " ");
        if (name.size() > 5 && joined && endsWith(name, "Exception")) {
            const std::string_view who = name.substr(0, name.size() - 9);
            // litellm: "<Provider>Exception - …"; others: a class name before a colon.
            if (startsWith(behind, " -") || found.litellm)
                found.provider = who;
            else
                found.code = name;
            text = afterJoint(behind);
        } else if (joined && behind.front() != ' ' &&
                   (endsWith(name, "Error") || endsWith(name, ".Timeout"))) {
            found.litellm = found.litellm || startsWith(name, "litellm.");
            const std::size_t dot = name.rfind('.');
            found.code = dot == std::string_view::npos ? name : name.substr(dot + 1);
            text = afterJoint(behind);
        } else if (found.litellm && endsWith(name, "Error")) {
            found.code = name;
            text = afterJoint(behind);
        } else if (startsWith(behind, " error: ") && name.size() > 2 && name != "API" &&
                   name.find('.') == std::string_view::npos && lower(name[0]) == name[0]) {
            found.provider = name; // Portkey: "openai error: …"
            text = afterJoint(behind.substr(8));
        }
        if (text.empty()) {
            text = before;
            break;
        }
        if (text.data() == before.data())
            break;
    }
    found.sentence = text;
    return found;
}

int statusIn(std::string_view text)
{
    for (std::size_t i = 0; i + 3 <= text.size(); ++i) {
        if ((text[i] != '4' && text[i] != '5') || !isDigit(text[i + 1]) || !isDigit(text[i + 2]))
            continue;
        const char behind = i + 3 < text.size() ? text[i + 3] : ' ';
        const char before = i > 0 ? text[i - 1] : ' ';
        if (isAlnum(behind) || isAlnum(before) || before == '.' || before == ',' || before == '$' ||
            (behind == ',' && i + 4 < text.size() && isDigit(text[i + 4])) ||
            (behind == '.' && i + 4 < text.size() && isDigit(text[i + 4]))) {
            continue;
        }
        return (text[i] - '0') * 100 + (text[i + 1] - '0') * 10 + (text[i + 2] - '0');
    }
    return 0;
}

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

QString sentenceOf(std::string_view text)
{
    QString out = QString::fromUtf8(
        text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 4 * kMaxSentence)));
    static const std::array<std::pair<QLatin1StringView, QChar>, 6> kEntities{{
        {QLatin1StringView("&lt;"), u'<'},
        {QLatin1StringView("&gt;"), u'>'},
        {QLatin1StringView("&quot;"), u'"'},
        {QLatin1StringView("&#39;"), u'\''},
        {QLatin1StringView("&nbsp;"), u' '},
        {QLatin1StringView("&amp;"), u'&'},
    }};
    if (out.contains(u'&')) {
        for (const auto& [entity, character] : kEntities)
            out.replace(entity, QString(character));
    }
    for (QChar& c : out) {
        if (c < u' ' || (c >= u'\x7f' && c <= u'\x9f')) // category Cc
            c = u' ';
    }
    out = out.simplified();
    out.truncate(kMaxSentence);
    return out;
}

} // namespace fuseboard
