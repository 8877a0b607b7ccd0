// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/windowdesk.h"
#include "tests/ui/sampleboard.h"
#include "ui/pages/alerts/ruleeditor.h"
#include "ui/pages/chains/chainspage.h"
#include "ui/pages/diagnose/diagnosepage.h"
#include "ui/pages/keys/keycard.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/prompt/attemptrow.h"
#include "ui/pages/settings/importpreview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kTheirs = "{\"version\": 1, \"history\": {\"keep_days\": 7}}"_ba;

} // namespace

/// What was begun on the pages of a window, on those of the one that takes its place.
class TestWindowMemory : public QObject
{
    Q_OBJECT
private slots:
    void what_was_written_and_chosen_is_still_there()
    {
        WindowDesk desk;
        QVERIFY(desk.ready);
        desk.window().resize(711, 555);
        auto* text = desk.find<QPlainTextEdit>(u"Prompt text"_s);
        text->setPlainText(u"Why is the sky blue?"_s);
        desk.find<QToolButton>(u"Options"_s)->click();
        desk.find<QSpinBox>(u"Repeat the prompt"_s)->setValue(5);
        desk.find<QComboBox>(u"Chain"_s)->setCurrentIndex(1);
        text->setFocus();
        QVERIFY(desk.window().openPage(u"Calls"_s)); // left for another
        desk.find<QLineEdit>(u"Filter by words in the message"_s)->setText(u"overloaded"_s);
        QVERIFY(desk.window().openPage(u"Prompt"_s));
        text->setFocus();

        Marks marks;
        QVERIFY(QCoreApplication::installTranslator(&marks));
        QVERIFY(desk.rebuild());
        QCOMPARE(desk.window().size(), QSize(711, 555));
        auto* again = desk.find<QPlainTextEdit>(u"Prompt text"_s);
        QCOMPARE(again->toPlainText(), u"Why is the sky blue?"_s);
        QCOMPARE(desk.window().focusWidget(), again);
        QCOMPARE(desk.find<QSpinBox>(u"Repeat the prompt"_s)->value(), 5);
        QVERIFY(desk.find<QSpinBox>(u"Repeat the prompt"_s)->isVisible());
        QCOMPARE(desk.find<QComboBox>(u"Chain"_s)->currentText(), u"slow"_s);
        // A page that is not opened between two changes keeps what it has.
        QVERIFY(desk.rebuild());
        QVERIFY(desk.window().openPage(u"Calls"_s));
        QCOMPARE(desk.find<QLineEdit>(u"Filter by words in the message"_s)->text(),
                 u"overloaded"_s);
    }

    void a_comparison_keeps_its_columns()
    {
        WindowDesk desk;
        QVERIFY(desk.ready);
        desk.find<QAbstractButton>(u"Compare providers"_s)->click();
        desk.find<QPushButton>(u"Add column"_s)->click();
        desk.find<QComboBox>(u"Provider of column 3"_s)->setCurrentText(u"slow"_s);
        QVERIFY(desk.rebuild());
        QCOMPARE(desk.find<QComboBox>(u"Provider of column 3"_s)->currentText(), u"slow"_s);
        QVERIFY(desk.find<QComboBox>(u"Provider of column 3"_s)->isVisible());
    }

    void an_answer_stays_with_its_way_and_its_repeats()
    {
        WindowDesk desk;
        QVERIFY(desk.ready);
        desk.find<QPlainTextEdit>(u"Prompt text"_s)->setPlainText(u"Why is the sky blue?"_s);
        desk.find<QToolButton>(u"Options"_s)->click();
        desk.find<QSpinBox>(u"Repeat the prompt"_s)->setValue(2);
        QSignalSpy finished(&desk.world.engine(), &Engine::promptFinished);
        desk.find<QPushButton>(u"Send"_s)->click();
        QTRY_COMPARE(finished.size(), 2);
        const QString answer = desk.find<QPlainTextEdit>(u"Answer"_s)->toPlainText();
        const QString status = desk.find<QLabel>(u"Prompt status"_s)->text();
        QVERIFY(!answer.isEmpty());

        QVERIFY(desk.rebuild());
        QCOMPARE(desk.find<QPlainTextEdit>(u"Answer"_s)->toPlainText(), answer);
        QCOMPARE(desk.find<QLabel>(u"Prompt status"_s)->text(), status);
        QVERIFY(desk.find<QPushButton>(u"Copy answer"_s)->isEnabled());
        QVERIFY(desk.find<QWidget>(u"Repeats"_s)->isVisible());
        QCOMPARE(desk.window().findChildren<AttemptRow*>().size(), 1);
        QVERIFY(desk.find<QPushButton>(u"Send"_s)->isEnabled());
        auto* text = desk.find<QPlainTextEdit>(u"Prompt text"_s);
        text->clear();
        desk.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(text->toPlainText(), u"Why is the sky blue?"_s);
    }

