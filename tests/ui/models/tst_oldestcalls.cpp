// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "tests/ui/listedcalls.h"
#include "ui/models/callpages.h"
#include "ui/models/oldestcalls.h"

#include <QSignalSpy>
#include <QTest>

using namespace fuseboard;

namespace {

struct Desk
{
    bool find(const CallFilter& filter = {})
    {
        oldest.find(filter, calls->page({filter, 0, 1}).calls.first().atMs);
        return found.wait();
    }
    CallPage inSpan(CallFilter filter = {}) const
    {
        filter.fromMs = found.last().at(0).toLongLong();
        filter.toMs = found.last().at(1).toLongLong();
        return calls->page({filter, 0, 10'000});
    }

    std::shared_ptr<ListedCalls> calls = std::make_shared<ListedCalls>();
    Engine engine{listedPorts(calls)};
    OldestCalls oldest{engine};
    QSignalSpy found{&oldest, &OldestCalls::found};
};

} // namespace

class TestOldestCalls : public QObject
{
    Q_OBJECT
private slots:
    void the_first_page_of_all_is_found_by_few_questions()
    {
        Desk desk;
        for (int i = 0; i < 20'000; ++i)
            desk.calls->add(answeredCall(i * 60));
        QVERIFY(desk.find());
        const CallPage page = desk.inSpan();
        QVERIFY(!page.calls.isEmpty());
        QVERIFY(page.calls.size() <= CallPages::kPage);
        QCOMPARE(page.calls.last().id, 1);
        QVERIFY(desk.calls->questions().size() < 30);
    }

    void a_long_silence_after_the_first_calls_is_no_end()
    {
        Desk desk;
        for (int i = 0; i < 3; ++i)
            desk.calls->add(answeredCall(i));
        for (int i = 0; i < 1000; ++i)
            desk.calls->add(answeredCall(5'000'000 + i));
        QVERIFY(desk.find());
        QCOMPARE(desk.inSpan().calls.last().id, 1);
    }

    void the_filter_holds()
    {
        Desk desk;
        for (int i = 0; i < 3000; ++i)
            desk.calls->add(i % 3 == 1
                                ? failedCall(i, ErrorKind::Overloaded, 529, QStringLiteral("x"))
                                : answeredCall(i));
        CallFilter filter;
        filter.kind = ErrorKind::Overloaded;
        filter.fromMs = kFirstCallMs + 100'000;
        QVERIFY(desk.find(filter));
        const CallPage page = desk.inSpan(filter);
        QCOMPARE(page.calls.last().id, 101);
        QVERIFY(page.calls.size() <= CallPages::kPage);
    }

    void more_than_a_page_within_one_second_is_shown_all_the_same()
    {
        Desk desk;
        for (int i = 0; i < 600; ++i)
            desk.calls->add(answeredCall(0));
        QVERIFY(desk.find());
        QCOMPARE(desk.inSpan().calls.size(), 600);
    }
};

QTEST_GUILESS_MAIN(TestOldestCalls)
#include "tst_oldestcalls.moc"
