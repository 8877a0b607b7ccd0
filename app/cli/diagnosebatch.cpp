// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/diagnosebatch.h"

#include "app/cli/errorline.h"
#include "app/cli/replyline.h"
#include "app/engine/errorredaction.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxLineBytes = 4 << 20;
constexpr qsizetype kBlock = 64 * 1024;
constexpr qint64 kMostComplaints = 100;

} // namespace

DiagnoseBatch::DiagnoseBatch(Console& console, const UserErrorRules* userRules)
    : m_console(console), m_userRules(userRules), m_lines(*console.in, kMaxLineBytes)
{
    m_out.reserve(2 * kBlock);
}

DiagnoseBatch::State DiagnoseBatch::run(int lines)
{
    for (int i = 0; i < lines; ++i) {
        const auto line = m_lines.next();
        if (!line) {
            if (m_badLines > kMostComplaints)
                m_console.complain(
                    u"%1 more lines cannot be read."_s.arg(m_badLines - kMostComplaints));
            if (!flush())
                return State::OutputLost;
            return m_badLines > 0 ? State::BadLines : State::Done;
        }
        if (!answer(*line))
            ++m_badLines;
        if (m_out.size() > kBlock && !flush())
            return State::OutputLost;
    }
    return State::More;
}

bool DiagnoseBatch::answer(const LineReader::Line& line)
{
    if (line.tooLong) {
        complain(line.number, u"is longer than 4 MiB. Shorten its body."_s);
        return false;
    }
    if (line.text.trimmed().isEmpty())
        return true;
    const ReplyLine read = readReplyLine(line.text);
    if (!read.fault.isEmpty()) {
        complain(line.number, u"is no JSON object: %1. Write one reply a line."_s.arg(read.fault));
        return false;
    }
    ProviderError error = classify(read.reply, m_userRules);
    redact(error, m_redactor);
    appendErrorLine(m_out, error, read.id);
    return true;
}

/// A whole file that is no batch would fill the terminal.
void DiagnoseBatch::complain(qint64 line, const QString& what)
{
    if (m_badLines < kMostComplaints)
        m_console.complain(u"line %1 %2"_s.arg(QString::number(line), what));
}

bool DiagnoseBatch::flush()
{
    const bool whole = m_console.out->write(m_out) == m_out.size();
    m_out.resize(0);
    return whole;
}

} // namespace fuseboard