    void compared_answers_stay_in_their_columns()
    {
        WindowDesk desk;
        QVERIFY(desk.ready);
        desk.find<QAbstractButton>(u"Compare providers"_s)->click();
        desk.find<QPlainTextEdit>(u"Prompt text"_s)->setPlainText(u"Why is the sky blue?"_s);
        QSignalSpy finished(&desk.world.engine(), &Engine::promptFinished);
        desk.find<QPushButton>(u"Send"_s)->click();
        QTRY_COMPARE(finished.size(), 2);
        const QString second = desk.find<QPlainTextEdit>(u"Answer of column 2"_s)->toPlainText();
        QVERIFY(!second.isEmpty());
        QVERIFY(desk.rebuild());
        QCOMPARE(desk.find<QPlainTextEdit>(u"Answer of column 2"_s)->toPlainText(), second);
        QVERIFY(!desk.find<QLabel>(u"Status of column 1"_s)->text().isEmpty());
    }

    void an_edit_of_a_chain_can_still_be_undone()
    {
        WindowDesk desk;
        QVERIFY(desk.ready);
        QVERIFY(desk.window().openPage(u"Chains"_s));
        desk.find<QPushButton>(u"Duplicate chain"_s)->click();
        Marks marks;
        QVERIFY(QCoreApplication::installTranslator(&marks));
        QVERIFY(desk.rebuild());
        auto* undo = desk.find<QPushButton>(u"Undo the chain edit"_s);
        QVERIFY(undo->isEnabled());
        QVERIFY2(undo->toolTip().contains(u"«Duplicate the chain»"_s), qPrintable(undo->toolTip()));
        undo->click();
        QVERIFY(!desk.window().findChild<ChainsPage*>()->hasUnsavedEdits());
        QVERIFY(desk.find<QPushButton>(u"Redo the chain edit"_s)->isEnabled());
    }

    void what_was_changed_meanwhile_is_not_written_over()
    {
        WindowDesk desk;
        QVERIFY(desk.ready);
        QVERIFY(desk.window().openPage(u"Chains"_s));
        QVERIFY(desk.window().openPage(u"Status"_s));
        QVERIFY(desk.rebuild());
        Configuration next = desk.world.saved();
        next.chains[0].retry.maxRetries = 7;
        QSignalSpy configured(&desk.world.engine(), &Engine::configurationChanged);
        desk.world.engine().saveConfiguration(next);
        QVERIFY(configured.wait());
        QVERIFY(desk.window().openPage(u"Chains"_s));
        QVERIFY(!desk.window().findChild<ChainsPage*>()->hasUnsavedEdits());
    }

    void a_rule_that_is_being_edited_stays_open()
    {
        WindowDesk desk;
        QVERIFY(desk.ready);
        QVERIFY(desk.window().openPage(u"Alerts"_s));
        auto* rules = desk.find<QTableWidget>(u"Rules in force"_s);
        QTRY_VERIFY(rules->rowCount() > 2);
        rules->setCurrentCell(1, 0);
        QVERIFY(desk.find<QPushButton>(u"Edit the chosen rule"_s)->isEnabled());
        desk.find<QPushButton>(u"Edit the chosen rule"_s)->click();
        auto* editor = desk.window().findChild<RuleEditor*>();
        QVERIFY(!editor->isHidden());
        const QString name = editor->before();
        QVERIFY(desk.rebuild());
        editor = desk.window().findChild<RuleEditor*>();
        QVERIFY(!editor->isHidden());
        QCOMPARE(editor->before(), name);
    }

    void a_key_that_was_deleted_can_still_be_brought_back()
    {
        WindowDesk desk;
        QVERIFY(desk.ready);
        KeysSnapshot keys;
        keys.rows.resize(1);
        keys.rows[0].provider = u"first"_s;
        emit desk.world.engine().keysChanged(keys);
        QVERIFY(desk.window().openPage(u"Keys"_s));
        auto* card = desk.window().findChild<KeyCard*>();
        QVERIFY(card != nullptr);
        card->offerUndo(20s);
        QVERIFY(desk.rebuild());
        const auto left = desk.window().findChild<KeyCard*>()->undoTime();
        QVERIFY(left > 10s && left <= 20s);
        QSignalSpy asked(desk.window().findChild<KeyCard*>(), &KeyCard::undoRequested);
        desk.find<QPushButton>(u"Undo deleting the key of first"_s)->click();
        QCOMPARE(asked.size(), 1);
    }

