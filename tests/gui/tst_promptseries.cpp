// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/promptdesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// More than one prompt: with options, side by side, repeated, kept as a check and for later.
class TestPromptSeries : public QObject
{
    Q_OBJECT

private slots:
    void options_out_of_range_are_told_and_nothing_is_sent()
    {
        PromptDesk desk(twoProviders({}));
        QVERIFY(desk.ready);
        control<QToolButton>(desk.page, u"Options"_s)->click();
        control<QLineEdit>(desk.page, u"Max tokens"_s)->setText(u"0"_s);
        desk.type(u"Hello"_s);
        desk.sendByKey();
        QVERIFY(!desk.isRunning());
        QVERIFY(everyText(desk.page).contains("Max tokens must be a whole number"_L1));
        control<QLineEdit>(desk.page, u"Max tokens"_s)->setText(u"5"_s);
        desk.sendByKey();
        QTRY_VERIFY(desk.status().contains("finish reason length"_L1));
    }

    void providers_are_compared_side_by_side()
    {
        auto setup = twoProviders({}, 40);
        Provider priced;
        priced.name = u"first"_s;
        priced.keySource = KeySource::None;
        priced.prices = {{u"first-model"_s, {1, 10}}};
        Provider bare = priced;
        bare.name = u"second"_s;
        bare.prices.clear();
        setup.providers = {{priced, bare}};
        PromptDesk desk(setup);
        QVERIFY(desk.ready);
        desk.choose(u"Compare providers"_s);
        QCOMPARE(control<QComboBox>(desk.page, u"Provider of column 1"_s)->currentText(),
                 u"first"_s);
        QCOMPARE(control<QComboBox>(desk.page, u"Provider of column 2"_s)->currentText(),
                 u"second"_s);
        QVERIFY(!control<QToolButton>(desk.page, u"Remove column 1"_s)->isVisible());
        auto* add = control<QPushButton>(desk.page, u"Add column"_s);
        add->click();
        add->click();
        QVERIFY(!add->isVisible()); // four are enough
        control<QToolButton>(desk.page, u"Remove column 3"_s)->click();
        QTRY_VERIFY(!findControl<QComboBox>(desk.page, u"Provider of column 3"_s));
        desk.type(u"Hello"_s);
        desk.sendByKey();
        QVERIFY(desk.isRunning());
        QTRY_VERIFY(!desk.isRunning());
        for (const int column : {1, 2, 4}) {
            const QString status =
                control<QLabel>(desk.page, u"Status of column %1"_s.arg(column))->text();
            QVERIFY2(status.startsWith("Answered by"_L1), qPrintable(status));
            QVERIFY2(status.contains("tokens "_L1), qPrintable(status));
            QCOMPARE(status.contains(u'$'), status.startsWith("Answered by first"_L1));
            QVERIFY(!control<QPlainTextEdit>(desk.page, u"Answer of column %1"_s.arg(column))
                         ->toPlainText()
                         .isEmpty());
        }
        QCOMPARE(namingProblem(desk.page), QString());
    }

    void a_failed_column_says_why_beside_the_others()
    {
        PromptDesk desk(twoProviders({failing(ErrorKind::AuthenticationFailed)}));
        QVERIFY(desk.ready);
        desk.choose(u"Compare providers"_s);
        desk.type(u"Hello"_s);
        desk.sendByKey();
        QTRY_VERIFY(!desk.isRunning());
        const auto status = [&desk](int column) {
            return control<QLabel>(desk.page, u"Status of column %1"_s.arg(column))->text();
        };
        QVERIFY2(status(1).contains("Key not accepted"_L1), qPrintable(status(1)));
        QVERIFY2(status(2).startsWith("Answered by second"_L1), qPrintable(status(2)));
    }

    void a_repeated_prompt_has_percentiles_and_a_count()
    {
        PromptDesk desk(twoProviders({failing(ErrorKind::Overloaded)}));
        QVERIFY(desk.ready);
        auto setup = control<QToolButton>(desk.page, u"Options"_s);
        setup->click();
        control<QSpinBox>(desk.page, u"Repeat the prompt"_s)->setValue(5);
        desk.type(u"Hello"_s);
        QCOMPARE(control<QPushButton>(desk.page, u"Send"_s)->text(), u"Send 5 ×"_s);
        desk.sendByKey();
        auto* panel = control<QFrame>(desk.page, u"Repeats"_s);
        QTRY_VERIFY(panel->isVisible());
        QTRY_VERIFY(!desk.isRunning());
        const QString words = panel->accessibleDescription();
        for (const auto part : {"5 of 5 answered"_L1, "Latency p50"_L1, "p95"_L1,
                                "First token p50"_L1, "Tokens/s"_L1})
            QVERIFY2(words.contains(part), qPrintable(words));
        QCOMPARE(control<QProgressBar>(desk.page, u"Progress of Repeats"_s)->value(), 5);
    }

