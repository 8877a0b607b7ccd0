// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/logblocks.h"

#include "app/providers/asciitext.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr std::size_t kMaxBlock = 256 * 1024;

bool startsWith(std::string_view text, std::string_view beginning)
{
    return text.substr(0, beginning.size()) == beginning;
}

/// "2026-02-09T10:11:12.123Z", "2026-02-09 10:11:12,123", with or without a zone.
QDateTime isoTime(std::string_view text)
{
    if (text.size() < 19 || (text[4] != '-' && text[4] != '/') || text[7] != text[4] ||
        text[13] != ':' || text[16] != ':' || !isDigit(text[0]) || !isDigit(text[3]) ||
        !isDigit(text[18]) || (text[10] != 'T' && text[10] != ' ')) {
        return {};
    }
    std::size_t end = 19;
    if (end < text.size() && (text[end] == '.' || text[end] == ',')) {
        ++end;
        while (end < text.size() && isDigit(text[end]))
            ++end;
    }
    if (end < text.size() && text[end] == 'Z') {
        ++end;
    } else if (end + 5 < text.size() && (text[end] == '+' || text[end] == '-') &&
               isDigit(text[end + 1])) {
        end += text[end + 3] == ':' ? 6 : 5;
    }
    QString iso =
        QString::fromLatin1(text.data(), static_cast<qsizetype>(std::min(end, text.size())));
    iso[4] = u'-';
    iso[7] = u'-';
    iso[10] = u'T';
    iso.replace(u',', u'.');
    return QDateTime::fromString(iso, Qt::ISODateWithMs);
}

int statusOf(std::string_view line)
{
    if (startsWith(line, "< "))
        line.remove_prefix(2);
    if (!startsWith(line, "HTTP/"))
        return 0;
    const std::size_t space = line.find(' ');
    if (space == std::string_view::npos || space + 4 > line.size())
        return 0;
    int status = 0;
    for (std::size_t i = space + 1; i < space + 4; ++i) {
        if (!isDigit(line[i]))
            return 0;
        status = status * 10 + (line[i] - '0');
    }
    return status;
}

/// How far brackets outside of strings are open behind the line. Good enough to hold the lines of
/// one printed object together.
int depthBehind(std::string_view line, int depth)
{
    char quote = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quote != 0) {
            if (c == '\\')
                ++i;
            else if (c == quote)
                quote = 0;
        } else if (c == '"') {
            quote = c;
        } else if (c == '{' || (c == '[' && i + 1 >= line.size())) {
            ++depth; // "[.[.[/].[dispatcher]" opens nothing
        } else if (c == '}' || c == ']') {
            depth = std::max(0, depth - 1);
        }
    }
    return depth;
}

} // namespace

QDateTime timeIn(std::string_view line)
{
    line = trimmed(line.substr(0, 4096));
    if (!line.empty() && line.front() == '{') {
        static constexpr std::array<std::string_view, 5> kKeys{
            "\"timestamp\":", "\"time\":", "\"ts\":", "\"@timestamp\":", "\"date\":"};
        for (const std::string_view key : kKeys) {
            const std::size_t at = line.find(key);
            if (at == std::string_view::npos)
                continue;
            std::string_view value = trimmed(line.substr(at + key.size()));
            if (!value.empty() && value.front() == '"')
                return isoTime(value.substr(1));
            qint64 number = 0;
            std::size_t digits = 0;
            while (digits < value.size() && digits < 13 && isDigit(value[digits]))
                number = number * 10 + (value[digits++] - '0');
            if (digits == 13)
                return QDateTime::fromMSecsSinceEpoch(number, Qt::UTC);
            if (digits == 10)
                return QDateTime::fromSecsSinceEpoch(number, Qt::UTC);
        }
        return {};
    }
    for (std::size_t at = 0; at < line.size() && at < 48; ++at) {
        if (isDigit(line[at]) && (at == 0 || !isDigit(line[at - 1]))) {
            const QDateTime time = isoTime(line.substr(at));
            if (time.isValid())
                return time;
        }
    }
    return {};
}

