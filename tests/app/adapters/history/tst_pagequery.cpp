// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/pagequery.h"
#include "tests/app/adapters/history/historybench.h"
#include "tests/support/callfit.h"

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

CallRecord someCall(SeededRandom& random)
{
    const QString provider = u"p%1"_s.arg(random.below(3));
    CallRecord record = successOf(provider, u"m%1"_s.arg(random.below(2)));
    switch (random.below(5)) {
    case 0:
        record = failureOf(provider, allErrorKinds()[static_cast<std::size_t>(random.below(4))],
                           random.below(2) == 0 ? 429 : 503, u"Überlast %1"_s.arg(random.below(5)));
        break;
    case 1:
        record = failureOf(provider, ErrorKind::StreamCut, 200, u"the stream was cut"_s);
        break;
    case 2:
        record.outcome = Outcome::Skipped;
        record.status.reset();
        record.message = u"circuit open"_s;
        break;
    default:
        break;
    }
    return record;
}

CallFilter someFilter(SeededRandom& random)
{
    CallFilter filter;
    if (random.below(3) == 0)
        filter.fromMs = kNoonMs + random.below(2000);
    if (random.below(3) == 0)
        filter.toMs = kNoonMs + random.below(2000);
    if (random.below(3) == 0)
        filter.provider = u"p%1"_s.arg(random.below(4));
    if (random.below(4) == 0)
        filter.model = u"m%1"_s.arg(random.below(2));
    if (random.below(3) == 0)
        filter.outcome = static_cast<Outcome>(random.below(4));
    if (random.below(4) == 0)
        filter.kind = allErrorKinds()[static_cast<std::size_t>(random.below(4))];
    if (random.below(4) == 0)
        filter.status = QList<int>{200, 429, 503, 418}[random.below(4)];
    if (random.below(3) == 0)
        filter.text = QStringList{u"überLAST"_s, u"open"_s, u"%"_s, u"3"_s}[random.below(4)];
    return filter;
}

} // namespace

class TestPageQuery : public QObject
{
    Q_OBJECT

private slots:
    void every_filter_finds_what_a_look_at_all_calls_finds()
    {
        SeededRandom random(11);
        HistoryBench bench;
        bench.start();
        for (int i = 0; i < 1500; ++i)
            bench.history().record(someCall(random), kNoonMs + i * 4 / 3);
        bench.restart();
        const QList<StoredCall> all = bench.page({}, 5000).calls;
        QCOMPARE(all.size(), 1500);
        int found = 0;
        for (int i = 0; i < 400; ++i) {
            const CallFilter filter = someFilter(random);
            const int most = 1 + random.below(200);
            const qint64 before = random.below(3) == 0 ? all[random.below(1500)].id : 0;
            QList<qint64> expected;
            for (const StoredCall& call : all) {
                if (fits(call, filter) && (before == 0 || call.id < before))
                    expected.append(call.id);
            }
            const CallPage page = bench.page(filter, most, before);
            QCOMPARE(page.more, expected.size() > most);
            QList<qint64> ids;
            for (const StoredCall& call : page.calls)
                ids.append(call.id);
            QCOMPARE(ids, expected.mid(0, most));
            found += static_cast<int>(ids.size());
        }
        QVERIFY(found > 1000);
    }

    void a_message_is_searched_for_word_for_word_in_any_case()
    {
        HistoryBench bench;
        bench.start();
        bench.history().record(failureOf(u"p"_s, ErrorKind::Overloaded, 529, u"100% ÜBERLASTET_"_s),
                               kNoonMs);
        bench.history().record(failureOf(u"p"_s, ErrorKind::Overloaded, 529, u"fine"_s), kNoonMs);
        bench.restart();
        QCOMPARE(bench.page({.text = u"0% überlastet_"_s}).calls.size(), 1);
        QCOMPARE(bench.page({.text = u"%"_s}).calls.size(), 1);
        QCOMPARE(bench.page({.text = u"f_ne"_s}).calls.size(), 0);
    }

    void pages_follow_one_another_without_gap_or_repetition()
    {
        HistoryBench bench;
        bench.start();
        for (int i = 0; i < 250; ++i)
            bench.history().record(successOf(u"p%1"_s.arg(i % 3)), kNoonMs + i);
        bench.restart();
        QList<qint64> times;
        qint64 before = 0;
        for (bool more = true; more;) {
            const CallPage page = bench.page({.outcome = Outcome::Success}, 40, before);
            for (const StoredCall& call : page.calls)
                times.append(call.atMs);
            before = page.calls.last().id;
            more = page.more;
        }
        QCOMPARE(times.size(), 250);
        for (int i = 0; i < 250; ++i)
            QCOMPARE(times[i], kNoonMs + 249 - i);
    }
};

QTEST_GUILESS_MAIN(TestPageQuery)
#include "tst_pagequery.moc"
