// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/redactor.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

namespace fuseboard {

using namespace Qt::StringLiterals;

class RedactorTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_a_key_in_every_form_data();
    void finds_a_key_in_every_form();
    void finds_a_key_within_base64_at_any_place();
    void finds_a_key_that_was_escaped_twice();
    void leaves_no_part_of_overlapping_keys();
    void finds_the_longer_of_two_keys_whole();
    void finds_many_keys_at_once();
    void short_keys_go_only_as_a_header_s_whole_value();
    void bytes_and_text_are_treated_alike();
    void text_without_a_key_comes_back_as_it_was();
    void redacting_twice_changes_nothing_more();
    void copies_work_after_the_original_is_gone();
    void garbage_is_survived();
    void a_mebibyte_of_near_misses_is_no_trouble();
};

namespace {

// No known provider's shape, so that only the knowledge of the key can find it.
const QByteArray kKey = "canary/Zq+9~x=7-Kv.03_end"_ba;

Redactor redactorFor(const QList<QByteArray>& keys)
{
    QList<Secret> secrets;
    for (QByteArray key : keys)
        secrets.append(Secret::take(std::move(key)));
    return Redactor(secrets);
}

QByteArray percentEncodeAll(const QByteArray& text, bool upper)
{
    QByteArray result;
    for (const char c : text) {
        const QByteArray hex = QByteArray(1, c).toHex();
        result += '%' + (upper ? hex.toUpper() : hex);
    }
    return result;
}

QByteArray unicodeEscapeAll(const QByteArray& text)
{
    QByteArray result;
    for (const char c : text)
        result += "\\u00" + QByteArray(1, c).toHex().toUpper();
    return result;
}

} // namespace

void RedactorTest::finds_a_key_in_every_form_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("raw") << kKey;
    QTest::newRow("percent-encoded, minimal") << kKey.toPercentEncoding();
    QTest::newRow("percent-encoded, lower case") << "canary%2fZq%2b9~x%3d7-Kv.03_end"_ba;
    QTest::newRow("percent-encoded, all, upper case") << percentEncodeAll(kKey, true);
    QTest::newRow("percent-encoded, all, lower case") << percentEncodeAll(kKey, false);
    QTest::newRow("percent-encoded, mixed") << "canary%2fZq%2B9~x=7%2dKv.03%5Fend"_ba;
    QTest::newRow("hexadecimal") << kKey.toHex();
    QTest::newRow("hexadecimal, upper case") << kKey.toHex().toUpper();
    QTest::newRow("slash escaped") << QByteArray(kKey).replace("/", "\\/");
    QTest::newRow("unicode escapes") << unicodeEscapeAll(kKey);
    QTest::newRow("unicode escapes, lower case") << QByteArray(kKey).replace("+", "\\u002b");
    QTest::newRow("base64") << kKey.toBase64();
    QTest::newRow("base64url") << kKey.toBase64(QByteArray::Base64UrlEncoding);
    QTest::newRow("base64, slashes escaped") << kKey.toBase64().replace("/", "\\/");
    QTest::newRow("base64, percent-encoded") << kKey.toBase64().toPercentEncoding();
}

void RedactorTest::finds_a_key_in_every_form()
{
    QFETCH(QByteArray, form);
    const QByteArray text = "before ["_ba + form + "] after"_ba;
    QCOMPARE(redactorFor({kKey}).redact(text), "before [[redacted]] after"_ba);
}

void RedactorTest::finds_a_key_within_base64_at_any_place()
{
    const Redactor redactor = redactorFor({kKey});
    const auto options = {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding};
    for (const QByteArray& before : {""_ba, "u"_ba, "user:"_ba, "Bearer "_ba, "x-name:"_ba}) {
        for (const QByteArray& after : {""_ba, ":"_ba, "\r\n"_ba, "abc"_ba}) {
            for (const QByteArray::Base64Options option : options) {
                const QByteArray encoded = (before + kKey + after).toBase64(option);
                const QByteArray redacted = redactor.redact(encoded);
                QVERIFY2(redacted.contains("[redacted]"), encoded.constData());
                // What is left holds no more than what stood around the key.
                const qsizetype rest = redacted.size() - redacted.count('=') - 10;
                QVERIFY2(rest <= (before.size() + after.size()) * 8 / 6 + 1, redacted.constData());
            }
        }
    }
}

void RedactorTest::finds_a_key_that_was_escaped_twice()
{
    const Redactor redactor = redactorFor({kKey});
    QCOMPARE(redactor.redact("a " + kKey.toPercentEncoding().toPercentEncoding() + " b"),
             "a [redacted] b"_ba);
    const QByteArray inner = "{\"k\":\"" + QByteArray(kKey).replace("/", "\\/") + "\"}";
    const QByteArray outer =
        QJsonDocument(QJsonObject{{u"body"_s, QString::fromUtf8(inner)}}).toJson();
    const QByteArray redacted = redactor.redact(outer);
    QVERIFY(!redacted.contains("canary"));
    QVERIFY(!redacted.contains("Kv.03_end"));
    QVERIFY2(!QJsonDocument::fromJson(redacted).isNull(), redacted.constData());
}

void RedactorTest::leaves_no_part_of_overlapping_keys()
{
    const Redactor redactor = redactorFor({"aaaa-1111-bbbb"_ba, "bbbb-2222-cccc"_ba});
    QCOMPARE(redactor.redact("<aaaa-1111-bbbb-2222-cccc>"_ba), "<[redacted]>"_ba);
}

