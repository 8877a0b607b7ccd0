// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "tests/ui/quietengine.h"
#include "tests/ui/samplefeeds.h"
#include "ui/pages/status/daystrip.h"
#include "ui/pages/status/feedcard.h"
#include "ui/pages/status/statuspage.h"
#include "ui/pages/status/statusrow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    Shown() : engine(quietPorts()), page(engine)
    {
        page.resize(1000, 1200);
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
    }
    void tell(const FeedsSnapshot& feeds)
    {
        emit engine.feedsChanged(feeds);
        QTest::qWait(0); // cards that are gone are deleted later
    }
    FeedCard* card(const QString& provider) const
    {
        const auto all = page.findChildren<FeedCard*>();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&](const FeedCard* each) {
            return each->provider() == provider;
        });
        return found == all.cend() ? nullptr : *found;
    }
    QAbstractButton* button(const QString& name) const
    {
        const auto all = page.findChildren<QAbstractButton*>();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&](const QAbstractButton* each) {
            return each->accessibleName() == name && each->isVisible();
        });
        return found == all.cend() ? nullptr : *found;
    }

    Theme theme{ThemeChoice::Light};
    Engine engine;
    StatusPage page;
};

bool says(const QWidget* part, const QString& text)
{
    const auto labels = part->findChildren<QLabel*>();
    const auto lamps = part->findChildren<LampLabel*>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&](const QLabel* label) {
                           return label->isVisible() && label->text().contains(text);
                       }) ||
           std::any_of(lamps.cbegin(), lamps.cend(), [&](const LampLabel* lamp) {
               return lamp->isVisible() && lamp->text().contains(text);
           });
}

bool showsGreen(const QWidget* part)
{
    const auto lamps = part->findChildren<LampLabel*>();
    return std::any_of(lamps.cbegin(), lamps.cend(), [](const LampLabel* lamp) {
        return lamp->isVisible() && lamp->health() == Health::Good;
    });
}

class Browser : public QObject
{
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    Q_INVOKABLE void open(const QUrl& url) { opened.append(url); }
    QList<QUrl> opened;
};

} // namespace

class TestStatusPage : public QObject
{
    Q_OBJECT
private slots:

    void without_status_pages_it_says_what_to_do()
    {
        Shown shown;
        QSignalSpy asked(&shown.page, &StatusPage::pageRequested);
        QVERIFY(shown.page.findChild<EmptyState*>()->isVisible());
        QVERIFY(!shown.button(u"Read now"_s)->isEnabled());
        QTest::mouseClick(shown.button(u"Open Keys"_s), Qt::LeftButton);
        QCOMPARE(asked.value(0).value(0).toString(), u"Keys"_s);
        shown.tell(calmFeeds());
        QVERIFY(!shown.page.findChild<EmptyState*>()->isVisible());
    }

    void a_page_that_cannot_be_read_is_unknown_and_not_green()
    {
        Shown shown;
        shown.tell(troubledFeeds());
        for (const QString& provider : {u"cirrus"_s, u"dune"_s}) {
            FeedCard* card = shown.card(provider);
            QVERIFY(card);
            QVERIFY(says(card, u"Unknown"_s));
            QVERIFY(!showsGreen(card));
        }
        QVERIFY(says(shown.card(u"cirrus"_s), u"Last known: Operational"_s));
        QVERIFY(says(shown.card(u"cirrus"_s), u"This is a web page, not a feed."_s));
        QVERIFY(says(shown.card(u"dune"_s), u"The server answers with 403."_s));
    }

    void a_claim_stands_beside_what_we_see()
    {
        Shown shown;
        shown.tell(troubledFeeds());
        FeedCard* card = shown.card(u"borealis"_s);
        QVERIFY(says(card, u"Nothing measured yet"_s));
        emit shown.engine.boardChanged(feedsBoard());
        QVERIFY(says(card, u"Operational"_s));
        QVERIFY(says(card, u"its status page does not say so yet"_s));
        QVERIFY(card->accessibleDescription().contains(u"does not say so yet"_s));
        QVERIFY(says(card, u"status_regions"_s));
    }

    void an_incident_is_shown_with_all_that_is_known()
    {
        Shown shown;
        shown.tell(troubledFeeds());
        FeedCard* card = shown.card(u"aurora"_s);
        QVERIFY(says(card, u"Elevated error rates on all models"_s));
        QVERIFY(says(card, u"Identified"_s));
        QVERIFY(says(card, u"affects Chat Completions"_s));
        QVERIFY(says(card, u"components operational: 24 of 26"_s));
        QVERIFY(says(card, u"Database upgrade"_s));
        QVERIFY(!says(card, u"An old one that is over"_s));
        QVERIFY(says(card, u"503 & 529"_s));
    }

    void links_open_in_the_browser_by_keyboard()
    {
        Browser browser;
        Shown shown;
        shown.tell(troubledFeeds());
        QAbstractButton* open =
            shown.button(u"Open Elevated error rates on all models in the browser"_s);
        QVERIFY(open);
        QVERIFY(open->focusPolicy() & Qt::TabFocus);
        open->setFocus();
        QTest::keyClick(open, Qt::Key_Space);
        QTest::keyClick(shown.button(u"Open status page of Borealis"_s), Qt::Key_Space);
        QCOMPARE(browser.opened, QList<QUrl>({QUrl(u"https://status.aurora.example/incidents/1"_s),
                                              QUrl(u"https://status.borealis.example"_s)}));
        QVERIFY(!shown.button(u"Open Slow sign-in in the browser"_s));
    }

