// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "tests/ui/listedcalls.h"
#include "ui/models/callmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    explicit Desk(int count)
    {
        tester.setUseFetchMore(false); // it would read on by itself
        for (int i = 0; i < count; ++i)
            calls->add(answeredCall(i));
    }
    bool read(const CallFilter& filter = {})
    {
        model.setFilter(filter);
        return QTest::qWaitFor([this] { return !model.isReading(); });
    }
    QString cell(int row, CallModel::Column column) const
    {
        return model.index(row, column).data().toString();
    }
    /// One more call, and the engine's word of it.
    void happen(int number)
    {
        calls->add(answeredCall(number));
        model.noteCalls(++seen);
    }
    /// Goes down until the end.
    bool readAll()
    {
        const auto atEnd = [this] {
            model.setShown(model.rowCount() - 20, model.rowCount() - 1);
            return !model.canFetchMore({}) && model.rowCount() >= calls->size() &&
                   model.call(model.rowCount() - 1);
        };
        return QTest::qWaitFor(atEnd, 60'000); // the tester looks at every row, every time
    }

    std::shared_ptr<ListedCalls> calls = std::make_shared<ListedCalls>();
    Engine engine{listedPorts(calls)};
    CallModel model{engine};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    quint64 seen = 0;
};

} // namespace

class TestCallModel : public QObject
{
    Q_OBJECT
private slots:
    void an_empty_history_is_an_empty_table()
    {
        Desk desk(0);
        QVERIFY(desk.read());
        QCOMPARE(desk.model.rowCount(), 0);
        QVERIFY(!desk.model.canFetchMore({}));
    }

    void the_newest_comes_first()
    {
        Desk desk(3);
        QVERIFY(desk.read());
        QCOMPARE(desk.model.rowCount(), 3);
        QCOMPARE(desk.model.call(0)->id, 3);
        QCOMPARE(desk.cell(0, CallModel::Provider), u"aurora"_s);
        QCOMPARE(desk.cell(0, CallModel::Outcome), u"Answered"_s);
        QCOMPARE(desk.model.index(0, 0).data(CallModel::OutcomeRole).toInt(),
                 static_cast<int>(Outcome::Success));
    }

    void the_first_page_is_read_and_a_little_ahead()
    {
        Desk desk(5000);
        QVERIFY(desk.read());
        desk.model.setShown(0, 30);
        QTRY_VERIFY(desk.model.call(CallPages::kPage * 2));
        QTest::qWait(50);
        QVERIFY(desk.model.rowCount() < 1500);
        QVERIFY(desk.model.canFetchMore({}));
    }

    void rows_under_way_are_blank_and_nothing_waits()
    {
        Desk desk(2000);
        QVERIFY(desk.read());
        QTRY_VERIFY(desk.model.canFetchMore({}));
        desk.calls->hold();
        const int before = desk.model.rowCount();
        desk.model.fetchMore({});
        QCOMPARE(desk.model.rowCount(), before + CallPages::kPage);
        QVERIFY(!desk.model.call(before));
        QVERIFY(desk.cell(before, CallModel::Provider).isEmpty());
        QVERIFY(!desk.cell(before, CallModel::Time).isEmpty());
        desk.calls->letGo();
        QTRY_VERIFY(desk.model.call(before));
        QCOMPARE(desk.model.call(before)->id, desk.model.call(before - 1)->id - 1);
    }

    void the_last_page_is_as_long_as_it_is()
    {
        Desk desk(603);
        QVERIFY(desk.read());
        QVERIFY(desk.readAll());
        QCOMPARE(desk.model.rowCount(), 603);
        QCOMPARE(desk.model.call(602)->id, 1);
    }

    void memory_stays_small_and_what_was_left_is_read_again()
    {
        Desk desk(8000);
        QVERIFY(desk.read());
        QVERIFY(desk.readAll());
        QCOMPARE(desk.model.rowCount(), 8000);
        QVERIFY2(desk.model.rowsInMemory() < 4000,
                 qPrintable(QString::number(desk.model.rowsInMemory())));
        QVERIFY(!desk.model.call(5));
        desk.model.setShown(0, 30);
        QTRY_VERIFY(desk.model.call(5));
        QCOMPARE(desk.model.call(5)->id, 7995);
        QVERIFY(desk.model.rowsInMemory() < 4000);
    }

    void every_row_is_right_after_going_there_and_back()
    {
        Desk desk(6000);
        QVERIFY(desk.read());
        QVERIFY(desk.readAll());
        for (const int row : {5990, 3000, 0, 2750, 5999, 1249}) {
            desk.model.setShown(row, row);
            QTRY_VERIFY(desk.model.call(row));
            QCOMPARE(desk.model.call(row)->id, 6000 - row);
        }
    }

