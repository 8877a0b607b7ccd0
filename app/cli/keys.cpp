// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkrun.h"
#include "app/cli/commandline.h"
#include "app/cli/enginesession.h"
#include "app/cli/keysimport.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxKeyBytes = 64 << 10;

/// What the three commands on stored keys share: an engine, and a provider that must exist.
class KeyCommand : public Command
{
public:
    KeyCommand(const CommandContext& context, const QString& provider)
        : m_console(context.console), m_provider(provider), m_session(context, this)
    {
        connect(&m_session, &EngineSession::unusable, this, [this] { emit finished(UsageError); });
        connect(&m_session, &EngineSession::ready, this, &KeyCommand::onReady);
    }

    void start() override { m_session.start(); }

protected:
    virtual void run() = 0;
    Console& console() { return m_console; }
    const QString& provider() const { return m_provider; }
    Engine& engine() { return m_session.engine(); }

private:
    void onReady(const ConfigurationState& state)
    {
        const bool isOfHistory =
            m_provider == kHistoryEntry && !state.configuration.history.url.isEmpty();
        if (m_provider.isEmpty() || isOfHistory || state.configuration.provider(m_provider)) {
            run();
            return;
        }
        m_console.complain(u"there is no provider '%1' in %2."_s.arg(m_provider, state.place));
        emit finished(UsageError);
    }

    Console& m_console;
    QString m_provider;
    EngineSession m_session;
};

QLatin1StringView nameOf(KeyPresence presence)
{
    switch (presence) {
    case KeyPresence::Present:
        return "present"_L1;
    case KeyPresence::Missing:
        return "missing"_L1;
    case KeyPresence::WaitingForUnlock:
        return "waiting_for_unlock"_L1;
    case KeyPresence::NotNeeded:
        return "not_needed"_L1;
    case KeyPresence::Unknown:
    case KeyPresence::Reading:
    case KeyPresence::Failed:
        break;
    }
    return "failed"_L1;
}

QString sourceOf(const KeyRow& row)
{
    switch (row.source) {
    case KeySource::Keychain:
        return u"keychain"_s;
    case KeySource::Environment:
        return u"env:"_s + row.variable;
    case KeySource::None:
        break;
    }
    return u"none"_s;
}

class ListCommand : public KeyCommand
{
public:
    ListCommand(const CommandContext& context, bool json) : KeyCommand(context, {}), m_json(json)
    {
        connect(&engine(), &Engine::keysRead, this, &ListCommand::onRead);
    }

private:
    void run() override { engine().readKeys(); }

    void onRead(const KeysSnapshot& keys)
    {
        bool broken = false;
        for (const KeyRow& row : keys.rows) {
            broken = broken || row.presence == KeyPresence::Failed ||
                     row.presence == KeyPresence::WaitingForUnlock;
            if (m_json)
                console().printJson(
                    {{u"provider"_s, row.provider},
                     {u"source"_s, sourceOf(row)},
                     {u"state"_s, nameOf(row.presence)},
                     {u"key"_s, row.masked.isEmpty() ? QJsonValue() : QJsonValue(row.masked)},
                     {u"warning"_s,
                      row.warning.isEmpty() ? QJsonValue() : QJsonValue(row.warning)}});
            else
                console().printLine(u"%1  %2  %3  %4"_s
                                        .arg(row.provider.leftJustified(16),
                                             sourceOf(row).leftJustified(24),
                                             QString(nameOf(row.presence)), row.masked)
                                        .trimmed());
            if (!m_json && !row.warning.isEmpty())
                console().say(u"%1: %2"_s.arg(row.provider, row.warning));
            if (!row.failure.isEmpty() && row.presence != KeyPresence::Missing)
                console().complain(u"%1: %2"_s.arg(row.provider, row.failure));
        }
        emit finished(broken ? KeychainUnavailable : Done);
    }

    bool m_json;
};

/// Sets or deletes the key of one provider.
class ChangeCommand : public KeyCommand
{
public:
    ChangeCommand(const CommandContext& context, const QString& provider,
                  std::function<void(Engine&)> change)
        : KeyCommand(context, provider), m_change(std::move(change))
    {
        connect(&engine(), &Engine::keyChanged, this, &ChangeCommand::onChanged);
    }

private:
    void run() override { m_change(engine()); }

    void onChanged(const QString&, const KeyChange& change)
    {
        switch (change.outcome) {
        case KeyChange::Stored:
            if (change.trimmed)
                console().say(u"White space around the key was cut off."_s);
            if (!change.warning.isEmpty())
                console().say(change.warning);
            console().say(u"The key of %1 is in the keychain."_s.arg(provider()));
            emit finished(Done);
            return;
        case KeyChange::Removed:
            console().say(u"The key of %1 is deleted."_s.arg(provider()));
            emit finished(Done);
            return;
        case KeyChange::NotFound:
            console().complain(change.message);
            emit finished(Failed);
            return;
        case KeyChange::Refused:
            console().complain(change.message);
            emit finished(UsageError);
            return;
        case KeyChange::InMemoryOnly: // of no use here: the memory goes with this program
        case KeyChange::KeychainFailed:
            console().complain(change.message);
            emit finished(KeychainUnavailable);
            return;
        }
    }

    std::function<void(Engine&)> m_change;
};

std::optional<Secret> readKey(Console& console, const QString& provider)
{
    bool tooLong = false;
    QByteArray bytes = console.inIsTerminal ? console.ask(u"Key for %1: "_s.arg(provider))
                                            : console.readAll(kMaxKeyBytes, tooLong);
    Secret key = Secret::take(std::move(bytes));
    if (!tooLong)
        return key;
    console.complain(u"this is no key: it is longer than 64 KiB."_s);
    return std::nullopt;
}

std::unique_ptr<Command> make(const QCommandLineParser& parser, const CommandContext& context)
{
    const QStringList words = parser.positionalArguments();
    const QString verb = words.value(0);
    const QString name = words.value(1);
    const bool json = parser.isSet(u"json"_s);
    if (verb == "list"_L1 && words.size() == 1)
        return std::make_unique<ListCommand>(context, json);
    if (verb == "check"_L1 && words.size() <= 2)
        return makeCheck(context, words.mid(1), json);
    if (verb == "delete"_L1 && words.size() == 2)
        return std::make_unique<ChangeCommand>(context, name,
                                               [name](Engine& engine) { engine.removeKey(name); });
    if (verb == "set"_L1 && words.size() == 2) {
        const auto key = readKey(context.console, name);
        if (!key)
            return nullptr;
        return std::make_unique<ChangeCommand>(
            context, name, [name, key = *key](Engine& engine) { engine.setKey(name, key); });
    }
    if (verb == "import"_L1 && words.size() == 1)
        return makeKeysImport(
            context, parser.isSet(u"replace"_s) ? ExistingKeys::Replace : ExistingKeys::Keep, json);
    if (verb == "set"_L1 && words.size() > 2)
        context.console.complain(
            u"a key is never given as an argument, where every program can "
            "read it: 'keys set %1' reads it from standard input."_s.arg(name));
    else
        context.console.complain(
            u"usage: fuseboardctl keys list | set NAME | delete NAME | check [NAME] | import"_s);
    return nullptr;
}

} // namespace

CommandSpec keysSpec()
{
    return {u"keys"_s,
            u"list | set NAME | delete NAME | check [NAME] | import"_s,
            u"Show, set, delete and check the keys in the keychain."_s,
            {{u"json"_s, u"Print one JSON object for each key (list, check, import)."_s},
             {u"replace"_s, u"Put keys in the place of those that are there (import)."_s}},
            make};
}

} // namespace fuseboard
