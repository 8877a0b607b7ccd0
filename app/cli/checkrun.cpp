// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkrun.h"

#include "app/cli/enginesession.h"

#include <QHash>

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
        if (m_wanted.isEmpty())
            emit finished(m_exitCode);
        // All at once: the slowest provider is all that is waited for.
        for (const QString& name : std::as_const(m_wanted))
            m_session.engine().checkKey(name);
    }

    /// Told in the order that was asked for, each as soon as those before it are told.
    void onChecked(const QString& provider, const KeyCheck& check)
    {
        m_done.insert(provider, check);
        while (!m_wanted.isEmpty() && m_done.contains(m_wanted.first())) {
            const QString name = m_wanted.takeFirst();
            for (const ModelCheck& model : m_done.value(name).models)
                take(name, model);
        }
        if (m_wanted.isEmpty())
            emit finished(m_exitCode);
    }

    void take(const QString& provider, const ModelCheck& check)
    {
        if (m_json)
            m_console.printJson(asJson(provider, check));
        else
            tell(provider, check);
        if (!check.ok && m_exitCode == Done)
            m_exitCode = Failed;
        if (check.error && check.error->code == "keychain_unavailable"_L1)
            m_exitCode = KeychainUnavailable;
    }

    static QJsonObject asJson(const QString& provider, const ModelCheck& check)
    {
        const auto orNull = [](const QString& text) {
            return text.isEmpty() ? QJsonValue() : QJsonValue(text);
        };
        const NetworkRoute route = check.route.value_or(NetworkRoute());
        return {{u"provider"_s, provider},
                {u"model"_s, orNull(check.model)},
                {u"ok"_s, check.ok},
                {u"latency_ms"_s, toMs(check.latency)},
                {u"ttft_ms"_s, check.ttft ? QJsonValue(toMs(*check.ttft)) : QJsonValue()},
                {u"proxy"_s, orNull(route.proxy)},
                {u"certificates"_s, orNull(route.certificates)},
                {u"error"_s, check.error ? QJsonValue(toJson(*check.error)) : QJsonValue()}};
    }

    void tell(const QString& provider, const ModelCheck& check)
    {
        const QString whom =
            check.model.isEmpty() ? provider : u"%1 (%2)"_s.arg(provider, check.model);
        if (check.ok) {
            m_console.printLine(u"%1: ok, %2 ms"_s.arg(whom).arg(toMs(check.latency), 0, 'f', 0));
        } else {
            m_console.printLine(
                u"%1: %2: %3"_s.arg(whom, nameOf(check.error->kind), check.error->message));
            for (const QString& advice : check.error->advice)
                m_console.printLine(u"    "_s + advice);
        }
        if (!check.route)
            return;
        QStringList route{check.route->proxy, check.route->certificates};
        route.removeAll(QString());
        m_console.printLine(u"    "_s + route.join(u", "_s));
    }

    Console& m_console;
    QStringList m_wanted; ///< not told yet
    QHash<QString, KeyCheck> m_done;
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