    void while_it_reads_it_tells_how_far()
    {
        Shown shown;
        shown.tell(readingFeeds());
        QVERIFY(says(&shown.page, u"Reading: 2 of 4 done"_s));
        QVERIFY(!shown.button(u"Read now"_s)->isEnabled());
        shown.tell(troubledFeeds());
        QVERIFY(shown.button(u"Read now"_s)->isEnabled());
        QVERIFY(says(&shown.page, u"Operational: 1 of 4, unknown: 2"_s));
    }

    void what_is_over_vanishes_and_the_card_stays()
    {
        Shown shown;
        shown.tell(troubledFeeds());
        FeedCard* card = shown.card(u"aurora"_s);
        QCOMPARE(card->findChildren<StatusRow*>().size(), 5);
        shown.tell(calmFeeds());
        QCOMPARE(shown.card(u"aurora"_s), card);
        QVERIFY(card->findChildren<StatusRow*>().isEmpty());
        QVERIFY(!shown.card(u"dune"_s));
        QVERIFY(says(card, u"components operational: all 26"_s));
    }

    void ages_grow_with_the_time_of_the_board()
    {
        Shown shown;
        shown.tell(calmFeeds());
        FeedCard* card = shown.card(u"aurora"_s);
        const auto age = [card](const QString& text) {
            return says(card, QString(text).replace(u" min"_s, QChar(QChar::Nbsp) + u"min"_s)) ||
                   says(card, text);
        };
        QVERIFY(age(u"Read 3 min ago"_s));
        BoardSnapshot board = feedsBoard();
        board.nowMs += 120'000;
        emit shown.engine.boardChanged(board);
        QVERIFY(age(u"Read 5 min ago"_s));
    }

    void a_hidden_page_is_up_to_date_when_it_is_shown()
    {
        Shown shown;
        shown.tell(troubledFeeds());
        shown.page.hide();
        emit shown.engine.boardChanged(feedsBoard());
        shown.page.show();
        QVERIFY(says(shown.card(u"borealis"_s), u"does not say so yet"_s));
    }

    void days_that_nobody_tells_of_are_unknown()
    {
        Shown shown;
        shown.tell(troubledFeeds());
        QVERIFY(says(shown.card(u"dune"_s), u"unknown (hatched): 90"_s));
        QVERIFY(says(shown.card(u"dune"_s), u"unknown: nothing tells of this day"_s));
        QVERIFY(says(shown.card(u"borealis"_s), u"unknown (hatched): 89"_s));
        QVERIFY(says(shown.card(u"borealis"_s), u"no incident"_s));
    }

    void the_days_of_a_provider_are_read_by_keyboard()
    {
        Shown shown;
        shown.tell(troubledFeeds());
        auto* strip = shown.card(u"aurora"_s)->findChild<DayStrip*>();
        QCOMPARE(strip->accessibleName(), u"90 days of Aurora"_s);
        QVERIFY(strip->accessibleDescription().contains(u"Elevated error rates"_s));
        strip->setFocus();
        for (int day = 0; day < 6; ++day) // the one that is over was 6.25 days ago
            QTest::keyClick(strip, Qt::Key_Left);
        QVERIFY(says(shown.card(u"aurora"_s), u"Major outage: An old one that is over"_s));
    }

    void an_incident_says_how_late_it_was_announced()
    {
        Shown shown;
        emit shown.engine.feedsChanged(troubledFeeds()); // the engine's own answers wait for events
        SeriesPoint point;
        point.startMs = kFeedsNowMs - 60 * 60'000;
        point.tally.failures[static_cast<size_t>(ErrorKind::ServerError)] = 3;
        StoredSeries series;
        series.provider = u"aurora"_s;
        series.points = {point};
        emit shown.engine.incidentsRead(1, {});
        emit shown.engine.seriesRead(2, {series});
        QTest::qWait(0); // shows the cards
        QVERIFY(says(shown.card(u"aurora"_s), u"announced 12\u00a0min after our first failure"_s));
    }

    void everything_to_press_has_a_name_and_takes_the_focus()
    {
        Shown shown;
        shown.tell(troubledFeeds());
        for (const QAbstractButton* button : shown.page.findChildren<QAbstractButton*>()) {
            QVERIFY2(!button->accessibleName().isEmpty() || !button->isVisible(),
                     qPrintable(button->text()));
            QVERIFY(button->focusPolicy() & Qt::TabFocus);
        }
    }

    void it_fits_a_narrow_window()
    {
        Shown shown;
        shown.tell(troubledFeeds());
        shown.page.resize(456, 600); // a window of 640 px, without its navigation
        QTest::qWait(0);
        for (const FeedCard* card : shown.page.findChildren<FeedCard*>()) {
            const QRect area(card->mapTo(&shown.page, QPoint(0, 0)), card->size());
            QVERIFY2(area.right() <= shown.page.width(), qPrintable(card->provider()));
        }
    }
};

QTEST_MAIN(TestStatusPage)
#include "tst_statuspage.moc"
