// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace fuseboard {

/// What a value of a `.env` file is.
enum class EnvValue {
    Text,
    Empty,
    Reference, ///< it names where the value is: ${OTHER}, $(command), op://vault/item
};

struct EnvVariable
{
    QString name;
    EnvValue kind = EnvValue::Text;
    Secret value; ///< for EnvValue::Text; without white space around it
    int line = 0; ///< where it begins, from 1; 0: it is of no file
    bool trimmed = false;

    /// Takes `value` over, wipes it, and finds out what it is.
    static EnvVariable take(const QString& name, QByteArray&& value, int line);
};

/// A line that sets no variable although it should.
struct EnvProblem
{
    int line = 0;
    QString what;
};

struct EnvFile
{
    QList<EnvVariable> variables; ///< in the order of the file, also those that are set twice
    QList<EnvProblem> problems;   ///< the first kMostEnvProblems of them
    QString fault;                ///< why nothing was read; else empty
};

inline constexpr qsizetype kMostEnvBytes = 256 * 1024;
inline constexpr qsizetype kMostEnvVariables = 2000;
inline constexpr qsizetype kMostEnvProblems = 20;

/// Reads `.env` text as the common libraries do: comments, `export`, quotes of three sorts, values
/// of several lines within quotes, LF, CRLF and a byte order mark. `text` is wiped.
EnvFile readEnvFile(QByteArray&& text);

} // namespace fuseboard