void RedactorTest::finds_the_longer_of_two_keys_whole()
{
    const Redactor redactor = redactorFor({"abcd1234"_ba, "abcd1234efgh"_ba});
    QCOMPARE(redactor.redact("abcd1234efgh abcd1234"_ba), "[redacted] [redacted]"_ba);
}

void RedactorTest::finds_many_keys_at_once()
{
    QList<QByteArray> keys;
    QByteArray text;
    QByteArray expected;
    for (int i = 0; i < 50; ++i) {
        keys.append("key-number-" + QByteArray::number(1000 + i));
        text += "a=" + keys.last() + '\n';
        expected += "a=[redacted]\n";
    }
    QCOMPARE(redactorFor(keys).redact(text), expected);
}

void RedactorTest::short_keys_go_only_as_a_header_s_whole_value()
{
    const Redactor redactor = redactorFor({"test"_ba, "x"_ba});
    QCOMPARE(redactor.redact("a test of the test: test it"_ba), "a test of the test: test it"_ba);
    QCOMPARE(redactor.redact("X-Custom: test\r\nHost: test.example\r\n"_ba),
             "X-Custom: [redacted]\r\nHost: test.example\r\n"_ba);
    QCOMPARE(redactor.redact("X-Custom: Bearer test"_ba), "X-Custom: Bearer [redacted]"_ba);
    QCOMPARE(redactor.redact("The answer: test tomorrow"_ba), "The answer: test tomorrow"_ba);
    QCOMPARE(redactor.redact("x-api-key: test\nnext"_ba), "x-api-key: [redacted]\nnext"_ba);
}

void RedactorTest::bytes_and_text_are_treated_alike()
{
    const Redactor redactor = redactorFor({kKey, "schlüssel-äöü-123"_ba});
    for (const QString& text :
         {u"äöü %1 😀"_s.arg(QString::fromLatin1(kKey)), u"Authorization: Bearer abc123456 é"_s,
          u"ein schlüssel-äöü-123!"_s, u"nichts"_s}) {
        QCOMPARE(redactor.redact(text), QString::fromUtf8(redactor.redact(text.toUtf8())));
    }
    QCOMPARE(redactor.redact(u"ein schlüssel-äöü-123!"_s), u"ein [redacted]!"_s);
    QCOMPARE(redactor.redact("schl%C3%BCssel-%c3%a4%C3%B6%C3%BC-123"_ba), "[redacted]"_ba);
    QCOMPARE(redactor.redact("schl\\u00fcssel-\\u00e4\\u00F6\\u00fc-123"_ba), "[redacted]"_ba);
}

void RedactorTest::text_without_a_key_comes_back_as_it_was()
{
    const Redactor redactor = redactorFor({kKey});
    const QByteArray bytes("\xff\xfe 100% \\ %zz \\u12 \0 end", 24);
    QCOMPARE(redactor.redact(bytes), bytes);
    const QString half = u"a"_s + QChar(0xd83d) + u"b"_s; // one half of a surrogate pair
    QCOMPARE(redactor.redact(half), half);
    QCOMPARE(redactor.redact(QByteArray()), QByteArray());
    QCOMPARE(Redactor().redact("canary"_ba), "canary"_ba);
    QCOMPARE(Redactor({Secret()}).redact("canary"_ba), "canary"_ba);
}

void RedactorTest::redacting_twice_changes_nothing_more()
{
    const Redactor redactor = redactorFor({kKey});
    const QByteArray once =
        redactor.redact("Authorization: Bearer " + kKey + "\r\n\"api_key\": \"" + kKey +
                        "\" ?key=0123456789abcdef sk-ant-api03-0123456789");
    QVERIFY(!once.contains("canary"));
    QCOMPARE(redactor.redact(once), once);
}

void RedactorTest::copies_work_after_the_original_is_gone()
{
    Redactor kept = redactorFor({"another-key-9"_ba});
    {
        const Redactor original = redactorFor({kKey});
        kept = original;
    }
    QCOMPARE(kept.redact(kKey), "[redacted]"_ba);
    QCOMPARE(kept.redact("another-key-9"_ba), "another-key-9"_ba);
}

void RedactorTest::garbage_is_survived()
{
    const Redactor redactor = redactorFor({kKey, "%41%41%41%41"_ba, "\\u0041\\u0041"_ba});
    std::mt19937 random(7);
    const QByteArray alphabet = "\\%u0aAskbearer- _:=\"'\r\n\xc3\xa4/key"_ba + kKey;
    std::uniform_int_distribution<qsizetype> pick(0, alphabet.size() - 1);
    for (int round = 0; round < 500; ++round) {
        QByteArray text;
        for (int i = 0; i < 120; ++i)
            text += alphabet[pick(random)];
        text.insert(pick(random), kKey);
        QVERIFY(!redactor.redact(text).contains(kKey));
    }
    QCOMPARE(redactor.redact("x %41%41%41%41 y"_ba), "x [redacted] y"_ba);
}

void RedactorTest::a_mebibyte_of_near_misses_is_no_trouble()
{
    const Redactor redactor = redactorFor({kKey, "sk-sk-sk-sk-1"_ba});
    constexpr qsizetype kSize = 1 << 20;
    for (const QByteArray& piece :
         {"sk-"_ba, "Bearer "_ba, "key="_ba, "authorization "_ba, "\\\\"_ba, "%25"_ba,
          "\"api_key\":\""_ba, "canary/Zq"_ba, "x-api-key: \""_ba}) {
        const QByteArray text = piece.repeated(kSize / piece.size());
        const QByteArray redacted = redactor.redact(text + ' ' + kKey);
        QVERIFY(!redacted.contains(kKey));
    }
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::RedactorTest)
#include "tst_redactor.moc"
