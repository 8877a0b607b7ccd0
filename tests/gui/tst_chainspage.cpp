// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/chainlink.h"
#include "tests/gui/testworld.h"
#include "ui/charts/waterfall.h"
#include "ui/pages/chains/chainspage.h"
#include "ui/widgets/banner.h"

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

SimulatedProvider withModels(const QString& name, const QStringList& models)
{
    SimulatedProvider provider = fastProvider(name);
    provider.models = models;
    return provider;
}

struct Desk
{
    Desk()
        : world({.scenario = {{withModels(u"first"_s, {u"small-1"_s, u"Large-7"_s}),
                               fastProvider(u"second"_s)}},
                 .chains = {chainOf(u"default"_s, {u"first"_s, u"second"_s}),
                            chainOf(u"other"_s, {u"second"_s})},
                 .providers = {},
                 .environment = {}}),
          page(world.engine())
    {
        page.resize(1080, 760);
        page.show();
        QSignalSpy configured(&world.engine(), &Engine::configurationChanged);
        world.start();
        ready = configured.wait() && QTest::qWaitForWindowActive(&page);
    }

    void save() { control<QPushButton>(page, u"Save"_s)->click(); }
    QStringList names() const
    {
        const auto* model = control<QListView>(page, u"Chain list"_s)->model();
        QStringList list;
        for (int row = 0; row < model->rowCount(); ++row)
            list << model->index(row, 0).data().toString();
        return list;
    }
    QStringList savedSteps() const
    {
        QStringList list;
        const Configuration saved = world.saved();
        for (const Step& step : saved.chains.first().steps)
            list << step.provider;
        return list;
    }

    void press(QKeySequence::StandardKey key)
    {
        QTest::keySequence(page.window(), QKeySequence(key));
    }
    QString waterfall() const
    {
        return control<Waterfall>(page, u"Waterfall of the rehearsal"_s)->accessibleDescription();
    }
    QString rehearsed() const { return page.findChild<QLabel*>(u"rehearsalLines"_s)->text(); }

    TestWorld world;
    ChainsPage page;
    bool ready = false;
};

} // namespace

class TestChainsPage : public QObject
{
    Q_OBJECT
private slots:
    void a_chain_without_a_model_is_not_saved_and_the_step_says_why()
    {
        Desk desk;
        QVERIFY(desk.ready);
        const QByteArray before = desk.world.file();
        control<QComboBox>(desk.page, u"Step 2 model"_s)->setEditText({});
        desk.save();
        auto* problem = control<Banner>(desk.page, u"Chain problem"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->accessibleDescription().contains("default"_L1),
                 qPrintable(problem->accessibleDescription()));
        QCOMPARE(desk.world.file(), before);
        QVERIFY(desk.page.hasUnsavedEdits());
        QVERIFY(everyText(desk.page).count(u"model's name"_s) >= 2); // message and step
    }

    void two_chains_of_one_name_are_refused_at_the_name()
    {
        Desk desk;
        QVERIFY(desk.ready);
        control<QListView>(desk.page, u"Chain list"_s)->setFocus();
        QTest::keyClick(control<QListView>(desk.page, u"Chain list"_s), Qt::Key_Down);
        auto* name = control<QLineEdit>(desk.page, u"Chain name"_s);
        QCOMPARE(name->text(), u"other"_s);
        name->selectAll();
        QTest::keyClicks(name, u"default"_s);
        desk.save();
        QTRY_VERIFY(control<Banner>(desk.page, u"Chain problem"_s)->isVisible());
        QVERIFY(name->hasFocus());
        QCOMPARE(desk.world.saved().chains.at(1).name, u"other"_s);
    }

    void edits_are_marked_kept_and_saved()
    {
        Desk desk;
        QVERIFY(desk.ready);
        auto* threshold = control<QSpinBox>(desk.page, u"Circuit breaker: Failures to open"_s);
        QCOMPARE(threshold->value(), 5);
        threshold->setValue(7);
        auto* pause = control<QDoubleSpinBox>(desk.page, u"Retry: First pause"_s);
        pause->setValue(0.25);
        QCOMPARE(desk.names().first(), u"default (unsaved)"_s);
        desk.page.hide();
        desk.page.show();
        QCOMPARE(threshold->value(), 7);
        desk.save();
        QTRY_VERIFY(!desk.page.hasUnsavedEdits());
        const Configuration saved = desk.world.saved();
        QCOMPARE(saved.chains.first().breaker.failureThreshold, 7);
        QCOMPARE(saved.chains.first().retry.baseDelay, std::chrono::milliseconds(250));
        QCOMPARE(saved.chains.at(1), chainOf(u"other"_s, {u"second"_s}));
        QCOMPARE(desk.names().first(), u"default"_s);
    }

