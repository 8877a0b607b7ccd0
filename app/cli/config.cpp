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

int validate(Console& console, const QString& name, const CertificateFault& certificateFault)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        console.complain(u"cannot read %1: %2"_s.arg(name, file.errorString()));
        return UsageError;
    }
    const QByteArray json = file.read(kMaxConfigBytes);
    ConfigurationText text = readAndResolve(json);
    if (text.problems.isEmpty())
        text.problems = certificateProblems(text.resolved, json, certificateFault);
    console.complain(name, text.problems);
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
        return std::make_unique<AtOnce>([&console, file, fault = context.certificateFault] {
            return validate(console, file, fault);
        });
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
