// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "tests/ui/quietengine.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/guideview.h"
#include "ui/shell/guidewindow.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    Shown()
    {
        window.openAt(u"index"_s);
        (void)QTest::qWaitForWindowActive(&window);
    }
    void find(const QString& words)
    {
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(field(), words);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    QLineEdit* field() { return window.findChild<QLineEdit*>(); }
    QListWidget* contents() { return window.findChild<QListWidget*>(); }
    QString marked() const { return window.view().textCursor().selectedText(); }
    bool says(const QString& text) const
    {
        for (const QLabel* label : window.findChildren<QLabel*>()) {
            if (label->text() == text)
                return true;
        }
        return false;
    }
    GuideWindow window;
};

GuideWindow* guideOf(const MainWindow& window)
{
    return window.findChild<GuideWindow*>();
}

} // namespace

class GuideWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void the_contents_follow_the_page_and_the_page_the_contents()
    {
        Shown shown;
        QCOMPARE(shown.contents()->count(), guideContents().size());
        shown.window.openAt(u"keys"_s);
        QCOMPARE(shown.contents()->currentItem()->text(), u"Keys"_s);
        QVERIFY(shown.window.windowTitle().startsWith("Keys"_L1));
        shown.contents()->setFocus();
        QTest::keyClick(shown.contents(), Qt::Key_Down);
        QCOMPARE(shown.window.view().page(), u"status"_s);
    }

    void an_unknown_page_opens_the_first()
    {
        GuideWindow window;
        window.openAt(u"no-such-page"_s);
        QCOMPARE(window.view().page(), u"index"_s);
    }

    void back_and_forward_by_key()
    {
        Shown shown; // a button that is pressed by key is let go a little later
        shown.window.openAt(u"chains"_s);
        QTest::keyClick(&shown.window, Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(shown.window.view().page(), u"index"_s);
        QTest::keyClick(&shown.window, Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(shown.window.view().page(), u"chains"_s);
    }

    void words_are_found_in_all_pages()
    {
        Shown shown;
        shown.find(u"half-open"_s);
        QCOMPARE(shown.marked(), u"half-open"_s);
        QSet<QString> pages{shown.window.view().page()};
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(shown.field(), Qt::Key_Return);
            QCOMPARE(shown.marked().toLower(), u"half-open"_s);
            pages.insert(shown.window.view().page());
        }
        QVERIFY(pages.contains(u"chains"_s));
        QVERIFY(pages.contains(u"glossary"_s));
    }

    void backwards_leads_to_where_it_came_from()
    {
        Shown shown;
        shown.find(u"jitter"_s);
        const QString page = shown.window.view().page();
        const int place = shown.window.view().textCursor().position();
        QTest::keyClick(shown.field(), Qt::Key_Return);
        QTest::keyClick(shown.field(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(shown.window.view().page(), page);
        QCOMPARE(shown.window.view().textCursor().position(), place);
    }

    void words_that_are_nowhere_are_told()
    {
        Shown shown;
        shown.find(u"xylophone"_s);
        QVERIFY(shown.says(u"Nothing in the guide has these words."_s));
        QTest::keyClicks(shown.field(), u"s"_s);
        QVERIFY(!shown.says(u"Nothing in the guide has these words."_s));
    }

    void escape_leaves_the_field_then_the_window()
    {
        Shown shown;
        QTest::keyClick(&shown.window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(shown.field()->hasFocus());
        QTest::keyClick(shown.field(), Qt::Key_Escape);
        QVERIFY(shown.window.view().hasFocus());
        QTest::keyClick(&shown.window, Qt::Key_Escape);
        QVERIFY(!shown.window.isVisible());
    }

    void each_control_has_a_name()
    {
        Shown shown;
        QSet<QString> names;
        const auto controls = shown.window.findChildren<QWidget*>();
        for (const QWidget* control : controls) {
            if (control->focusPolicy() == Qt::NoFocus || !control->isVisibleTo(&shown.window) ||
                control->parentWidget()->inherits("QAbstractScrollArea"))
                continue;
            QVERIFY2(!control->accessibleName().isEmpty(), control->metaObject()->className());
            QVERIFY2(!names.contains(control->accessibleName()),
                     qPrintable(control->accessibleName()));
            names.insert(control->accessibleName());
        }
        QCOMPARE(names, (QSet<QString>{u"Guide contents"_s, u"Back"_s, u"Forward"_s,
                                       u"Words to find in the guide"_s, u"Guide page"_s}));
    }

    void it_is_not_made_before_it_is_asked_for()
    {
        Engine engine(quietPorts());
        MainWindow window(engine, {});
        window.show();
        QVERIFY(guideOf(window) == nullptr);
    }

    void the_key_opens_the_page_that_belongs_to_the_windows()
    {
        Engine engine(quietPorts());
        MainWindow window(engine, {});
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openPage(u"Chains"_s);
        QTest::keyClick(&window, Qt::Key_F1, Qt::ShiftModifier);
        const GuideWindow* guide = guideOf(window);
        QVERIFY(guide != nullptr);
        QVERIFY(guide->isVisible());
        QVERIFY(!guide->isModal());
        QCOMPARE(guide->view().page(), u"chains"_s);

        window.openPage(u"Alerts"_s);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F1, Qt::ShiftModifier);
        QCOMPARE(window.findChildren<GuideWindow*>().size(), 1);
        QCOMPARE(guide->view().page(), u"alerts"_s);
    }

    void readers_of_another_language_are_told_that_it_is_in_english_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<bool>("isTold");
        QTest::newRow("German") << QLocale(QLocale::German) << true;
        QTest::newRow("English") << QLocale(QLocale::English) << false;
        QTest::newRow("plain") << QLocale::c() << false;
    }
    void readers_of_another_language_are_told_that_it_is_in_english()
    {
        QFETCH(QLocale, locale);
        const QLocale before;
        QLocale::setDefault(locale);
        const GuideWindow guide;
        QLocale::setDefault(before);
        const auto labels = guide.findChildren<QLabel*>();
        const auto found = std::find_if(labels.cbegin(), labels.cend(), [](const QLabel* label) {
            return label->text() == "The guide is in English."_L1;
        });
        QVERIFY(found != labels.cend());
        QTEST(!(*found)->isHidden(), "isTold");
    }

    void every_key_of_the_window_is_in_the_guide()
    {
        Engine engine(quietPorts());
        const MainWindow window(engine, {});
        const QString page = guideText(u"shortcuts"_s);
        int count = 0;
        for (const ActionRegistry::Entry& entry : window.actionRegistry().entries()) {
            const QString keys = entry.spec.keys.toString(QKeySequence::PortableText);
            if (keys.isEmpty() || entry.spec.name.startsWith("page-"_L1))
                continue;
            ++count;
            QVERIFY2(page.contains(keys == "Ctrl+Return"_L1 ? u"Ctrl+Enter"_s : keys),
                     qPrintable(entry.spec.name + u": "_s + keys));
        }
        QVERIFY(count > 8);
    }

    void a_button_at_the_foot_of_the_side_opens_it()
    {
        Engine engine(quietPorts());
        MainWindow window(engine, {});
        window.show();
        QAbstractButton* found = nullptr;
        for (QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
            if (button->accessibleName() == "Guide"_L1)
                found = button;
        }
        QVERIFY(found != nullptr);
        found->click();
        QVERIFY(guideOf(window) != nullptr);
        QVERIFY(guideOf(window)->isVisible());
    }
};

QTEST_MAIN(GuideWindowTest)
#include "tst_guidewindow.moc"
