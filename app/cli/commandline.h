// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace fuseboard {

/// One command of the table: its name, what it is for, its options, and how it is made.
/// A factory answers null after having told what is wrong with the arguments.
struct CommandSpec
{
    QString name;
    QString arguments; ///< as the help shows them, e.g. "[FILE|-]"
    QString summary;
    QList<QCommandLineOption> options;
    std::function<std::unique_ptr<Command>(const QCommandLineParser&, const CommandContext&)> make;
};

CommandSpec sendSpec();
CommandSpec diagnoseSpec();
CommandSpec keysSpec();
CommandSpec checkSpec();
CommandSpec statusSpec();
CommandSpec simulateSpec();
CommandSpec configSpec();
CommandSpec historySpec();
CommandSpec completionsSpec();

QList<QCommandLineOption> commonOptions(); ///< of every command

/// All commands, in the order of the help.
const QList<CommandSpec>& commandTable();

/// A number option; complains and answers nothing where it is not one within [min, max].
std::optional<double> numberOption(const QCommandLineParser& parser, const QString& name,
                                   double min, double max, Console& console);
std::optional<int> integerOption(const QCommandLineParser& parser, const QString& name, int min,
                                 int max, Console& console);

} // namespace fuseboard
