// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorfinder.h"

#include "app/providers/asciitext.h"
#include "app/providers/clinetask.h"
#include "app/providers/erroradvice.h"
#include "app/providers/errorpage.h"
#include "app/providers/harlog.h"
#include "app/providers/logblocks.h"
#include "app/providers/logline.h"
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
constexpr int kSummaryLines = 4;

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
                                      "balance",     "not found",    "certificate",
                                      "curl: (",     "exhausted",    "too long",
                                      "payment",     "credit",       "错误",
                                      "失败",        "限",           "负载"},
                                     false);
    std::vector<std::uint16_t> hits;
    words.match(foldPhrase(text.substr(0, 64 * 1024)), hits);
    return !hits.empty();
}

bool isSame(const FoundError& a, const FoundError& b)
{
    if (a.error.kind != b.error.kind)
        return false;
    return a.error.message == b.error.message || a.error.message.contains(b.error.message) ||
           b.error.message.contains(a.error.message);
}

/// The parts of one stack say the same, or follow each other and one of them names no code.
bool isOfSameStack(const FoundError& next, const FoundError& last)
{
    const int lines = next.line - last.line;
    const bool sameTime = !next.at.isValid() || !last.at.isValid() || next.at == last.at;
    if (lines > kSameStackLines || !sameTime || next.error.kind != last.error.kind)
        return false;
    const bool summary = lines <= kSummaryLines && !next.at.isValid() &&
                         (next.error.code.isEmpty() || last.error.code.isEmpty());
    return summary || isSame(next, last);
}

void merge(const FoundError& next, FoundError& last)
{
    const bool nextTellsMore = last.error.code.isEmpty() && !next.error.code.isEmpty();
    const ProviderError& rest = nextTellsMore ? last.error : next.error;
    ProviderError merged = nextTellsMore ? next.error : last.error;
    if (nextTellsMore)
        last.grounds = next.grounds;
    if (!merged.status)
        merged.status = rest.status;
    if (merged.code.isEmpty())
        merged.code = rest.code;
    if (merged.requestId.isEmpty())
        merged.requestId = rest.requestId;
    if (!merged.retryAfter)
        merged.retryAfter = rest.retryAfter;
    last.error = merged;
}

} // namespace

class ErrorSearch::Finder
{
public:
    Finder(const QByteArray& text, const QString& provider,
           std::shared_ptr<const UserErrorRules> userRules)
        : m_bytes(text), m_text(viewOf(m_bytes).substr(0, static_cast<std::size_t>(kMaxText))),
          m_provider(provider), m_userRules(std::move(userRules))
    {
        if (m_text.find('\x1b') == std::string_view::npos)
            return;
        m_plain = withoutColours(m_text);
        m_text = m_plain;
    }

    bool readOn(qsizetype bytes)
    {
        if (!m_begun)
            begin();
        if (!m_blocks)
            return readRecorded(bytes);
        const std::size_t until = m_blocks->at() + static_cast<std::size_t>(bytes);
        LogBlock block;
        while (m_blocks->at() < until) {
            if (m_found.size() >= kMaxErrors || !m_blocks->next(block))
                return false;
            read(block);
        }
        return true;
    }

    int percent() const
    {
        constexpr double kAll = 100;
        const double share =
            m_blocks ? double(m_blocks->at()) / double(std::max<std::size_t>(m_text.size(), 1))
                     : double(m_recordedAt) / double(std::max<qsizetype>(m_recorded.size(), 1));
        return m_begun ? static_cast<int>(kAll * std::min(share, 1.0)) : 0;
    }

    const QList<FoundError>& found() const { return m_found; }
    const QString& application() const { return m_application; }
    bool isHar() const { return m_har; }

private:
    /// What kind of text it is.
    void begin()
    {
        m_begun = true;
        if (const auto recorded = failuresOfHar(m_text)) {
            m_har = true;
            m_recorded = *recorded;
        } else if (const auto task = failuresOfClineTask(m_text)) {
            m_application = u"cline"_s;
            m_recorded = *task;
        } else if (m_application = applicationOf(m_text); isLog(m_text)) {
            m_blocks.emplace(m_text);
        } else {
            add(reply(m_text, std::nullopt, {}), {}, {}, 1);
        }
    }

