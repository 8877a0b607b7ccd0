// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/chainlink.h"
#include "app/main/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr uint kSomebodyElse = 54'321;

/// The program itself, with a data directory of its own.
class Program
{
public:
    explicit Program(const QString& dataDir, const QStringList& more = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(
            QStringLiteral(FUSEBOARD_PROGRAM),
            QStringList{u"--data-dir"_s, dataDir, u"--config"_s, dataDir + u"/config.json"_s} +
                more);
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Program)

    bool ends() { return m_process.waitForFinished(kPatienceMs); }
    int exitCode() const { return m_process.exitCode(); }
    QByteArray output() { return m_process.readAll(); }
    bool runs() const { return m_process.state() == QProcess::Running; }
    void crash()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void askToEnd() { m_process.terminate(); }

private:
    QProcess m_process;
};

bool waitUntilItListens(const QString& socketPath)
{
    return QTest::qWaitFor(
        [&socketPath] {
            QLocalSocket socket;
            socket.connectToServer(socketPath);
            return socket.waitForConnected(200);
        },
        kPatienceMs);
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT
private slots:

    void initTestCase()
    {
        // Short: a socket's path has room for 107 bytes.
        QVERIFY(m_runtime.isValid());
        QVERIFY(QFile::setPermissions(m_runtime.path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
    }

    void requests_come_through_as_they_were()
    {
        const RaiseRequest request{.page = u"Keys"_s,
                                   .activationToken = "kwin-123_TIME4",
                                   .action = u"new-prompt"_s,
                                   .link = u"fuseboard://chain?v=1&d=e30"_s,
                                   .quiet = true};
        QVERIFY(readRaiseRequest(writeRaiseRequest(request)) == request);
        QVERIFY(readRaiseRequest(writeRaiseRequest({})) == RaiseRequest());
    }

    void a_link_that_cannot_be_handed_over_stays_one_that_is_refused()
    {
        const auto handedOver = [](const QString& link) {
            return readRaiseRequest(writeRaiseRequest({.link = link})).link;
        };
        QCOMPARE(handedOver(u"fuseboard://x\nmore"_s), u"fuseboard:"_s);
        QCOMPARE(handedOver(u"fuseboard://\u202e"_s), u"fuseboard:"_s);
        QVERIFY(handedOver(u"fuseboard:"_s + QString(100'000, u'x')).size() > kLongestChainLink);
    }

    void what_is_no_request_asks_for_nothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one line") << QByteArray("Keys\n");
        QTest::newRow("six lines") << QByteArray("Keys\n\n\n\n\nmore\n");
        QTest::newRow("too long") << QByteArray(40'000, 'x') + "\n\n\n\n\n";
        QTest::newRow("control letters") << QByteArray("\x1b[31mKeys\n\x01\n\x02\n\x03\n\x04\n");
        QTest::newRow("not ended") << QByteArray("Keys\ntoken\n\n\n");
    }
    void what_is_no_request_asks_for_nothing()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(readRaiseRequest(bytes) == RaiseRequest());
    }

    void the_first_one_hears_what_a_peer_asks()
    {
        const QTemporaryDir data;
        SingleInstance first(data.path());
        QVERIFY(first.start({}).role == SingleInstance::Role::First);
        QSignalSpy asked(&first, &SingleInstance::raiseRequested);
        QLocalSocket peer;
        peer.connectToServer(first.socketPath());
        QVERIFY(peer.waitForConnected(kPatienceMs));
        peer.write("Sta");
        QTest::qWait(10);
        QCOMPARE(asked.size(), 0);
        peer.write("tus\n\n\n\n\n");
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, kPatienceMs);
        QCOMPARE(asked.first().first().value<RaiseRequest>().page, u"Status"_s);
        QTRY_COMPARE_WITH_TIMEOUT(peer.bytesAvailable(), 6, kPatienceMs);
        QCOMPARE(peer.readAll(), "taken\n"_ba);
    }

    void a_flood_is_cut_off_and_raises_with_nothing()
    {
        const QTemporaryDir data;
        SingleInstance first(data.path());
        QVERIFY(first.start({}).role == SingleInstance::Role::First);
        QSignalSpy asked(&first, &SingleInstance::raiseRequested);
        QLocalSocket peer;
        peer.connectToServer(first.socketPath());
        QVERIFY(peer.waitForConnected(kPatienceMs));
        peer.write(QByteArray(100'000, 'x'));
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, kPatienceMs);
        QVERIFY(asked.first().first().value<RaiseRequest>() == RaiseRequest());
    }

    void other_directories_are_other_windows()
    {
        const QTemporaryDir one;
        const QTemporaryDir other;
        SingleInstance first(one.path());
        SingleInstance second(other.path());
        QVERIFY(first.start({}).role == SingleInstance::Role::First);
        QVERIFY(second.start({}).role == SingleInstance::Role::First);
        QVERIFY(first.socketPath() != second.socketPath());
    }

    void one_that_does_not_answer_is_named_with_a_cure()
    {
        const QTemporaryDir data;
        QLockFile lock(data.filePath(u"window.lock"_s));
        QVERIFY(lock.tryLock());
        SingleInstance second(data.path());
        const SingleInstance::Start start = second.start({});
        QVERIFY(start.role == SingleInstance::Role::Refused);
        QVERIFY2(start.fault.contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(start.fault));
        QVERIFY(start.fault.contains(u"--data-dir"_s));
    }

    void a_socket_of_another_user_is_given_nothing()
    {
#ifdef Q_OS_UNIX
        if (getuid() != 0)
            QSKIP("only root can make a file of another user");
        const QTemporaryDir data;
        QLockFile lock(data.filePath(u"window.lock"_s));
        QVERIFY(lock.tryLock());
        SingleInstance second(data.path());
        QLocalServer trap;
        QVERIFY(trap.listen(second.socketPath()));
        QCOMPARE(chown(qPrintable(second.socketPath()), kSomebodyElse, kSomebodyElse), 0);
        const SingleInstance::Start start = second.start({.page = u"Keys"_s});
        QVERIFY(start.role == SingleInstance::Role::Refused);
        QVERIFY2(start.fault.contains(u"another user"_s), qPrintable(start.fault));
        QVERIFY(!trap.waitForNewConnection(0));
#else
        QSKIP("there the system sees to it");
#endif
    }

    void a_second_start_opens_its_page_in_the_first()
    {
        const QTemporaryDir data;
        const SingleInstance path(data.path());
        Program first(data.path(), {u"--page"_s, u"Overview"_s});
        QVERIFY(waitUntilItListens(path.socketPath()));
        Program second(data.path(), {u"--page"_s, u"Keys"_s});
        QVERIFY(second.ends());
        QCOMPARE(second.exitCode(), 0);
        QVERIFY2(first.runs(), first.output().constData());
        first.askToEnd();
        QVERIFY(first.ends());
        QCOMPARE(QSettings(data.filePath(u"window.ini"_s), QSettings::IniFormat)
                     .value(u"window/page"_s)
                     .toString(),
                 u"Keys"_s);
    }

    void after_a_crash_the_next_start_is_the_first()
    {
        const QTemporaryDir data;
        const SingleInstance path(data.path());
        {
            Program first(data.path());
            QVERIFY(waitUntilItListens(path.socketPath()));
            first.crash();
        }
        QVERIFY(QFile::exists(path.socketPath())); // nobody has cleaned up
        Program next(data.path());
        QVERIFY(waitUntilItListens(path.socketPath()));
        Program second(data.path());
        QVERIFY(second.ends());
        QCOMPARE(second.exitCode(), 0);
        QVERIFY2(next.runs(), next.output().constData());
    }

    void the_demo_is_a_window_of_its_own()
    {
        const QTemporaryDir data;
        const SingleInstance path(data.path());
        Program first(data.path());
        QVERIFY(waitUntilItListens(path.socketPath()));
        Program demo(data.path(), {u"--demo"_s});
        QTest::qWait(1500);
        QVERIFY2(demo.runs(), demo.output().constData());
        demo.askToEnd();
        QVERIFY(demo.ends());
        QVERIFY(first.runs());
    }

private:
    QTemporaryDir m_runtime{QDir::tempPath() + u"/fb-XXXXXX"_s};
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
