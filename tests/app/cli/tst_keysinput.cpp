// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keysinput.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

KeysSnapshot snapshot()
{
    KeysSnapshot keys;
    const auto add = [&keys](const QString& provider, const QString& preset, KeySource source,
                             KeyPresence presence) {
        KeyRow row;
        row.provider = provider;
        row.preset = preset;
        row.source = source;
        row.presence = presence;
        keys.rows.append(row);
    };
    add(u"openai"_s, u"openai"_s, KeySource::Keychain, KeyPresence::Missing);
    add(u"my-corp"_s, {}, KeySource::Keychain, KeyPresence::Present);
    add(u"other"_s, {}, KeySource::Environment, KeyPresence::Missing);
    return keys;
}

GivenKeys read(const QByteArray& text)
{
    return readGivenKeys(QByteArray(text), snapshot(), presetList());
}

QByteArray bytesOf(const GivenKeys& given, const QString& provider)
{
    for (const GivenKey& key : given.keys) {
        if (key.provider == provider)
            return key.key.unwrap();
    }
    return {};
}

} // namespace

class TestKeysInput : public QObject
{
    Q_OBJECT

private slots:
    void what_is_no_input_is_told_without_its_values_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("told");
        QTest::newRow("nothing") << QByteArray() << u"there is no key"_s;
        QTest::newRow("only comments") << QByteArray("# x\n\n") << u"there is no key"_s;
        QTest::newRow("a bare key") << QByteArray("sekret-sekret-1\n") << u"line 1: "_s;
        QTest::newRow("an open quote") << QByteArray("openai=\"sekret\n") << u"line 1: "_s;
        QTest::newRow("no value") << QByteArray("openai=\n") << u"line 1, openai: there is no"_s;
        QTest::newRow("a place of another tool")
            << QByteArray("openai=op://vault/sekret\n") << u"is not the key"_s;
        QTest::newRow("broken JSON") << QByteArray("{\"openai\": \"sekret") << u"is no JSON"_s;
        QTest::newRow("a number") << QByteArray("{\"openai\": 5}") << u"expected a string"_s;
        QTest::newRow("a provider that is not there, on purpose")
            << QByteArray("{\"opnai\": \"sekret\"}") << u"opnai: no provider"_s;
        QTest::newRow("bytes") << QByteArray("\0\1\2", 3) << QString();
    }
    void what_is_no_input_is_told_without_its_values()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, told);
        const GivenKeys given = read(text);
        const QString problems = given.problems.join(u'\n');
        QVERIFY(!given.problems.isEmpty());
        QVERIFY2(problems.contains(told), qPrintable(problems));
        QVERIFY2(!problems.contains(u"sekret"_s), qPrintable(problems));
    }

    void lines_are_read_as_in_an_env_file()
    {
        const GivenKeys given = read("# team keys\nexport OPENAI_API_KEY='one'\n"
                                     "my-corp=two # new\nDATABASE_URL=x\nOTHER_API_KEY=y\n");
        QVERIFY2(given.problems.isEmpty(), qPrintable(given.problems.join(u'\n')));
        QCOMPARE(given.keys.size(), 2);
        QCOMPARE(bytesOf(given, u"openai"_s), QByteArray("one"));
        QCOMPARE(bytesOf(given, u"my-corp"_s), QByteArray("two"));
        QCOMPARE(given.keys.at(0).line, 2);
        QVERIFY(!given.keys.at(0).isThere && given.keys.at(1).isThere);
        QCOMPARE(given.passedOver.size(), 2);
    }

    void an_object_is_read_too()
    {
        const GivenKeys given = read(" {\"MY_CORP_API_KEY\": \"two\", \"openai\": \"one\"}");
        QVERIFY(given.problems.isEmpty());
        QCOMPARE(bytesOf(given, u"openai"_s), QByteArray("one"));
        QCOMPARE(bytesOf(given, u"my-corp"_s), QByteArray("two"));
    }

    void of_two_for_one_provider_the_last_counts()
    {
        const GivenKeys given = read("openai=one\nOPENAI_API_KEY=two\n");
        QCOMPARE(given.keys.size(), 1);
        QCOMPARE(bytesOf(given, u"openai"_s), QByteArray("two"));
    }
};

QTEST_GUILESS_MAIN(TestKeysInput)
#include "tst_keysinput.moc"
