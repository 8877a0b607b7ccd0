// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/keychain/keychainstore.h"
#include "tests/app/adapters/keychain/answers.h"
#include "tests/support/fakeclock.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

/// With a keyring that the bus cannot start: tests/support/with-keyring.sh --no-start.
class KeychainWithoutStartTest : public QObject
{
    Q_OBJECT

private slots:
    void every_operation_is_unavailable_and_says_why();

private:
    FakeClock m_clock;
};

void KeychainWithoutStartTest::every_operation_is_unavailable_and_says_why()
{
    KeychainStore store(m_clock, u"io.github.fuseboard.tests"_s);
    for (const SecretResult& result :
         {writeTo(store, u"a"_s, "key"_ba), readFrom(store, u"a"_s), removeFrom(store, u"a"_s)}) {
        COMPARE_STATUS(result, SecretStatus::Unavailable);
        QVERIFY2(result.message.startsWith("The keychain service does not start: "_L1),
                 qPrintable(result.message));
    }
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::KeychainWithoutStartTest)
#include "tst_keychainwithoutstart.moc"
