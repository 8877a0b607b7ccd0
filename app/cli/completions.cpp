// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/completionscripts.h"
#include "app/cli/onefile.h"
#include "app/domain/namedentries.h"
#include "app/engine/configurationkeeper.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

enum class Names { Providers, Chains };

class CompletionsCommand : public Command
{
public:
    CompletionsCommand(Console& console, QString text) : m_console(console), m_text(std::move(text))
    {
    }
    void start() override
    {
        m_console.print(m_text);
        emit finished(Done);
    }

private:
    Console& m_console;
    QString m_text;
};

/// One a line, the policy's too. A shell asks while somebody types: a file with mistakes has no
/// names, and says nothing.
QString namesFor(const CommandContext& context, Names wanted)
{
    OneFile file(context.places.configFile);
    const auto policy = context.policyStore ? context.policyStore(context.places) : nullptr;
    ConfigurationKeeper keeper(file, policy.get());
    keeper.load();
    const Configuration& configuration = keeper.state().configuration;
    const QStringList names = wanted == Names::Providers ? namesOf(configuration.providers)
                                                         : namesOf(configuration.chains);
    return names.isEmpty() ? QString() : names.join(u'\n') + u'\n';
}

std::unique_ptr<Command> make(const QCommandLineParser& parser, const CommandContext& context)
{
    const auto print = [&context](const QString& text) {
        return std::make_unique<CompletionsCommand>(context.console, text);
    };
    const QStringList words = parser.positionalArguments();
    const QString what = words.size() == 1 ? words.first() : QString();
    if (what == "bash"_L1)
        return print(bashCompletions());
    if (what == "zsh"_L1)
        return print(zshCompletions());
    if (what == "fish"_L1)
        return print(fishCompletions());
    if (what == "providers"_L1)
        return print(namesFor(context, Names::Providers));
    if (what == "chains"_L1)
        return print(namesFor(context, Names::Chains));
    context.console.complain(
        u"usage: fuseboardctl completions bash | zsh | fish | providers | chains"_s);
    return nullptr;
}

} // namespace

CommandSpec completionsSpec()
{
    return {u"completions"_s,
            u"bash | zsh | fish | providers | chains"_s,
            u"Print a script that completes this program in a shell, or the names it asks for."_s,
            {},
            make};
}

} // namespace fuseboard
