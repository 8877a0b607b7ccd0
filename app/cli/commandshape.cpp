// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandshape.h"

#include "app/cli/commandline.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

using Kind = Expectation::Kind;

/// By the word that the help has for a value.
Expectation expectationOf(const QString& valueName)
{
    if (valueName == "FILE"_L1)
        return {Kind::File};
    if (valueName == "DIR"_L1)
        return {Kind::Directory};
    return {Kind::Anything};
}

/// What only the name of the option tells.
Expectation expectationOf(const QString& option, const QString& valueName)
{
    if (option == "provider"_L1)
        return {Kind::Provider};
    if (option == "chain"_L1)
        return {Kind::Chain};
    if (option == "format"_L1)
        return {Kind::Words, {u"csv"_s, u"jsonl"_s}};
    if (option == "fail-on"_L1)
        return {Kind::Words,
                {u"maintenance"_s, u"degraded"_s, u"partial_outage"_s, u"major_outage"_s,
                 u"unknown"_s}};
    return expectationOf(valueName);
}

OptionShape shapeOf(const QCommandLineOption& option)
{
    OptionShape shape;
    const QStringList names = option.names();
    for (const QString& name : names)
        shape.names << (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    shape.description = option.description();
    shape.valueName = option.valueName();
    if (!shape.valueName.isEmpty())
        shape.value = expectationOf(names.last(), shape.valueName);
    return shape;
}

QList<OptionShape> shapesOf(const QList<QCommandLineOption>& options)
{
    QList<OptionShape> shapes;
    for (const QCommandLineOption& option : options)
        shapes << shapeOf(option);
    return shapes;
}

/// At each '|' that does not stand within brackets.
QStringList alternatives(const QString& arguments)
{
    QStringList parts{QString()};
    int depth = 0;
    for (const QChar letter : arguments) {
        depth += letter == u'[' ? 1 : letter == u']' ? -1 : 0;
        if (letter == u'|' && depth == 0)
            parts.append(QString());
        else
            parts.last() += letter;
    }
    return parts;
}

/// Of "NAME", "[NAME]", "[FILE|-]"; options among the words are told elsewhere.
Expectation operandOf(const QString& text)
{
    const QString bare = QString(text).remove(u'[').remove(u']');
    const QStringList names = bare.split(u'|');
    if (names.contains("FILE"_L1) || names.contains("DIR"_L1))
        return expectationOf(names.first());
    return names.first() == "NAME"_L1 ? Expectation{Kind::Provider} : Expectation{};
}

} // namespace

void readArguments(const QString& arguments, CommandShape& shape)
{
    const QStringList parts = alternatives(arguments);
    for (const QString& part : parts) {
        const QStringList words = part.split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        if (!words.first().at(0).isLower()) {
            shape.operand = operandOf(words.first());
            continue;
        }
        shape.words.append(
            {words.first(), words.size() > 1 ? operandOf(words.at(1)) : Expectation{}});
    }
}

QList<CommandShape> commandShapes()
{
    QList<CommandShape> shapes;
    for (const CommandSpec& spec : commandTable()) {
        CommandShape shape{.name = spec.name, .arguments = spec.arguments, .summary = spec.summary};
        readArguments(spec.arguments, shape);
        shape.options = shapesOf(spec.options);
        shapes << shape;
    }
    return shapes;
}

QList<OptionShape> commonOptionShapes()
{
    return shapesOf(commonOptions());
}

QStringList valuedOptions()
{
    QList<OptionShape> options = commonOptionShapes();
    const QList<CommandShape> commands = commandShapes();
    for (const CommandShape& command : commands)
        options += command.options;
    QStringList names;
    for (const OptionShape& option : std::as_const(options)) {
        if (!option.valueName.isEmpty())
            names << option.names;
    }
    names.removeDuplicates();
    return names;
}

} // namespace fuseboard
