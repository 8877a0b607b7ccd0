// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorunnesting.h"

#include "app/providers/asciitext.h"
#include "app/providers/errorfields.h"
#include "app/providers/errorpage.h"
#include "app/providers/errortext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr std::size_t kMaxBytes = 1 << 20;
constexpr std::size_t kMaxDocuments = 64;
constexpr int kHeaderLevel = Evidence::kMaxLevels + 1;

using Node = LooseLiteral::Node;
using Kind = LooseLiteral::Kind;

bool startsDocument(std::string_view text)
{
    if (text.empty())
        return false;
    if (text.front() == '{')
        return true;
    if (text.front() == '[') { // "[API Error: …]" and "[500] …" are sentences
        const std::string_view inside = trimmed(text.substr(1, 64));
        return !inside.empty() &&
               std::string_view("{[\"'").find(inside.front()) != std::string_view::npos;
    }
    return text.size() > 3 && text.front() == 'b' && (text[1] == '\'' || text[1] == '"') &&
           (text[2] == '{' || text[2] == '[');
}

/// Cheap, for there are dozens of headers: all that are read begin so.
bool mayMatter(const QByteArray& header)
{
    if (header.size() < 6)
        return false;
    const char head = header[0];
    return head == 'x' || head == 'X' || head == 'r' || head == 'R' || head == 'a' || head == 'A' ||
           head == 'c' || head == 'C';
}

} // namespace

Evidence::Evidence(const FailedReply& reply) : m_reply(reply)
{
    const QString& name = reply.provider;
    if (name.contains(u"zai"_s) || name.contains(u"z.ai"_s) || name.contains(u"z-ai"_s) ||
        name.contains(u"zhipu"_s) || name.contains(u"glm"_s) || name.contains(u"bigmodel"_s)) {
        m_home = CodeSpace::Zhipu;
    } else if (name.contains(u"minimax"_s, Qt::CaseInsensitive)) {
        m_home = CodeSpace::MiniMax;
    } else if (name.contains(u"cloudflare"_s) || name.contains(u"workers"_s)) {
        m_home = CodeSpace::Cloudflare;
    }
    readHeaders(reply.headers);
    std::string_view body(reply.body.constData(), static_cast<std::size_t>(reply.body.size()));
    body = trimmed(body.substr(0, kMaxBytes));
    if (body.substr(0, 3) == "\xef\xbb\xbf")
        body = trimmed(body.substr(3));
    m_empty = body.empty();
    readBody(body);
}

void Evidence::readHeaders(const HttpHeaders& headers)
{
    // First found wins: what the provider itself counts by stands before what is around it.
    static constexpr std::array kIds{
        "x-request-id", "request-id",          "apim-request-id", "x-amzn-requestid",
        "x-trace-id",   "x-tokenmix-trace-id", "x-ds-trace-id",   "x-github-request-id"};
    std::string_view ray;
    std::size_t bestId = kIds.size();
    for (const auto& [rawName, rawValue] : headers) {
        const QByteArray name = mayMatter(rawName) ? rawName.toLower() : QByteArray();
        const std::string_view value =
            trimmed({rawValue.constData(), static_cast<std::size_t>(rawValue.size())});
        if (value.empty())
            continue;
        const auto id = std::find(kIds.begin(), kIds.end(), name);
        if (id != kIds.end() && static_cast<std::size_t>(id - kIds.begin()) < bestId) {
            bestId = static_cast<std::size_t>(id - kIds.begin());
            m_requestId = value;
        } else if (name == "cf-ray") {
            ray = value;
        } else if (name == "x-amzn-errortype") {
            addCode(awsName(value), 1, CodeSpace::Plain, true);
        } else if (name == "x-provider-error-code") {
            addCode(value, kHeaderLevel, CodeSpace::Plain, true);
            m_gateway = "tokenmix";
        } else if (name == "x-provider-error-message") {
            m_gateway = "tokenmix";
            readText(value, kHeaderLevel, 1);
        } else if (name == "x-provider-name" || name == "x-provider") {
            m_provider = value;
        }
    }
    if (m_requestId.empty())
        m_requestId = ray;
}

void Evidence::readBody(std::string_view body)
{
    if (body.empty())
        return;
    if (looksLikeHtml(body)) {
        readPageText(body, 0);
        return;
    }
    const bool events =
        body.substr(0, 6) == "event:" || body.substr(0, 5) == "data:" || body.substr(0, 1) == ":";
    if (events) {
        readEvents(body);
        return;
    }
    if (startsDocument(body)) {
        const std::size_t newline = body.find('\n');
        const bool lines = newline != std::string_view::npos && newline + 1 < body.size() &&
                           body[newline + 1] == '{' && body.front() == '{';
        if (lines) {
            readEvents(body);
            return;
        }
        if (readLiteral(body, 0))
            return;
    }
    if (body.front() == '"' && body.size() > 1) {
        const LooseLiteral& quoted = m_documents.emplace_back(body);
        if (quoted.isWhole() && quoted.root().kind == Kind::String && quoted.end() == body.size()) {
            readText(quoted.root().text, 0, 1);
            return;
        }
    }
    readText(body, 0, 1);
}