    void a_changed_setting_goes_back_to_its_default()
    {
        Desk desk;
        QVERIFY(desk.ready);
        auto* reset = control<QToolButton>(desk.page, u"Reset Circuit breaker: Failures to open"_s);
        QVERIFY(!reset->isVisible());
        auto* threshold = control<QSpinBox>(desk.page, u"Circuit breaker: Failures to open"_s);
        threshold->setValue(9);
        QVERIFY(reset->isVisible());
        reset->click();
        QCOMPARE(threshold->value(), 5);
        QVERIFY(!desk.page.hasUnsavedEdits());
    }

    void alt_down_moves_a_step_and_the_focus_with_it()
    {
        Desk desk;
        QVERIFY(desk.ready);
        auto* model = control<QComboBox>(desk.page, u"Step 1 model"_s);
        model->setFocus();
        QTest::keyClick(model, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(control<QComboBox>(desk.page, u"Step 2 provider"_s)->currentText(), u"first"_s);
        QVERIFY(control<QComboBox>(desk.page, u"Step 2 model"_s)->hasFocus());
        desk.save();
        QTRY_COMPARE(desk.savedSteps(), QStringList({u"second"_s, u"first"_s}));
    }

    void a_step_is_dragged_to_its_place()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QLabel* grip = nullptr;
        for (QLabel* label : desk.page.findChildren<QLabel*>()) {
            if (label->cursor().shape() == Qt::SizeVerCursor && label->text().endsWith(u'1'))
                grip = label;
        }
        QVERIFY(grip);
        const auto* second = control<QComboBox>(desk.page, u"Step 2 provider"_s);
        const QPoint there = grip->mapFromGlobal(second->mapToGlobal(second->rect().center()));
        QTest::mousePress(grip, Qt::LeftButton);
        QTest::mouseMove(grip, there);
        QCOMPARE(second->currentText(), u"second"_s); // until it is dropped
        QTest::mouseRelease(grip, Qt::LeftButton, {}, there);
        QCOMPARE(second->currentText(), u"first"_s);
        QVERIFY(desk.page.hasUnsavedEdits());
    }

    void a_step_is_added_and_removed()
    {
        Desk desk;
        QVERIFY(desk.ready);
        control<QPushButton>(desk.page, u"Add step"_s)->click();
        control<QComboBox>(desk.page, u"Step 3 model"_s)->setEditText(u"large"_s);
        control<QToolButton>(desk.page, u"Remove step 1"_s)->click();
        QTRY_COMPARE(control<QComboBox>(desk.page, u"Step 2 model"_s)->currentText(), u"large"_s);
        desk.save();
        QTRY_COMPARE(desk.world.saved().chains.first().steps.last().model, u"large"_s);
        QCOMPARE(desk.world.saved().chains.first().steps.size(), 2);
    }

    void a_deleted_chain_can_be_brought_back()
    {
        Desk desk;
        QVERIFY(desk.ready);
        control<QPushButton>(desk.page, u"Delete chain"_s)->click();
        QCOMPARE(desk.names(), QStringList(u"other"_s));
        auto* undo = control<QPushButton>(desk.page, u"Undo"_s);
        QVERIFY(undo->isVisible());
        undo->click();
        QCOMPARE(desk.names(), QStringList({u"default"_s, u"other"_s}));
        QVERIFY(!desk.page.hasUnsavedEdits());
    }

    void a_duplicate_gets_a_name_of_its_own_and_revert_forgets_it()
    {
        Desk desk;
        QVERIFY(desk.ready);
        control<QPushButton>(desk.page, u"Duplicate chain"_s)->click();
        QCOMPARE(desk.names(), QStringList({u"default"_s, u"default 2 (unsaved)"_s, u"other"_s}));
        control<QPushButton>(desk.page, u"Revert"_s)->click();
        QCOMPARE(desk.names(), QStringList({u"default"_s, u"other"_s}));
    }