    void esc_ends_the_repeats_too_and_keeps_what_there_is()
    {
        PromptDesk desk(twoProviders({}));
        QVERIFY(desk.ready);
        control<QToolButton>(desk.page, u"Options"_s)->click();
        control<QSpinBox>(desk.page, u"Repeat the prompt"_s)->setValue(3);
        control<QDoubleSpinBox>(desk.page, u"Pause between repeats"_s)->setValue(3600);
        desk.type(u"Hello"_s);
        desk.sendByKey();
        auto* panel = control<QFrame>(desk.page, u"Repeats"_s);
        QTRY_VERIFY(panel->accessibleDescription().contains("1 of 1 answered"_L1));
        QVERIFY(desk.isRunning()); // within the pause
        QTest::keyClick(control<QPlainTextEdit>(desk.page, u"Prompt text"_s), Qt::Key_Escape);
        QVERIFY(!desk.isRunning());
        QVERIFY2(panel->accessibleDescription().contains("stopped, 3 were planned"_L1),
                 qPrintable(panel->accessibleDescription()));
    }

    void a_prompt_becomes_a_check()
    {
        PromptDesk desk(twoProviders({}));
        QVERIFY(desk.ready);
        desk.type(u"Say pong"_s);
        control<QToolButton>(desk.page, u"Save as check"_s)->click();
        auto* save = control<QPushButton>(desk.page, u"Save check"_s);
        QVERIFY(save->isVisible());
        save->click();
        QVERIFY(everyText(desk.page).contains("The check needs a name."_L1));
        control<QLineEdit>(desk.page, u"Name of the check"_s)->setText(u"pong"_s);
        control<QLineEdit>(desk.page, u"Expected pattern of the check"_s)->setText(u"("_s);
        save->click();
        QVERIFY(everyText(desk.page).contains("The pattern cannot be read"_L1));
        control<QLineEdit>(desk.page, u"Expected pattern of the check"_s)->setText(u"^pong"_s);
        control<QLineEdit>(desk.page, u"Expected text of the check"_s)->setText(u"pong"_s);
        control<QDoubleSpinBox>(desk.page, u"Latency budget of the check"_s)->setValue(2.5);
        save->click();
        QTRY_VERIFY(!save->isVisible());
        const QList<Probe> checks = desk.world.saved().watch.probes.checks;
        QCOMPARE(checks.size(), 1);
        QCOMPARE(checks.first().name, u"pong"_s);
        QCOMPARE(checks.first().provider, u"first"_s);
        QCOMPARE(checks.first().model, u"first-model"_s);
        QCOMPARE(checks.first().prompt, u"Say pong"_s);
        QCOMPARE(checks.first().expectText, u"pong"_s);
        QCOMPARE(checks.first().expectPattern, u"^pong"_s);
        QCOMPARE(checks.first().latencyBudget, std::optional<Duration>(2500ms));

        control<QToolButton>(desk.page, u"Save as check"_s)->click();
        control<QLineEdit>(desk.page, u"Name of the check"_s)->setText(u"pong"_s);
        save->click();
        QVERIFY(everyText(desk.page).contains("There is a check of that name already."_L1));
    }

    void prompts_are_saved_loaded_renamed_and_deleted_with_undo()
    {
        QTemporaryDir folder;
        PromptDesk desk(twoProviders({}));
        QVERIFY(desk.ready);
        desk.page.keepPromptsIn(folder.filePath(u"prompts.json"_s));
        desk.type(u"Explain fuses"_s);
        control<QToolButton>(desk.page, u"Save prompt"_s)->click();
        auto* name = control<QLineEdit>(desk.page, u"Name of the saved prompt"_s);
        QCOMPARE(name->text(), u"Explain fuses"_s);
        name->setText(u"Fuses"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(!name->isVisible());

        control<QToolButton>(desk.page, u"Saved prompts and history"_s)->click();
        auto* list = control<QListView>(desk.page, u"List of prompts"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 1);
        auto* text = control<QPlainTextEdit>(desk.page, u"Prompt text"_s);
        text->setPlainText(u"something else"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        control<QPushButton>(desk.page, u"Load the chosen prompt"_s)->click();
        QCOMPARE(text->toPlainText(), u"Explain fuses"_s);
        QVERIFY(list->model()->setData(list->model()->index(0, 0), u"Fuses and breakers"_s));
        list->setCurrentIndex(list->model()->index(0, 0));
        control<QPushButton>(desk.page, u"Delete the chosen prompt"_s)->click();
        QCOMPARE(list->model()->rowCount(), 0);
        control<QPushButton>(desk.page, u"Undo the deletion of a prompt"_s)->click();
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"Fuses and breakers"_s);
    }

    void alt_up_brings_earlier_prompts_back()
    {
        PromptDesk desk(twoProviders({}));
        QVERIFY(desk.ready);
        auto* text = control<QPlainTextEdit>(desk.page, u"Prompt text"_s);
        for (const auto& each : {u"one"_s, u"two"_s}) {
            text->clear();
            desk.type(each);
            desk.sendByKey();
            QTRY_VERIFY(!desk.isRunning());
        }
        text->setPlainText(u"draft"_s);
        QTest::keyClick(text, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(text->toPlainText(), u"two"_s);
        QTest::keyClick(text, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(text, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(text->toPlainText(), u"one"_s);
        QTest::keyClick(text, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(text, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(text->toPlainText(), u"draft"_s);

        control<QToolButton>(desk.page, u"Saved prompts and history"_s)->click();
        desk.choose(u"History of prompts"_s);
        auto* list = control<QListView>(desk.page, u"List of prompts"_s);
        QCOMPARE(list->model()->rowCount(), 2);
        control<QCheckBox>(desk.page, u"Do not keep a history"_s)->click();
        QCOMPARE(list->model()->rowCount(), 0);
    }
};

QTEST_MAIN(TestPromptSeries)
#include "tst_promptseries.moc"
