// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keysimport.h"

#include "app/cli/enginesession.h"
#include "app/cli/keysinput.h"
#include "app/domain/envfile.h"

#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// One key after the other: an answer of the keychain is told before the next one is given to it.
class ImportCommand : public Command
{
public:
    ImportCommand(const CommandContext& context, QByteArray&& input, ExistingKeys existing,
                  bool json)
        : m_console(context.console), m_input(std::move(input)), m_existing(existing), m_json(json),
          m_session(context, this)
    {
        Engine& engine = m_session.engine();
        connect(&m_session, &EngineSession::unusable, this, [this] { end(UsageError); });
        connect(&m_session, &EngineSession::ready, this, [this] { m_session.engine().readKeys(); });
        connect(&engine, &Engine::keysRead, this, &ImportCommand::onKeys);
        connect(&engine, &Engine::keyChanged, this, &ImportCommand::onChanged);
    }
    ~ImportCommand() override { Secret::wipe(m_input); }

    void start() override { m_session.start(); }

private:
    void end(int exitCode)
    {
        m_over = true;
        m_given = {};
        emit finished(exitCode);
    }

    void onKeys(const KeysSnapshot& keys)
    {
        if (m_over || m_begun)
            return;
        m_begun = true;
        for (const KeyRow& row : keys.rows) {
            if (row.source == KeySource::Keychain && row.presence != KeyPresence::Present &&
                row.presence != KeyPresence::Missing) {
                m_console.complain(u"%1: %2"_s.arg(row.provider, row.failure));
                return end(KeychainUnavailable);
            }
        }
        m_given = readGivenKeys(std::move(m_input), keys, presetList());
        for (const QString& each : std::as_const(m_given.passedOver))
            m_console.say(u"Passed over. "_s + each);
        for (const QString& problem : std::as_const(m_given.problems))
            m_console.complain(problem);
        if (!m_given.problems.isEmpty()) {
            m_console.say(u"Nothing was stored."_s);
            return end(UsageError);
        }
        next();
    }

    void next()
    {
        while (m_at < m_given.keys.size()) {
            const GivenKey& given = m_given.keys.at(m_at);
            if (!given.isThere || m_existing == ExistingKeys::Replace) {
                m_session.engine().setKey(given.provider, given.key);
                return;
            }
            tell("kept"_L1, u"There is a key already; --replace puts this one in its place."_s);
            ++m_at;
        }
        end(m_worst);
    }

    void onChanged(const QString& provider, const KeyChange& change)
    {
        if (m_over || m_at >= m_given.keys.size() || m_given.keys.at(m_at).provider != provider)
            return;
        switch (change.outcome) {
        case KeyChange::Stored:
        case KeyChange::Removed:
            tell(m_given.keys.at(m_at).isThere ? "replaced"_L1 : "stored"_L1, change.warning);
            break;
        case KeyChange::Refused:
        case KeyChange::NotFound:
            tell("refused"_L1, change.message);
            m_worst = UsageError;
            break;
        case KeyChange::InMemoryOnly: // of no use here: the memory goes with this program
        case KeyChange::KeychainFailed:
            tell("failed"_L1, change.message);
            return end(KeychainUnavailable);
        }
        ++m_at;
        next();
    }

    void tell(QLatin1StringView result, const QString& message)
    {
        const GivenKey& given = m_given.keys.at(m_at);
        if (m_json) {
            m_console.printJson(
                {{u"provider"_s, given.provider},
                 {u"name"_s, given.name},
                 {u"line"_s, given.line > 0 ? QJsonValue(given.line) : QJsonValue()},
                 {u"result"_s, result},
                 {u"message"_s, message.isEmpty() ? QJsonValue() : QJsonValue(message)}});
            return;
        }
        m_console.say(
            u"%1: %2 (%3). %4"_s.arg(given.provider, result, given.name, message).trimmed());
    }

    Console& m_console;
    QByteArray m_input;
    ExistingKeys m_existing;
    bool m_json;
    EngineSession m_session;
    GivenKeys m_given;
    qsizetype m_at = 0;
    int m_worst = Done;
    bool m_begun = false;
    bool m_over = false;
};

} // namespace

std::unique_ptr<Command> makeKeysImport(const CommandContext& context, ExistingKeys existing,
                                        bool json)
{
    Console& console = context.console;
    if (console.inIsTerminal) {
        console.complain(u"keys come from standard input, not from a terminal: "
                         "'fuseboardctl keys import < keys.env', or a pipe from a secret manager. "
                         "'fuseboardctl keys set NAME' asks for one."_s);
        return nullptr;
    }
    bool tooLong = false;
    QByteArray input = console.readAll(kMostEnvBytes, tooLong);
    if (tooLong) {
        Secret::wipe(input);
        console.complain(u"the input is larger than 256 KiB, which no keys are."_s);
        return nullptr;
    }
    return std::make_unique<ImportCommand>(context, std::move(input), existing, json);
}

} // namespace fuseboard