    void the_list_of_models_that_cannot_be_read_says_why()
    {
        Desk desk;
        QVERIFY(desk.ready);
        Configuration configuration = desk.world.saved();
        configuration.providers[0].baseUrl = QUrl(u"http://127.0.0.1:9/v1"_s);
        QSignalSpy configured(&desk.world.engine(), &Engine::configurationChanged);
        desk.world.engine().saveConfiguration(configuration);
        QVERIFY(configured.wait());
        auto* model = control<QComboBox>(desk.page, u"Step 1 model"_s);
        model->setFocus();
        QTRY_VERIFY2(model->accessibleDescription().contains("cannot be read"_L1),
                     qPrintable(model->accessibleDescription()));
        QCOMPARE(model->currentText(), u"first-model"_s);
    }

    void a_model_is_completed_from_the_list_of_its_provider()
    {
        Desk desk;
        QVERIFY(desk.ready);
        auto* model = control<QComboBox>(desk.page, u"Step 1 model"_s);
        QCOMPARE(model->findText(u"Large-7"_s), -1); // nobody is asked before it is of use
        model->setFocus();
        QTRY_VERIFY(model->findText(u"Large-7"_s) >= 0);
        QVERIFY(!desk.page.hasUnsavedEdits());
        model->completer()->setCompletionPrefix(u"arge"_s);
        QCOMPARE(model->completer()->currentCompletion(), u"Large-7"_s);
        QCOMPARE(control<QComboBox>(desk.page, u"Step 2 model"_s)->findText(u"Large-7"_s), -1);
    }

    void ctrl_z_takes_back_what_was_typed_wherever_the_focus_is()
    {
        Desk desk;
        QVERIFY(desk.ready);
        auto* name = control<QLineEdit>(desk.page, u"Chain name"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"renamed"_s);
        auto* retries = control<QSpinBox>(desk.page, u"Circuit breaker: Failures to open"_s);
        retries->setFocus();
        retries->selectAll();
        QTest::keyClicks(retries, u"12"_s);
        desk.press(QKeySequence::Undo);
        QCOMPARE(retries->value(), 5);
        QCOMPARE(name->text(), u"renamed"_s);
        name->setFocus();
        desk.press(QKeySequence::Undo);
        QCOMPARE(name->text(), u"default"_s);
        QVERIFY(!desk.page.hasUnsavedEdits());
        QVERIFY(!control<QPushButton>(desk.page, u"Undo the chain edit"_s)->isEnabled());
        desk.press(QKeySequence::Redo);
        desk.press(QKeySequence::Redo);
        QCOMPARE(name->text(), u"renamed"_s);
        QCOMPARE(retries->value(), 12);
    }

    void a_moved_step_and_a_deleted_chain_are_taken_back_by_button()
    {
        Desk desk;
        QVERIFY(desk.ready);
        auto* undo = control<QPushButton>(desk.page, u"Undo the chain edit"_s);
        control<QToolButton>(desk.page, u"Move step 1 down"_s)->click();
        control<QPushButton>(desk.page, u"Delete chain"_s)->click();
        QVERIFY2(undo->toolTip().contains("Delete the chain"_L1), qPrintable(undo->toolTip()));
        undo->click();
        QCOMPARE(desk.names(), QStringList({u"default (unsaved)"_s, u"other"_s}));
        QVERIFY(!control<QPushButton>(desk.page, u"Undo"_s)->isVisible()); // of the banner
        QCOMPARE(control<QComboBox>(desk.page, u"Step 1 provider"_s)->currentText(), u"second"_s);
        undo->click();
        QCOMPARE(control<QComboBox>(desk.page, u"Step 1 provider"_s)->currentText(), u"first"_s);
        QVERIFY(!desk.page.hasUnsavedEdits());
        auto* redo = control<QPushButton>(desk.page, u"Redo the chain edit"_s);
        redo->click();
        redo->click();
        QCOMPARE(desk.names(), QStringList(u"other"_s));
    }