/// Events of a stream, or lines of NDJSON: the first that tells of an error.
void Evidence::readEvents(std::string_view body)
{
    bool any = false;
    std::string_view last;
    std::size_t at = 0;
    while (at < body.size() && m_documents.size() < kMaxDocuments) {
        const std::size_t newline = std::min(body.find('\n', at), body.size());
        std::string_view line = trimmed(body.substr(at, newline - at));
        at = newline + 1;
        if (line.substr(0, 5) == "data:")
            line = trimmed(line.substr(5));
        else if (line.empty() || line.front() != '{')
            continue;
        if (line.empty() || line == "[DONE]")
            continue;
        last = line;
        const bool telling = line.find("error") != std::string_view::npos ||
                             line.find("refusal") != std::string_view::npos ||
                             line.find("lock") != std::string_view::npos ||
                             line.find("fail") != std::string_view::npos ||
                             line.find("status_code") != std::string_view::npos ||
                             line.find("SAFETY") != std::string_view::npos ||
                             line.find("filter") != std::string_view::npos;
        if (!telling)
            continue;
        any = true;
        if (!startsDocument(line) || !readLiteral(line, 0))
            readText(line, 0, 1);
        if (!m_sentences.empty() || !m_blocked.empty())
            return;
    }
    if (!any && !last.empty() && (!startsDocument(last) || !readLiteral(last, 0)))
        readText(last, 0, 1);
}

bool Evidence::readLiteral(std::string_view text, int level)
{
    if (level > kMaxLevels || m_documents.size() >= kMaxDocuments)
        return false;
    const LooseLiteral& document = m_documents.emplace_back(text);
    if (!document.isValid())
        return false;
    const Node& root = document.root();
    if (root.kind == Kind::String) { // b'{…}'
        const std::string_view inside = trimmed(root.text);
        return startsDocument(inside) && readLiteral(inside, level);
    }
    if (root.kind != Kind::Object && root.kind != Kind::Array)
        return false;
    const std::size_t before = m_codes.size() + m_sentences.size();
    const std::string_view blocked = m_blocked;
    walk(document, root, level, false);
    return m_codes.size() + m_sentences.size() > before || m_blocked != blocked || level == 0;
}

void Evidence::readPageText(std::string_view html, int level)
{
    ErrorPage page = readPage(html);
    m_page = m_page || level == 0;
    if (page.status != 0)
        addStatus(page.status, level);
    if (!page.requestId.empty() && m_requestId.empty())
        m_requestId = keep(std::move(page.requestId));
    if (!page.sentence.empty())
        addSentence(keep(std::move(page.sentence)), level, 1);
}

/// A document inside a sentence: what stands before it is the wrapping.
bool Evidence::readEmbedded(std::string_view text, int level)
{
    std::size_t at = 0;
    for (int attempt = 0; attempt < 4; ++attempt) {
        at = text.find_first_of("{[", at);
        if (at == std::string_view::npos || at + 8 > text.size())
            return false;
        std::size_t from = at;
        if (at >= 2 && text[at - 2] == 'b' && (text[at - 1] == '\'' || text[at - 1] == '"'))
            from = at - 2;
        const char behind = text[at + 1];
        const bool plausible = behind == '"' || behind == '\'' || behind == '{' || behind == '\n' ||
                               behind == ' ' || behind == '\\' || behind == '\r';
        if (plausible) {
            const std::size_t codes = m_codes.size();
            const std::size_t sentences = m_sentences.size();
            // "models=['a']" is no document that somebody wrapped.
            const bool list = text[at] == '[' && behind != '{' && from == at;
            if (!list && readLiteral(text.substr(from), level + 1) &&
                m_sentences.size() > sentences) {
                const Wrapping wrapping = unwrap(text.substr(0, from));
                if (wrapping.litellm)
                    m_gateway = "litellm";
                if (m_provider.empty())
                    m_provider = wrapping.provider;
                if (!wrapping.code.empty())
                    addCode(wrapping.code, level, CodeSpace::Plain, false);
                const int status =
                    wrapping.status != 0 ? wrapping.status : statusIn(text.substr(0, from));
                if (status != 0)
                    addStatus(status, level);
                const std::string_view said = trimmed(text.substr(0, from));
                if (said.size() > 3)
                    addSentence(said, level, 0);
                return true;
            }
            m_codes.resize(codes);
            m_sentences.resize(sentences);
        }
        ++at;
    }
    return false;
}

void Evidence::readText(std::string_view text, int level, int rank)
{
    text = trimmed(text);
    if (text.empty() || level > kHeaderLevel)
        return;
    if (level <= kMaxLevels) {
        if (startsDocument(text) && readLiteral(text, level + 1))
            return;
        if (looksLikeHtml(text)) {
            readPageText(text, level);
            return;
        }
        if (text.substr(0, 6) == "event:" || text.substr(0, 5) == "data:") {
            readEvents(text);
            return;
        }
    }
    if (const std::string_view line = lineOfTrace(text); !line.empty() && level <= kMaxLevels) {
        if (!readEmbedded(line, level + 1)) {
            const Wrapping wrapping = unwrap(line);
            if (!wrapping.code.empty())
                addCode(wrapping.code, level, CodeSpace::Plain, false);
            if (wrapping.status != 0) // "RateLimitError: 429 Rate limit reached …", of SDKs
                addStatus(wrapping.status, level);
            addSentence(wrapping.status != 0 ? wrapping.sentence : line, level, rank);
        }
        return;
    }
    if (level <= kMaxLevels && readEmbedded(text, level))
        return;
    const Wrapping wrapping = unwrap(text);
    if (wrapping.litellm)
        m_gateway = "litellm";
    if (!wrapping.provider.empty())
        m_provider = wrapping.provider;
    if (!wrapping.code.empty())
        addCode(wrapping.code, level, CodeSpace::Plain, false);
    if (wrapping.status != 0)
        addStatus(wrapping.status, level);
    addSentence(wrapping.sentence, level, rank);
}

} // namespace fuseboard
