// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errortext.h"

#include "app/providers/asciitext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fuseboard {

namespace {

constexpr qsizetype kMaxSentence = 4000;

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
void dropStatus(std::string_view& text, int& status, bool wrapped)
{
    static constexpr std::array<std::string_view, 12> kLeads{
        "error code: ", "error code ", "got status: ", "unexpected status ",
        "api error: ",  "http error ", "http ",        "status code: ",
        "status code ", "api error ",  "status: ",     "error: "};
    std::string_view rest = text;
    if (!rest.empty() && rest.front() == '[')
        rest.remove_prefix(1);
    for (const std::string_view lead : kLeads) {
        if (startsFolded(rest, lead)) {
            rest.remove_prefix(lead.size());
            break;
        }
    }
    if (rest.size() < 4 || statusIn(rest.substr(0, 4)) == 0 || isAlnum(rest[3]))
        return;
    status = statusIn(rest.substr(0, 4));
    if (rest.data() == text.data() && !wrapped) // "503 Service Unavailable" is the sentence itself
        return;
    text = afterJoint(rest.substr(3));
}

/// Before " error: ", as Portkey does: "openai error: …"; but not "provider error: …".
bool namesProvider(std::string_view name)
{
    static constexpr std::array<std::string_view, 8> kAnybody{
        "provider", "upstream", "server", "api", "internal", "network", "unknown", "stream"};
    return name.size() > 2 && name.find('.') == std::string_view::npos &&
           lower(name[0]) == name[0] &&
           std::find(kAnybody.begin(), kAnybody.end(), name) == kAnybody.end();
}

/// "An error occurred (ThrottlingException) when calling the Converse operation (reached max
/// retries: 4): Too many tokens": botocore's.
bool dropBotocore(std::string_view& text, std::string_view& code)
{
    constexpr std::string_view kLead = "an error occurred (";
    if (!startsFolded(text, kLead))
        return false;
    const std::size_t close = text.find(')', kLead.size());
    const std::size_t calling = text.find(" when calling the ");
    const std::size_t colon = text.find(": ", text.find(" operation"));
    if (close == std::string_view::npos || calling != close + 1 || colon > 400)
        return false;
    code = text.substr(kLead.size(), close - kLead.size());
    const std::size_t retries = text.find("): ", colon);
    text.remove_prefix(retries < colon + 8 ? retries + 3 : colon + 2);
    return true;
}

/// "error, status code: 429, status: 429 Too Many Requests, message: …": go-openai's.
bool dropGoOpenAi(std::string_view& text, int& status)
{
    constexpr std::string_view kLead = "error, status code: ";
    constexpr std::string_view kMessage = ", message: ";
    if (!startsFolded(text, kLead))
        return false;
    const std::size_t message = text.substr(0, 200).find(kMessage);
    if (message == std::string_view::npos)
        return false;
    status = statusIn(text.substr(kLead.size(), 4));
    text.remove_prefix(message + kMessage.size());
    return true;
}

/// "Upstream error from Alibaba: …": OpenRouter names it only there.
std::string_view upstreamIn(std::string_view text)
{
    constexpr std::string_view kLead = "upstream error from ";
    if (!startsFolded(text, kLead))
        return {};
    const std::size_t colon = text.substr(0, 80).find(": ");
    return colon == std::string_view::npos ? std::string_view()
                                           : text.substr(kLead.size(), colon - kLead.size());
}

} // namespace

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
    if (const std::size_t cause = text.rfind("[cause]: "); cause != std::string_view::npos) // Node
        return lineAt(cause + 9);
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
        dropStatus(text, found.status, level > 0);
        if (dropBotocore(text, found.code) || dropGoOpenAi(text, found.status))
            continue;
        const std::string_view name = identifier(text);
        const std::string_view behind = text.substr(name.size());
        const bool joined = (startsFolded(behind, ":") && !startsFolded(behind, ":(")) ||
                            startsFolded(behind, " -") || startsFolded(behind, " ");
        if (name.size() > 5 && joined && endsWith(name, "Exception")) {
            const std::string_view who = name.substr(0, name.size() - 9);
            // litellm: "<Provider>Exception - …"; others: a class name before a colon.
            if (startsFolded(behind, " -") || found.litellm)
                found.provider = who;
            else
                found.code = name;
            text = afterJoint(behind);
        } else if (joined && behind.front() != ' ' &&
                   (endsWith(name, "Error") || endsWith(name, ".Timeout"))) {
            found.litellm = found.litellm || startsFolded(name, "litellm.");
            const std::size_t dot = name.rfind('.');
            found.code = dot == std::string_view::npos ? name : name.substr(dot + 1);
            text = afterJoint(behind);
        } else if (found.litellm && endsWith(name, "Error")) {
            found.code = name;
            text = afterJoint(behind);
        } else if (startsFolded(behind, " error: ") && namesProvider(name)) {
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
    if (found.provider.empty())
        found.provider = upstreamIn(text);
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
    if (!out.isEmpty() && out.back().isHighSurrogate())
        out.chop(1); // its other half is gone
    return out;
}

} // namespace fuseboard
