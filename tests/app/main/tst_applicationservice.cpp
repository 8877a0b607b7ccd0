// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/applicationservice.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QDir>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

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
QDBusPendingCall ask(const QString& method, const QVariantList& arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kName, u"/io/github/fuseboard/Fuseboard"_s,
                                                       u"org.freedesktop.Application"_s, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().asyncCall(call);
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

QString pageOfLastTime()
{
    const QString file = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                         u"/fuseboard/window.ini"_s;
    return QSettings(file, QSettings::IniFormat).value(u"window/page"_s).toString();
}

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
