// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/engine/configurationkeeper.h"

#include <QFile>

void initCliResources()
{
    Q_INIT_RESOURCE(cli);
}

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxConfigBytes = (4 << 20) + 1; // one more than the reader takes: it will say so

/// A command that is over as soon as it has begun.
class AtOnce : public Command
{
public:
    explicit AtOnce(std::function<int()> run) : m_run(std::move(run)) {}
    void start() override { emit finished(m_run()); }

private:
    std::function<int()> m_run;
};

int validate(Console& console, const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        console.complain(u"cannot read %1: %2"_s.arg(name, file.errorString()));
        return UsageError;
    }
    const ConfigurationText text = readAndResolve(file.read(kMaxConfigBytes));
    for (const ConfigurationProblem& problem : text.problems)
        console.complain(u"%1: %2"_s.arg(name, problem.toString()));
    if (!text.problems.isEmpty())
        return UsageError;
    console.printLine(u"%1 is valid: %2 providers, %3 chains."_s.arg(name)
                          .arg(text.resolved.providers.size())
                          .arg(text.resolved.chains.size()));
    return Done;
}

int printSchema(Console& console)
{
    QFile schema(u":/fuseboard/config.schema.json"_s);
    if (!schema.open(QIODevice::ReadOnly))
        return Failed;
    console.print(QString::fromUtf8(schema.readAll()));
    return Done;
}

std::unique_ptr<Command> make(const QCommandLineParser& parser, const CommandContext& context)
{
    initCliResources();
    Console& console = context.console;
    const QStringList words = parser.positionalArguments();
    if (words.size() == 1 && words[0] == "schema"_L1)
        return std::make_unique<AtOnce>([&console] { return printSchema(console); });
    if ((words.size() == 1 || words.size() == 2) && words[0] == "validate"_L1) {
        const QString file = words.size() == 2 ? words[1] : context.places.configFile;
        return std::make_unique<AtOnce>([&console, file] { return validate(console, file); });
    }
    console.complain(u"usage: fuseboardctl config validate [FILE] | config schema"_s);
    return nullptr;
}

} // namespace

CommandSpec configSpec()
{
    return {u"config"_s,
            u"validate [FILE] | schema"_s,
            u"Check a configuration file, or print its JSON Schema."_s,
            {},
            make};
}

} // namespace fuseboard
