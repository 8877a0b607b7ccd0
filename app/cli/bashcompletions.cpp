// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandshape.h"
#include "app/cli/completionscripts.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

using Kind = Expectation::Kind;

QString optionWords(const QList<OptionShape>& options)
{
    QStringList words;
    for (const OptionShape& option : options)
        words << option.names;
    return words.join(u' ');
}

/// The command that fills COMPREPLY; empty: there is nothing to offer.
QString action(const Expectation& expected)
{
    switch (expected.kind) {
    case Kind::Words:
        return u"_fuseboardctl_words "_s + expected.words.join(u' ');
    case Kind::File:
        return u"_fuseboardctl_paths -f"_s;
    case Kind::Directory:
        return u"_fuseboardctl_paths -d"_s;
    case Kind::Provider:
        return u"_fuseboardctl_names providers"_s;
    case Kind::Chain:
        return u"_fuseboardctl_names chains"_s;
    case Kind::Nothing:
    case Kind::Anything:
        break;
    }
    return {};
}

QString caseRow(const QString& pattern, const QString& then)
{
    return u"    %1) %2 ;;\n"_s.arg(pattern, then.isEmpty() ? u":"_s : then);
}

/// The values of options, by "command:option"; after one nothing else may stand.
QString valueRows(const QString& command, const QList<OptionShape>& options)
{
    QString rows;
    for (const OptionShape& option : options) {
        if (option.valueName.isEmpty())
            continue;
        const QString offer = action(option.value);
        rows += caseRow(command + u':' + option.names.last(),
                        offer.isEmpty() ? u"return"_s : offer + u"; return"_s);
    }
    return rows;
}

QString placeRows(const CommandShape& command)
{
    QStringList first;
    QString rows;
    for (const WordShape& word : command.words) {
        first << word.word;
        rows += caseRow(command.name + u':' + word.word, action(word.operand));
    }
    return caseRow(command.name + u':',
                   first.isEmpty() ? action(command.operand) : action({Kind::Words, first})) +
           rows;
}

const QString kHead =
    uR"sh(# Completions of fuseboardctl for bash, made by: fuseboardctl completions bash

_fuseboardctl_words() {
    mapfile -t COMPREPLY < <(compgen -W "$*" -- "$cur")
}

_fuseboardctl_paths() {
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen "$1" -- "$cur")
}

# Names may have blanks in them.
_fuseboardctl_names() {
    local name typed=${cur//\\/}
    while IFS= read -r name; do
        [[ $name == "$typed"* ]] && COMPREPLY+=("$(printf %q "$name")")
    done < <("${COMP_WORDS[0]}" "${config[@]}" completions "$1" 2>/dev/null)
}

_fuseboardctl() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    local command='' word='' option i
    local config=()
    COMPREPLY=()
    if [[ $cur == = ]]; then
        cur=''
    elif [[ $prev == = ]]; then
        prev=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        )sh"_s;

} // namespace

QString bashCompletions()
{
    const QList<OptionShape> common = commonOptionShapes();
    const QList<CommandShape> commands = commandShapes();
    QStringList names;
    QString values = valueRows(u"*"_s, common);
    QString options = caseRow(u"''"_s, u"_fuseboardctl_words "_s + optionWords(common));
    QString places;
    for (const CommandShape& command : commands) {
        names << command.name;
        values += valueRows(command.name, command.options);
        options += caseRow(command.name, u"_fuseboardctl_words "_s + optionWords(common) + u' ' +
                                             optionWords(command.options));
        places += placeRows(command);
    }
    return kHead + valuedOptions().join(u" | "_s) +
           u")\n"
           "            # Bash takes --option=value for three words.\n"
           "            option=${COMP_WORDS[i++]}\n"
           "            [[ ${COMP_WORDS[i]} == = ]] && ((i++))\n"
           "            [[ $option == --config ]] && config=(--config \"${COMP_WORDS[i]}\")\n"
           "            ;;\n"
           "        -*) ;;\n"
           "        *)\n"
           "            if [[ -z $command ]]; then\n"
           "                command=${COMP_WORDS[i]}\n"
           "            else\n"
           "                word=${word:-${COMP_WORDS[i]}}\n"
           "            fi\n"
           "            ;;\n"
           "        esac\n"
           "    done\n"
           "    case $command:$prev in\n"_s +
           values +
           u"    esac\n"
           "    if [[ $cur == -* ]]; then\n"
           "        case $command in\n"_s +
           options +
           u"        esac\n"
           "        return\n"
           "    fi\n"
           "    case $command:$word in\n"_s +
           caseRow(u":"_s, u"_fuseboardctl_words "_s + names.join(u' ')) + places +
           u"    esac\n"
           "}\n\n"
           "complete -F _fuseboardctl fuseboardctl\n"_s;
}

} // namespace fuseboard
