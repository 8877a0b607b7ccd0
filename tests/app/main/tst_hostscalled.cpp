// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "No telemetry, no update calls": which hosts the real programs speak to, noted by a library that
// is preloaded into them.
#include "app/simulator/simulator.h"
#include "tests/support/ctlrun.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr int kFirstProbeMs = 90'000; ///< one a minute is the most that can be configured
constexpr int kQuietMs = 3000;        ///< in which a call home would be made

Scenario oneProvider()
{
    SimulatedProvider provider;
    provider.name = u"near"_s;
    provider.dialect = u"openai"_s;
    provider.models = QStringList{u"m"_s};
    Scenario scenario;
    scenario.providers = {provider};
    return scenario;
}

} // namespace

class TestHostsCalled : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    Simulator m_simulator{oneProvider()};
    int m_runs = 0;

    QString file(const QString& name) const { return m_home.filePath(name); }
    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name : environment.keys()) {
            if (name.contains("proxy"_L1, Qt::CaseInsensitive))
                environment.remove(name);
        }
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(CONNECT_RECORDER));
        environment.insert(u"FUSEBOARD_CONNECT_LOG"_s, log());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, file(u"config"_s));
        environment.insert(u"XDG_CONFIG_DIRS"_s, file(u"dirs"_s));
        environment.insert(u"XDG_DATA_HOME"_s, file(u"share"_s));
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        return environment;
    }
    QString log() const { return file(u"calls-%1.log"_s.arg(m_runs)); }
    /// "127.0.0.1", and any name that was looked up.
    QSet<QString> hosts() const
    {
        QFile noted(log());
        QSet<QString> hosts;
        if (!noted.open(QIODevice::ReadOnly))
            return hosts;
        const QList<QByteArray> lines = noted.readAll().split('\n');
        for (const QByteArray& line : lines) {
            if (!line.isEmpty())
                hosts.insert(QString::fromUtf8(line.mid(line.indexOf(' ') + 1)));
        }
        return hosts;
    }
    QSet<QString> elsewhere() const
    {
        return hosts() - QSet<QString>{u"127.0.0.1"_s, u"::1"_s, u"localhost"_s};
    }
    QByteArray configuration() const
    {
        const QString url = u"http://127.0.0.1:%1/near/v1"_s.arg(m_simulator.port());
        QJsonObject all =
            CtlRun::configuration({CtlRun::provider(u"near"_s, u"openai"_s, url)}, u"m"_s);
        // Only asked where something fails; then they are configured like any other.
        all[u"probes"_s] = QJsonObject{{u"baseline_hosts"_s, QJsonArray()}, {u"every_s"_s, 60}};
        return QJsonDocument(all).toJson();
    }
    void start(QProcess& process, const QString& program, const QStringList& arguments)
    {
        ++m_runs;
        process.setProcessEnvironment(environment());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, QStringList{u"--config"_s, file(u"config.json"_s), u"--data-dir"_s,
                                           file(u"data-%1"_s.arg(m_runs))} +
                                   arguments);
    }
    static void end(QProcess& process)
    {
        process.terminate();
        QVERIFY2(process.waitForFinished(kPatienceMs), "the program does not end");
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        QVERIFY(m_simulator.listen());
    }
    void init() { QFile::remove(file(u"config.json"_s)); }

    void what_a_program_calls_is_noted()
    {
        QFile configured(file(u"config.json"_s));
        QVERIFY(configured.open(QIODevice::WriteOnly));
        QByteArray elsewhere = configuration();
        elsewhere.replace("127.0.0.1", "host.invalid").replace("\"http:", "\"https:");
        configured.write(elsewhere);
        configured.close();
        QProcess send;
        start(send, QStringLiteral(FUSEBOARDCTL), {u"send"_s, u"--prompt"_s, u"hi"_s});
        QVERIFY(send.waitForFinished(kPatienceMs));
        QCOMPARE(hosts(), QSet<QString>{u"host.invalid"_s});
    }

    /// It looks for models on this machine, when it welcomes.
    void the_window_of_a_fresh_profile_calls_nobody_else()
    {
        QProcess window;
        start(window, QStringLiteral(FUSEBOARD_PROGRAM), {});
        QVERIFY(window.waitForStarted(kPatienceMs));
        QTest::qWait(kQuietMs);
        QCOMPARE(window.state(), QProcess::Running);
        end(window);
        QCOMPARE(elsewhere(), QSet<QString>());
    }

    void the_window_of_a_configured_profile_calls_what_is_configured()
    {
        QFile configured(file(u"config.json"_s));
        QVERIFY(configured.open(QIODevice::WriteOnly));
        configured.write(configuration());
        configured.close();
        QProcess window;
        start(window, QStringLiteral(FUSEBOARD_PROGRAM), {});
        QTRY_VERIFY_WITH_TIMEOUT(!hosts().isEmpty(), kFirstProbeMs);
        QTest::qWait(kQuietMs);
        QCOMPARE(window.state(), QProcess::Running);
        end(window);
        QCOMPARE(elsewhere(), QSet<QString>());
    }

    void the_demo_calls_this_machine_alone()
    {
        QProcess window;
        start(window, QStringLiteral(FUSEBOARD_PROGRAM), {u"--demo"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!hosts().isEmpty(), kPatienceMs);
        QTest::qWait(kQuietMs);
        end(window);
        QCOMPARE(elsewhere(), QSet<QString>());
    }

    void a_command_calls_what_is_configured_and_nobody_else_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("calls");
        QTest::newRow("version") << QStringList{u"--version"_s} << false;
        QTest::newRow("help") << QStringList{u"--help"_s} << false;
        QTest::newRow("validate") << QStringList{u"config"_s, u"validate"_s} << false;
        QTest::newRow("schema") << QStringList{u"config"_s, u"schema"_s} << false;
        QTest::newRow("export") << QStringList{u"config"_s, u"export"_s} << false;
        QTest::newRow("keys") << QStringList{u"keys"_s, u"list"_s} << false;
        QTest::newRow("diagnose") << QStringList{u"diagnose"_s, file(u"config.json"_s)} << false;
        QTest::newRow("send") << QStringList{u"send"_s, u"--prompt"_s, u"hi"_s} << true;
        QTest::newRow("check") << QStringList{u"check"_s} << true;
        QTest::newRow("status") << QStringList{u"status"_s} << false;
    }
    void a_command_calls_what_is_configured_and_nobody_else()
    {
        QFETCH(QStringList, arguments);
        QFETCH(bool, calls);
        QFile configured(file(u"config.json"_s));
        QVERIFY(configured.open(QIODevice::WriteOnly));
        configured.write(configuration());
        configured.close();
        QProcess command;
        start(command, QStringLiteral(FUSEBOARDCTL), arguments);
        command.closeWriteChannel();
        QVERIFY(command.waitForFinished(kPatienceMs));
        QCOMPARE(hosts(), calls ? QSet<QString>{u"127.0.0.1"_s} : QSet<QString>());
    }
};

QTEST_GUILESS_MAIN(TestHostsCalled)
#include "tst_hostscalled.moc"
