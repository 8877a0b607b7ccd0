// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/diagnosebatch.h"
#include "app/cli/onefile.h"
#include "app/engine/configurationkeeper.h"
#include "app/engine/errorredaction.h"
#include "app/providers/errorclassifier.h"
#include "app/providers/errorfinder.h"
#include "app/providers/usererrorrules.h"

#include <QFile>

#include <memory>
#include <optional>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxInputBytes = 64LL << 20;

struct DiagnoseOptions
{
    QString provider;
    std::optional<int> status;
    HttpHeaders headers;
    bool midStream = false;
    bool json = false;
    bool batch = false;
    QString file;                                    ///< empty or "-": standard input
    std::shared_ptr<const UserErrorRules> userRules; ///< null: none
};

enum class ConfigurationFile { Named, Usual };

/// The rules of the user and of the policy; diagnosing needs no configuration, so only one that was
/// named must be whole. False: told, and not to go on.
bool readUserRules(const CommandContext& context, ConfigurationFile which,
                   std::shared_ptr<const UserErrorRules>& rules)
{
    OneFile file(context.places.configFile);
    if (const FileResult read = file.read(); read.exists && !read.ok) {
        context.console.complain(read.message);
        return which == ConfigurationFile::Usual;
    }
    const auto policy = context.policyStore ? context.policyStore(context.places) : nullptr;
    ConfigurationKeeper keeper(file, policy.get());
    keeper.load();
    const ConfigurationState& state = keeper.state();
    context.console.complain(state.place, state.problems);
    if (!state.problems.isEmpty()) {
        if (which == ConfigurationFile::Usual)
            context.console.say(u"Going on with the built-in rules."_s);
        return which == ConfigurationFile::Usual;
    }
    const Configuration& configuration = state.configuration;
    if (!configuration.errorRules.isEmpty())
        rules = std::make_shared<const UserErrorRules>(configuration.errorRules,
                                                       configuration.providers);
    return true;
}

/// What is printed may hold anybody's key: the shapes of keys are taken out.
void redact(ProviderError& error)
{
    static const Redactor shapes;
    fuseboard::redact(error, shapes);
}

class DiagnoseCommand : public Command
{
public:
    DiagnoseCommand(Console& console, DiagnoseOptions options)
        : m_console(console), m_options(std::move(options))
    {
    }

    void start() override
    {
        if (!m_options.file.isEmpty() && m_options.file != "-"_L1) {
            m_file.setFileName(m_options.file);
            if (!m_file.open(QIODevice::ReadOnly)) {
                m_console.complain(
                    u"cannot read %1: %2"_s.arg(m_options.file, m_file.errorString()));
                emit finished(UsageError);
                return;
            }
            m_console.in = &m_file;
        }
        if (m_options.batch) {
            m_batch.emplace(m_console, m_options.userRules.get());
            runBatch();
        } else {
            emit finished(runOne());
        }
    }

private:
    void runBatch()
    {
        constexpr int kLinesAtOnce = 1000;
        switch (m_batch->run(kLinesAtOnce)) {
        case DiagnoseBatch::State::More:
            QMetaObject::invokeMethod(this, &DiagnoseCommand::runBatch, Qt::QueuedConnection);
            return;
        case DiagnoseBatch::State::Done:
            emit finished(Done);
            return;
        case DiagnoseBatch::State::BadLines:
            emit finished(UsageError);
            return;
        case DiagnoseBatch::State::OutputLost:
            emit finished(Failed);
            return;
        }
    }

