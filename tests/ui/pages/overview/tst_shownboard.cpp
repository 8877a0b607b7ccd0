// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleboard.h"
#include "ui/pages/overview/shownboard.h"

#include <QTest>

using namespace fuseboard;

namespace {

BoardSnapshot boardAt(qint64 nowMs, quint64 calls, TimeRange range = TimeRange::Week)
{
    BoardSnapshot board = healthyBoard(range);
    board.nowMs = nowMs;
    board.callsSeen = calls;
    board.hasHistory = true;
    return board;
}

BoardSnapshot answerTo(const TimeSpan& span, qint64 nowMs)
{
    BoardSnapshot board = boardAt(nowMs, 0, TimeRange::Day);
    board.range = TimeRange::Own;
    board.ownFromMs = span.fromMs;
    board.ownToMs = span.toMs;
    board.bucketMs = 60000;
    return board;
}

} // namespace

class TestShownBoard : public QObject
{
    Q_OBJECT
private slots:

    void while_paused_it_stands_still_and_counts_new_calls()
    {
        ShownBoard shown;
        QVERIFY(shown.take(boardAt(kSampleNowMs, 100)));
        shown.pause();
        QVERIFY(!shown.take(boardAt(kSampleNowMs + 1000, 142)));
        QCOMPARE(shown.newCalls(), 42U);
        QCOMPARE(shown.board().nowMs, kSampleNowMs);
        QVERIFY(!shown.goLive());
        QCOMPARE(shown.board().nowMs, kSampleNowMs + 1000);
        QCOMPARE(shown.newCalls(), 0U);
    }

    void calls_are_counted_from_the_zoom_that_paused_it()
    {
        ShownBoard shown;
        shown.take(boardAt(kSampleNowMs, 100));
        QVERIFY(shown.zoom(0.9, kSampleNowMs));
        shown.take(boardAt(kSampleNowMs, 103));
        QVERIFY(shown.zoom(0.9, kSampleNowMs));
        shown.take(boardAt(kSampleNowMs, 105));
        QCOMPARE(shown.newCalls(), 5U);
    }

    void a_finer_board_is_asked_for_once_and_shown_when_it_comes()
    {
        ShownBoard shown;
        shown.take(boardAt(kSampleNowMs, 0));
        QVERIFY(shown.zoom(0.05, kSampleNowMs));
        const auto asked = shown.spanToAsk();
        QVERIFY(asked);
        QVERIFY(!shown.spanToAsk());
        QVERIFY(!shown.take(boardAt(kSampleNowMs + 250, 0))); // the old range, still on the way
        QVERIFY(shown.take(answerTo(*asked, kSampleNowMs + 500)));
        QCOMPARE(shown.board().bucketMs, 60000);
        QVERIFY(shown.isPaused());
        QVERIFY(!shown.take(answerTo(*asked, kSampleNowMs + 750))); // it stands still
    }

    void on_the_way_back_boards_of_the_asked_span_are_not_taken_for_live()
    {
        ShownBoard shown;
        shown.take(boardAt(kSampleNowMs, 0));
        shown.zoom(0.05, kSampleNowMs);
        const TimeSpan asked = *shown.spanToAsk();
        shown.take(answerTo(asked, kSampleNowMs));
        const auto live = shown.goLive();
        QVERIFY(live);
        QVERIFY(live->range == TimeRange::Week);
        QVERIFY(!shown.take(answerTo(asked, kSampleNowMs + 250)));
        QVERIFY(shown.take(boardAt(kSampleNowMs + 500, 0)));
        QVERIFY(!shown.isPaused());
        QVERIFY(shown.board().range == TimeRange::Week);
    }

    void an_own_span_that_the_user_chose_is_live()
    {
        ShownBoard shown;
        QVERIFY(shown.take(answerTo({kSampleNowMs - 600000, kSampleNowMs}, kSampleNowMs)));
        QVERIFY(!shown.isPaused());
        QCOMPARE(shown.span().length(), 600000);
    }
};

QTEST_GUILESS_MAIN(TestShownBoard)
#include "tst_shownboard.moc"
