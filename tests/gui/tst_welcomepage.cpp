// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/testworld.h"
#include "ui/pages/welcome/welcomepage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QString kKey = u"sk-"_s + u"ant-canary-0123456789abcdefghijWXYZ"_s;

struct Desk
{
    explicit Desk(const QHash<QString, QByteArray>& environment = {})
        : world({.scenario = {},
                 .chains = {},
                 .providers = {},
                 .firstStart = true,
                 .environment = environment}),
          page(world.engine())
    {
        page.resize(1080, 760);
        QSignalSpy configured(&world.engine(), &Engine::configurationChanged);
        world.start();
        ready = configured.wait();
        QSignalSpy discovered(&world.engine(), &Engine::discovered);
        page.show();
        ready = ready && discovered.wait() && QTest::qWaitForWindowActive(&page);
    }

    TestWorld world;
    WelcomePage page;
    bool ready = false;
};

} // namespace

class TestWelcomePage : public QObject
{
    Q_OBJECT
private slots:
    void offers_only_what_is_there()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QVERIFY(!control<QPushButton>(desk.page, u"Use these keys"_s)->isVisible());
        QVERIFY(!control<QPushButton>(desk.page, u"Add key"_s)->isEnabled());
        QVERIFY(control<QPushButton>(desk.page, u"Start the demo"_s)->isVisible());
    }

    void a_key_of_the_environment_makes_a_provider_and_a_chain()
    {
        Desk desk({{u"ANTHROPIC_API_KEY"_s, kKey.toUtf8()},
                   {u"OPENAI_API_KEY"_s, "sk-"
                                         "other-0123456789"}});
        QVERIFY(desk.ready);
        QSignalSpy finished(&desk.page, &WelcomePage::finished);
        control<QCheckBox>(desk.page, u"Use OPENAI_API_KEY"_s)->click();
        control<QPushButton>(desk.page, u"Use these keys"_s)->click();
        QVERIFY(finished.wait());
        const Configuration saved = desk.world.saved();
        QCOMPARE(saved.providers.size(), 1);
        QCOMPARE(saved.providers.first().preset, u"anthropic"_s);
        QCOMPARE(saved.providers.first().keySource, KeySource::Environment);
        QCOMPARE(saved.providers.first().keyVariable, u"ANTHROPIC_API_KEY"_s);
        QCOMPARE(saved.chains.size(), 1);
        QCOMPARE(saved.chains.first().name, u"default"_s);
        QCOMPARE(saved.chains.first().steps,
                 QList<Step>({{u"anthropic"_s, u"claude-haiku-4-5"_s}}));
        QVERIFY(!desk.world.file().contains("0123456789"));
    }

    void a_model_that_nobody_knows_is_asked_for()
    {
        Desk desk({{u"TOKENMIX_API_KEY"_s, "sk-"
                                           "tm-0123456789"}});
        QVERIFY(desk.ready);
        auto* use = control<QPushButton>(desk.page, u"Use these keys"_s);
        QVERIFY(!use->isEnabled());
        control<QLineEdit>(desk.page, u"Model of TokenMix.ai"_s)->setText(u"any-model"_s);
        QVERIFY(use->isEnabled());
    }

    void a_pasted_key_is_saved_in_the_keychain_and_gone_from_the_page()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QSignalSpy finished(&desk.page, &WelcomePage::finished);
        QSignalSpy stored(&desk.world.engine(), &Engine::keyChanged);
        auto* preset = control<QComboBox>(desk.page, u"Provider"_s);
        preset->setCurrentIndex(preset->findText(u"Anthropic"_s));
        auto* field = control<QLineEdit>(desk.page, u"Key"_s);
        QTest::keyClicks(field, kKey);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->text(), QString());
        QVERIFY(finished.wait());
        QCOMPARE(stored.size(), 1);
        QCOMPARE(stored.first().first().toString(), u"anthropic"_s);
        QVERIFY(stored.first().at(1).value<KeyChange>().ok());
        QVERIFY(!everyText(desk.page).contains(u"0123456789"_s));
        QVERIFY(!desk.world.file().contains("0123456789"));
        QCOMPARE(desk.world.saved().chains.first().steps.first().provider, u"anthropic"_s);
    }

    void an_ollama_that_answers_is_used_with_a_model_of_its_own()
    {
        Desk desk;
        QVERIFY(desk.ready);
        emit desk.world.engine().discovered(
            {.keys = {}, .ollama = true, .ollamaModels = {u"gemma3:4b"_s, u"qwen3:8b"_s}});
        QSignalSpy finished(&desk.page, &WelcomePage::finished);
        control<QComboBox>(desk.page, u"Ollama model"_s)->setCurrentText(u"qwen3:8b"_s);
        control<QPushButton>(desk.page, u"Use Ollama"_s)->click();
        QVERIFY(finished.wait());
        QCOMPARE(desk.world.saved().chains.first().steps,
                 QList<Step>({{u"ollama"_s, u"qwen3:8b"_s}}));
    }

    void the_demo_is_asked_for_and_changes_nothing()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QSignalSpy requested(&desk.page, &WelcomePage::demoRequested);
        control<QPushButton>(desk.page, u"Start the demo"_s)->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(desk.world.file(), QByteArray());
    }

    void every_control_has_a_name_of_its_own()
    {
        Desk desk({{u"ANTHROPIC_API_KEY"_s, kKey.toUtf8()},
                   {u"OPENAI_API_KEY"_s, "sk-"
                                         "other-0123456789"}});
        QVERIFY(desk.ready);
        QCOMPARE(namingProblem(desk.page), QString());
    }
};

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
