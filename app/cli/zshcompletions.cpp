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
    return u'\'' + text.replace(u"'"_s, u"'\\''"_s) + u'\'';
}

/// Within a specification of _arguments these letters have a meaning of their own.
QString described(QString text)
{
    for (const QChar letter : {u'\\', u'[', u']', u':'})
        text.replace(QString(letter), u"\\"_s + letter);
    return text;
}

QString action(const Expectation& expected)
{
    switch (expected.kind) {
    case Kind::Words:
        return u"("_s + expected.words.join(u' ') + u')';
    case Kind::File:
        return u"_files"_s;
    case Kind::Directory:
        return u"_files -/"_s;
    case Kind::Provider: // a blank first: nothing is to be added to its arguments
        return u" _fuseboardctl_names providers"_s;
    case Kind::Chain:
        return u" _fuseboardctl_names chains"_s;
    case Kind::Nothing:
    case Kind::Anything:
        break;
    }
    return u" "_s; // something that cannot be guessed
}

QStringList specifications(const QList<OptionShape>& options)
{
    QStringList list;
    for (const OptionShape& option : options) {
        const QString text = u'[' + described(option.description) + u']';
        const bool hasValue = !option.valueName.isEmpty();
        const QString value =
            hasValue ? u':' + described(option.valueName) + u':' + action(option.value) : QString();
        const bool repeats = option.description.contains("may be repeated"_L1, Qt::CaseInsensitive);
        for (const QString& name : option.names)
            list << quoted((repeats ? u"*"_s : QString()) + name + (hasValue ? u"="_s : QString()) +
                           text + value);
    }
    return list;
}

QString branch(const CommandShape& command)
{
    QString operand;
    QStringList words;
    QString rows;
    for (const WordShape& each : command.words) {
        words << each.word;
        if (each.operand.kind != Kind::Nothing)
            rows +=
                u"                    %1) %2 ;;\n"_s.arg(each.word, action(each.operand).trimmed());
    }
    QStringList arguments = specifications(command.options);
    if (!words.isEmpty()) {
        arguments << quoted(u"1:word:(%1)"_s.arg(words.join(u' ')));
        if (!rows.isEmpty())
            arguments << quoted(u"2:operand:->operand"_s);
    } else if (command.operand.kind != Kind::Nothing) {
        arguments << quoted(u"1:operand:"_s + action(command.operand));
    }
    QString text = u"        %1)\n            _arguments $common"_s.arg(command.name);
    for (const QString& argument : std::as_const(arguments))
        text += u" \\\n                "_s + argument;
    text += u'\n';
    if (!rows.isEmpty())
        text += u"            if [[ $state == operand ]]; then\n"
                "                case $line[1] in\n"_s +
                rows +
                u"                esac\n"
                "            fi\n"_s;
    return text + u"            ;;\n"_s;
}

const QString kHead = uR"sh(#compdef fuseboardctl
# Completions of fuseboardctl for zsh, made by: fuseboardctl completions zsh

_fuseboardctl_names() {
    local -a names
    names=(${(f)"$("$fuseboardctl" $config completions $1 2>/dev/null)"})
    compadd -a names
}

_fuseboardctl() {
    local curcontext=$curcontext state line fuseboardctl=${(Q)words[1]}
    local -a common commands config
    local -i at=${words[(i)--config*]}
    typeset -A opt_args
    if [[ $words[at] == --config=* ]]; then
        config=("${(Q)words[at]}")
    elif ((at < $#words)); then
        config=(--config "${(Q)words[at + 1]}")
    fi
    common=()sh"_s;

} // namespace

QString zshCompletions()
{
    QString text = kHead;
    for (const QString& each : specifications(commonOptionShapes()))
        text += u"\n        "_s + each;
    text += u"\n    )\n    commands=("_s;
    const QList<CommandShape> commands = commandShapes();
    for (const CommandShape& command : commands)
        text += u"\n        "_s +
                quoted(command.name + u':' + QString(command.summary).replace(u":"_s, u"\\:"_s));
    text += u"\n    )\n"
            "    _arguments -C $common '1:command:->command' '*::argument:->argument'\n"
            "    case $state in\n"
            "    command)\n"
            "        _describe command commands\n"
            "        ;;\n"
            "    argument)\n"
            "        case $words[1] in\n"_s;
    for (const CommandShape& command : commands)
        text += branch(command);
    return text + u"        esac\n"
                  "        ;;\n"
                  "    esac\n"
                  "}\n\n"
                  "_fuseboardctl \"$@\"\n"_s;
}

} // namespace fuseboard