    bool readRecorded(qsizetype bytes)
    {
        while (m_recordedAt < m_recorded.size()) {
            if (bytes <= 0)
                return true;
            const RecordedReply& each = m_recorded.at(m_recordedAt++);
            bytes -= each.body.size() + 1;
            const Classification read =
                reply(viewOf(each.body), each.status, each.headers, each.provider, each.at);
            // An answer that merely speaks of errors is not one.
            if (!each.status || *each.status >= 400 || read.error.kind != ErrorKind::MalformedReply)
                add(read, {}, each.at, 1);
        }
        return false;
    }

    Classification reply(std::string_view body, std::optional<int> status,
                         const HttpHeaders& headers, const QString& provider = {},
                         const QDateTime& at = {}) const
    {
        FailedReply failed;
        failed.provider = m_provider.isEmpty() ? provider : m_provider;
        failed.status = status;
        failed.headers = headers;
        failed.body = QByteArray(body.data(), static_cast<qsizetype>(body.size()));
        failed.receivedAt = at;
        return classifyWithGrounds(failed, m_userRules.get());
    }

    void read(const LogBlock& block)
    {
        if (block.status) {
            if (*block.status < 400 && !mentionsTrouble(block.text))
                return;
            const Classification failed = reply(trimmed(block.text), block.status, block.headers);
            if (*block.status >= 400 || failed.error.kind != ErrorKind::MalformedReply)
                add(failed, block.text, block.at, block.line);
            return;
        }
        if (!mentionsTrouble(block.text))
            return;
        const LogLine line = logLine(block.text);
        // A line that merely has such a word in it is no error of a provider.
        if (line.text.empty() || (line.level != LogLevel::Loud && !showsFailure(line.text)))
            return;
        if (line.level == LogLevel::Quiet && !showsFailedCall(line.text))
            return;
        const Classification failed = reply(line.text, std::nullopt, {});
        if (failed.error.kind != ErrorKind::Unknown)
            add(failed, block.text, block.at, block.line);
    }

    void add(const Classification& failed, std::string_view entry, const QDateTime& at, int line)
    {
        FoundError found;
        found.error = failed.error;
        found.grounds = failed.grounds;
        found.at = at;
        found.line = line;
        found.application = m_application;
        const QString advice = adviceForApplication(m_application);
        if (!advice.isEmpty())
            found.error.advice.prepend(advice);
        const bool repeated = !entry.empty() && entry == m_lastEntry && !at.isValid();
        m_lastEntry = entry;
        if (!m_found.isEmpty() && !repeated && isOfSameStack(found, m_found.last()))
            merge(found, m_found.last());
        else
            m_found.append(found);
    }

    QByteArray m_bytes;
    std::string m_plain; ///< without colours, where there were some
    std::string_view m_text;
    QString m_provider;
    std::shared_ptr<const UserErrorRules> m_userRules; ///< null: none
    QString m_application;
    bool m_begun = false;
    bool m_har = false;
    std::optional<LogBlocks> m_blocks; ///< of a log
    QList<RecordedReply> m_recorded;   ///< of what is none
    qsizetype m_recordedAt = 0;
    std::string_view m_lastEntry;
    QList<FoundError> m_found;
};

ErrorSearch::ErrorSearch(const QByteArray& text, const QString& provider,
                         std::shared_ptr<const UserErrorRules> userRules)
    : m_finder(std::make_unique<Finder>(text, provider, std::move(userRules)))
{
}

ErrorSearch::~ErrorSearch() = default;

bool ErrorSearch::readOn(qsizetype bytes)
{
    return m_finder->readOn(bytes);
}

int ErrorSearch::percent() const
{
    return m_finder->percent();
}

const QList<FoundError>& ErrorSearch::found() const
{
    return m_finder->found();
}

QString ErrorSearch::application() const
{
    return m_finder->application();
}

bool ErrorSearch::isHar() const
{
    return m_finder->isHar();
}

QList<FoundError> findErrors(const QByteArray& text, const QString& provider,
                             const UserErrorRules* userRules)
{
    // The rules outlive the call: they are borrowed.
    ErrorSearch search(text, provider,
                       std::shared_ptr<const UserErrorRules>(std::shared_ptr<void>(), userRules));
    while (search.readOn(std::min(kMaxText, text.size() + 1)))
        ;
    return search.found();
}

} // namespace fuseboard