std::string_view LogBlocks::peekLine() const
{
    const std::size_t end = std::min(m_text.find('\n', m_at), m_text.size());
    std::string_view line = m_text.substr(m_at, end - m_at);
    if (!line.empty() && line.back() == '\r')
        line.remove_suffix(1);
    return line;
}

void LogBlocks::skipLine()
{
    const std::size_t end = m_text.find('\n', m_at);
    m_at = end == std::string_view::npos ? m_text.size() : end + 1;
    ++m_line;
}

/// curl -v and HTTP dumps: status line, headers, blank line, body.
bool LogBlocks::readReply(LogBlock& block, std::string_view statusLine)
{
    const int status = statusOf(statusLine);
    if (status == 0)
        return false;
    const bool curl = startsWith(statusLine, "< ");
    block.status = status;
    block.line = m_line;
    skipLine();
    while (m_at < m_text.size()) {
        std::string_view line = peekLine();
        if (curl && !startsWith(line, "<")) {
            if (!startsWith(line, "* ") && !startsWith(line, "{ [") && !startsWith(line, "} ["))
                break;
            skipLine();
            continue;
        }
        if (curl)
            line.remove_prefix(std::min<std::size_t>(2, line.size()));
        skipLine();
        const std::size_t colon = line.find(':');
        if (trimmed(line).empty() || colon == std::string_view::npos)
            break;
        const std::string_view value = trimmed(line.substr(colon + 1));
        if (block.headers.size() < 100) {
            block.headers.append({QByteArray(line.data(), static_cast<qsizetype>(colon)),
                                  QByteArray(value.data(), static_cast<qsizetype>(value.size()))});
        }
    }
    const std::size_t from = m_at;
    while (m_at < m_text.size() && m_at - from < kMaxBlock) {
        const std::string_view line = peekLine();
        if (startsWith(line, "* ") || startsWith(line, "> ") || startsWith(line, "< ") ||
            statusOf(line) != 0) {
            break;
        }
        skipLine();
    }
    block.text = m_text.substr(from, m_at - from);
    return true;
}

bool LogBlocks::continues(std::string_view line, int depth, bool traceback) const
{
    // Whatever brackets are open, a time at the very beginning starts an entry.
    const bool dated = !line.empty() && (isDigit(line.front()) || startsWith(line, "[2")) &&
                       timeIn(line.substr(0, 32)).isValid();
    if (dated)
        return false;
    if (depth > 0)
        return true;
    if (line.empty())
        return traceback;
    if (line.front() == ' ' || line.front() == '\t' || line.front() == '}' || line.front() == ']')
        return true;
    if (startsWith(line, "Caused by: ") || startsWith(line, "goroutine ") ||
        startsWith(line, "The above exception was the direct cause") ||
        startsWith(line, "During handling of the above exception") || startsWith(line, "data:")) {
        return true;
    }
    return traceback && !timeIn(line).isValid();
}

bool LogBlocks::next(LogBlock& block)
{
    while (m_at < m_text.size() && trimmed(peekLine()).empty())
        skipLine();
    if (m_at >= m_text.size())
        return false;
    block = LogBlock();
    std::string_view line = peekLine();
    if (readReply(block, line))
        return true;
    const std::size_t from = m_at;
    block.line = m_line;
    block.at = timeIn(line);
    int depth = depthBehind(line.substr(0, kMaxBlock), 0);
    bool traceback = false;
    bool named = false; // the line with the exception has been seen
    do {
        traceback = traceback || line.find("Traceback (most recent call") != std::string_view::npos;
        if (line.find("Traceback (most recent call") != std::string_view::npos)
            named = false;
        else if (traceback && m_at != from && !line.empty() && line.front() != ' ' &&
                 line.front() != '\t')
            named = true;
        skipLine();
        if (m_at >= m_text.size())
            break;
        line = peekLine();
        // Behind the exception only another traceback belongs to the same stack.
        const bool stack = traceback && (!named || line.empty() || startsWith(line, "Traceback "));
        if (m_at - from > kMaxBlock || statusOf(line) != 0 || !continues(line, depth, stack))
            break;
        depth = depthBehind(line, depth);
    } while (true);
    block.text = trimmed(m_text.substr(from, m_at - from));
    return true;
}

} // namespace fuseboard
