// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandshape.h"
#include "app/cli/completionscripts.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

using Kind = Expectation::Kind;

QString quoted(QString text)
{
    return u'\'' + text.replace(u"\\"_s, u"\\\\"_s).replace(u"'"_s, u"\\'"_s) + u'\'';
}

/// What -a takes, or the switch that stands for it.
QString action(const Expectation& expected)
{
    switch (expected.kind) {
    case Kind::Words:
        return u" -a "_s + quoted(expected.words.join(u' '));
    case Kind::File:
        return u" -F"_s;
    case Kind::Directory:
        return u" -a '(__fish_complete_directories)'"_s;
    case Kind::Provider:
        return u" -a '(__fuseboardctl_names providers)'"_s;
    case Kind::Chain:
        return u" -a '(__fuseboardctl_names chains)'"_s;
    case Kind::Nothing:
    case Kind::Anything:
        break;
    }
    return {};
}

QString optionLines(const QList<OptionShape>& options, const QString& condition)
{
    QString lines;
    for (const OptionShape& option : options) {
        lines += u"complete -c fuseboardctl"_s + condition;
        for (const QString& name : option.names)
            lines +=
                name.startsWith("--"_L1) ? u" -l "_s + name.sliced(2) : u" -s "_s + name.sliced(1);
        if (!option.valueName.isEmpty())
            lines += (option.value.kind == Kind::File ? u" -r"_s : u" -x"_s) + action(option.value);
        lines += u" -d "_s + quoted(option.description) + u'\n';
    }
    return lines;
}

QString operandLine(const QString& place, const Expectation& operand)
{
    if (operand.kind == Kind::Nothing || operand.kind == Kind::Anything)
        return {};
    return u"complete -c fuseboardctl -n '__fuseboardctl_at %1'%2\n"_s.arg(place, action(operand));
}

const QString kHead =
    uR"sh(# Completions of fuseboardctl for fish, made by: fuseboardctl completions fish

# The words so far that are no options: the command, and what it has taken.
function __fuseboardctl_words
    set -l words (commandline -opc)
    set -l skip 0
    for word in $words[2..-1]
        if test $skip = 1
            set skip 0
            continue
        end
        switch $word
            case %1
                set skip 1
            case '-*'
            case '*'
                echo -- $word
        end
    end
end

function __fuseboardctl_at
    set -l words (__fuseboardctl_words)
    test "$words" = "$argv"
end

function __fuseboardctl_within
    set -l words (__fuseboardctl_words)
    test "$words[1]" = "$argv[1]"
end

function __fuseboardctl_names
    set -l words (commandline -opc)
    set -l config
    if set -l at (contains -i -- --config $words)
        set config --config $words[(math $at + 1)]
    else
        set config (string match -- '--config=*' $words)
    end
    eval $words[1] (string escape -- $config) completions $argv[1] 2>/dev/null
end

complete -c fuseboardctl -f
)sh"_s;

} // namespace

QString fishCompletions()
{
    QString text = kHead.arg(valuedOptions().join(u" "_s)) + optionLines(commonOptionShapes(), {});
    const QList<CommandShape> commands = commandShapes();
    for (const CommandShape& command : commands) {
        text += u"complete -c fuseboardctl -n '__fuseboardctl_at' -a %1 -d %2\n"_s.arg(
            command.name, quoted(command.summary));
        text += optionLines(command.options, u" -n '__fuseboardctl_within %1'"_s.arg(command.name));
        text += operandLine(command.name, command.operand);
        for (const WordShape& word : command.words) {
            text += u"complete -c fuseboardctl -n '__fuseboardctl_at %1' -a %2\n"_s.arg(
                command.name, word.word);
            text += operandLine(command.name + u' ' + word.word, word.operand);
        }
    }
    return text;
}

} // namespace fuseboard
