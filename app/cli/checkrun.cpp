// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkrun.h"

#include "app/cli/enginesession.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

class CheckCommand : public Command
{
public:
    CheckCommand(const CommandContext& context, const QStringList& providers, bool json)
        : m_console(context.console), m_wanted(providers), m_json(json), m_session(context, this)
    {
        connect(&m_session, &EngineSession::unusable, this, [this] { emit finished(UsageError); });
        connect(&m_session, &EngineSession::ready, this, &CheckCommand::onReady);
        connect(&m_session.engine(), &Engine::keyChecked, this, &CheckCommand::onChecked);
    }

    void start() override { m_session.start(); }

private:
    void onReady(const ConfigurationState& state)
    {
        if (m_wanted.isEmpty()) {
            for (const Provider& provider : state.configuration.providers)
                m_wanted.append(provider.name);
        }
        for (const QString& name : std::as_const(m_wanted)) {
            if (!state.configuration.provider(name)) {
                m_console.complain(u"there is no provider '%1' in %2."_s.arg(name, state.place));
                emit finished(UsageError);
                return;
            }
        }
        checkNext();
    }

    void checkNext()
    {
        if (m_wanted.isEmpty())
            emit finished(m_exitCode);
        else
            m_session.engine().checkKey(m_wanted.first());
    }

    void onChecked(const QString& provider, const KeyCheck& check)
    {
        if (m_json)
            m_console.printJson(
                {{u"provider"_s, provider},
                 {u"model"_s, check.model.isEmpty() ? QJsonValue() : QJsonValue(check.model)},
                 {u"ok"_s, check.ok},
                 {u"latency_ms"_s, toMs(check.latency)},
                 {u"error"_s, check.error ? QJsonValue(toJson(*check.error)) : QJsonValue()}});
        else
            tell(provider, check);
        if (!check.ok && m_exitCode == Done)
            m_exitCode = Failed;
        if (check.error && check.error->code == "keychain_unavailable"_L1)
            m_exitCode = KeychainUnavailable;
        m_wanted.removeFirst();
        checkNext();
    }

    void tell(const QString& provider, const KeyCheck& check)
    {
        const QString whom =
            check.model.isEmpty() ? provider : u"%1 (%2)"_s.arg(provider, check.model);
        if (check.ok) {
            m_console.printLine(u"%1: ok, %2 ms"_s.arg(whom).arg(toMs(check.latency), 0, 'f', 0));
            return;
        }
        m_console.printLine(
            u"%1: %2: %3"_s.arg(whom, nameOf(check.error->kind), check.error->message));
        for (const QString& advice : check.error->advice)
            m_console.printLine(u"    "_s + advice);
    }

    Console& m_console;
    QStringList m_wanted;
    bool m_json;
    EngineSession m_session;
    int m_exitCode = Done;
};

} // namespace

std::unique_ptr<Command> makeCheck(const CommandContext& context, const QStringList& providers,
                                   bool json)
{
    return std::make_unique<CheckCommand>(context, providers, json);
}

} // namespace fuseboard
