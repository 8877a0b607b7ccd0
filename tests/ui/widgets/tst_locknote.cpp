// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/locknote.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestLockNote : public QObject
{
    Q_OBJECT

private slots:
    void without_a_reason_there_is_nothing_to_see()
    {
        QWidget window;
        LockNote note(&window);
        window.show();
        QVERIFY(!note.isVisible());
        note.setReason(u"because"_s);
        QVERIFY(note.isVisible());
        note.setReason({});
        QVERIFY(!note.isVisible());
    }

    void a_lock_is_drawn_beside_the_reason()
    {
        const Theme theme(ThemeChoice::Light); // brings the icons
        LockNote note;
        note.setReason(u"because"_s);
        bool drawn = false;
        bool told = false;
        for (const QLabel* label : note.findChildren<QLabel*>()) {
            drawn = drawn || !label->pixmap().isNull();
            told = told || label->text() == u"because"_s;
        }
        QVERIFY(drawn && told);
    }

    void a_locked_control_tells_why()
    {
        QLineEdit free;
        setLocked(&free, u"because"_s);
        QVERIFY(!free.isEnabled());
        QCOMPARE(free.accessibleDescription(), u"because"_s);
        QCOMPARE(free.toolTip(), u"because"_s);
        setLocked(&free, {});
        QVERIFY(free.isEnabled());
        QCOMPARE(free.accessibleDescription(), QString());
        QCOMPARE(free.toolTip(), QString());
        QLineEdit told;
        told.setToolTip(u"its own"_s);
        setLocked(&told, u"because"_s);
        QCOMPARE(told.toolTip(), u"its own"_s);
    }

    void only_what_is_locked_has_a_reason()
    {
        const PolicyLocks locks{.place = u"/etc/policy.json"_s};
        QCOMPARE(LockNote::reasonOf(locks, false), QString());
        QVERIFY(LockNote::reasonOf(locks, true).contains(u"/etc/policy.json"_s));
    }
};

QTEST_MAIN(TestLockNote)
#include "tst_locknote.moc"