    void the_preview_says_what_each_fault_does_and_follows_the_edits()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QTRY_VERIFY2(everyText(desk.page).contains("second answers after"_L1), "429");
        QVERIFY(desk.rehearsed().contains("Failed"_L1));
        QVERIFY2(desk.waterfall().contains(u"1 · first"_s), qPrintable(desk.waterfall()));
        control<QToolButton>(desk.page, u"What happens on a 503"_s)->click();
        control<QSpinBox>(desk.page, u"Retry: Retries on one step"_s)->setValue(2);
        QTRY_VERIFY2(desk.rehearsed().contains("retry 2"_L1), qPrintable(desk.rehearsed()));
        QVERIFY(everyText(desk.page).contains("circuit of first opens"_L1));
        control<QSpinBox>(desk.page, u"Retry: Retries on one step"_s)->setValue(1);
        QTRY_VERIFY2(!desk.rehearsed().contains("retry 2"_L1), qPrintable(desk.rehearsed()));
        control<QToolButton>(desk.page, u"What happens on a stall"_s)->click();
        QTRY_VERIFY2(desk.rehearsed().contains("stalled"_L1), qPrintable(desk.rehearsed()));
        control<QToolButton>(desk.page, u"What happens with a bad key"_s)->click();
        QTRY_VERIFY2(desk.rehearsed().contains("key"_L1), qPrintable(desk.rehearsed()));
        QCOMPARE(desk.rehearsed().count(u'\n'), 1);
    }

    void a_fault_for_each_step_is_rehearsed_by_keyboard()
    {
        Desk desk;
        QVERIFY(desk.ready);
        auto* segment = control<QToolButton>(desk.page, u"Rehearse faults of your choice"_s);
        segment->setFocus();
        QTest::keyClick(segment, Qt::Key_Space);
        for (const QString& name :
             {u"Rehearsed fault of step 1"_s, u"Rehearsed fault of step 2"_s}) {
            auto* fault = control<QComboBox>(desk.page, name);
            QVERIFY(fault->isVisible());
            fault->setFocus();
            QTest::keyClicks(fault, u"503"_s);
        }
        QTRY_VERIFY2(everyText(desk.page).contains("No answer: the prompt fails"_L1),
                     qPrintable(desk.rehearsed()));
        control<QSpinBox>(desk.page, u"Calls of step 2 that fail"_s)->setValue(1);
        control<QSpinBox>(desk.page, u"Rehearsed prompts in a row"_s)->setValue(6);
        QTRY_VERIFY2(desk.rehearsed().contains(u"Prompt 6: 1 · first · first-model. Skipped"_s),
                     qPrintable(desk.rehearsed()));
        QVERIFY(everyText(desk.page).contains("opens with prompt 5"_L1));
        QVERIFY(!desk.page.hasUnsavedEdits()); // a rehearsal changes nothing
        QCOMPARE(namingProblem(desk.page), QString());
    }

    void a_link_of_the_chain_is_copied_and_what_is_in_it_is_told()
    {
        Desk desk;
        QVERIFY(desk.ready);
        auto* name = control<QLineEdit>(desk.page, u"Chain name"_s);
        name->selectAll();
        QTest::keyClicks(name, u"shared"_s); // not saved yet
        control<QPushButton>(desk.page, u"Copy link of the chain"_s)->click();
        const auto reading = readChainLink(QGuiApplication::clipboard()->text());
        QVERIFY(reading.shared);
        QCOMPARE(reading.shared->chain.name, u"shared"_s);
        QCOMPARE(reading.shared->chain.steps.size(), 2);
        const auto* note = control<Banner>(desk.page, u"Chain link"_s);
        QVERIFY(note->isVisible());
        QVERIFY(note->accessibleDescription().contains(u"Keys, headers, proxies"_s));
        QCOMPARE(namingProblem(desk.page), QString());
    }

    void a_chain_that_cannot_be_shared_says_why_and_leaves_the_clipboard_alone()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QGuiApplication::clipboard()->setText(u"mine"_s);
        control<QComboBox>(desk.page, u"Step 1 model"_s)
            ->setEditText(u"sk-proj-Ab3dEf6hIj9kLmN0pQrStUvWxYz0123456789"_s);
        control<QPushButton>(desk.page, u"Copy link of the chain"_s)->click();
        const auto* note = control<Banner>(desk.page, u"Chain link"_s);
        QVERIFY(note->isVisible());
        QVERIFY(note->accessibleDescription().contains(u"shape of a key"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
    }

    void every_control_has_a_name_of_its_own()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QCOMPARE(namingProblem(desk.page), QString());
    }
};

QTEST_MAIN(TestChainsPage)
#include "tst_chainspage.moc"
