// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/keysdesk.h"
#include "tests/support/testfiles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QString envFile(const QTemporaryDir& folder, const QByteArray& text)
{
    return writtenFile(folder, u".env"_s, text);
}

} // namespace

/// Where keys come from and what they do: typed, replaced, imported, checked, for providers that
/// come and go.
class TestKeysPage : public QObject
{
    Q_OBJECT

private slots:
    void a_broken_keyring_is_told_with_cause_and_cure()
    {
        auto setup = usual();
        setup.brokenKeyring = true;
        KeysDesk desk(setup);
        QVERIFY(desk.ready);
        QTRY_VERIFY(
            control<QLabel>(desk.page, u"Keychain state"_s)->text().contains("does not work"_L1));
        const QString detail = control<QLabel>(desk.page, u"Keychain detail"_s)->text();
        QVERIFY2(detail.contains("There is no session bus."_L1), qPrintable(detail));
        QVERIFY2(detail.contains("try again"_L1), qPrintable(detail));
        QVERIFY(control<QPushButton>(desk.page, u"Try the keychain again"_s)->isVisible());
        desk.setKey(u"first"_s, kKey);
        QTRY_VERIFY(desk.says(u"kept in memory until Fuseboard ends"_s));
        QTRY_VERIFY(desk.says(u"Key in memory"_s));
    }

    void white_space_around_a_key_is_cut_off_and_told()
    {
        KeysDesk desk;
        QVERIFY(desk.ready);
        desk.setKey(u"first"_s, u"  "_s + kKey + u" "_s);
        QTRY_VERIFY(desk.says(u"White space around the key was cut off."_s));
    }

    void a_key_that_cannot_be_one_is_refused_with_a_sentence()
    {
        KeysDesk desk;
        QVERIFY(desk.ready);
        desk.setKey(u"first"_s, u"clé–secrète"_s);
        QTRY_VERIFY(desk.says(u"This cannot be a key"_s));
        QCOMPARE(desk.masked(u"first"_s), u"–"_s);
    }

    void a_new_key_that_fails_leaves_the_old_one_in_force_unless_it_is_wanted()
    {
        KeysDesk desk;
        QVERIFY(desk.ready && desk.setFirst());
        desk.setKey(u"first"_s, kWrong);
        QVERIFY(desk.says(u"Trying the new key… The old one stays in force."_s));
        QTRY_VERIFY(desk.says(u"did not pass, so the one before stays"_s));
        QVERIFY(desk.masked(u"first"_s).endsWith("WXYZ"_L1));
        desk.click(u"Keep the old key of first"_s);
        QVERIFY(!desk.shows(u"Use the new key of first all the same"_s));

        desk.setKey(u"first"_s, kWrong);
        QTRY_VERIFY(desk.shows(u"Use the new key of first all the same"_s));
        desk.click(u"Use the new key of first all the same"_s);
        QTRY_VERIFY(desk.masked(u"first"_s).endsWith("QRST"_L1));
        QVERIFY(!desk.shows(u"Keep the old key of first"_s));
        QVERIFY(!everyTrace(desk.page).contains(kBody));
    }

    void a_new_key_that_passes_takes_the_place_of_the_old_one()
    {
        KeysDesk desk;
        QVERIFY(desk.ready);
        desk.setKey(u"first"_s, kWrong);
        QTRY_VERIFY(desk.masked(u"first"_s).endsWith("QRST"_L1));
        desk.setKey(u"first"_s, kKey);
        QTRY_VERIFY(desk.masked(u"first"_s).endsWith("WXYZ"_L1));
        QTRY_VERIFY(desk.says(u"The new key has passed and is in force."_s));
        QVERIFY(!desk.says(u"Trying the new key"_s) || !desk.shows(u"Keep the old key of first"_s));
    }

    void a_new_key_that_cannot_be_one_is_not_tried()
    {
        KeysDesk desk;
        QVERIFY(desk.ready && desk.setFirst());
        desk.setKey(u"first"_s, u"clé–secrète"_s);
        QTRY_VERIFY(desk.says(u"This cannot be a key"_s));
        QVERIFY(!desk.shows(u"Use the new key of first all the same"_s));
        QVERIFY(desk.masked(u"first"_s).endsWith("WXYZ"_L1));
    }

    void the_password_of_the_history_is_neither_checked_nor_called_a_key()
    {
        KeysDesk desk;
        QVERIFY(desk.ready);
        KeyRow row;
        row.provider = u"history"_s;
        row.title = u"Team history"_s;
        row.ofHistory = true;
        row.presence = KeyPresence::Present;
        row.masked = u"…"_s;
        KeysSnapshot keys;
        keys.rows = {row};
        desk.page.setKeys(keys);
        QTRY_VERIFY(desk.shows(u"Set password of history"_s));
        QVERIFY(!desk.shows(u"Check password of history"_s));
        QVERIFY(!desk.shows(u"Remove history"_s));
        QVERIFY(desk.says(u"Password set"_s));
        control<QPushButton>(desk.page, u"Check all keys"_s)->click();
        QCOMPARE(control<QLabel>(desk.page, u"Check progress"_s)->text(), QString());
    }

