// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/configcommands.h"
#include "app/cli/onefile.h"
#include "app/cli/policynotes.h"
#include "app/engine/configurationkeeper.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// What only the disk can tell.
QList<ConfigurationProblem> certificateProblems(const Configuration& configuration,
                                                const QByteArray& json,
                                                const CertificateFault& certificateFault)
{
    QList<ConfigurationProblem> problems;
    for (qsizetype i = 0; i < configuration.providers.size(); ++i) {
        const QString& path = configuration.providers[i].network.caFile;
        const QString fault = path.isEmpty() ? QString() : certificateFault(path);
        if (fault.isEmpty())
            continue;
        const QString place = u"providers[%1].ca_file"_s.arg(i);
        const TextPlace text = locate(json, place);
        problems.append({text.line, text.column, place, fault, {}});
    }
    return problems;
}

void note(Console& console, const QString& text)
{
    console.say(u"note: "_s + text);
}

} // namespace

int validateConfiguration(const CommandContext& context, const QString& name)
{
    Console& console = context.console;
    OneFile store(name);
    const FileResult file = store.read();
    if (!file.ok) {
        console.complain(file.message);
        return UsageError;
    }
    const auto policyStore = context.policyStore ? context.policyStore(context.places) : nullptr;
    ConfigurationKeeper keeper(store, policyStore.get());
    keeper.load();
    const ConfigurationState& state = keeper.state();
    const bool policyIsGood = tellPolicyFaults(console, state.policy);
    QList<ConfigurationProblem> problems = state.problems;
    if (problems.isEmpty())
        problems = certificateProblems(state.own, file.bytes, context.certificateFault);
    console.complain(name, problems);
    if (!problems.isEmpty())
        return UsageError;
    for (const ConfigurationProblem& each : state.policy.ignored)
        note(console, u"%1: %2"_s.arg(name, each.toString()));
    if (state.policy.userCanWrite)
        note(console, u"you could write %1 yourself: as a policy it binds nobody. Give it, and its "
                      "folder, to an administrator."_s.arg(state.policy.place));
    console.printLine(u"%1 is valid: %2 providers, %3 chains."_s.arg(name)
                          .arg(state.configuration.providers.size())
                          .arg(state.configuration.chains.size()));
    if (!state.policy.place.isEmpty() && policyIsGood)
        console.printLine(u"The policy %1 is valid and in force."_s.arg(state.policy.place));
    return policyIsGood ? Done : UsageError;
}

int validatePolicy(const CommandContext& context, const QString& name)
{
    Console& console = context.console;
    FileResult file;
    QString place = name;
    if (!name.isEmpty()) {
        file = OneFile(name).read();
    } else if (const auto store =
                   context.policyStore ? context.policyStore(context.places) : nullptr) {
        place = store->place();
        file = store->read();
        if (!file.exists) {
            console.complain(u"there is no policy: it would be %1."_s.arg(place));
            return UsageError;
        }
    }
    if (!file.ok) {
        console.complain(file.message);
        return UsageError;
    }
    const PolicyReading reading = readAndCheckPolicy(file.bytes);
    console.complain(place, reading.problems);
    if (!reading.policy)
        return UsageError;
    const Policy& policy = *reading.policy;
    console.printLine(
        u"%1 is a valid policy: %2 providers, %3 chains, %4 settings, %5."_s.arg(place)
            .arg(policy.configuration.providers.size())
            .arg(policy.configuration.chains.size())
            .arg(policy.given.size())
            .arg(policy.allowedHosts ? u"%1 allowed hosts"_s.arg(policy.allowedHosts->size())
                                     : u"any host allowed"_s));
    return Done;
}

} // namespace fuseboard
