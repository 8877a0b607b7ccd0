// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheelguard.h"

#include <QApplication>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace fuseboard;

namespace {

/// A number on a page that is higher than its window.
struct Shown
{
    Shown()
    {
        auto* content = new QWidget;
        auto* layout = new QVBoxLayout(content);
        number = new QSpinBox;
        number->setValue(10);
        guardWheel(number);
        layout->addWidget(number);
        layout->addSpacing(2000);
        page.setWidget(content);
        page.resize(300, 200);
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
    }
    /// False: it is left to what lies beneath.
    bool turn()
    {
        const QPointF at = number->rect().center();
        QWheelEvent event(at, number->mapToGlobal(at), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(number, &event);
        return event.isAccepted();
    }

    QScrollArea page;
    QSpinBox* number;
};

} // namespace

class TestWheelGuard : public QObject
{
    Q_OBJECT
private slots:
    void what_only_passes_by_is_scrolled_and_not_changed()
    {
        Shown shown;
        shown.page.setFocus();
        QVERIFY(!shown.turn());
        QCOMPARE(shown.number->value(), 10);
        QVERIFY(!shown.number->hasFocus());
    }

    void what_has_the_focus_is_changed()
    {
        Shown shown;
        shown.number->setFocus();
        QVERIFY(shown.turn());
        QCOMPARE(shown.number->value(), 9);
    }
};

QTEST_MAIN(TestWheelGuard)
#include "tst_wheelguard.moc"
