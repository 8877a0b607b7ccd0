// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/exports/calllog.h"
#include "app/adapters/files/memoryconfigurationstore.h"
#include "app/adapters/history/sqlitehistory.h"
#include "app/adapters/network/networktransport.h"
#include "app/adapters/time/systemclock.h"
#include "app/adapters/time/systemrandom.h"
#include "app/adapters/worker/threadworker.h"
#include "app/domain/configuration.h"
#include "app/engine/engine.h"
#include "app/simulator/simulator.h"
#include "tests/gui/testworld.h"
#include "tests/support/rawserver.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr int kFinished = 12;     ///< calls before the end
/// From the click to the end of the last thread: what waits for a prompt, a keychain or a collector
/// takes longer. Wide, since a busy machine multiplies it.
constexpr qint64 kLongest = 5000; ///< ms

/// A keyring that asks its user, who is at lunch.
class AskingKeyring final : public SecretStore
{
public:
    QString backendName() const override { return u"a keyring that asks"_s; }
    void read(const QString&, Done) override {}
    void write(const QString&, const Secret&, Done) override {}
    void remove(const QString&, Done) override {}
};

Provider provider(const QString& name, quint16 port, KeySource source = KeySource::None)
{
    Provider provider;
    provider.name = name;
    provider.dialect = u"openai"_s;
    provider.baseUrl = QUrl(u"http://127.0.0.1:%1/%2/v1"_s.arg(port).arg(name));
    provider.keySource = source;
    return provider;
}

Scenario scenario()
{
    SimulatedProvider slow = fastProvider(u"slow"_s, {}, 2000);
    slow.tokensPerSecond = 20;
    return {{fastProvider(u"fast"_s), slow, fastProvider(u"locked"_s)}};
}

Configuration configuration(quint16 port, const QUrl& collector)
{
    Configuration c;
    c.providers = {provider(u"fast"_s, port), provider(u"slow"_s, port),
                   provider(u"locked"_s, port, KeySource::Keychain)};
    for (const QString& name : {u"fast"_s, u"slow"_s, u"locked"_s})
        c.chains.append(chainOf(name, {name}));
    c.exports.log.enabled = true;
    c.exports.otlp.endpoint = collector;
    return c;
}

/// The window as it is when much is under way.
struct World
{
    World()
    {
        if (!simulator.listen())
            qFatal("the simulator cannot listen");
        collector.onRequest([](RawConnection&, const QByteArray&) {}); // never answers
        EngineOptions options;
        options.watch = true;
        engine = std::make_unique<Engine>(
            [json = writeConfiguration(configuration(simulator.port(), collector.url())),
             folder = data.path()] {
                EnginePorts ports;
                ports.clock = std::make_unique<SystemClock>();
                ports.random = std::make_unique<SystemRandom>();
                ports.transport = std::make_unique<NetworkTransport>(*ports.clock);
                ports.worker = std::make_unique<ThreadWorker>();
                ports.secrets = std::make_unique<AskingKeyring>();
                ports.configuration = std::make_unique<MemoryConfigurationStore>(json);
                ports.history = std::make_unique<SqliteHistory>(folder);
                ports.sinks.push_back(std::make_unique<CallLog>(folder));
                ports.environment = [](const QString&) { return QByteArray(); };
                return ports;
            },
            options);
        window = std::make_unique<MainWindow>(
            *engine, WindowOptions{.demo = false,
                                   .startPage = u"Prompt"_s,
                                   .settingsPath = data.filePath(u"window.ini"_s)});
        engine->start();
        window->show();
    }

    /// Like main: the window first, then the engine and all its threads.
    qint64 end()
    {
        QElapsedTimer timer;
        timer.start();
        window->quit();
        window.reset();
        engine.reset();
        return timer.elapsed();
    }

    qsizetype callsInLog() const
    {
        QFile log(data.filePath(u"calls.jsonl"_s));
        return log.open(QIODevice::ReadOnly) ? log.readAll().count('\n') : 0;
    }

    CallPage callsInHistory() const
    {
        SqliteHistory history(data.path());
        std::optional<HistoryHealth> health;
        history.onHealth([&health](const HistoryHealth& told) { health = told; });
        history.configure({});
        std::optional<CallPage> page;
        history.calls({}, 0, 1000, [&page](const CallPage& calls) { page = calls; });
        (void)QTest::qWaitFor([&page] { return page.has_value(); }, kPatienceMs);
        return page.value_or(CallPage());
    }

    QTemporaryDir data;
    Theme theme{ThemeChoice::Light};
    Simulator simulator{scenario()};
    RawServer collector;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// The end of the program in the worst moment.
class TestClosing : public QObject
{
    Q_OBJECT
private slots:

    void with_nothing_under_way_it_ends_at_once()
    {
        World world;
        const qint64 ms = world.end();
        QVERIFY2(ms < kLongest, qPrintable(QString::number(ms)));
    }

    void with_everything_under_way_it_loses_nothing_and_ends_at_once()
    {
        World world;
        QSignalSpy finished(world.engine.get(), &Engine::promptFinished);
        QSignalSpy pieces(world.engine.get(), &Engine::answerPiece);
        for (int i = 0; i < kFinished; ++i)
            world.engine->send(Prompt::ofText(u"hello"_s), u"fast"_s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), kFinished, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!world.collector.requests().isEmpty(), kPatienceMs);
        pieces.clear();
        world.engine->send(Prompt::ofText(u"a long story"_s), u"slow"_s); // the stream
        QTRY_VERIFY_WITH_TIMEOUT(pieces.size() > 3, kPatienceMs);
        world.engine->send(Prompt::ofText(u"hello"_s), u"locked"_s); // the keyring asks
        world.engine->setKey(u"locked"_s, Secret::take(QByteArray("fb-test-key")));
        world.window->openPage(u"Keys"_s);
        QTest::qWait(100);

        const qint64 ms = world.end();
        QVERIFY2(ms < kLongest, qPrintable(QString::number(ms)));

        const CallPage kept = world.callsInHistory();
        const auto count = [&kept](const QString& provider, Outcome outcome) {
            return std::count_if(
                kept.calls.cbegin(), kept.calls.cend(), [&](const StoredCall& call) {
                    return call.record.provider == provider && call.record.outcome == outcome;
                });
        };
        QCOMPARE(count(u"fast"_s, Outcome::Success), kFinished);
        QCOMPARE(count(u"slow"_s, Outcome::Cancelled), 1);
        QCOMPARE(world.callsInLog(), kept.calls.size());
        QCOMPARE(QSettings(world.data.filePath(u"window.ini"_s), QSettings::IniFormat)
                     .value(u"window/page"_s)
                     .toString(),
                 u"Keys"_s);
    }
};

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
