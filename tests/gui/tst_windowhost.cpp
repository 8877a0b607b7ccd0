// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "tests/gui/testworld.h"
#include "tests/ui/sampleboard.h"
#include "ui/pages/chains/chainspage.h"
#include "ui/pages/diagnose/diagnosepage.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/shell/windowhost.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// As if it were another language: every text stands between marks.
class Marks final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        // The English name, for the tests, is that of the page alone.
        return qstrcmp(context, "Navigation") == 0 ? QString()
                                                   : u"«%1»"_s.arg(QString::fromUtf8(text));
    }
};

struct Desk
{
    Desk()
        : world({.scenario = {{fastProvider(u"first"_s), slowProvider()}},
                 .chains = {chainOf(u"default"_s, {u"first"_s}), chainOf(u"slow"_s, {u"slow"_s})},
                 .providers = {},
                 .environment = {}}),
          host(world.engine(), {.demo = true, .startPage = u"Prompt"_s, .settingsPath = {}}),
          rebuilt(&host, &WindowHost::rebuilt)
    {
        QSignalSpy configured(&world.engine(), &Engine::configurationChanged);
        world.start();
        window().show();
        ready =
            QTest::qWaitForWindowExposed(&window()) && (!configured.isEmpty() || configured.wait());
    }
    static SimulatedProvider slowProvider()
    {
        SimulatedProvider slow = fastProvider(u"slow"_s, {}, 90);
        slow.tokensPerSecond = 60;
        return slow;
    }
    MainWindow& window() { return host.window(); }
    bool rebuild()
    {
        const qsizetype before = rebuilt.size();
        host.rebuild();
        return QTest::qWaitFor([&] { return rebuilt.size() > before; });
    }
    template <typename Widget>
    Widget* find(const QString& name)
    {
        if (Widget* english = findControl<Widget>(window(), name))
            return english;
        return control<Widget>(window(), u"«%1»"_s.arg(name));
    }

    Theme theme{ThemeChoice::Light};
    TestWorld world;
    WindowHost host;
    QSignalSpy rebuilt;
    bool ready = false;
};

} // namespace

/// The window is built anew while the program runs.
class TestWindowHost : public QObject
{
    Q_OBJECT
private slots:
    void every_text_is_in_the_new_language()
    {
        Desk desk;
        QVERIFY(desk.ready);
        const QPointer<MainWindow> old(&desk.window());
        Marks marks;
        QVERIFY(QCoreApplication::installTranslator(&marks));
        QVERIFY(desk.rebuild());
        QVERIFY(old.isNull());
        QVERIFY(desk.window().isVisible());
        QVERIFY(desk.window().windowTitle().startsWith(u'«'));
        QVERIFY(findControl<QPlainTextEdit>(desk.window(), u"«Prompt text»"_s) != nullptr);
        QCOMPARE(desk.window().currentPage(), u"Prompt"_s);
    }

    void what_was_written_and_chosen_is_still_there()
    {
        Desk desk;
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
        Desk desk;
        QVERIFY(desk.ready);
        desk.find<QAbstractButton>(u"Compare providers"_s)->click();
        desk.find<QPushButton>(u"Add column"_s)->click();
        desk.find<QComboBox>(u"Provider of column 3"_s)->setCurrentText(u"slow"_s);
        QVERIFY(desk.rebuild());
        QCOMPARE(desk.find<QComboBox>(u"Provider of column 3"_s)->currentText(), u"slow"_s);
        QVERIFY(desk.find<QComboBox>(u"Provider of column 3"_s)->isVisible());
    }

    void unsaved_edits_of_chains_are_kept_and_can_be_saved()
    {
        Desk desk;
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
        Desk desk;
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
        Desk desk;
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

    void an_answer_that_streams_in_is_waited_for()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QSignalSpy finished(&desk.world.engine(), &Engine::promptFinished);
        QSignalSpy pieces(&desk.world.engine(), &Engine::answerPiece);
        desk.find<QComboBox>(u"Chain"_s)->setCurrentIndex(1);
        desk.find<QPlainTextEdit>(u"Prompt text"_s)->setPlainText(u"Tell a story"_s);
        desk.find<QPushButton>(u"Send"_s)->click();
        QTRY_VERIFY(!pieces.isEmpty());
        desk.host.rebuild();
        QTest::qWait(150);
        QVERIFY(finished.isEmpty());
        QVERIFY(desk.rebuilt.isEmpty());
        QTRY_COMPARE(finished.size(), 1);
        QTRY_COMPARE(desk.rebuilt.size(), 1);
    }

    void the_new_window_follows_the_engine_and_the_page_requests()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QVERIFY(desk.rebuild());
        emit desk.world.engine().pageRequested(u"Alerts"_s);
        QCOMPARE(desk.window().currentPage(), u"Alerts"_s);
        QSignalSpy demo(&desk.host, &WindowHost::demoRequested);
        emit desk.window().demoRequested();
        QCOMPARE(demo.size(), 1);
    }

    void the_program_does_not_end_with_the_old_window()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QSignalSpy last(qApp, &QGuiApplication::lastWindowClosed);
        QVERIFY(desk.rebuild());
        QTest::qWait(50);
        QVERIFY(last.isEmpty());
    }
};

QTEST_MAIN(TestWindowHost)
#include "tst_windowhost.moc"
