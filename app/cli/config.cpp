// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/configcommands.h"
#include "app/cli/reference.h"

#include <QFile>

void initCliResources()
{
    Q_INIT_RESOURCE(cli);
}

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// A command that is over as soon as it has begun.
class AtOnce : public Command
{
public:
    explicit AtOnce(std::function<int()> run) : m_run(std::move(run)) {}
    void start() override { emit finished(m_run()); }

private:
    std::function<int()> m_run;
};

QByteArray schemaOf(const QString& name)
{
    QFile schema(u":/fuseboard/%1.schema.json"_s.arg(name));
    return schema.open(QIODevice::ReadOnly) ? schema.readAll() : QByteArray();
}

int printText(Console& console, const QString& text)
{
    console.print(text);
    return text.isEmpty() ? Failed : Done;
}

std::function<int()> jobOf(const QCommandLineParser& parser, const CommandContext& context)
{
    const QStringList words = parser.positionalArguments();
    const QString verb = words.value(0);
    const QString file = words.value(1);
    const bool isPolicy = parser.isSet(u"policy"_s);
    const bool json = parser.isSet(u"json"_s);
    if (verb == "schema"_L1 && words.size() == 1)
        return [context, isPolicy] {
            const QString name = isPolicy ? u"policy"_s : u"config"_s;
            return printText(context.console, QString::fromUtf8(schemaOf(name)));
        };
    if (verb == "reference"_L1 && words.size() == 1)
        return [context] {
            return printText(context.console, configurationReference(schemaOf(u"config"_s)));
        };
    if (verb == "validate"_L1 && words.size() <= 2 && isPolicy)
        return [context, file] { return validatePolicy(context, file); };
    if (verb == "validate"_L1 && words.size() <= 2)
        return [context, file] {
            return validateConfiguration(context,
                                         file.isEmpty() ? context.places.configFile : file);
        };
    if (verb == "export"_L1 && words.size() == 1)
        return [context, output = parser.value(u"output"_s)] {
            return exportConfiguration(context, output);
        };
    if (verb == "import"_L1 && words.size() == 2) {
        const ImportOrder order{.file = file,
                                .way = parser.isSet(u"replace"_s) ? ImportWay::Replace
                                                                  : ImportWay::Merge,
                                .dryRun = parser.isSet(u"dry-run"_s),
                                .yes = parser.isSet(u"yes"_s),
                                .json = json};
        return [context, order] { return importConfiguration(context, order); };
    }
    return {};
}

std::unique_ptr<Command> make(const QCommandLineParser& parser, const CommandContext& context)
{
    initCliResources();
    if (const auto job = jobOf(parser, context))
        return std::make_unique<AtOnce>(job);
    context.console.complain(u"usage: fuseboardctl config validate [FILE] | schema | reference | "
                             "export [--output FILE] | import FILE"_s);
    return nullptr;
}

} // namespace

CommandSpec configSpec()
{
    return {u"config"_s,
            u"validate [FILE] | schema | reference | export | import FILE"_s,
            u"Check, share and take over configurations, or print their JSON Schema."_s,
            {{u"policy"_s, u"The organization's policy is meant (validate, schema)."_s},
             {u"output"_s, u"Write to this file (export)."_s, u"FILE"_s},
             {u"dry-run"_s, u"Show what would change, and change nothing (import)."_s},
             {u"replace"_s, u"Take everything from the file, and drop the rest (import)."_s},
             {u"yes"_s, u"Do not ask (import)."_s},
             {u"json"_s, u"Print one JSON object for each change (import)."_s}},
            make};
}

} // namespace fuseboard
