// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/retryhint.h"

#include <QDateTime>

#include <optional>
#include <string_view>

namespace fuseboard {

/// One entry of a log: a line, with the lines that continue it (stack frames, an object over many
/// lines, a traceback), or one HTTP reply of a dump.
struct LogBlock
{
    std::string_view text; ///< of a reply: its body
    int line = 1;
    QDateTime at;
    std::optional<int> status;
    HttpHeaders headers;
};

/// Cuts a text into blocks, one call after another. Views point into the text.
class LogBlocks
{
public:
    explicit LogBlocks(std::string_view text) : m_text(text) {}
    bool next(LogBlock& block);
    std::size_t at() const { return m_at; } ///< so much of the text is read

private:
    std::string_view peekLine() const;
    void skipLine();
    bool readReply(LogBlock& block, std::string_view statusLine);
    bool continues(std::string_view line, int depth, bool traceback) const;

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
};

/// A time at the beginning of a line, or under "timestamp", "time" or "ts" of a JSON line.
QDateTime timeIn(std::string_view line);

} // namespace fuseboard
