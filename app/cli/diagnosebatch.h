// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/linereader.h"
#include "app/domain/redactor.h"
#include "app/providers/errorclassifier.h"

namespace fuseboard {

/// `diagnose --batch`: a reply a line in, an error object a line out, in order. Memory is bounded
/// by the longest line. A line that cannot be read is named on standard error and has no answer.
class DiagnoseBatch
{
public:
    DiagnoseBatch(Console& console, const UserErrorRules* userRules);

    enum class State { More, Done, BadLines, OutputLost };
    State run(int lines); ///< at most so many, so that an interrupt is seen in between

private:
    bool answer(const LineReader::Line& line);
    void complain(qint64 line, const QString& what);
    bool flush();

    Console& m_console;
    const UserErrorRules* m_userRules; ///< null: none
    LineReader m_lines;
    Redactor m_redactor; ///< what is printed may hold anybody's key: their shapes are taken out
    QByteArray m_out;
    qint64 m_badLines = 0;
};

} // namespace fuseboard
