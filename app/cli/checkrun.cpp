// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkrun.h"

#include "app/cli/enginesession.h"
#include "app/domain/verdictcase.h"
#include "app/engine/checkverdict.h"

#include <QHash>
#include <QJsonArray>
#include <QTimer>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// How long the status pages of failing providers are waited for, after the last check.
constexpr std::chrono::seconds kPatience(10);

/// Whether a status page may say more: a refused key is explained by its refusal.
bool mayBeAnnounced(const KeyCheck& check)
{
    return std::any_of(check.models.cbegin(), check.models.cend(), [](const ModelCheck& model) {
        const Suspect suspect = model.error ? suspectOf(model.error->kind) : Suspect::Nobody;
        return suspect == Suspect::Network || suspect == Suspect::Slow ||
               suspect == Suspect::Provider;
    });
}

QJsonObject verdictJson(const Verdict& verdict)
{
    return {{u"kind"_s, QString(nameOf(verdict.kind))},
            {u"sentence"_s, verdict.sentence},
            {u"evidence"_s, QJsonArray::fromStringList(verdict.evidence)},
            {u"cure"_s, verdict.cure.isEmpty() ? QJsonValue() : QJsonValue(verdict.cure)}};
}

class CheckCommand : public Command
{
public:
    CheckCommand(const CommandContext& context, const QStringList& providers, bool json)
        : m_console(context.console), m_wanted(providers), m_json(json), m_session(context, this)
    {
        connect(&m_session, &EngineSession::unusable, this, [this] { emit finished(UsageError); });
        connect(&m_session, &EngineSession::ready, this, &CheckCommand::onReady);
        connect(&m_session.engine(), &Engine::keyChecked, this, &CheckCommand::onChecked);
        connect(&m_session.engine(), &Engine::feedsRead, this, &CheckCommand::onPageRead);
        m_patience.setSingleShot(true);
        m_patience.setInterval(kPatience);
        connect(&m_patience, &QTimer::timeout, this, [this] {
            m_pagesAwaited = 0;
            tellWhatIsKnown();
        });
    }

    void start() override { m_session.start(); }

private:
    void onReady(const ConfigurationState& state)
    {
        if (m_wanted.isEmpty()) {
            for (const Provider& provider : state.configuration.providers)
                m_wanted.append(provider.name);
        }
        m_wanted.removeDuplicates();
        for (const QString& name : std::as_const(m_wanted)) {
            const Provider* provider = state.configuration.provider(name);
            if (!provider) {
                m_console.complain(u"there is no provider '%1' in %2."_s.arg(name, state.place));
                emit finished(UsageError);
                return;
            }
            m_unchecked.insert(name, *provider);
        }
        if (m_wanted.isEmpty())
            emit finished(m_exitCode);
        // All at once: the slowest provider is all that is waited for.
        for (const QString& name : std::as_const(m_wanted))
            m_session.engine().checkKey(name);
    }

    void onChecked(const QString& provider, const KeyCheck& check)
    {
        if (!m_unchecked.contains(provider))
            return;
        const CheckedProvider checked{m_unchecked.take(provider), check};
        m_checked.insert(provider, checked);
        if (!checked.provider.statusPage.isEmpty() && mayBeAnnounced(check)) {
            ++m_pagesAwaited;
            m_session.engine().readFeeds({provider});
        }
        if (m_unchecked.isEmpty() && m_pagesAwaited > 0)
            m_patience.start();
        tellWhatIsKnown();
    }

    void onPageRead(const FeedsSnapshot& feeds)
    {
        for (const FeedView& page : feeds.feeds)
            m_pages.insert(page.provider, page);
        if (m_pagesAwaited > 0 && --m_pagesAwaited == 0)
            tellWhatIsKnown();
    }

    /// In the order that was asked for, each as soon as those before it are told. Of one that
    /// fails, the others and the status pages tell whose fault it is.
    void tellWhatIsKnown()
    {
        const bool all = m_unchecked.isEmpty() && m_pagesAwaited == 0;
        while (!m_wanted.isEmpty() && m_checked.contains(m_wanted.first())) {
            const CheckedProvider checked = m_checked.value(m_wanted.first());
            if (!all && !checked.check.ok())
                return;
            m_wanted.removeFirst();
            take(checked);
        }
        if (m_wanted.isEmpty())
            emit finished(m_exitCode);
    }

    void take(const CheckedProvider& checked)
    {
        const QString& name = checked.provider.name;
        QList<CheckedProvider> others;
        for (const CheckedProvider& other : std::as_const(m_checked)) {
            if (other.provider.name != name)
                others.append(other);
        }
        const auto page = m_pages.constFind(name);
        const Verdict verdict =
            verdictOf(checked, others, page == m_pages.cend() ? nullptr : &*page,
                      QDateTime::currentDateTime());
        for (const ModelCheck& model : checked.check.models)
            take(name, model, verdict);
        if (!m_json && !checked.check.ok())
            tell(name, verdict);
    }

    void take(const QString& provider, const ModelCheck& check, const Verdict& verdict)
    {
        if (m_json)
            m_console.printJson(asJson(provider, check, verdict));
        else
            tell(provider, check);
        if (!check.ok && m_exitCode == Done)
            m_exitCode = Failed;
        if (check.error && check.error->code == "keychain_unavailable"_L1)
            m_exitCode = KeychainUnavailable;
    }

    static QJsonObject asJson(const QString& provider, const ModelCheck& check,
                              const Verdict& verdict)
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
                {u"error"_s, check.error ? QJsonValue(toJson(*check.error)) : QJsonValue()},
                {u"verdict"_s, verdictJson(verdict)}};
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

    void tell(const QString& provider, const Verdict& verdict)
    {
        m_console.printLine(u"%1: %2: %3"_s.arg(provider, nameOf(verdict.kind), verdict.sentence));
        if (!verdict.cure.isEmpty())
            m_console.printLine(u"    "_s + verdict.cure);
    }

    Console& m_console;
    QStringList m_wanted; ///< not told yet
    QHash<QString, Provider> m_unchecked;
    QHash<QString, CheckedProvider> m_checked;
    QHash<QString, FeedView> m_pages;
    int m_pagesAwaited = 0;
    QTimer m_patience;
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
