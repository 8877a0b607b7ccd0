// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorpage.h"

#include "app/providers/asciitext.h"
#include "app/providers/errortext.h"

#include <algorithm>
#include <array>

namespace fuseboard {

namespace {

constexpr std::size_t kMaxPage = 64 * 1024;
constexpr std::size_t kMaxElement = 2000;

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

} // namespace

bool looksLikeHtml(std::string_view text)
{
    text = trimmed(text);
    while (startsFolded(text, "<!--")) {
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
                       [text](std::string_view opening) { return startsFolded(text, opening); });
}

ErrorPage readPage(std::string_view html)
{
    html = html.substr(0, kMaxPage);
    ErrorPage page;
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
    if (page.sentence.size() < 8) { // Express: <title>Error</title> … <pre>Cannot POST /…</pre>
        at = 0;
        addPart(page.sentence, element(html, "pre", at));
    }
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

} // namespace fuseboard
