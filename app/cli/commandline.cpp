// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/policynotes.h"

#include <cmath>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QString overview()
{
    QString text = u"Usage: fuseboardctl [--config FILE] [--data-dir DIR] COMMAND [options]\n\n"
                   "Says whether each LLM provider works for you right now, why not, and what to "
                   "do.\n\nCommands:\n"_s;
    for (const CommandSpec& spec : commandTable())
        text += u"  %1  %2\n"_s.arg(spec.name.leftJustified(11), spec.summary);
    text += u"\nfuseboardctl COMMAND --help shows the options of a command.\n"
            "Exit codes: 0 done, 1 what was tried failed, 2 usage or configuration error, "
            "3 keychain unavailable, 130 interrupted.\n"_s;
    return text;
}

QString helpOf(const CommandSpec& spec, const QCommandLineParser& parser)
{
    // QCommandLineParser writes the program's name and no command: its first line is replaced.
    const QString options = parser.helpText().section(u"Options:"_s, 1);
    return u"Usage: fuseboardctl %1 [options] %2\n%3\n\nOptions:%4"_s.arg(spec.name, spec.arguments,
                                                                          spec.summary, options);
}

} // namespace

QList<QCommandLineOption> commonOptions()
{
    return {{{u"h"_s, u"help"_s}, u"Show this help."_s},
            {{u"v"_s, u"version"_s}, u"Show the version."_s},
            {u"config"_s, u"Use this configuration file."_s, u"FILE"_s},
            {u"data-dir"_s, u"Keep data in this directory."_s, u"DIR"_s}};
}

const QList<CommandSpec>& commandTable()
{
    static const QList<CommandSpec> table = {sendSpec(),     checkSpec(),    statusSpec(),
                                             diagnoseSpec(), keysSpec(),     configSpec(),
                                             historySpec(),  simulateSpec(), completionsSpec()};
    return table;
}

ParsedCommand parseCommand(const QStringList& arguments, Console& console,
                           const Places& defaultPlaces,
                           const std::function<PortsFactory(const Places&)>& ports,
                           const CertificateFault& certificateFault,
                           const SharedReaderFactory& sharedReader,
                           const PolicyStoreFactory& policyStore)
{
    const CommandSpec* spec = nullptr;
    QStringList rest{u"fuseboardctl"_s};
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        rest.append(argument);
        if (spec)
            continue;
        if (argument == "--config"_L1 || argument == "--data-dir"_L1) {
            if (i + 1 < arguments.size())
                rest.append(arguments[++i]);
            continue;
        }
        if (argument.startsWith(u'-'))
            continue;
        for (const CommandSpec& each : commandTable()) {
            if (each.name == argument)
                spec = &each;
        }
        if (!spec) {
            console.complain(
                u"there is no command '%1'. 'fuseboardctl --help' lists them."_s.arg(argument));
            return {nullptr, UsageError};
        }
        rest.removeLast();
    }

    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOptions(commonOptions());
    if (spec)
        parser.addOptions(spec->options);
    if (!parser.parse(rest)) {
        console.complain(parser.errorText());
        return {nullptr, UsageError};
    }
    if (parser.isSet(u"version"_s)) {
        console.printLine(u"fuseboardctl " FUSEBOARD_VERSION ""_s);
        return {nullptr, Done};
    }
    if (parser.isSet(u"help"_s)) {
        console.print(spec ? helpOf(*spec, parser) : overview());
        return {nullptr, Done};
    }
    if (!spec) {
        console.say(overview());
        return {nullptr, UsageError};
    }
    CommandContext context{console,          defaultPlaces, ports,
                           certificateFault, sharedReader,  policyStore};
    if (parser.isSet(u"config"_s))
        context.places.configFile = parser.value(u"config"_s);
    if (parser.isSet(u"data-dir"_s))
        context.places.dataDir = parser.value(u"data-dir"_s);
    // Those two look at it themselves, or at nothing at all.
    if (spec->name != "config"_L1 && spec->name != "completions"_L1)
        tellPolicyFaults(context);
    auto command = spec->make(parser, context);
    const int exitCode = command ? Done : UsageError;
    return {std::move(command), exitCode};
}

std::optional<double> numberOption(const QCommandLineParser& parser, const QString& name,
                                   double min, double max, Console& console)
{
    bool ok = false;
    const double value = parser.value(name).toDouble(&ok);
    if (ok && std::isfinite(value) && value >= min && value <= max)
        return value;
    console.complain(
        u"--%1 takes a number from %2 to %3, not '%4'."_s.arg(name).arg(min).arg(max).arg(
            parser.value(name)));
    return std::nullopt;
}

std::optional<int> integerOption(const QCommandLineParser& parser, const QString& name, int min,
                                 int max, Console& console)
{
    bool ok = false;
    const int value = parser.value(name).toInt(&ok);
    if (ok && value >= min && value <= max)
        return value;
    console.complain(
        u"--%1 takes a whole number from %2 to %3, not '%4'."_s.arg(name).arg(min).arg(max).arg(
            parser.value(name)));
    return std::nullopt;
}

} // namespace fuseboard
