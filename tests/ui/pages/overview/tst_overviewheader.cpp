// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleboard.h"
#include "ui/pages/overview/checkbutton.h"
#include "ui/pages/overview/limitrow.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/overview/providercard.h"
#include "ui/pages/overview/spanpicker.h"
#include "ui/widgets/lamp.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    Shown()
    {
        page.resize(1280, 780);
        page.show();
    }
    template <typename Control>
    Control* named(const QString& name)
    {
        for (Control* control : page.findChildren<Control*>()) {
            if (control->accessibleName() == name)
                return control;
        }
        return nullptr;
    }
    bool saysLive(const QString& words)
    {
        for (const LampLabel* label : page.findChildren<LampLabel*>()) {
            if (label->accessibleName().contains(words))
                return true;
        }
        return false;
    }
    QLabel* figure(const QString& provider, const QString& name)
    {
        for (QLabel* label : named<ProviderCard>(provider)->findChildren<QLabel*>()) {
            if (label->accessibleName() == name)
                return label;
        }
        return nullptr;
    }

    OverviewPage page;
};

BoardSnapshot rememberingBoard()
{
    BoardSnapshot board = healthyBoard();
    board.hasHistory = true;
    return board;
}

} // namespace

class TestOverviewHeader : public QObject
{
    Q_OBJECT

private slots:
    void while_the_charts_are_paused_what_comes_is_counted_and_the_cards_go_on()
    {
        Shown shown;
        BoardSnapshot board = healthyBoard();
        board.callsSeen = 100;
        shown.page.setBoard(board);
        QTest::mouseClick(shown.named<QToolButton>(u"Pause the charts"_s), Qt::LeftButton);
        BoardSnapshot next = outageBoard();
        next.callsSeen = 142;
        shown.page.setBoard(next);
        QVERIFY(shown.saysLive(u"Paused, 42 new"_s));
        QVERIFY(shown.named<ProviderCard>(u"Borealis"_s)->findChild<LampLabel*>()->health() ==
                Health::Bad);
        QTest::keyClick(shown.named<QToolButton>(u"Resume the charts"_s), Qt::Key_Space);
        QVERIFY(shown.saysLive(u"Live"_s));
    }

    void choosing_a_range_ends_the_pause()
    {
        Shown shown;
        shown.page.setBoard(healthyBoard());
        shown.page.setPaused(true);
        QVERIFY(shown.saysLive(u"Paused"_s));
        QTest::mouseClick(shown.named<QToolButton>(u"Last hour"_s), Qt::LeftButton);
        QVERIFY(shown.saysLive(u"Live"_s));
    }

    void a_span_of_ones_own_needs_a_history()
    {
        Shown shown;
        shown.page.setBoard(healthyBoard());
        QVERIFY(!shown.page.findChild<SpanPicker*>()->isVisible());
        shown.page.setBoard(rememberingBoard());
        QVERIFY(shown.page.findChild<SpanPicker*>()->isVisible());
    }

    void a_span_that_ends_before_it_begins_is_refused()
    {
        Shown shown;
        shown.page.setBoard(rememberingBoard());
        auto* picker = shown.page.findChild<SpanPicker*>();
        QTest::mouseClick(picker, Qt::LeftButton);
        auto* from = shown.named<QDateTimeEdit>(u"From"_s);
        auto* to = shown.named<QDateTimeEdit>(u"To"_s);
        QVERIFY(from->isVisible());
        to->setDateTime(from->dateTime().addSecs(-60));
        QVERIFY(!shown.named<QPushButton>(u"Show this span"_s)->isEnabled());
        from->setDateTime(QDateTime::fromMSecsSinceEpoch(kSampleNowMs).addDays(1));
        to->setDateTime(from->dateTime().addSecs(3600));
        QVERIFY(!shown.named<QPushButton>(u"Show this span"_s)->isEnabled());
    }

    void a_span_of_ones_own_is_asked_for_and_shown()
    {
        Shown shown;
        QSignalSpy chosen(&shown.page, &OverviewPage::spanChosen);
        shown.page.setBoard(rememberingBoard());
        auto* picker = shown.page.findChild<SpanPicker*>();
        QTest::mouseClick(picker, Qt::LeftButton);
        QVERIFY(!picker->isChecked());
        const QDateTime from = QDateTime::fromMSecsSinceEpoch(kSampleNowMs - 7'200'000);
        shown.named<QDateTimeEdit>(u"From"_s)->setDateTime(from);
        shown.named<QDateTimeEdit>(u"To"_s)->setDateTime(from.addSecs(3600));
        QTest::mouseClick(shown.named<QPushButton>(u"Show this span"_s), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(0).toLongLong(), kSampleNowMs - 7'200'000);
        QCOMPARE(chosen.first().at(1).toLongLong(), kSampleNowMs - 3'600'000);
        BoardSnapshot own = rememberingBoard();
        own.range = TimeRange::Own;
        own.ownFromMs = kSampleNowMs - 7'200'000;
        own.ownToMs = kSampleNowMs - 3'600'000;
        shown.page.setBoard(own);
        QVERIFY(picker->isChecked());
        QVERIFY(!shown.named<QToolButton>(u"Last 5 minutes"_s)->isChecked());
        shown.page.setBoard(rememberingBoard());
        QVERIFY(!picker->isChecked());
        QVERIFY(shown.named<QToolButton>(u"Last 5 minutes"_s)->isChecked());
    }

    void all_are_checked_with_progress()
    {
        Shown shown;
        QSignalSpy asked(&shown.page, &OverviewPage::checkRequested);
        shown.page.setBoard(healthyBoard());
        auto* check = shown.page.findChild<CheckButton*>();
        QTest::mouseClick(check, Qt::LeftButton);
        QCOMPARE(asked.first().first().toStringList().size(), 4);
        QVERIFY(!check->isEnabled());
        for (int i = 0; i < 3; ++i)
            shown.page.checkEnded();
        QVERIFY2(check->text().contains(u"3 of 4"), qPrintable(check->text()));
        shown.page.checkEnded();
        QVERIFY(check->isEnabled());
        shown.page.checkEnded(); // one that somebody else asked for
        QVERIFY(check->isEnabled());
    }

    void a_card_shows_refusals_and_what_is_left_of_the_limits()
    {
        Shown shown;
        BoardSnapshot board = healthyBoard();
        addBucket(board.providers[0], board.nowMs - 5000,
                  sampleFailures(20, ErrorKind::RateLimited));
        LimitView limit;
        limit.limit = 500;
        limit.remaining = 50;
        board.providers[0].limits = {limit};
        shown.page.setBoard(board);
        const QString title = board.providers[0].title;
        QCOMPARE(shown.figure(title, u"429s/min"_s)->text(), u"4.0"_s);
        const auto rows = shown.named<ProviderCard>(title)->findChildren<LimitRow*>();
        QTRY_VERIFY(rows.at(0)->isVisible());
        QVERIFY(!rows.at(1)->isVisible());
        QVERIFY(rows.at(0)->toolTip().contains(u"50 of 500"));
        board.providers[0].limits.clear();
        shown.page.setBoard(board);
        QVERIFY(!rows.at(0)->isVisible());
    }
};

QTEST_MAIN(TestOverviewHeader)
#include "tst_overviewheader.moc"
