// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace fuseboard {

/// What can stand at a place of a command line.
struct Expectation
{
    enum class Kind { Nothing, Anything, Words, File, Directory, Provider, Chain };
    Kind kind = Kind::Nothing;
    QStringList words{}; ///< Kind::Words

    bool operator==(const Expectation&) const = default;
};

struct OptionShape
{
    QStringList names; ///< with their dashes
    QString description;
    QString valueName; ///< empty: it is a switch
    Expectation value{};
};

/// A word that a command takes first, as "set" of "keys".
struct WordShape
{
    QString word;
    Expectation operand{};
};

/// A command as completions and the manual see it, read from its row in the command table.
struct CommandShape
{
    QString name;
    QString arguments;
    QString summary;
    QList<WordShape> words{};
    Expectation operand{}; ///< where there are no words
    QList<OptionShape> options{};
};

QList<CommandShape> commandShapes();
QList<OptionShape> commonOptionShapes(); ///< of every command

QStringList valuedOptions(); ///< of any command: the word behind one is its value

/// "list | set NAME | check [NAME]": the words and what follows them; "[FILE|-]": the operand.
void readArguments(const QString& arguments, CommandShape& shape);

} // namespace fuseboard
