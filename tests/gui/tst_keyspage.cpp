// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/testworld.h"
#include "ui/pages/keys/keyspage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

// Made up in pieces, so that no scanner takes it for a real one.
const QString kKey = u"sk-"_s + u"canary-0123456789abcdefghijWXYZ"_s;

Provider keyed(const QString& name)
{
    Provider provider;
    provider.name = name;
    provider.keySource = KeySource::Keychain;
    return provider;
}

TestWorld::Setup usual()
{
    SimulatedProvider first = fastProvider(u"first"_s);
    first.key = kKey.toUtf8();
    Provider free = keyed(u"second"_s);
    free.keySource = KeySource::None;
    return {.scenario = {{first, fastProvider(u"second"_s)}},
            .chains = {chainOf(u"default"_s, {u"first"_s})},
            .providers = QList{keyed(u"first"_s), free},
            .environment = {}};
}

struct Desk
{
    explicit Desk(const TestWorld::Setup& setup = usual()) : world(setup), page(world.engine())
    {
        page.resize(1080, 760);
        page.show();
        QSignalSpy known(&world.engine(), &Engine::keysChanged);
        world.start();
        ready = QTest::qWaitForWindowActive(&page) && (!known.isEmpty() || known.wait());
        ready = ready && QTest::qWaitFor([this] {
                    const auto labels = page.findChildren<QLabel*>();
                    return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel* label) {
                        return label->text().contains("No key yet"_L1) ||
                               label->text().contains("does not work"_L1);
                    });
                });
    }

    QLineEdit* openField(const QString& provider)
    {
        control<QPushButton>(page, u"Set key of "_s + provider)->click();
        return control<QLineEdit>(page, u"Key of "_s + provider);
    }
    void setKey(const QString& provider, const QString& key)
    {
        QLineEdit* field = openField(provider);
        field->setText(key); // as a paste
        QTest::keyClick(field, Qt::Key_Return);
    }
    QString masked(const QString& provider) const
    {
        return control<QLabel>(page, u"Masked key of "_s + provider)->text();
    }
    bool says(const QString& text) const { return everyText(page).contains(text); }

    TestWorld world;
    KeysPage page;
    bool ready = false;
};

} // namespace

class TestKeysPage : public QObject
{
    Q_OBJECT
private slots:
    void a_broken_keyring_is_told_with_cause_and_cure()
    {
        auto setup = usual();
        setup.brokenKeyring = true;
        Desk desk(setup);
        QVERIFY(desk.ready);
        QTRY_VERIFY(
            control<QLabel>(desk.page, u"Keyring state"_s)->text().contains("does not work"_L1));
        const QString detail = control<QLabel>(desk.page, u"Keyring detail"_s)->text();
        QVERIFY2(detail.contains("There is no session bus."_L1), qPrintable(detail));
        QVERIFY2(detail.contains("try again"_L1), qPrintable(detail));
        QVERIFY(control<QPushButton>(desk.page, u"Try the keyring again"_s)->isVisible());
        desk.setKey(u"first"_s, kKey);
        QTRY_VERIFY(desk.says(u"kept in memory until Fuseboard ends"_s));
        QTRY_VERIFY(desk.says(u"Key in memory"_s));
    }

    void a_key_that_is_stored_leaves_the_field_and_every_text()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QLineEdit* field = desk.openField(u"first"_s);
        QVERIFY(field->hasFocus());
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, kKey);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->text(), QString());
        QVERIFY(!field->isVisible());
        QTRY_VERIFY(desk.masked(u"first"_s).endsWith("WXYZ"_L1));
        field->undo();
        QVERIFY2(!everyText(desk.page).contains(u"0123456789"_s), "the key shows somewhere");
        QVERIFY(!desk.world.file().contains("0123456789"));
    }

    void white_space_around_a_key_is_cut_off_and_told()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.setKey(u"first"_s, u"  "_s + kKey + u" "_s);
        QTRY_VERIFY(desk.says(u"White space around the key was cut off."_s));
    }

    void a_key_that_cannot_be_one_is_refused_with_a_sentence()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.setKey(u"first"_s, u"clé–secrète"_s);
        QTRY_VERIFY(desk.says(u"This cannot be a key"_s));
        QCOMPARE(desk.masked(u"first"_s), u"–"_s);
    }

    void deleting_asks_in_place_and_deletes()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.setKey(u"first"_s, kKey);
        QTRY_VERIFY(desk.masked(u"first"_s).endsWith("WXYZ"_L1));
        control<QAbstractButton>(desk.page, u"Delete key of first"_s)->click();
        QVERIFY(desk.masked(u"first"_s).endsWith("WXYZ"_L1));
        QVERIFY(control<QPushButton>(desk.page, u"Cancel: Delete key first"_s)->hasFocus());
        control<QPushButton>(desk.page, u"Confirm: Delete key first"_s)->click();
        QTRY_COMPARE(desk.masked(u"first"_s), u"–"_s);
    }

    void checking_all_tells_what_works_and_why_not()
    {
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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
        Desk desk;
        QVERIFY(desk.ready);
        control<QAbstractButton>(desk.page, u"Remove provider first"_s)->click();
        QVERIFY(desk.says(u"first is a step of default."_s));
        control<QAbstractButton>(desk.page, u"Remove provider second"_s)->click();
        control<QPushButton>(desk.page, u"Confirm: Remove second"_s)->click();
        QTRY_VERIFY(!desk.world.saved().provider(u"second"));
        QVERIFY(desk.world.saved().provider(u"first"));
    }

    void every_control_has_a_name_of_its_own()
    {
        Desk desk;
        QVERIFY(desk.ready);
        control<QPushButton>(desk.page, u"Add provider"_s)->click();
        desk.openField(u"first"_s);
        QCOMPARE(namingProblem(desk.page), QString());
    }
};

QTEST_MAIN(TestKeysPage)
#include "tst_keyspage.moc"
