// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/testworld.h"

#include "app/adapters/history/sqlitehistory.h"
#include "app/adapters/network/networktransport.h"
#include "app/adapters/time/systemclock.h"
#include "app/adapters/time/systemrandom.h"
#include "tests/support/memorypolicystore.h"
#include "tests/support/memorysecretstore.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct TestWorld::File
{
    QMutex mutex;
    bool exists = true;
    QByteArray bytes;
};

namespace {

template <typename File>
class FileStore final : public ConfigurationStore
{
public:
    explicit FileStore(std::shared_ptr<File> file) : m_file(std::move(file)) {}

    QString place() const override { return u"/nowhere/config.json"_s; }
    FileResult read() override
    {
        const QMutexLocker lock(&m_file->mutex);
        return {m_file->exists, m_file->exists, m_file->bytes, {}};
    }
    FileResult write(const QByteArray& bytes) override
    {
        const QMutexLocker lock(&m_file->mutex);
        m_file->exists = true;
        m_file->bytes = bytes;
        return {true, true, {}, {}};
    }
    FileResult readLastGood() override { return {false, false, {}, {}}; }
    FileResult keepAsLastGood(const QByteArray&) override { return {true, true, {}, {}}; }

private:
    std::shared_ptr<File> m_file;
};

bool isPartOfAnother(const QWidget& widget)
{
    return qobject_cast<QComboBox*>(widget.parentWidget()) ||
           qobject_cast<QAbstractSpinBox*>(widget.parentWidget());
}

} // namespace

TestWorld::TestWorld(const Setup& setup)
    : m_simulator(setup.scenario), m_file(std::make_shared<File>())
{
    if (!m_simulator.listen())
        qFatal("the simulator cannot listen");
    Configuration configuration;
    configuration.chains = setup.chains;
    if (setup.providers)
        configuration.providers = *setup.providers;
    for (const SimulatedProvider& simulated : setup.scenario.providers) {
        if (!setup.providers)
            configuration.providers.append(provider(simulated.name));
    }
    // A provider without an address is one of the simulator.
    for (Provider& each : configuration.providers) {
        if (each.baseUrl.isEmpty() && each.preset.isEmpty()) {
            const Provider simulated = provider(each.name);
            each.dialect = simulated.dialect;
            each.baseUrl = simulated.baseUrl;
        }
    }
    if (!setup.historyFolder.isEmpty()) { // it watches: the test counts its own calls alone
        configuration.watch.probes.automatic = false;
        configuration.watch.probes.baselineHosts.clear();
        configuration.watch.feeds.enabled = false;
    }
    m_file->exists = !setup.firstStart;
    if (!setup.firstStart)
        m_file->bytes = writeConfiguration(configuration);

    m_engine = std::make_unique<Engine>(
        [file = m_file, broken = setup.brokenKeyring, environment = setup.environment,
         historyFolder = setup.historyFolder, policy = setup.policy] {
            EnginePorts ports;
            auto clock = std::make_unique<SystemClock>();
            auto secrets = std::make_unique<MemorySecretStore>(*clock);
            if (broken)
                secrets->failWith(SecretStatus::Unavailable, u"There is no session bus."_s);
            ports.secrets = std::move(secrets);
            ports.transport = std::make_unique<NetworkTransport>(*clock);
            ports.clock = std::move(clock);
            ports.random = std::make_unique<SystemRandom>();
            ports.configuration = std::make_unique<FileStore<File>>(file);
            if (!policy.isEmpty())
                ports.policy = std::make_unique<MemoryPolicyStore>(policy);
            if (!historyFolder.isEmpty())
                ports.history = std::make_unique<SqliteHistory>(historyFolder);
            ports.environment = [environment](const QString& name) {
                return environment.value(name);
            };
            return ports;
        },
        EngineOptions{.probeInterval = {},
                      .watch = !setup.historyFolder.isEmpty()}); // else nothing is kept
}

TestWorld::~TestWorld() = default;

QByteArray TestWorld::file() const
{
    const QMutexLocker lock(&m_file->mutex);
    return m_file->bytes;
}

Configuration TestWorld::saved() const
{
    return readConfiguration(file()).configuration.value_or(Configuration());
}

Provider TestWorld::provider(const QString& name, KeySource source) const
{
    Provider provider;
    provider.name = name;
    provider.dialect = u"openai"_s;
    provider.baseUrl = QUrl(u"http://127.0.0.1:%1/%2/v1"_s.arg(m_simulator.port()).arg(name));
    provider.keySource = source;
    return provider;
}

SimulatedProvider fastProvider(const QString& name, const QList<ScriptStep>& script, int tokens)
{
    SimulatedProvider provider;
    provider.name = name;
    provider.dialect = u"openai"_s;
    provider.models = {name + u"-model"_s};
    provider.latency = {5, 5};
    provider.tokensPerSecond = 500;
    provider.minAnswerTokens = tokens;
    provider.maxAnswerTokens = tokens;
    provider.script = script;
    return provider;
}

ScriptStep failing(ErrorKind kind, int times)
{
    return {*faultFor(kind), times};
}

Chain chainOf(const QString& name, const QStringList& providers)
{
    Chain chain;
    chain.name = name;
    for (const QString& provider : providers)
        chain.steps.append({provider, provider + u"-model"_s});
    chain.retry.maxRetries = 0;
    return chain;
}

QString namingProblem(const QWidget& page)
{
    QSet<QString> seen;
    const auto all = page.findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (!widget->isVisibleTo(&page) || !(widget->focusPolicy() & Qt::TabFocus) ||
            isPartOfAnother(*widget))
            continue;
        const QString name = widget->accessibleName();
        const QString what = QString::fromLatin1(widget->metaObject()->className());
        if (name.isEmpty())
            return u"a %1 has no name"_s.arg(what);
        if (seen.contains(name))
            return u"two controls are named \"%1\""_s.arg(name);
        seen.insert(name);
    }
    return seen.isEmpty() ? u"there are no controls"_s : QString();
}

QString everyText(const QWidget& page)
{
    QStringList texts;
    const auto all = page.findChildren<QWidget*>();
    for (QWidget* widget : all) {
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip()
              << widget->whatsThis() << widget->statusTip();
        for (const QByteArray& name : widget->dynamicPropertyNames())
            texts << widget->property(name.constData()).toString();
        if (const auto* label = qobject_cast<QLabel*>(widget))
            texts << label->text();
        if (const auto* button = qobject_cast<QAbstractButton*>(widget))
            texts << button->text();
        if (const auto* field = qobject_cast<QLineEdit*>(widget))
            texts << field->text() << field->placeholderText();
        if (const auto* text = qobject_cast<QPlainTextEdit*>(widget))
            texts << text->toPlainText();
        if (const auto* accessible = QAccessible::queryAccessibleInterface(widget)) {
            for (const auto role :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Value})
                texts << const_cast<QAccessibleInterface*>(accessible)->text(role);
        }
    }
    return texts.join(u'\n');
}

} // namespace fuseboard
