// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/keychain/keychainstore.h"
#include "tests/app/adapters/keychain/answers.h"
#include "tests/support/fakeclock.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

/// On a session bus that knows no keyring: tests/support/with-keyring.sh --none.
class KeychainWithoutServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void every_operation_is_unavailable_and_says_why();

private:
    FakeClock m_clock;
};

void KeychainWithoutServiceTest::every_operation_is_unavailable_and_says_why()
{
    KeychainStore store(m_clock, u"io.github.fuseboard.tests"_s);
    // To read must not say "not found", as libsecret does: nobody looked.
    for (const SecretResult& result :
         {writeTo(store, u"a"_s, "key"_ba), readFrom(store, u"a"_s), removeFrom(store, u"a"_s)}) {
        COMPARE_STATUS(result, SecretStatus::Unavailable);
        QCOMPARE(result.message,
                 u"No keychain service answers on the session bus (org.freedesktop.secrets)."_s);
    }
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::KeychainWithoutServiceTest)
#include "tst_keychainwithoutservice.moc"
