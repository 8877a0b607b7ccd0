// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/language.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QString stop()
{
    return QCoreApplication::translate("fuseboard::Composer", "Stop");
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT
private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void serves_the_users_languages_in_their_order_data()
    {
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<QString>("code");

        QTest::newRow("a country's own") << QStringList{u"de-CH"_s} << u"de"_s;
        QTest::newRow("the second where the first is not there")
            << QStringList{u"nl-NL"_s, u"fr-FR"_s} << u"fr"_s;
        QTest::newRow("simplified Chinese") << QStringList{u"zh-Hans-SG"_s} << u"zh_CN"_s;
        QTest::newRow("traditional Chinese is another script")
            << QStringList{u"zh-TW"_s, u"ja-JP"_s} << u"ja"_s;
        QTest::newRow("the C locale") << QStringList{u"C"_s} << u"en"_s;
        QTest::newRow("nothing") << QStringList{} << u"en"_s;
        QTest::newRow("nonsense") << QStringList{u"%&/"_s} << u"en"_s;
    }
    void serves_the_users_languages_in_their_order()
    {
        QFETCH(QStringList, languages);
        QStringList codes;
        for (const LanguageOption& option : Language::all())
            codes << option.code;
        QTEST(languageFor(languages, codes), "code");
    }

    void speaks_the_language_of_the_system_until_another_is_chosen()
    {
        Language language(QLocale(u"de_DE"_s));
        QCOMPARE(language.current(), u"de"_s);
        QCOMPARE(language.chosen(), QString());
        QCOMPARE(stop(), u"Stoppen"_s);

        const QSignalSpy changed(&language, &Language::languageChanged);
        language.choose(u"en"_s);
        QCOMPARE(stop(), u"Stop"_s);
        language.choose(u"en"_s);
        QCOMPARE(changed.size(), 1);
        language.choose({});
        QCOMPARE(stop(), u"Stoppen"_s);
    }

    void every_language_has_texts_of_its_own()
    {
        Language language(QLocale::c());
        for (const LanguageOption& option : Language::all()) {
            if (option.code == "en"_L1)
                continue;
            language.choose(option.code);
            QVERIFY2(stop() != "Stop"_L1, qPrintable(option.code));
        }
    }

    void counts_in_the_forms_of_the_language()
    {
        const auto calls = [](int count) {
            return QCoreApplication::translate("Format", "%Ln calls", nullptr, count);
        };
        Language language(QLocale::c());
        QCOMPARE(calls(1), u"1 call"_s);
        QCOMPARE(calls(0), u"0 calls"_s);
        language.choose(u"de"_s);
        QCOMPARE(calls(1), u"1 Aufruf"_s);
        QCOMPARE(calls(2), u"2 Aufrufe"_s);
    }

    void numbers_follow_the_language_and_the_country()
    {
        Language language(QLocale(u"de_CH"_s));
        QCOMPARE(QLocale(), QLocale(u"de_CH"_s)); // German, as it is written in Switzerland
        language.choose(u"fr"_s);
        QCOMPARE(QLocale().decimalPoint(), u","_s);
        language.choose(u"en"_s);
        QCOMPARE(QLocale().decimalPoint(), u"."_s);
    }

    void scripts_and_tests_in_the_c_locale_see_plain_numbers()
    {
        const Language language(QLocale::c());
        QCOMPARE(language.current(), u"en"_s);
        QCOMPARE(QLocale().toString(1234567), u"1234567"_s);
    }

    void is_kept_for_the_next_start()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"window.ini"_s);
        {
            Language language(QLocale::c());
            language.keepIn(file);
            language.choose(u"ja"_s);
        }
        Language next(QLocale::c());
        next.keepIn(file);
        QCOMPARE(next.current(), u"ja"_s);
        next.choose({});

        Language again(QLocale::c());
        again.keepIn(file);
        QCOMPARE(again.current(), u"en"_s);
    }

    void a_file_that_names_no_language_of_ours_is_as_none()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"window.ini"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[appearance]\nlanguage=../../etc/passwd\n");
        file.close();
        Language language(QLocale(u"fr_FR"_s));
        language.keepIn(path);
        QCOMPARE(language.current(), u"fr"_s);
    }
};

QTEST_GUILESS_MAIN(TestLanguage)

#include "tst_language.moc"
