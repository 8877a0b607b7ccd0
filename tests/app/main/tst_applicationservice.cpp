// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/chainlink.h"
#include "app/main/applicationservice.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30'000;
const QString kName = u"io.github.fuseboard.Fuseboard"_s;

bool isOwned()
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(kName);
}

bool waitUntilItIsOwned(bool owned = true)
{
    return QTest::qWaitFor([owned] { return isOwned() == owned; }, kPatienceMs);
}

/// As a desktop does it.
QDBusPendingCall ask(const QString& method, const QVariantList& arguments,
                     const QDBusConnection& bus = QDBusConnection::sessionBus())
{
    QDBusMessage call = QDBusMessage::createMethodCall(kName, u"/io/github/fuseboard/Fuseboard"_s,
                                                       u"org.freedesktop.Application"_s, method);
    call.setArguments(arguments);
    return bus.asyncCall(call);
}

/// The program itself, in the places that it usually has.
class Program
{
public:
    explicit Program(const QStringList& arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(FUSEBOARD_PROGRAM), arguments);
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Program)

    bool ends() { return m_process.waitForFinished(kPatienceMs); }
    bool runs() const { return m_process.state() == QProcess::Running; }
    void askToEnd() { m_process.terminate(); }
    int exitCode() const { return m_process.exitCode(); }

private:
    QProcess m_process;
};

