// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorfinder.h"

#include "app/providers/asciitext.h"
#include "app/providers/erroradvice.h"
#include "app/providers/errorclassifier.h"
#include "app/providers/errorpage.h"
#include "app/providers/logblocks.h"
#include "app/providers/looseliteral.h"
#include "app/providers/phrasematcher.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr qsizetype kMaxText = 64 * 1024 * 1024;
constexpr qsizetype kMaxErrors = 10'000;
constexpr int kSameStackLines = 60;

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Whose log it is, by what its first lines are full of.
QString applicationOf(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kSigns{{
        {"cursor", "completion_error"},
        {"cursor", "Cursor.app"},
        {"cursor", "anysphere"},
        {"cursor", "[cursor"},
        {"cursor", "cursor.sh"},
        {"cline", "claude-dev"},
        {"cline", "[Cline]"},
        {"cline", "Cline "},
        {"continue", "continuedev"},
        {"continue", "continue.dev"},
        {"continue", "Continue error"},
        {"continue", "[Continue"},
    }};
    const std::string_view head = text.substr(0, 256 * 1024);
    for (const auto& [application, sign] : kSigns) {
        if (head.find(sign) != std::string_view::npos) {
            return QString::fromLatin1(application.data(),
                                       static_cast<qsizetype>(application.size()));
        }
    }
    return {};
}

/// A log, and not one reply: lines with times, several documents, HTTP status lines, stacks below
/// other text.
bool isLog(std::string_view text)
{
    text = trimmed(text);
    if (text.empty() || looksLikeHtml(text))
        return false;
    if (text.front() == '{' || text.front() == '[') {
        const LooseLiteral document(text.substr(0, 1 << 20));
        if (document.isValid() && document.end() >= text.size())
            return false;
        // An array of errors is one reply; "[2026-…] …" is not an array.
        return document.isWhole() || !document.isValid() ||
               text.find('\n') != std::string_view::npos;
    }
    const bool events = text.substr(0, 6) == "event:" || text.substr(0, 5) == "data:";
    return !events && (text.find('\n') != std::string_view::npos || timeIn(text).isValid());
}

bool mentionsTrouble(std::string_view text)
{
    static const PhraseMatcher words({"error",       "exception",    "fail",
                                      "denied",      "unauthorized", "refused",
                                      "quota",       "rate limit",   "too many requests",
                                      "overloaded",  "timed out",    "timeout",
                                      "bad gateway", "unavailable",  "forbidden",
                                      "traceback",   "panic",        "blocked",
                                      "refusal",     "invalid",      "exceeded",
                                      "balance"},
                                     false);
    std::vector<std::uint16_t> hits;
    words.match(foldPhrase(text.substr(0, 64 * 1024)), hits);
    return !hits.empty();
}

/// What the first line of an entry says before its message: time, level, name of the logger.
std::string_view withoutPrefix(std::string_view text)
{
    for (int part = 0; part < 6; ++part) {
        const std::string_view before = text;
        text = trimmed(text);
        if (!text.empty() && text.front() == '[') {
            const std::size_t end = text.substr(0, 80).find(']');
            if (end != std::string_view::npos && text.find('{') > end)
                text.remove_prefix(end + 1);
        }
        std::size_t digits = 0;
        while (digits < text.size() && digits < 40 &&
               ((text[digits] >= '0' && text[digits] <= '9') || text[digits] == ':' ||
                text[digits] == '-' || text[digits] == '.' || text[digits] == ',' ||
                text[digits] == 'T' || text[digits] == 'Z' || text[digits] == '+')) {
            ++digits;
        }
        if (digits >= 8)
            text.remove_prefix(digits);
        static constexpr std::array<std::string_view, 10> kLevels{
            "ERROR", "WARNING", "WARN", "INFO", "DEBUG", "CRITICAL", "error ", "warn ", "- ", ": "};
        for (const std::string_view level : kLevels) {
            if (trimmed(text).substr(0, level.size()) == level)
                text = trimmed(text).substr(level.size());
        }
        if (text.size() == before.size())
            break;
    }
    return trimmed(text);
}

bool isSame(const FoundError& a, const FoundError& b)
{
    if (a.error.kind != b.error.kind)
        return false;
    return a.error.message == b.error.message || a.error.message.contains(b.error.message) ||
           b.error.message.contains(a.error.message);
}

class Finder
{
public:
    Finder(std::string_view text, const QString& provider)
        : m_text(text), m_provider(provider), m_application(applicationOf(text))
    {
    }

    QList<FoundError> run()
    {
        if (!isLog(m_text)) {
            add(reply(m_text, std::nullopt, {}), {}, 1);
            return m_found;
        }
        LogBlocks blocks(m_text);
        LogBlock block;
        while (m_found.size() < kMaxErrors && blocks.next(block))
            read(block);
        return m_found;
    }

private:
    ProviderError reply(std::string_view body, std::optional<int> status,
                        const HttpHeaders& headers) const
    {
        FailedReply failed;
        failed.provider = m_provider;
        failed.status = status;
        failed.headers = headers;
        failed.body = QByteArray(body.data(), static_cast<qsizetype>(body.size()));
        return classify(failed);
    }

    void read(const LogBlock& block)
    {
        if (block.status) {
            if (*block.status < 400 && !mentionsTrouble(block.text))
                return;
            const ProviderError error = reply(trimmed(block.text), block.status, block.headers);
            if (*block.status >= 400 || error.kind != ErrorKind::MalformedReply)
                add(error, block.at, block.line);
            return;
        }
        if (!mentionsTrouble(block.text))
            return;
        const std::string_view text = withoutPrefix(block.text);
        if (text.empty())
            return;
        const ProviderError error = reply(text, std::nullopt, {});
        // A line that merely has such a word in it is no error of a provider.
        if (error.kind != ErrorKind::Unknown)
            add(error, block.at, block.line);
    }

    void add(const ProviderError& error, const QDateTime& at, int line)
    {
        FoundError found;
        found.error = error;
        found.at = at;
        found.line = line;
        found.application = m_application;
        if (!m_found.isEmpty()) {
            FoundError& last = m_found.last();
            const bool near = line - last.line <= kSameStackLines;
            const bool sameTime = !at.isValid() || !last.at.isValid() || at == last.at;
            if (near && sameTime && isSame(found, last)) {
                if (!last.error.status)
                    last.error.status = error.status;
                if (last.error.code.isEmpty())
                    last.error.code = error.code;
                if (last.error.requestId.isEmpty())
                    last.error.requestId = error.requestId;
                return;
            }
        }
        const QString advice = adviceForApplication(m_application);
        if (!advice.isEmpty())
            found.error.advice.prepend(advice);
        m_found.append(found);
    }

    std::string_view m_text;
    QString m_provider;
    QString m_application;
    QList<FoundError> m_found;
};

} // namespace

QList<FoundError> findErrors(const QByteArray& text, const QString& provider)
{
    return Finder(viewOf(text).substr(0, static_cast<std::size_t>(kMaxText)), provider).run();
}

} // namespace fuseboard
