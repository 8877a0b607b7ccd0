// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/catalogue.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestKeyLook : public QObject
{
    Q_OBJECT

private slots:
    void refuses_what_no_header_can_carry_data();
    void refuses_what_no_header_can_carry();
    void trims_what_a_copy_brings_along_data();
    void trims_what_a_copy_brings_along();
    void leaves_a_clean_key_alone();
    void warns_of_a_key_that_looks_wrong_data();
    void warns_of_a_key_that_looks_wrong();
    void never_shows_a_part_of_the_key();
    void judges_no_shape_without_a_preset();
};

void TestKeyLook::refuses_what_no_header_can_carry_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("only white space") << " \t\r\n"_ba;
    QTest::newRow("only quotes") << "\"\""_ba;
    QTest::newRow("a line break inside") << "sk-fake\nsk-fake"_ba;
    QTest::newRow("NUL") << QByteArray("sk-\0fake", 8);
    QTest::newRow("DEL") << "sk-\x7F"
                            "fake"_ba;
    QTest::newRow("a control character of Latin-1") << "sk-\xC2\x90"
                                                       "fake"_ba;
    QTest::newRow("a dash of a text program") << "sk\u2014fake"_ba;
    QTest::newRow("a bullet of a masked field") << "\u2022\u2022\u2022\u2022"_ba;
    QTest::newRow("zero width inside") << "sk-\u200Bfake"_ba;
    QTest::newRow("no UTF-8") << "sk-\xFF\xFE"_ba;
    QTest::newRow("cut UTF-8") << "sk-\xC3"_ba;
}

void TestKeyLook::refuses_what_no_header_can_carry()
{
    QFETCH(QByteArray, key);
    const KeyLook look = lookAtKey(key, preset(u"openai"));
    QVERIFY(!look.usable);
    QVERIFY(!look.warning.isEmpty());
}

void TestKeyLook::trims_what_a_copy_brings_along_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("line end") << "sk-fake-0123\n"_ba;
    QTest::newRow("CRLF") << "sk-fake-0123\r\n"_ba;
    QTest::newRow("blanks") << " \t sk-fake-0123  "_ba;
    QTest::newRow("no-break space") << "\u00A0sk-fake-0123\u202F"_ba;
    QTest::newRow("ideographic space") << "sk-fake-0123\u3000"_ba;
    QTest::newRow("next line") << "sk-fake-0123\u0085"_ba;
    QTest::newRow("BOM") << "\uFEFFsk-fake-0123"_ba;
    QTest::newRow("zero width") << "\u200Bsk-fake-0123\u200D\u2060"_ba;
    QTest::newRow("double quotes") << "\"sk-fake-0123\""_ba;
    QTest::newRow("single quotes") << "'sk-fake-0123'"_ba;
    QTest::newRow("typographic quotes") << "\u201Csk-fake-0123\u201D"_ba;
    QTest::newRow("scheme") << "Bearer sk-fake-0123"_ba;
    QTest::newRow("scheme, small") << "bearer   sk-fake-0123"_ba;
    QTest::newRow("all at once") << "\uFEFF \"Bearer 'sk-fake-0123' \"\r\n"_ba;
}

void TestKeyLook::trims_what_a_copy_brings_along()
{
    QFETCH(QByteArray, key);
    const KeyLook look = lookAtKey(key, preset(u"openai"));
    QCOMPARE(key, "sk-fake-0123"_ba);
    QVERIFY(look.trimmed);
    QVERIFY(look.usable);
    QCOMPARE(look.warning, QString());
}

void TestKeyLook::leaves_a_clean_key_alone()
{
    QByteArray key = "sk-fake-0123"_ba;
    const KeyLook look = lookAtKey(key, preset(u"openai"));
    QCOMPARE(key, "sk-fake-0123"_ba);
    QVERIFY(!look.trimmed);
    QVERIFY(look.usable);
    QCOMPARE(look.warning, QString());
    QByteArray named = "bearer-of-news"_ba;
    QVERIFY(!lookAtKey(named, nullptr).trimmed);
    QByteArray quoted = "\"half"_ba;
    QVERIFY(!lookAtKey(quoted, nullptr).trimmed);
}

void TestKeyLook::warns_of_a_key_that_looks_wrong_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("warning");
    QTest::newRow("Anthropic's at OpenAI")
        << u"openai"_s << "sk-ant-fake"_ba << u"This looks like a key of Anthropic."_s;
    QTest::newRow("OpenRouter's at OpenAI")
        << u"openai"_s << "sk-or-v1-fake"_ba << u"This looks like a key of OpenRouter."_s;
    QTest::newRow("Groq's at Anthropic")
        << u"anthropic"_s << "gsk_fake"_ba << u"This looks like a key of Groq."_s;
    QTest::newRow("OpenAI's at DeepSeek")
        << u"deepseek"_s << "sk-proj-fake"_ba << u"This looks like a key of OpenAI."_s;
    QTest::newRow("Hugging Face's at a provider without a shape")
        << u"mistral"_s << "hf_fake"_ba << u"This looks like a key of Hugging Face."_s;
    QTest::newRow("a shape of many at Anthropic")
        << u"anthropic"_s << "sk-fake"_ba << u"Keys of Anthropic usually begin with sk-ant-."_s;
    QTest::newRow("no shape at OpenAI")
        << u"openai"_s << "fake"_ba << u"Keys of OpenAI usually begin with sk-."_s;
    QTest::newRow("too short for Google")
        << u"gemini"_s << "AIzafake"_ba
        << u"Keys of Google Gemini usually have 39 characters, this one has 8."_s;
    QTest::newRow("a space inside")
        << u"mistral"_s << "fake fake"_ba << u"Keys have no space inside, this one has."_s;

    QTest::newRow("a shape of many at DeepSeek") << u"deepseek"_s << "sk-fake"_ba << QString();
    QTest::newRow("a project key at OpenAI") << u"openai"_s << "sk-proj-fake"_ba << QString();
    QTest::newRow("any at a provider without a shape") << u"mistral"_s << "fake"_ba << QString();
    QTest::newRow("anyone's at an address of one's own")
        << u"openai-compatible"_s << "sk-ant-fake"_ba << QString();
}

void TestKeyLook::warns_of_a_key_that_looks_wrong()
{
    QFETCH(const QString, provider);
    QFETCH(QByteArray, key);
    QFETCH(const QString, warning);
    const KeyLook look = lookAtKey(key, preset(provider));
    QCOMPARE(look.warning, warning);
    QVERIFY(look.usable);
}

void TestKeyLook::never_shows_a_part_of_the_key()
{
    for (const Preset& one : presets()) {
        for (const QByteArray& sample : {"sk-ant-CANARY"_ba, "CANARY CANARY"_ba, "CANARY\nX"_ba}) {
            QByteArray key = sample;
            QVERIFY(!lookAtKey(key, &one).warning.contains("CANARY"_L1));
        }
    }
}

void TestKeyLook::judges_no_shape_without_a_preset()
{
    QByteArray key = "sk-ant-fake"_ba;
    QCOMPARE(lookAtKey(key, nullptr).warning, QString());
}

QTEST_GUILESS_MAIN(TestKeyLook)
#include "tst_keylook.moc"
