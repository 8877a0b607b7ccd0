// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/enginesession.h"

#include <QTimer>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxPromptBytes = 4 << 20;

struct SendOptions
{
    QString chain;
    Prompt prompt;
    int repeat = 1;
    double intervalSeconds = 0;
    bool json = false;
};

/// Sends a prompt `repeat` times, one after the other, through one engine.
class SendCommand : public Command
{
public:
    SendCommand(const CommandContext& context, SendOptions options)
        : m_console(context.console), m_options(std::move(options)), m_session(context, this)
    {
        connect(&m_session, &EngineSession::unusable, this, [this] { emit finished(UsageError); });
        connect(&m_session, &EngineSession::ready, this, &SendCommand::onReady);
        Engine& engine = m_session.engine();
        connect(&engine, &Engine::answerPiece, this, &SendCommand::onPiece);
        connect(&engine, &Engine::attemptFinished, this, &SendCommand::onAttempt);
        connect(&engine, &Engine::promptWaiting, this, &SendCommand::onWaiting);
        connect(&engine, &Engine::promptFinished, this, &SendCommand::onFinished);
    }

    void start() override { m_session.start(); }

private:
    void onReady(const ConfigurationState& state)
    {
        const auto& chains = state.configuration.chains;
        if (m_options.chain.isEmpty() && !chains.isEmpty())
            m_options.chain =
                state.configuration.chain(u"default") ? u"default"_s : chains.first().name;
        if (!state.configuration.chain(m_options.chain)) {
            QStringList names;
            for (const Chain& chain : chains)
                names.append(chain.name);
            m_console.complain(chains.isEmpty()
                                   ? u"%1 has no chain to send through."_s.arg(state.place)
                                   : u"there is no chain '%1'; %2 has: %3."_s.arg(
                                         m_options.chain, state.place, names.join(u", "_s)));
            emit finished(UsageError);
            return;
        }
        sendNext();
    }

    void sendNext()
    {
        m_shownAttempt = 0;
        m_session.engine().send(m_options.prompt, m_options.chain);
    }

    bool showsLive() const { return m_console.outIsTerminal && !m_options.json; }

    void onPiece(PromptId, const AnswerPiece& piece)
    {
        if (!showsLive() || piece.reasoning)
            return;
        if (m_shownAttempt != 0 && m_shownAttempt != piece.attempt)
            m_console.print(u"\n"_s); // what stands above belongs to an attempt that failed
        m_shownAttempt = piece.attempt;
        m_console.print(piece.text);
    }

    void onAttempt(PromptId, const CallRecord& record)
    {
        if (m_options.json || record.outcome == Outcome::Success)
            return;
        QString what = record.outcome == Outcome::Skipped ? u"skipped"_s : u"failed"_s;
        if (const auto kind = record.kind())
            what += u": "_s + nameOf(*kind);
        m_console.say(u"%1 (%2) %3: %4"_s.arg(record.provider, record.model, what, record.message));
    }

    void onWaiting(PromptId, const PromptWait& wait)
    {
        if (m_options.json)
            return;
        const QString why = wait.reason.isEmpty() ? QString() : wait.reason + u"; "_s;
        m_console.say(u"%1: %2next attempt in %3 s"_s.arg(wait.provider, why)
                          .arg(static_cast<double>(wait.forMs) / 1000, 0, 'f', 1));
    }

    void onFinished(PromptId, const PromptResult& result)
    {
        if (m_options.json)
            m_console.printJson(toJson(result));
        else if (result.ok)
            printAnswer(result);
        else if (result.error)
            explain(*result.error);
        note(result);
        if (++m_sent < m_options.repeat)
            QTimer::singleShot(static_cast<int>(m_options.intervalSeconds * 1000), this,
                               &SendCommand::sendNext);
        else
            emit finished(m_exitCode);
    }

    void printAnswer(const PromptResult& result)
    {
        const bool shown = showsLive() && m_shownAttempt;
        if (shown || !result.content.isEmpty() || result.toolCalls.isEmpty())
            m_console.printLine(shown ? QString() : result.content);
        for (const ToolCall& call : result.toolCalls)
            m_console.printLine(u"tool call: %1(%2)"_s.arg(call.name, call.arguments));
    }

