// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleboard.h"
#include "ui/charts/timechart.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/pages/overview/providercard.h"
#include "ui/widgets/elidedtext.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/lamp.h"

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
        page.resize(1100, 780);
        page.show();
    }
    ProviderCard* card(const QString& title)
    {
        for (ProviderCard* one : page.findChildren<ProviderCard*>()) {
            if (one->accessibleName() == title)
                return one;
        }
        return nullptr;
    }
    bool says(const QString& title, const QString& words)
    {
        for (const ElidedText* text : card(title)->findChildren<ElidedText*>()) {
            if (text->text().contains(words))
                return true;
        }
        return false;
    }
    bool hints(const QString& title, const QString& words)
    {
        for (const ElidedText* text : card(title)->findChildren<ElidedText*>()) {
            if (text->toolTip().contains(words))
                return true;
        }
        return false;
    }
    template <typename Button>
    Button* named(const QString& name)
    {
        for (Button* button : page.findChildren<Button*>()) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }
    QToolButton* button(const QString& name) { return named<QToolButton>(name); }

    OverviewPage page;
};

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT
private slots:

    void initTestCase() { qRegisterMetaType<TimeRange>(); }

    void without_providers_it_says_what_to_do()
    {
        Shown shown;
        QSignalSpy asked(&shown.page, &OverviewPage::pageRequested);
        shown.page.setBoard({.nowMs = kSampleNowMs, .providers = {}});
        auto* empty = shown.page.findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"Keys"_s);
    }

    void long_ranges_are_offered_where_there_is_a_history()
    {
        Shown shown;
        shown.page.setBoard(healthyBoard());
        QVERIFY(!shown.button(u"Last 7 days"_s));
        BoardSnapshot board = healthyBoard();
        board.hasHistory = true;
        shown.page.setBoard(board);
        shown.page.setBoard(board);
        QSignalSpy chosen(&shown.page, &OverviewPage::rangeChosen);
        QTest::mouseClick(shown.button(u"Last 7 days"_s), Qt::LeftButton);
        QVERIFY(chosen.first().first().value<TimeRange>() == TimeRange::Week);
        shown.page.setBoard(healthyBoard(TimeRange::Week));
        QVERIFY(shown.button(u"Last 7 days"_s)->isChecked());
    }

    void without_calls_it_shows_the_cards_and_offers_a_prompt()
    {
        Shown shown;
        QSignalSpy asked(&shown.page, &OverviewPage::pageRequested);
        shown.page.setBoard(silentBoard());
        QCOMPARE(shown.page.findChildren<ProviderCard*>().size(), 2);
        auto* empty = shown.page.findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(asked.first().first().toString(), u"Prompt"_s);
    }

    void a_new_snapshot_changes_the_cards()
    {
        Shown shown;
        shown.page.setBoard(healthyBoard());
        ProviderCard* card = shown.card(u"Borealis"_s);
        QVERIFY(card != nullptr);
        QVERIFY(card->findChild<LampLabel*>()->health() == Health::Good);
        shown.page.setBoard(outageBoard());
        QCOMPARE(shown.card(u"Borealis"_s), card);
        QVERIFY(card->findChild<LampLabel*>()->health() == Health::Bad);
        QVERIFY(card->accessibleDescription().contains(u"Borealis says: Elevated errors"_s));
        QVERIFY(shown.hints(u"Borealis"_s, u"Follow https://status.example/i/1"_s));
        QVERIFY(!shown.page.findChild<EmptyState*>()->isVisible());
    }

    void the_seconds_to_the_next_try_count_down()
    {
        Shown shown;
        BoardSnapshot board = outageBoard();
        shown.page.setBoard(board);
        QVERIFY(shown.says(u"Borealis"_s, u"next try in 23"_s));
        board.nowMs += 5000;
        shown.page.setBoard(board);
        QVERIFY(shown.says(u"Borealis"_s, u"next try in 18"_s));
    }

    void providers_come_and_go()
    {
        Shown shown;
        shown.page.setBoard(crowdedBoard(7));
        QCOMPARE(shown.page.findChildren<ProviderCard*>().size(), 7);
        shown.page.setBoard(healthyBoard());
        QCOMPARE(shown.page.findChildren<ProviderCard*>().size(), 4);
    }

    void the_range_is_asked_for_and_shown_when_it_comes()
    {
        Shown shown;
        shown.page.setBoard(healthyBoard());
        QSignalSpy chosen(&shown.page, &OverviewPage::rangeChosen);
        QToolButton* hour = shown.button(u"Last hour"_s);
        QVERIFY(hour != nullptr);
        QTest::mouseClick(hour, Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen.first().first().value<TimeRange>() == TimeRange::OneHour);
        shown.page.setBoard(healthyBoard(TimeRange::OneHour));
        QCOMPARE(chosen.size(), 1); // what comes from the engine is not asked for again
        QVERIFY(hour->isChecked());
    }

    void charts_say_what_they_show()
    {
        Shown shown;
        shown.page.setBoard(healthyBoard());
        for (const TimeChart* chart : shown.page.findChildren<TimeChart*>()) {
            QVERIFY(!chart->accessibleName().isEmpty());
            QVERIFY2(chart->accessibleDescription().contains(u"the last 5 minutes"_s),
                     qPrintable(chart->accessibleDescription()));
        }
    }

    void a_hidden_page_takes_in_the_newest_board_when_it_is_shown()
    {
        OverviewPage page;
        page.setBoard(healthyBoard());
        QVERIFY(page.findChildren<ProviderCard*>().isEmpty());
        page.show();
        QCOMPARE(page.findChildren<ProviderCard*>().size(), 4);
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