    void a_file_that_cannot_be_read_is_told_in_the_panel()
    {
        KeysDesk desk;
        QVERIFY(desk.ready);
        QTemporaryDir folder;
        QVERIFY(desk.drop(folder.filePath(u"none.env"_s)));
        QVERIFY(control<QLabel>(desk.page, u"Problem with the import"_s)
                    ->text()
                    .contains(u"none.env"_s));
        QVERIFY(!desk.shows(u"Import the chosen keys"_s));
        QVERIFY(desk.drop(envFile(folder, "PATH=/bin\nnonsense\n"_ba)));
        QVERIFY(desk.says(u"Line 2: This is not of the form NAME=value."_s));
        QVERIFY(desk.says(u"holds no key of a provider."_s));
    }

    void nothing_of_a_file_is_taken_over_before_it_is_said_so()
    {
        KeysDesk desk;
        QVERIFY(desk.ready);
        QTemporaryDir folder;
        const QString path =
            envFile(folder, "# mine\r\nexport FIRST_API_KEY=\" "_ba + kKey.toUtf8() +
                                " \"\r\nANTHROPIC_API_KEY=sk-ant-canary-" + kBody.toUtf8() +
                                "-5678\r\nOTHER=1\r\nGROQ_API_KEY=op://vault/groq/key\r\n");
        QVERIFY(desk.drop(path));
        const QByteArray file = desk.world.file();
        QVERIFY(desk.says(u"White space around the key is cut off."_s));
        QVERIFY(desk.says(u"New: adds the provider"_s));
        QVERIFY(desk.says(u"sk-ant-…5678"_s));
        QVERIFY(control<QCheckBox>(desk.page, u"Import FIRST_API_KEY for first"_s)->isChecked());
        QVERIFY(!control<QCheckBox>(desk.page, u"Import GROQ_API_KEY for groq"_s)->isEnabled());
        QVERIFY(!everyTrace(desk.page).contains(kBody));
        QCOMPARE(namingProblem(desk.page), QString());
        QTest::qWait(100);
        QCOMPARE(desk.world.file(), file);
        QCOMPARE(desk.masked(u"first"_s), u"–"_s);

        desk.click(u"Import the chosen keys"_s);
        QTRY_VERIFY(desk.masked(u"first"_s).endsWith("WXYZ"_L1));
        QTRY_VERIFY(desk.world.saved().provider(u"anthropic"));
        QTRY_VERIFY(findControl<QLabel>(desk.page, u"Masked key of anthropic"_s));
        QTRY_COMPARE(desk.masked(u"anthropic"_s), u"sk-ant-…5678"_s);
        QTRY_VERIFY(desk.says(u"Taken over from FIRST_API_KEY."_s));
        QVERIFY(!desk.shows(u"Import the chosen keys"_s));
        QVERIFY(!desk.world.file().contains(kBody.toUtf8()));
        QVERIFY(!everyTrace(desk.page).contains(kBody));
    }

    void what_is_left_out_of_an_import_stays_out_and_a_replacement_is_tried_first()
    {
        KeysDesk desk;
        QVERIFY(desk.ready && desk.setFirst());
        QTemporaryDir folder;
        const QString path =
            envFile(folder, "FIRST_API_KEY="_ba + kWrong.toUtf8() + "\nXAI_API_KEY=xai-canary-" +
                                kBody.toUtf8() + "abc\n");
        QVERIFY(desk.drop(path));
        auto* replacing = control<QCheckBox>(desk.page, u"Import FIRST_API_KEY for first"_s);
        QVERIFY(replacing->isEnabled() && !replacing->isChecked());
        QVERIFY(desk.says(u"Replaces the key, if a check with the new one passes"_s));
        replacing->click();
        control<QCheckBox>(desk.page, u"Import XAI_API_KEY for xai"_s)->click();
        QCOMPARE(control<QPushButton>(desk.page, u"Import the chosen keys"_s)->text(),
                 u"Import (1)"_s);
        desk.click(u"Import the chosen keys"_s);
        QTRY_VERIFY(desk.says(u"did not pass, so the one before stays"_s));
        QVERIFY(desk.masked(u"first"_s).endsWith("WXYZ"_L1));
        QVERIFY(!desk.world.saved().provider(u"xai"));
    }

    void a_key_that_is_stored_already_is_known_as_the_same()
    {
        KeysDesk desk;
        QVERIFY(desk.ready && desk.setFirst());
        QTemporaryDir folder;
        QVERIFY(desk.drop(envFile(folder, "FIRST_API_KEY="_ba + kKey.toUtf8())));
        QTRY_VERIFY(desk.says(u"Same key: nothing to do"_s));
        QVERIFY(!control<QPushButton>(desk.page, u"Import the chosen keys"_s)->isEnabled());
        QVERIFY(!desk.showsKey());
        desk.click(u"Cancel importing keys"_s);
        QVERIFY(!desk.shows(u"Cancel importing keys"_s));
        QVERIFY(control<QPushButton>(desk.page, u"Import keys"_s)->hasFocus());
    }