    void a_file_that_is_about_to_be_imported_stays_in_sight()
    {
        WindowDesk desk;
        QVERIFY(desk.ready);
        QVERIFY(desk.window().openPage(u"Settings"_s));
        auto* preview = desk.window().findChild<ImportPreview*>();
        preview->open(u"team.json"_s, kTheirs);
        desk.find<QAbstractButton>(u"Replace the configuration by the file"_s)->click();
        QVERIFY(desk.rebuild());
        QVERIFY(desk.window().findChild<ImportPreview*>()->isVisible());
        QVERIFY(
            desk.find<QAbstractButton>(u"Replace the configuration by the file"_s)->isChecked());
        desk.find<QPushButton>(u"Cancel importing the configuration"_s)->click();
        desk.window().findChild<ImportPreview*>()->open(u"team.json"_s, kTheirs);
        desk.find<QAbstractButton>(u"Merge the file into the configuration"_s)->click();
        desk.find<QPushButton>(u"Import the configuration now"_s)->click();
        QTRY_VERIFY(desk.find<QPushButton>(u"Undo the import of the configuration"_s)->isVisible());
        QVERIFY(desk.rebuild());
        desk.find<QPushButton>(u"Undo the import of the configuration"_s)->click();
        QTRY_COMPARE(desk.world.saved().history.keepDays, HistorySettings().keepDays);
    }

    void unsaved_edits_of_chains_are_kept_and_can_be_saved()
    {
        WindowDesk desk;
        QVERIFY(desk.ready);
        QVERIFY(desk.window().openPage(u"Chains"_s));
        auto* list = desk.find<QListView>(u"Chain list"_s);
        list->setCurrentIndex(list->model()->index(1, 0));
        desk.find<QPushButton>(u"Duplicate chain"_s)->click();
        QCOMPARE(list->model()->rowCount(), 3);
        const QString name = list->currentIndex().data(Qt::EditRole).toString();

        QVERIFY(desk.rebuild());
        auto* again = desk.find<QListView>(u"Chain list"_s);
        QCOMPARE(again->model()->rowCount(), 3);
        QCOMPARE(again->currentIndex().data(Qt::EditRole).toString(), name);
        QVERIFY(desk.window().findChild<ChainsPage*>()->hasUnsavedEdits());
        desk.find<QPushButton>(u"Save"_s)->click();
        QTRY_COMPARE(desk.world.saved().chains.size(), 3);
    }

    void charts_that_were_held_are_held_as_they_were()
    {
        WindowDesk desk;
        QVERIFY(desk.ready);
        QVERIFY(desk.window().openPage(u"Overview"_s));
        BoardSnapshot held = healthyBoard();
        emit desk.world.engine().boardChanged(held);
        auto* page = desk.window().findChild<OverviewPage*>();
        page->setPaused(true);
        BoardSnapshot next = outageBoard();
        next.callsSeen = held.callsSeen + 42;
        emit desk.world.engine().boardChanged(next);
        QVERIFY(desk.rebuild());
        auto* again = desk.window().findChild<OverviewPage*>();
        QVERIFY(again->begun().held);
        QCOMPARE(again->begun().held->callsSeen, held.callsSeen);
        QVERIFY(desk.find<QAbstractButton>(u"Resume the charts"_s)->isChecked());
    }

    void a_diagnosis_is_shown_again()
    {
        WindowDesk desk;
        QVERIFY(desk.ready);
        QVERIFY(desk.window().openPage(u"Diagnose"_s));
        QSignalSpy told(&desk.world.engine(), &Engine::diagnosed);
        desk.window().findChild<DiagnosePage*>()->diagnoseText(
            "HTTP/1.1 502 Bad Gateway\r\nServer: x\r\n\r\n");
        QVERIFY(told.wait());
        QVERIFY(desk.find<QPushButton>(u"Diagnose another"_s)->isVisible());
        QVERIFY(desk.rebuild());
        QVERIFY(desk.find<QPushButton>(u"Diagnose another"_s)->isVisible());
    }
};

QTEST_MAIN(TestWindowMemory)
#include "tst_windowmemory.moc"
