// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/configcommands.h"
#include "app/cli/onefile.h"
#include "app/cli/policynotes.h"
#include "app/domain/configurationdiff.h"
#include "app/domain/configurationexport.h"
#include "app/engine/configurationkeeper.h"
#include "app/providers/catalogue.h"

#include <QSaveFile>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView nameOf(ConfigurationChange::Kind kind)
{
    switch (kind) {
    case ConfigurationChange::Added:
        return "added"_L1;
    case ConfigurationChange::Removed:
        return "removed"_L1;
    case ConfigurationChange::Changed:
        break;
    }
    return "changed"_L1;
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString orDefault(const QString& value)
{
    return value.isEmpty() ? u"(default)"_s : value;
}

void show(Console& console, const ConfigurationChange& change, bool json)
{
    if (json) {
        console.printJson({{u"change"_s, nameOf(change.kind)},
                           {u"list"_s, textOrNull(change.list)},
                           {u"name"_s, textOrNull(change.name)},
                           {u"path"_s, textOrNull(change.path)},
                           {u"before"_s, textOrNull(change.before)},
                           {u"after"_s, textOrNull(change.after)}});
        return;
    }
    switch (change.kind) {
    case ConfigurationChange::Added:
        console.printLine(u"+ %1 %2"_s.arg(change.subject(), change.after));
        return;
    case ConfigurationChange::Removed:
        console.printLine(u"- %1 %2"_s.arg(change.subject(), change.before));
        return;
    case ConfigurationChange::Changed:
        console.printLine(u"~ %1: %2 -> %3"_s.arg(change.subject(), orDefault(change.before),
                                                  orDefault(change.after)));
        return;
    }
}

/// The configuration that there is; false after having told what keeps it from being used.
bool load(Console& console, ConfigurationKeeper& keeper)
{
    keeper.load();
    tellPolicyFaults(console, keeper.state().policy); // its last good copy counts then
    console.complain(keeper.state().place, keeper.state().problems);
    return keeper.state().problems.isEmpty();
}

/// What only presets can tell of the file, in its place there; else what is wrong with all
/// together, which is no line of it.
QList<ConfigurationProblem> problemsOf(const ConfigurationImport& import, const QByteArray& json)
{
    QList<ConfigurationProblem> problems = resolve(import.given, json).problems;
    if (!problems.isEmpty())
        return problems;
    problems = readAndResolve(writeConfiguration(*import.configuration)).problems;
    for (ConfigurationProblem& problem : problems)
        problem.line = problem.column = 0;
    return problems;
}

bool isAgreed(Console& console)
{
    console.say(u"Change the configuration like this? [y/N]"_s);
    const QByteArray answer = console.in->readLine(64).trimmed().toLower();
    return answer == "y" || answer == "yes";
}

} // namespace

int exportConfiguration(const CommandContext& context, const QString& output)
{
    Console& console = context.console;
    const EnginePorts ports = context.ports(context.places)();
    ConfigurationKeeper keeper(*ports.configuration, ports.policy.get());
    if (!load(console, keeper))
        return UsageError;
    const ConfigurationExport given = exportOf(keeper.state().own);
    for (const QString& each : given.leftOut)
        console.say(u"Left out, as it looks like a secret: %1"_s.arg(each));
    if (output.isEmpty()) {
        console.print(QString::fromUtf8(given.json));
        return Done;
    }
    QSaveFile file(output);
    if (!file.open(QIODevice::WriteOnly) || file.write(given.json) != given.json.size() ||
        !file.commit()) {
        console.complain(u"cannot write %1: %2"_s.arg(output, file.errorString()));
        return Failed;
    }
    console.say(u"Written to %1. Keys are not in it."_s.arg(output));
    return Done;
}

int importConfiguration(const CommandContext& context, const ImportOrder& order)
{
    Console& console = context.console;
    const FileResult file = OneFile(order.file).read();
    if (!file.ok) {
        console.complain(file.message);
        return UsageError;
    }
    const EnginePorts ports = context.ports(context.places)();
    ConfigurationKeeper keeper(*ports.configuration, ports.policy.get());
    if (!load(console, keeper))
        return UsageError;
    const ConfigurationState state = keeper.state();
    ConfigurationImport import =
        importInto(state.written, file.bytes, order.way, state.policy.locks);
    if (import.configuration)
        import.problems = problemsOf(import, file.bytes);
    console.complain(order.file, import.problems);
    if (!import.problems.isEmpty())
        return UsageError;
    for (const QString& each : std::as_const(import.leftAlone))
        console.say(u"Left alone, as %1 has it: %2"_s.arg(state.policy.place, each));
    const auto changes = differences(state.written, *import.configuration);
    for (const ConfigurationChange& change : changes)
        show(console, change, order.json);
    if (changes.isEmpty()) {
        console.say(u"There is nothing to change."_s);
        return Done;
    }
    if (order.dryRun)
        return Done;
    if (!order.yes && !console.inIsTerminal) {
        console.complain(u"nobody can be asked whether this is right: --yes takes it over, "
                         "--dry-run shows it alone."_s);
        return UsageError;
    }
    if (!order.yes && !isAgreed(console)) {
        console.say(u"Nothing was changed."_s);
        return Failed;
    }
    if (const auto problems = keeper.save(*import.configuration); !problems.isEmpty()) {
        console.complain(state.place, problems);
        return UsageError;
    }
    console.say(u"%1 is changed."_s.arg(state.place));
    return Done;
}

} // namespace fuseboard
