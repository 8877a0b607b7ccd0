// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callpages.h"

#include <QTest>

using namespace fuseboard;

namespace {

/// Ids from `newest` down.
QList<StoredCall> callsFrom(qint64 newest, int count)
{
    QList<StoredCall> calls;
    for (int i = 0; i < count; ++i) {
        StoredCall call;
        call.id = newest - i;
        calls.append(call);
    }
    return calls;
}

} // namespace

class TestCallPages : public QObject
{
    Q_OBJECT
private slots:
    void an_empty_list_has_nothing()
    {
        const CallPages pages;
        QCOMPARE(pages.rowCount(), 0);
        QVERIFY(!pages.at(0));
        QVERIFY(!pages.rowOf(1));
        QVERIFY(!pages.gapWithin(0, 10));
        QCOMPARE(pages.newestId(), 0);
    }

    void rows_are_found_by_number_and_by_id()
    {
        CallPages pages;
        pages.append(callsFrom(1000, 250));
        pages.append(callsFrom(750, 250));
        QCOMPARE(pages.rowCount(), 500);
        QCOMPARE(pages.at(0)->id, 1000);
        QCOMPARE(pages.at(250)->id, 750);
        QCOMPARE(pages.at(499)->id, 501);
        QVERIFY(!pages.at(500));
        QCOMPARE(pages.rowOf(501).value(), 499);
        QVERIFY(!pages.rowOf(1001));
        QVERIFY(!pages.rowOf(500));
        QCOMPARE(pages.oldestId(), 501);
    }

    void new_rows_join_at_the_front_and_move_the_others_down()
    {
        CallPages pages;
        pages.append(callsFrom(1000, 250));
        for (qint64 id = 1001; id <= 1300; ++id)
            pages.prepend(callsFrom(id, 1));
        QCOMPARE(pages.rowCount(), 550);
        QCOMPARE(pages.at(0)->id, 1300);
        QCOMPARE(pages.at(300)->id, 1000);
        QCOMPARE(pages.rowOf(1000).value(), 300);
        QCOMPARE(pages.newestId(), 1300);
    }

    void far_pages_leave_the_memory_and_come_back_as_they_were()
    {
        CallPages pages;
        for (int page = 0; page < 40; ++page)
            pages.append(callsFrom(10'000 - page * 250, 250));
        pages.keepAround(9900, 9930);
        QVERIFY(pages.rowsInMemory() < 3000);
        QVERIFY(!pages.at(0));
        QVERIFY(pages.at(9900));
        const auto gap = pages.gapWithin(0, 30);
        QVERIFY(gap);
        QCOMPARE(gap->before, 10'001);
        QCOMPARE(gap->count, 250);
        const auto span = pages.restore(gap->key, callsFrom(10'000, 250));
        QVERIFY(span);
        QCOMPARE(span->first, 0);
        QCOMPARE(span->count, 250);
        QCOMPARE(pages.at(7)->id, 9993);
        QVERIFY(!pages.gapWithin(0, 30));
    }

    void a_page_in_the_middle_is_found_again_after_rows_have_joined()
    {
        CallPages pages;
        for (int page = 0; page < 40; ++page)
            pages.append(callsFrom(10'000 - page * 250, 250));
        pages.keepAround(9900, 9930);
        const auto gap = pages.gapWithin(2600, 2600);
        QVERIFY(gap);
        pages.prepend(callsFrom(10'003, 3));
        const auto span = pages.restore(gap->key, callsFrom(gap->before - 1, gap->count));
        QVERIFY(span);
        QCOMPARE(span->first, 2503);
        QCOMPARE(pages.at(2503)->id, 7500);
    }

    void calls_that_are_gone_meanwhile_stay_blank_and_are_not_asked_for_again()
    {
        CallPages pages;
        for (int page = 0; page < 40; ++page)
            pages.append(callsFrom(10'000 - page * 250, 250));
        pages.keepAround(0, 30);
        const auto gap = pages.gapWithin(9990, 9999);
        QVERIFY(gap);
        QVERIFY(pages.restore(gap->key, callsFrom(gap->before - 1, 10)));
        QVERIFY(pages.at(9759));
        QVERIFY(!pages.at(9760));
        QCOMPARE(pages.rowCount(), 10'000);
        QVERIFY(!pages.gapWithin(9750, 9999));
    }

    void the_end_is_given_up_page_by_page()
    {
        CallPages pages;
        for (int page = 0; page < 8; ++page)
            pages.append(callsFrom(2000 - page * 250, 250));
        QCOMPARE(pages.rowsWithin(5000), 2000);
        QCOMPARE(pages.rowsWithin(600), 750);
        pages.shorten(750);
        QCOMPARE(pages.rowCount(), 750);
        QCOMPARE(pages.oldestId(), 1251);
    }
};

QTEST_GUILESS_MAIN(TestCallPages)
#include "tst_callpages.moc"