    void explain(const ProviderError& error)
    {
        m_console.complain(u"no answer: %1 (%2)"_s.arg(error.message, nameOf(error.kind)));
        for (const QString& advice : error.advice)
            m_console.say(u"  "_s + advice);
    }

    void note(const PromptResult& result)
    {
        if (result.ok)
            return;
        if (m_exitCode == Done)
            m_exitCode = Failed;
        if (result.error && result.error->code == "keychain_unavailable"_L1)
            m_exitCode = KeychainUnavailable;
    }

    Console& m_console;
    SendOptions m_options;
    EngineSession m_session;
    int m_sent = 0;
    int m_shownAttempt = 0;
    int m_exitCode = Done;
};

std::unique_ptr<Command> make(const QCommandLineParser& parser, const CommandContext& context)
{
    Console& console = context.console;
    if (!parser.positionalArguments().isEmpty()) {
        console.complain(u"'send' takes the prompt with --prompt, or from standard input."_s);
        return nullptr;
    }
    SendOptions options;
    options.chain = parser.value(u"chain"_s);
    options.json = parser.isSet(u"json"_s);
    QString text = parser.value(u"prompt"_s);
    if (!parser.isSet(u"prompt"_s)) {
        if (console.inIsTerminal)
            console.say(u"Type the prompt; end it with Ctrl+D."_s);
        bool tooLong = false;
        text = QString::fromUtf8(console.readAll(kMaxPromptBytes, tooLong));
        if (tooLong) {
            console.complain(u"the prompt is longer than 4 MiB."_s);
            return nullptr;
        }
    }
    if (text.trimmed().isEmpty()) {
        console.complain(u"the prompt is empty."_s);
        return nullptr;
    }
    options.prompt = Prompt::ofText(text);
    options.prompt.system = parser.value(u"system"_s);
    options.prompt.stream = !parser.isSet(u"no-stream"_s);
    if (parser.isSet(u"max-tokens"_s)) {
        options.prompt.maxTokens = integerOption(parser, u"max-tokens"_s, 1, 10'000'000, console);
        if (!options.prompt.maxTokens)
            return nullptr;
    }
    if (parser.isSet(u"temperature"_s)) {
        options.prompt.temperature = numberOption(parser, u"temperature"_s, 0, 5, console);
        if (!options.prompt.temperature)
            return nullptr;
    }
    if (parser.isSet(u"repeat"_s)) {
        const auto repeat = integerOption(parser, u"repeat"_s, 1, 1'000'000, console);
        if (!repeat)
            return nullptr;
        options.repeat = *repeat;
    }
    if (parser.isSet(u"interval"_s)) {
        const auto interval = numberOption(parser, u"interval"_s, 0, 86400, console);
        if (!interval)
            return nullptr;
        options.intervalSeconds = *interval;
    }
    return std::make_unique<SendCommand>(context, std::move(options));
}

} // namespace

CommandSpec sendSpec()
{
    return {u"send"_s,
            {},
            u"Send a prompt through a chain of providers."_s,
            {{u"chain"_s, u"The chain to use."_s, u"NAME"_s},
             {u"prompt"_s, u"The prompt; without it, standard input is read."_s, u"TEXT"_s},
             {u"system"_s, u"The system prompt."_s, u"TEXT"_s},
             {u"max-tokens"_s, u"The longest answer, in tokens."_s, u"N"_s},
             {u"temperature"_s, u"Sampling temperature."_s, u"X"_s},
             {u"no-stream"_s, u"Ask for the whole answer at once."_s},
             {u"repeat"_s, u"Send the prompt this often."_s, u"N"_s},
             {u"interval"_s, u"Pause between two of them; may be 0 or a fraction."_s, u"SECONDS"_s},
             {u"json"_s, u"Print one JSON object for each prompt."_s}},
            make};
}

} // namespace fuseboard