    int runOne()
    {
        bool tooLong = false;
        const QByteArray text = m_console.readAll(kMaxInputBytes, tooLong);
        if (tooLong)
            m_console.say(u"Only the first 64 MiB were read."_s);
        const bool isOneReply =
            m_options.status || m_options.midStream || !m_options.headers.isEmpty();
        if (isOneReply) {
            FailedReply reply;
            reply.provider = m_options.provider;
            reply.status = m_options.status;
            reply.headers = m_options.headers;
            reply.body = text;
            reply.midStream = m_options.midStream;
            reply.receivedAt = QDateTime::currentDateTimeUtc();
            tell(classify(reply, m_options.userRules.get()), {});
            return Done;
        }
        const QList<FoundError> found =
            findErrors(text, m_options.provider, m_options.userRules.get());
        for (const FoundError& each : found)
            tell(each.error, each.at);
        if (found.isEmpty())
            m_console.say(u"No error was found in this text."_s);
        return Done;
    }

    void tell(ProviderError error, const QDateTime& at)
    {
        redact(error);
        if (m_options.json) {
            m_console.printJson(toJson(error));
            return;
        }
        QString head = QString(nameOf(error.kind));
        if (!error.provider.isEmpty())
            head += u" at "_s + error.provider;
        if (!error.via.isEmpty())
            head += u" via "_s + error.via;
        if (at.isValid())
            head = at.toString(Qt::ISODate) + u"  "_s + head;
        m_console.printLine(head);
        m_console.printLine(u"  "_s + error.message);
        m_console.printLine(u"  retry the same: %1; go on to another provider: %2%3"_s.arg(
            error.retrySame ? u"yes"_s : u"no"_s, error.fallback ? u"yes"_s : u"no"_s,
            error.retryAfter ? u"; come back in %1 s"_s.arg(toSeconds(*error.retryAfter), 0, 'f', 0)
                             : QString()));
        for (const QString& advice : error.advice)
            m_console.printLine(u"  - "_s + advice);
    }

    Console& m_console;
    DiagnoseOptions m_options;
    QFile m_file;
    std::optional<DiagnoseBatch> m_batch;
};

std::unique_ptr<Command> make(const QCommandLineParser& parser, const CommandContext& context)
{
    Console& console = context.console;
    DiagnoseOptions options;
    options.provider = parser.value(u"provider"_s);
    options.midStream = parser.isSet(u"mid-stream"_s);
    options.json = parser.isSet(u"json"_s);
    options.batch = parser.isSet(u"batch"_s);
    options.file = parser.positionalArguments().value(0);
    if (parser.positionalArguments().size() > 1) {
        console.complain(u"'diagnose' takes one file, or standard input."_s);
        return nullptr;
    }
    if (parser.isSet(u"status"_s)) {
        options.status = integerOption(parser, u"status"_s, 100, 999, console);
        if (!options.status)
            return nullptr;
    }
    for (const QString& header : parser.values(u"header"_s)) {
        const qsizetype colon = header.indexOf(u':');
        if (colon < 1) {
            console.complain(u"--header takes 'Name: value', with a colon behind the name."_s);
            return nullptr;
        }
        options.headers.append(
            {header.left(colon).trimmed().toUtf8(), header.mid(colon + 1).trimmed().toUtf8()});
    }
    const auto which =
        parser.isSet(u"config"_s) ? ConfigurationFile::Named : ConfigurationFile::Usual;
    if (!readUserRules(context, which, options.userRules))
        return nullptr;
    return std::make_unique<DiagnoseCommand>(console, std::move(options));
}

} // namespace

CommandSpec diagnoseSpec()
{
    return {u"diagnose"_s,
            u"[FILE|-]"_s,
            u"Say what an error of a provider, or a log with such errors, really means."_s,
            {{u"provider"_s, u"Who answered."_s, u"NAME"_s},
             {u"status"_s, u"The HTTP status of the reply."_s, u"N"_s},
             {u"header"_s, u"A header of the reply; may be repeated."_s, u"'Name: value'"_s},
             {u"mid-stream"_s, u"The error came inside a stream."_s},
             {u"batch"_s, u"Read one reply a line, as JSON objects."_s},
             {u"json"_s, u"Print one JSON object for each error."_s}},
            make};
}

} // namespace fuseboard