QString pageOfLastTime(
    const QString& dataHome = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
{
    const QString file = dataHome + u"/fuseboard/window.ini"_s;
    return QSettings(file, QSettings::IniFormat).value(u"window/page"_s).toString();
}

QByteArray bytesOf(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    return file.readAll();
}

void write(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
}

/// A bus that knows the program's service file, in a home of its own.
class ActivatingBus
{
public:
    ActivatingBus()
    {
        QDir(m_home.path()).mkpath(u"services"_s);
        QByteArray service =
            bytesOf(QStringLiteral(FUSEBOARD_RESOURCES "/desktop/") + kName + u".service.in"_s);
        service.replace("@CMAKE_INSTALL_FULL_BINDIR@/fuseboard", FUSEBOARD_PROGRAM);
        write(m_home.filePath(u"services/"_s + kName + u".service"_s), service);
        write(m_home.filePath(u"bus.conf"_s),
              "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><servicedir>" +
                  m_home.filePath(u"services"_s).toUtf8() +
                  "</servicedir><policy context=\"default\"><allow send_destination=\"*\" "
                  "eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy>"
                  "</busconfig>");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        for (const QString& name :
             {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(name, m_home.path());
        m_process.setProcessEnvironment(environment);
        m_process.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address"_s,
                                           u"--config-file="_s + m_home.filePath(u"bus.conf"_s)});
        if (m_process.waitForStarted() && m_process.waitForReadyRead(kPatienceMs))
            QDBusConnection::connectToBus(QString::fromUtf8(m_process.readLine()).trimmed(),
                                          u"activating"_s);
    }
    ~ActivatingBus()
    {
        QDBusConnection::disconnectFromBus(u"activating"_s);
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(ActivatingBus)

    QDBusConnection connection() const { return QDBusConnection(u"activating"_s); }
    QString home() const { return m_home.path(); }

private:
    QTemporaryDir m_home{QDir::tempPath() + u"/fb-XXXXXX"_s}; // short: a socket lies in it
    QProcess m_process;
};

} // namespace

class TestApplicationService : public QObject
{
    Q_OBJECT
private slots:

    void initTestCase() { QVERIFY(QDBusConnection::sessionBus().isConnected()); }
    void init() { QVERIFY(waitUntilItIsOwned(false)); }

    void a_desktop_is_heard()
    {
        ApplicationService service;
        QSignalSpy raised(&service, &ApplicationService::raiseRequested);
        QVERIFY(waitUntilItIsOwned());
        const QVariantMap platform{{u"activation-token"_s, u"token-1"_s},
                                   {u"desktop-startup-id"_s, u"id-1"_s}};
        ask(u"Activate"_s, {platform});
        QTRY_COMPARE_WITH_TIMEOUT(raised.size(), 1, kPatienceMs);
        QVERIFY(raised.takeFirst().first().value<RaiseRequest>() ==
                RaiseRequest({.activationToken = "token-1"}));
        ask(u"Activate"_s, {QVariantMap{{u"desktop-startup-id"_s, u"id-1"_s}}});
        QTRY_COMPARE_WITH_TIMEOUT(raised.size(), 1, kPatienceMs);
        QVERIFY(raised.takeFirst().first().value<RaiseRequest>() ==
                RaiseRequest({.activationToken = "id-1"}));
        ask(u"ActivateAction"_s, {u"check-all"_s, QVariantList(), platform});
        QTRY_COMPARE_WITH_TIMEOUT(raised.size(), 1, kPatienceMs);
        QVERIFY(raised.takeFirst().first().value<RaiseRequest>() ==
                RaiseRequest({.activationToken = "token-1", .action = u"check-all"_s}));
        const QStringList uris{u"file:///etc/passwd"_s, u"fuseboard://chain?v=1&d=e30"_s};
        ask(u"Open"_s, {uris, platform});
        QTRY_COMPARE_WITH_TIMEOUT(raised.size(), 1, kPatienceMs);
        QVERIFY(raised.takeFirst().first().value<RaiseRequest>() ==
                RaiseRequest({.activationToken = "token-1", .link = uris.last()}));
    }

    void what_is_too_much_for_a_request_is_not_taken_from_the_bus_either()
    {
        ApplicationService service;
        QSignalSpy raised(&service, &ApplicationService::raiseRequested);
        QVERIFY(waitUntilItIsOwned());
        const QVariantMap platform{{u"activation-token"_s, QString(1'000'000, u'x')}};
        ask(u"Activate"_s, {platform});
        QTRY_COMPARE_WITH_TIMEOUT(raised.size(), 1, kPatienceMs);
        QVERIFY(raised.takeFirst().first().value<RaiseRequest>() == RaiseRequest());
        ask(u"Open"_s, {QStringList{u"fuseboard:"_s + QString(1'000'000, u'x')}, platform});
        QTRY_COMPARE_WITH_TIMEOUT(raised.size(), 1, kPatienceMs);
        const auto request = raised.takeFirst().first().value<RaiseRequest>();
        QCOMPARE(request.link.size(), kLongestChainLink + 1); // refused by its length
    }

    void nothing_else_of_the_program_is_on_the_bus()
    {
        ApplicationService service;
        QVERIFY(waitUntilItIsOwned());
        const QDBusMessage call = QDBusMessage::createMethodCall(
            kName, u"/io/github/fuseboard/Fuseboard"_s, u"org.freedesktop.DBus.Introspectable"_s,
            u"Introspect"_s);
        QDBusPendingCall pending = QDBusConnection::sessionBus().asyncCall(call);
        QTRY_VERIFY_WITH_TIMEOUT(pending.isFinished(), kPatienceMs);
        const QString xml = QDBusPendingReply<QString>(pending).value();
        QVERIFY(xml.contains(u"\"ActivateAction\""_s));
        QVERIFY(!xml.contains(u"deleteLater"_s));
        QVERIFY(!xml.contains(u"raiseRequested"_s));
    }

    void the_first_one_has_the_name()
    {
        auto first = std::make_unique<ApplicationService>();
        QSignalSpy raised(first.get(), &ApplicationService::raiseRequested);
        QVERIFY(waitUntilItIsOwned());
        Program other({u"--page"_s, u"Keys"_s}); // has its window, but not the name
        QTest::qWait(500);
        ask(u"Activate"_s, {QVariantMap()});
        QTRY_COMPARE_WITH_TIMEOUT(raised.size(), 1, kPatienceMs);
        QVERIFY(other.runs());
    }

    void the_program_does_what_a_desktop_asks()
    {
        Program program({u"--background"_s, u"--page"_s, u"Keys"_s});
        QVERIFY(waitUntilItIsOwned());
        QDBusPendingCall hostile =
            ask(u"ActivateAction"_s, {u"quit"_s, QVariantList(), QVariantMap()});
        QTRY_VERIFY_WITH_TIMEOUT(hostile.isFinished(), kPatienceMs);
        QVERIFY(!hostile.isError());
        QVERIFY(program.runs());
        QDBusPendingCall asked =
            ask(u"ActivateAction"_s, {u"new-prompt"_s, QVariantList(), QVariantMap()});
        QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), kPatienceMs);
        QVERIFY(!asked.isError());
        QDBusPendingCall link =
            ask(u"Open"_s, {QStringList{u"fuseboard://chain?v=1&d=hostile"_s}, QVariantMap()});
        QTRY_VERIFY_WITH_TIMEOUT(link.isFinished(), kPatienceMs);
        QVERIFY(program.runs());
        program.askToEnd();
        QVERIFY(program.ends());
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(pageOfLastTime(), u"Prompt"_s);
    }

    void the_bus_starts_it_when_a_desktop_asks()
    {
        const ActivatingBus bus;
        QVERIFY(bus.connection().isConnected());
        QDBusPendingCall asked =
            ask(u"ActivateAction"_s, {u"new-prompt"_s, QVariantList(), QVariantMap()},
                bus.connection());
        QTRY_VERIFY_WITH_TIMEOUT(asked.isFinished(), kPatienceMs);
        QVERIFY2(!asked.isError(), qPrintable(asked.error().message()));
        const uint process = bus.connection().interface()->servicePid(kName);
        QVERIFY(process > 0);
        QCOMPARE(kill(static_cast<pid_t>(process), SIGTERM), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!bus.connection().interface()->isServiceRegistered(kName),
                                 kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(pageOfLastTime(bus.home()), u"Prompt"_s, kPatienceMs);
    }

    void a_second_start_reaches_the_first_and_the_bus_stays_with_it()
    {
        Program first({u"--page"_s, u"Overview"_s});
        QVERIFY(waitUntilItIsOwned());
        Program second({u"--prompt-new"_s});
        QVERIFY(second.ends());
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(isOwned());
        first.askToEnd();
        QVERIFY(first.ends());
        QCOMPARE(pageOfLastTime(), u"Prompt"_s);
        QVERIFY(waitUntilItIsOwned(false));
    }

    void a_directory_of_its_own_leaves_the_name_alone()
    {
        const QTemporaryDir data;
        Program program({u"--data-dir"_s, data.path()});
        QTest::qWait(2000);
        QVERIFY(program.runs());
        QVERIFY(!isOwned());
    }

    void what_is_no_link_is_a_usage_error()
    {
        Program program({u"https://example.com/"_s});
        QVERIFY(program.ends());
        QCOMPARE(program.exitCode(), 2);
    }
};

QTEST_GUILESS_MAIN(TestApplicationService)
#include "tst_applicationservice.moc"
