// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/controls.h"
#include "ui/shell/commandpanel.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// A window with a field of its own, and the panel over it.
struct Desk
{
    explicit Desk(CommandModel::Order order = CommandModel::Order::ByUse)
        : panel(order,
                {.name = u"Commands"_s,
                 .fieldName = u"Find a command"_s,
                 .listName = u"Commands that answer"_s,
                 .placeholder = u"Type a command"_s,
                 .nothing = u"Nothing answers"_s},
                &window)
    {
        window.resize(900, 600);
        below.setGeometry(10, 560, 200, 30);
        window.show();
        window.activateWindow();
        ready = QTest::qWaitForWindowActive(&window);
        below.setFocus();
    }
    void open() { panel.open(commands()); }
    void press(Qt::Key key) { QTest::keyClick(field, key); }
    QString chosen() const { return list->currentIndex().data().toString(); }
    QList<PaletteCommand> commands()
    {
        const auto running = [this](const QString& name) { return [this, name] { ran << name; }; };
        return {
            {.name = u"overview"_s,
             .group = u"Pages"_s,
             .text = u"Overview"_s,
             .keys = u"Ctrl+1"_s,
             .run = running(u"overview"_s)},
            {.name = u"keys"_s, .group = u"Pages"_s, .text = u"Keys"_s, .run = running(u"keys"_s)},
            {.name = u"check"_s,
             .group = u"Actions"_s,
             .text = u"Check all now"_s,
             .run = running(u"check"_s)}};
    }

    QWidget window;
    QLineEdit below{&window};
    CommandPanel panel;
    QLineEdit* field = control<QLineEdit>(panel, u"Find a command"_s);
    QListView* list = control<QListView>(panel, u"Commands that answer"_s);
    QSignalSpy told{&panel, &CommandPanel::commandRun};
    QStringList ran;
    bool ready = false;
};

} // namespace

/// Commands are found and run by the keyboard alone, and the focus goes back to where it was.
class TestCommandPanel : public QObject
{
    Q_OBJECT

private slots:
    void where_nothing_answers_it_says_so_and_enter_runs_nothing()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.open();
        QTest::keyClicks(desk.field, u"zzz"_s);
        QVERIFY(labelSays(desk.panel, u"Nothing answers"_s));
        QVERIFY(!desk.list->isVisible());
        desk.press(Qt::Key_Return);
        QVERIFY(desk.ran.isEmpty() && desk.told.isEmpty());
        QVERIFY(desk.panel.isVisible());
    }

    void it_is_hidden_until_it_is_opened_and_takes_the_focus_then()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QVERIFY(!desk.panel.isVisible());
        QVERIFY(desk.below.hasFocus());
        desk.open();
        QVERIFY(desk.panel.isVisible());
        QVERIFY(desk.field->hasFocus());
        QCOMPARE(desk.chosen(), u"Overview"_s);
        QVERIFY(!labelSays(desk.panel, u"Nothing answers"_s));
    }

    void arrows_choose_and_enter_runs_once()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.open();
        desk.press(Qt::Key_Up); // there is nothing above
        QCOMPARE(desk.chosen(), u"Overview"_s);
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.chosen(), u"Keys"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.ran, QStringList{u"keys"_s});
        QCOMPARE(desk.told.size(), 1);
        QCOMPARE(desk.told.first().first().toString(), u"keys"_s);
        QVERIFY(!desk.panel.isVisible());
        QVERIFY(desk.below.hasFocus());
    }

    void what_is_typed_leaves_the_commands_that_answer_and_the_next_time_all()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.open();
        QTest::keyClicks(desk.field, u"check"_s);
        QCOMPARE(desk.list->model()->rowCount(), 1);
        QCOMPARE(desk.chosen(), u"Check all now"_s);
        desk.press(Qt::Key_Enter);
        QCOMPARE(desk.ran, QStringList{u"check"_s});
        desk.open();
        QCOMPARE(desk.field->text(), QString());
        QCOMPARE(desk.list->model()->rowCount(), 3);
    }

    void headings_are_passed_over()
    {
        Desk desk(CommandModel::Order::ByGroup);
        QVERIFY(desk.ready);
        desk.open();
        QCOMPARE(desk.list->model()->rowCount(), 5); // two headings
        QCOMPARE(desk.chosen(), u"Overview"_s);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.chosen(), u"Check all now"_s);
        desk.press(Qt::Key_Up);
        QCOMPARE(desk.chosen(), u"Keys"_s);
    }

    void a_screen_reader_hears_what_is_chosen()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.open();
        QCOMPARE(desk.field->accessibleDescription(), u"Overview, Ctrl+1"_s);
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.field->accessibleDescription(), u"Keys"_s);
        desk.press(Qt::Key_Tab); // there is nowhere else in it
        QVERIFY(desk.field->hasFocus());
    }

    void escape_leaves_and_runs_nothing()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.open();
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.panel.isVisible());
        QVERIFY(desk.below.hasFocus());
        QVERIFY(desk.ran.isEmpty() && desk.told.isEmpty());
    }

    void a_click_beside_it_leaves_and_one_on_a_command_runs_it()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.open();
        QTest::mouseClick(&desk.window, Qt::LeftButton, {}, {5, 5});
        QVERIFY(!desk.panel.isVisible());
        QVERIFY(desk.ran.isEmpty());
        desk.open();
        const QRect row = desk.list->visualRect(desk.list->model()->index(1, 0));
        QTest::mouseClick(desk.list->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(desk.ran, QStringList{u"keys"_s});
        QVERIFY(!desk.panel.isVisible());
    }

    void it_goes_when_the_focus_does_and_does_not_take_it_back()
    {
        Desk desk;
        QVERIFY(desk.ready);
        QLineEdit other(&desk.window);
        other.show();
        desk.open();
        other.setFocus();
        QVERIFY(!desk.panel.isVisible());
        QVERIFY(other.hasFocus());
    }

    void it_stays_within_a_window_that_becomes_small()
    {
        Desk desk;
        QVERIFY(desk.ready);
        desk.open();
        const QRect before = desk.panel.geometry();
        desk.window.resize(320, 260);
        QTRY_VERIFY(desk.panel.geometry() != before);
        QVERIFY(desk.window.rect().contains(desk.panel.geometry()));
        QVERIFY(desk.panel.width() > 200);
    }
};

QTEST_MAIN(TestCommandPanel)
#include "tst_commandpanel.moc"
