// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/keysdesk.h"
#include "ui/widgets/screenlock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

/// How long a key can be seen, copied or brought back, and that nothing of it is left then.
class TestKeySecrecy : public QObject
{
    Q_OBJECT

private slots:
    void a_key_that_is_stored_leaves_the_field_and_every_text()
    {
        KeysDesk desk;
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

    void a_deleted_key_comes_back_by_the_keyboard()
    {
        KeysDesk desk;
        QVERIFY(desk.ready && desk.setFirst());
        desk.click(u"Delete key of first"_s);
        QTRY_COMPARE(desk.masked(u"first"_s), u"–"_s);
        auto* undo = control<QPushButton>(desk.page, u"Undo deleting the key of first"_s);
        QTRY_VERIFY(undo->hasFocus());
        QVERIFY2(undo->text().startsWith("Undo (2"_L1), qPrintable(undo->text()));
        QTest::keyClick(undo, Qt::Key_Space);
        QTRY_VERIFY(desk.masked(u"first"_s).endsWith("WXYZ"_L1));
        QVERIFY(!undo->isVisible());
    }

    void deleting_can_be_undone_for_a_while_only()
    {
        KeysDesk desk(usual(), kShort);
        QVERIFY(desk.ready && desk.setFirst());
        desk.click(u"Delete key of first"_s);
        QTRY_VERIFY(desk.shows(u"Undo deleting the key of first"_s));
        QTRY_VERIFY(!desk.shows(u"Undo deleting the key of first"_s));
        QCOMPARE(desk.masked(u"first"_s), u"–"_s);
        QVERIFY(control<QPushButton>(desk.page, u"Set key of first"_s)->hasFocus());
    }

    void a_key_is_shown_for_its_time_and_leaves_no_trace()
    {
        KeysDesk desk(usual(), kShort);
        QVERIFY(desk.ready && desk.setFirst());
        control<QAbstractButton>(desk.page, u"Show key of first"_s)->setFocus();
        const QImage before = desk.page.grab().toImage();
        QVERIFY(desk.reveal());
        QVERIFY(control<QPushButton>(desk.page, u"Hide key of first"_s)->hasFocus());
        QVERIFY(desk.page.grab().toImage() != before);
        QVERIFY(!everyTrace(desk.page).contains(kBody));
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QTRY_VERIFY(!desk.showsKey());
        QVERIFY(control<QAbstractButton>(desk.page, u"Show key of first"_s)->hasFocus());
        QTRY_VERIFY(desk.page.grab().toImage() == before);
        QVERIFY(!everyTrace(desk.page).contains(kBody));
    }

    void a_shown_key_is_hidden_at_once_when_nobody_looks_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what :
             {"another window", "another page", "lock", "escape", "hide", "deleted"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void a_shown_key_is_hidden_at_once_when_nobody_looks()
    {
        QFETCH(QString, what);
        KeysDesk desk;
        QVERIFY(desk.ready && desk.setFirst() && desk.reveal());
        QWidget other;
        if (what == "another window"_L1) {
            other.show();
            other.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&other));
        } else if (what == "another page"_L1) {
            desk.page.hide();
            desk.page.show();
        } else if (what == "lock"_L1) {
            QVERIFY(QMetaObject::invokeMethod(desk.page.findChild<ScreenLock*>(), "onActiveChanged",
                                              Q_ARG(bool, true)));
        } else if (what == "escape"_L1) {
            QTest::keyClick(control<QPushButton>(desk.page, u"Hide key of first"_s),
                            Qt::Key_Escape);
        } else if (what == "hide"_L1) {
            desk.click(u"Hide key of first"_s);
        } else {
            desk.click(u"Delete key of first"_s);
            QTRY_COMPARE(desk.masked(u"first"_s), u"–"_s);
        }
        QVERIFY(!desk.showsKey());
        for (const SecretView* view : desk.page.findChildren<SecretView*>())
            QVERIFY(view->isEmpty());
    }

    void a_copied_key_is_marked_and_goes_from_the_clipboard()
    {
        KeysDesk desk(usual(), kShort);
        QVERIFY(desk.ready && desk.setFirst());
        desk.click(u"Copy key of first"_s);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), kKey);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s),
                 "secret"_ba);
        QVERIFY(desk.says(u"Copied. The clipboard is cleared in "_s));
        QVERIFY(!desk.showsKey());
        QTRY_VERIFY(desk.says(u"The clipboard is cleared."_s));
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(!everyTrace(desk.page).contains(kBody));
    }

    void a_copied_key_goes_with_the_page()
    {
        {
            KeysDesk desk;
            QVERIFY(desk.ready && desk.setFirst());
            desk.click(u"Copy key of first"_s);
            QTRY_COMPARE(QGuiApplication::clipboard()->text(), kKey);
        }
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }
};

QTEST_MAIN(TestKeySecrecy)
#include "tst_keysecrecy.moc"
