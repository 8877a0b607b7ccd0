// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/secret.h"

#include <QTest>

#include <algorithm>
#include <type_traits>

namespace fuseboard {

using namespace Qt::StringLiterals;

static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>,
              "a key must not turn into text by accident");
static_assert(!std::is_constructible_v<Secret, QByteArray>, "only take() makes a key");

class SecretTest : public QObject
{
    Q_OBJECT

private slots:
    void taking_overwrites_the_buffer_that_was_handed_over();
    void taking_a_shared_buffer_leaves_the_other_owner_unharmed();
    void wiping_overwrites_in_place();
    void wiping_a_shared_buffer_makes_no_second_copy();
    void wiping_leaves_foreign_memory_alone();
    void nothing_is_an_empty_secret();
    void copies_hold_the_same_key();
    void comparing_tells_every_difference();
    void masks_all_but_prefix_and_end_data();
    void masks_all_but_prefix_and_end();
};

namespace {

Secret secretOf(const char* key)
{
    return Secret::take(QByteArray(key));
}

bool allZero(const char* bytes, qsizetype size)
{
    return std::all_of(bytes, bytes + size, [](char c) { return c == '\0'; });
}

} // namespace

void SecretTest::taking_overwrites_the_buffer_that_was_handed_over()
{
    QByteArray bytes("sk-canary-0123456789");
    const char* memory = bytes.constData();
    const qsizetype size = bytes.size();

    const Secret secret = Secret::take(std::move(bytes));

    QVERIFY(bytes.isEmpty());            // NOLINT: the argument is looked at on purpose
    QCOMPARE(bytes.constData(), memory); // still the same memory, so reading it is defined
    QVERIFY(allZero(memory, size));
    QCOMPARE(secret.unwrap(), "sk-canary-0123456789"_ba);
}

void SecretTest::taking_a_shared_buffer_leaves_the_other_owner_unharmed()
{
    QByteArray bytes("sk-canary-0123456789");
    const QByteArray other = bytes;
    const Secret secret = Secret::take(std::move(bytes));
    QVERIFY(bytes.isEmpty()); // NOLINT
    QCOMPARE(other, "sk-canary-0123456789"_ba);
    QCOMPARE(secret.unwrap(), other);
}

void SecretTest::wiping_overwrites_in_place()
{
    QByteArray bytes("sk-canary-0123456789");
    const char* memory = bytes.constData();
    const qsizetype size = bytes.size();
    Secret::wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(bytes.constData(), memory);
    QVERIFY(allZero(memory, size));
}

void SecretTest::wiping_a_shared_buffer_makes_no_second_copy()
{
    QByteArray bytes("sk-canary-0123456789");
    QByteArray other = bytes;
    const char* memory = other.constData();
    Secret::wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(other.constData(), memory);
    QCOMPARE(other, "sk-canary-0123456789"_ba);
    Secret::wipe(other); // the last owner's turn
    QVERIFY(allZero(memory, 20));
}

void SecretTest::wiping_leaves_foreign_memory_alone()
{
    static const char kReadOnly[] = "sk-canary-0123456789";
    QByteArray bytes = QByteArray::fromRawData(kReadOnly, sizeof kReadOnly - 1);
    Secret::wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QCOMPARE(QByteArray(kReadOnly), "sk-canary-0123456789"_ba);
}

void SecretTest::nothing_is_an_empty_secret()
{
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret::take(QByteArray()).isEmpty());
    QCOMPARE(Secret().size(), 0);
    QCOMPARE(Secret().unwrap(), QByteArray());
    QCOMPARE(Secret().masked(), QString());
    QVERIFY(Secret().sameAs(Secret::take(""_ba)));
}

void SecretTest::copies_hold_the_same_key()
{
    Secret copy;
    {
        const Secret original = secretOf("sk-canary-0123456789");
        copy = original;
    }
    QCOMPARE(copy.size(), 20);
    QCOMPARE(copy.unwrap(), "sk-canary-0123456789"_ba);
}

void SecretTest::comparing_tells_every_difference()
{
    const Secret key = secretOf("sk-canary-0123456789");
    QVERIFY(key.sameAs(key));
    QVERIFY(key.sameAs(secretOf("sk-canary-0123456789")));
    QVERIFY(!key.sameAs(secretOf("sk-canary-012345678")));
    QVERIFY(!key.sameAs(Secret()));
    for (qsizetype i = 0; i < key.size(); ++i) {
        QByteArray other = key.unwrap();
        other[i] = static_cast<char>(other[i] ^ 1);
        QVERIFY(!key.sameAs(Secret::take(std::move(other))));
    }
}

void SecretTest::masks_all_but_prefix_and_end_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("masked");
    QTest::newRow("anthropic") << "sk-ant-0123456789abcdefwxyz"_ba << u"sk-ant-…wxyz"_s;
    QTest::newRow("openai project") << "sk-proj-0123456789abcdefwxyz"_ba << u"sk-proj-…wxyz"_s;
    QTest::newRow("openai") << "sk-0123456789abcdefwxyz"_ba << u"sk-…wxyz"_s;
    QTest::newRow("groq") << "gsk_0123456789abcdefwxyz"_ba << u"gsk_…wxyz"_s;
    QTest::newRow("google") << "AIzaSy0123456789abcdefwxyz"_ba << u"AIza…wxyz"_s;
    QTest::newRow("google with a dash") << "AIza-Sy0123456789abcdefwxyz"_ba << u"AIza…wxyz"_s;
    QTest::newRow("no prefix") << "0123456789abcdefwxyz"_ba << u"…wxyz"_s;
    QTest::newRow("separator further on") << "0123456789a-bcdefwxyz"_ba << u"…wxyz"_s;
    QTest::newRow("separator at the tenth")
        << "012345678-abcdefghijklmnwxyz"_ba << u"012345678-…wxyz"_s;
    QTest::newRow("eleven characters") << "sk-01234567"_ba << u"…"_s;
    QTest::newRow("twelve characters") << "abcdefghwxyz"_ba << u"…wxyz"_s;
    QTest::newRow("prefix that would show all") << "sk-proj-wxyz"_ba << u"…wxyz"_s;
}

void SecretTest::masks_all_but_prefix_and_end()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, masked);
    QCOMPARE(Secret::take(std::move(key)).masked(), masked);
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::SecretTest)
#include "tst_secret.moc"
