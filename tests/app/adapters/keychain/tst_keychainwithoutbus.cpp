// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/keychain/keychainstore.h"
#include "tests/app/adapters/keychain/answers.h"
#include "tests/support/fakeclock.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

/// Without a session bus, as on a server or in a container.
class KeychainWithoutBusTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void every_operation_is_unavailable_and_says_why();
    void a_missing_address_is_named();
    void the_backend_still_has_a_name();

private:
    FakeClock m_clock;
};

void KeychainWithoutBusTest::initTestCase()
{
    // Before anything asks for the bus. The others are ways that lead to one without an address.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qunsetenv("XDG_RUNTIME_DIR");
    qunsetenv("DISPLAY");
}

void KeychainWithoutBusTest::every_operation_is_unavailable_and_says_why()
{
    KeychainStore store(m_clock, u"io.github.fuseboard.tests"_s);
    for (const SecretResult& result :
         {writeTo(store, u"a"_s, "key"_ba), readFrom(store, u"a"_s), removeFrom(store, u"a"_s)}) {
        COMPARE_STATUS(result, SecretStatus::Unavailable);
        QCOMPARE(result.message,
                 u"No session bus: nothing answers at the address in DBUS_SESSION_BUS_ADDRESS."_s);
    }
    QVERIFY(!m_clock.hasTimers());
}

void KeychainWithoutBusTest::a_missing_address_is_named()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    KeychainStore store(m_clock, u"io.github.fuseboard.tests"_s);
    const SecretResult result = writeTo(store, u"a"_s, "key"_ba);
    COMPARE_STATUS(result, SecretStatus::Unavailable);
    QCOMPARE(result.message, u"No session bus: DBUS_SESSION_BUS_ADDRESS is not set."_s);
}

void KeychainWithoutBusTest::the_backend_still_has_a_name()
{
    const KeychainStore store(m_clock, u"io.github.fuseboard.tests"_s);
    QCOMPARE(store.backendName(), u"Secret Service"_s);
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::KeychainWithoutBusTest)
#include "tst_keychainwithoutbus.moc"
