// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/desktop/dbusnotifier.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

/// A program knows one address of the session bus for all its life; here something listens there
/// that never greets.
class NotifierWithoutBusTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void a_bus_that_never_greets_holds_nobody_up();
    void without_a_bus_nothing_happens();

private:
    QTemporaryDir m_folder;
    QLocalServer m_server;
};

void NotifierWithoutBusTest::initTestCase()
{
    const QString path = m_folder.filePath(u"bus"_s);
    QVERIFY(m_server.listen(path));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + path.toUtf8());
}

void NotifierWithoutBusTest::a_bus_that_never_greets_holds_nobody_up()
{
    DBusNotifier notifier;
    QVERIFY(m_server.waitForNewConnection(10000));
    notifier.show({.tag = u"a"_s, .title = u"b"_s, .text = u"c"_s});
    notifier.withdraw(u"a"_s);
    QVERIFY(!notifier.isAvailable());
    delete m_server.nextPendingConnection(); // else its end would wait for the greeting
    m_server.close();
}

void NotifierWithoutBusTest::without_a_bus_nothing_happens()
{
    DBusNotifier notifier;
    notifier.show({.tag = u"a"_s, .title = u"b"_s, .text = u"c"_s});
    notifier.withdraw(u"a"_s);
    QVERIFY(!notifier.isAvailable());
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::NotifierWithoutBusTest)
#include "tst_notifierwithoutbus.moc"