    void keys_of_the_environment_are_found()
    {
        qputenv("FIRST_API_KEY", kKey.toUtf8());
        KeysDesk desk;
        QVERIFY(desk.ready);
        desk.click(u"Import keys"_s);
        desk.click(u"Look for keys in the environment"_s);
        qunsetenv("FIRST_API_KEY");
        QVERIFY(control<QCheckBox>(desk.page, u"Import FIRST_API_KEY for first"_s)->isChecked());
        desk.click(u"Import the chosen keys"_s);
        QTRY_VERIFY(desk.masked(u"first"_s).endsWith("WXYZ"_L1));
    }

    void checking_all_tells_what_works_and_why_not()
    {
        KeysDesk desk;
        QVERIFY(desk.ready);
        desk.setKey(u"first"_s, u"sk-"_s + u"wrong-0123456789abcdefghij"_s);
        QTRY_VERIFY(desk.masked(u"first"_s) != u"–"_s);
        control<QPushButton>(desk.page, u"Check all keys"_s)->click();
        QTRY_COMPARE(control<QLabel>(desk.page, u"Check progress"_s)->text(), u"Checked 2 of 2"_s);
        QTRY_VERIFY(desk.says(u"Works: answered in"_s));
        QTRY_VERIFY(desk.says(u"key not accepted"_s));
        desk.setKey(u"first"_s, kKey);
        QTRY_VERIFY(desk.masked(u"first"_s).endsWith("WXYZ"_L1));
        control<QPushButton>(desk.page, u"Check key of first"_s)->click();
        QTRY_VERIFY(!desk.says(u"key not accepted"_s) && desk.says(u"Works: answered in"_s));
    }

    void a_provider_is_added_from_a_preset_and_its_key_is_asked_for()
    {
        KeysDesk desk;
        QVERIFY(desk.ready);
        control<QPushButton>(desk.page, u"Add provider"_s)->click();
        auto* preset = control<QComboBox>(desk.page, u"Provider preset"_s);
        preset->setCurrentIndex(preset->findText(u"Anthropic"_s));
        QCOMPARE(control<QLineEdit>(desk.page, u"Provider name"_s)->text(), u"anthropic"_s);
        control<QPushButton>(desk.page, u"Add this provider"_s)->click();
        QTRY_VERIFY(desk.world.saved().provider(u"anthropic"));
        QCOMPARE(desk.world.saved().provider(u"anthropic")->preset, u"anthropic"_s);
        QTRY_VERIFY(findControl<QLineEdit>(desk.page, u"Key of anthropic"_s));
        QTRY_VERIFY(control<QLineEdit>(desk.page, u"Key of anthropic"_s)->isVisible());
        QVERIFY(!preset->isVisible());
    }

    void an_address_that_is_none_is_told_in_the_panel()
    {
        KeysDesk desk;
        QVERIFY(desk.ready);
        control<QPushButton>(desk.page, u"Add provider"_s)->click();
        auto* preset = control<QComboBox>(desk.page, u"Provider preset"_s);
        preset->setCurrentIndex(preset->findText(u"Other, speaks openai"_s));
        control<QLineEdit>(desk.page, u"Base URL"_s)->setText(u"http://example.org/v1"_s);
        const QByteArray before = desk.world.file();
        control<QPushButton>(desk.page, u"Add this provider"_s)->click();
        QTRY_VERIFY(desk.says(u"https://"_s) && desk.says(u"lain http"_s));
        QCOMPARE(desk.world.file(), before);
        QVERIFY(preset->isVisible());
    }

    void a_provider_that_a_chain_needs_is_not_removed_another_one_is()
    {
        KeysDesk desk;
        QVERIFY(desk.ready);
        control<QAbstractButton>(desk.page, u"Remove provider first"_s)->click();
        QVERIFY(desk.says(u"first is a step of default."_s));
        control<QAbstractButton>(desk.page, u"Remove provider second"_s)->click();
        control<QPushButton>(desk.page, u"Confirm: Remove, second"_s)->click();
        QTRY_VERIFY(!desk.world.saved().provider(u"second"));
        QVERIFY(desk.world.saved().provider(u"first"));
    }

    void every_control_has_a_name_of_its_own()
    {
        KeysDesk desk;
        QVERIFY(desk.ready);
        control<QPushButton>(desk.page, u"Add provider"_s)->click();
        desk.openField(u"first"_s);
        QCOMPARE(namingProblem(desk.page), QString());
    }
};

QTEST_MAIN(TestKeysPage)
#include "tst_keyspage.moc"
