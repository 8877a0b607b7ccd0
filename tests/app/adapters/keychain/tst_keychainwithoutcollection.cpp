// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/keychain/keychainstore.h"
#include "tests/app/adapters/keychain/answers.h"
#include "tests/support/fakeclock.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

/// With a keyring that has nothing to keep keys in: tests/support/with-keyring.sh --no-collection.
class KeychainWithoutCollectionTest : public QObject
{
    Q_OBJECT

private slots:
    void writing_fails_and_says_what_is_missing();
    void reading_and_removing_find_nothing();

private:
    FakeClock m_clock;
};

void KeychainWithoutCollectionTest::writing_fails_and_says_what_is_missing()
{
    KeychainStore store(m_clock, u"io.github.fuseboard.tests"_s);
    const SecretResult result = writeTo(store, u"a"_s, "key"_ba);
    COMPARE_STATUS(result, SecretStatus::Failed);
    QVERIFY2(result.message.startsWith("The keychain has no default collection"_L1),
             qPrintable(result.message));
}

void KeychainWithoutCollectionTest::reading_and_removing_find_nothing()
{
    KeychainStore store(m_clock, u"io.github.fuseboard.tests"_s);
    COMPARE_STATUS(readFrom(store, u"a"_s), SecretStatus::NotFound);
    COMPARE_STATUS(removeFrom(store, u"a"_s), SecretStatus::NotFound);
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::KeychainWithoutCollectionTest)
#include "tst_keychainwithoutcollection.moc"