    void new_calls_join_at_the_top()
    {
        Desk desk(300);
        QVERIFY(desk.read());
        desk.model.setWatching(true);
        const QPersistentModelIndex chosen = desk.model.index(4, 0);
        const qint64 id = chosen.data(CallModel::IdRole).toLongLong();
        desk.happen(300);
        QTRY_COMPARE(desk.model.call(0)->id, 301);
        desk.happen(301);
        desk.happen(302);
        QTRY_COMPARE(desk.model.call(0)->id, 303);
        QCOMPARE(chosen.row(), 7);
        QCOMPARE(chosen.data(CallModel::IdRole).toLongLong(), id);
    }

    void the_history_is_asked_at_most_once_a_second()
    {
        Desk desk(10);
        QVERIFY(desk.read());
        desk.model.setWatching(true);
        const qsizetype before = desk.calls->questions().size();
        for (int i = 0; i < 40; ++i) {
            desk.happen(10 + i);
            QTest::qWait(5);
        }
        QVERIFY(desk.calls->questions().size() - before <= 2);
        QTRY_COMPARE(desk.model.rowCount(), 50);
    }

    void a_call_that_is_written_late_is_found_as_well()
    {
        Desk desk(10);
        QVERIFY(desk.read());
        desk.model.setWatching(true);
        desk.model.noteCalls(1); // seen, but the history has yet to write it
        QTest::qWait(300);
        desk.calls->add(answeredCall(10));
        QTRY_COMPARE(desk.model.rowCount(), 11);
    }

    void who_reads_further_down_is_not_moved_but_told()
    {
        Desk desk(300);
        QVERIFY(desk.read());
        desk.model.setWatching(true);
        desk.model.setJoining(false);
        QSignalSpy told(&desk.model, &CallModel::waitingChanged);
        for (int i = 0; i < 42; ++i)
            desk.happen(300 + i);
        QTRY_COMPARE(desk.model.waiting(), 42);
        QCOMPARE(desk.model.call(0)->id, 300);
        QVERIFY(!told.isEmpty());
        desk.model.setJoining(true);
        QTRY_COMPARE(desk.model.call(0)->id, 342);
        QCOMPARE(desk.model.waiting(), 0);
    }

    void more_than_a_page_of_new_calls_begins_the_list_anew()
    {
        Desk desk(300);
        QVERIFY(desk.read());
        desk.model.setWatching(true);
        desk.model.setJoining(false);
        for (int i = 0; i < 900; ++i)
            desk.calls->add(answeredCall(300 + i));
        desk.model.noteCalls(900);
        QTRY_VERIFY(desk.model.moreWait());
        QCOMPARE(desk.model.waiting(), CallPages::kPage);
        desk.model.setJoining(true);
        QTRY_COMPARE(desk.model.call(0)->id, 1200);
        QVERIFY(desk.readAll());
        QCOMPARE(desk.model.rowCount(), 1200);
    }

    void where_nobody_looks_the_history_is_left_alone()
    {
        Desk desk(10);
        QVERIFY(desk.read());
        const qsizetype before = desk.calls->questions().size();
        desk.happen(10);
        QTest::qWait(50);
        QCOMPARE(desk.calls->questions().size(), before);
        desk.model.setWatching(true);
        QTRY_COMPARE(desk.model.rowCount(), 11);
    }

    void a_span_that_lies_behind_gets_no_new_calls()
    {
        Desk desk(10);
        CallFilter filter;
        filter.toMs = kFirstCallMs + 5000;
        QVERIFY(desk.read(filter));
        QCOMPARE(desk.model.rowCount(), 5);
        desk.model.setWatching(true);
        const qsizetype before = desk.calls->questions().size();
        desk.happen(11);
        QTest::qWait(50);
        QCOMPARE(desk.calls->questions().size(), before);
    }

    void answers_to_an_earlier_filter_are_left()
    {
        Desk desk(10);
        desk.calls->add(failedCall(11, ErrorKind::Overloaded, 529, u"Overloaded"_s));
        desk.calls->hold();
        desk.model.setFilter({});
        CallFilter filter;
        filter.outcome = Outcome::Failure;
        desk.model.setFilter(filter);
        desk.calls->letGo();
        QTRY_VERIFY(!desk.model.isReading());
        QTest::qWait(30);
        QCOMPARE(desk.model.rowCount(), 1);
        QCOMPARE(desk.cell(0, CallModel::Status), u"529"_s);
    }

    void the_first_call_of_all_shows_up_by_itself()
    {
        Desk desk(0);
        QVERIFY(desk.read());
        desk.model.setWatching(true);
        desk.happen(0);
        QTRY_COMPARE(desk.model.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCallModel)
#include "tst_callmodel.moc"
