// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/chainlink.h"
#include "tests/gui/windowdesk.h"
#include "ui/pages/chains/chainspage.h"
#include "ui/pages/chains/linkpanel.h"
#include "ui/shell/guideview.h"
#include "ui/shell/guidewindow.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace fuseboard;
using namespace Qt::StringLiterals;

/// The window is built anew while the program runs.
class TestWindowHost : public QObject
{
    Q_OBJECT
private slots:
    void every_text_is_in_the_new_language()
    {
        WindowDesk desk;
        QVERIFY(desk.ready);
        QVERIFY(desk.window().openPage(u"Chains"_s));
        QVERIFY(desk.window().openPage(u"Prompt"_s));
        const QPointer<MainWindow> old(&desk.window());
        Marks marks;
        QVERIFY(QCoreApplication::installTranslator(&marks));
        QVERIFY(desk.rebuild());
        QVERIFY(old.isNull());
        QVERIFY(desk.window().isVisible());
        QVERIFY(desk.window().windowTitle().startsWith(u'«'));
        QVERIFY(findControl<QPlainTextEdit>(desk.window(), u"«Prompt text»"_s) != nullptr);
        QCOMPARE(desk.window().currentPage(), u"Prompt"_s);
        const auto labels = desk.window().findChild<ChainsPage*>()->findChildren<QLabel*>();
        QVERIFY(std::none_of(labels.cbegin(), labels.cend(), [](const QLabel* label) {
            return label->text() == u"Retries on one step"_s;
        }));
    }

    void a_banner_that_was_put_away_stays_away()
    {
        WindowDesk desk;
        QVERIFY(desk.ready);
        auto* banner = desk.find<Banner>(u"Demo banner"_s);
        QVERIFY(banner->isVisible());
        emit banner->dismissed();
        QVERIFY(!banner->isVisible());
        QVERIFY(desk.rebuild());
        QVERIFY(!desk.find<Banner>(u"Demo banner"_s)->isVisible());
    }

    void a_link_still_waits_for_its_decision()
    {
        WindowDesk desk;
        QVERIFY(desk.ready);
        desk.window().resize(700, 480);
        desk.find<QPlainTextEdit>(u"Prompt text"_s)->setFocus();
        Configuration theirs = desk.world.saved();
        theirs.providers[0].baseUrl = QUrl(u"https://elsewhere.example/v1"_s);
        theirs.chains[0].name = u"team"_s;
        theirs.chains[0].steps.fill(theirs.chains[0].steps.first(),
                                    30); // more than is seen at once
        desk.window().companions().showLink(writeChainLink(theirs, u"team"_s).link);
        auto* before = desk.window().findChild<LinkPanel*>()->findChild<QScrollArea*>();
        QTRY_VERIFY(before->verticalScrollBar()->maximum() > 50);
        before->verticalScrollBar()->setValue(50);
        Marks marks;
        QVERIFY(QCoreApplication::installTranslator(&marks));
        QVERIFY(desk.rebuild());
        auto* panel = desk.window().findChild<LinkPanel*>();
        QVERIFY(panel != nullptr && panel->isVisible());
        QTRY_COMPARE(panel->findChild<QScrollArea*>()->verticalScrollBar()->value(), 50);
        QVERIFY(desk.window().rect().contains(panel->geometry()));
        auto* dismiss = desk.find<QPushButton>(u"Dismiss the chain"_s);
        QCOMPARE(desk.window().focusWidget(), dismiss);
        desk.find<QPushButton>(u"Take the chain over"_s)->click();
        QTRY_COMPARE(desk.window().currentPage(), u"Chains"_s);
        QVERIFY(desk.world.saved().chain(u"team"));
    }

    void after_a_link_that_was_dismissed_one_goes_on_where_one_was()
    {
        WindowDesk desk;
        QVERIFY(desk.ready);
        desk.find<QPlainTextEdit>(u"Prompt text"_s)->setFocus();
        desk.window().companions().showLink(u"fuseboard://chain?v=1&d=nothing"_s);
        QVERIFY(desk.rebuild());
        desk.find<QPushButton>(u"Dismiss the chain"_s)->click();
        QCOMPARE(desk.window().focusWidget(), desk.find<QPlainTextEdit>(u"Prompt text"_s));
    }

    void the_guide_stays_open_where_one_reads()
    {
        WindowDesk desk;
        QVERIFY(desk.ready);
        desk.window().companions().openGuide(u"Prompt"_s);
        auto* guide = desk.window().findChild<GuideWindow*>();
        QVERIFY(QTest::qWaitForWindowExposed(guide));
        guide->resize(700, 500);
        auto* view = guide->findChild<GuideView*>();
        view->showPage(u"chains"_s);
        view->verticalScrollBar()->setValue(300);
        QVERIFY(desk.rebuild());
        guide = desk.window().findChild<GuideWindow*>();
        QVERIFY(guide != nullptr && guide->isVisible());
        QCOMPARE(guide->size(), QSize(700, 500));
        view = guide->findChild<GuideView*>();
        QCOMPARE(view->page(), u"chains"_s);
        QTRY_COMPARE(view->verticalScrollBar()->value(), 300);
        view->goBack();
        QCOMPARE(view->page(), u"prompt"_s);
        guide->close();
        QVERIFY(desk.rebuild());
        QVERIFY(desk.window().findChild<GuideWindow*>() == nullptr);
    }

    void an_answer_that_streams_in_is_waited_for()
    {
        WindowDesk desk;
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
        WindowDesk desk;
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
        WindowDesk desk;
        QVERIFY(desk.ready);
        QSignalSpy last(qApp, &QGuiApplication::lastWindowClosed);
        QVERIFY(desk.rebuild());
        QTest::qWait(50);
        QVERIFY(last.isEmpty());
    }
};

QTEST_MAIN(TestWindowHost)
#include "tst_windowhost.moc"
