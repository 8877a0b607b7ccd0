// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "tests/ui/listedcalls.h"
#include "ui/models/promptattempts.h"

#include <QSignalSpy>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A failure of 500 ms that began at `beginMs` after a pause of `waited`.
StoredCall attempt(qint64 id, int number, qint64 beginMs, Duration waited = {})
{
    StoredCall call = failedCall(0, ErrorKind::Overloaded, 529, u"Overloaded"_s);
    call.id = id;
    call.record.attempt = number;
    call.record.latency = 500ms;
    call.record.waited = waited;
    call.atMs = kFirstCallMs + beginMs + 500;
    return call;
}

StoredCall answered(StoredCall call)
{
    call.record.outcome = Outcome::Success;
    call.record.error.reset();
    return call;
}

QList<qint64> idsOf(const QList<StoredCall>& calls)
{
    QList<qint64> ids;
    for (const StoredCall& call : calls)
        ids.append(call.id);
    return ids;
}

} // namespace

class TestPromptAttempts : public QObject
{
    Q_OBJECT
private slots:
    void a_walk_is_put_together_from_any_of_its_attempts_data()
    {
        QTest::addColumn<int>("from");
        for (int i = 0; i < 3; ++i)
            QTest::addRow("attempt %d", i + 1) << i;
    }
    void a_walk_is_put_together_from_any_of_its_attempts()
    {
        QFETCH(int, from);
        const QList<StoredCall> walk{attempt(1, 1, 0), attempt(2, 2, 1500, 1s),
                                     answered(attempt(3, 3, 2001))};
        QCOMPARE(idsOf(attemptsOfOnePrompt(walk.at(from), walk)), (QList<qint64>{1, 2, 3}));
    }

    void prompts_side_by_side_are_told_apart_by_their_times()
    {
        const QList<StoredCall> around{attempt(1, 1, 0), attempt(2, 1, 400), attempt(3, 2, 500),
                                       attempt(4, 2, 900)};
        QCOMPARE(idsOf(attemptsOfOnePrompt(around.at(2), around)), (QList<qint64>{1, 3}));
        QCOMPARE(idsOf(attemptsOfOnePrompt(around.at(3), around)), (QList<qint64>{2, 4}));
    }

    void another_chain_or_origin_is_another_prompt()
    {
        QList<StoredCall> around{attempt(1, 1, 0), attempt(2, 2, 500), attempt(3, 2, 500)};
        around[0].record.chain = u"other"_s;
        around[2].record.origin = Origin::Probe;
        QCOMPARE(idsOf(attemptsOfOnePrompt(around.at(1), around)), (QList<qint64>{2}));
        QCOMPARE(idsOf(attemptsOfOnePrompt(around.at(2), around)), (QList<qint64>{3}));
    }

    void after_an_answer_nothing_follows()
    {
        const QList<StoredCall> around{answered(attempt(1, 1, 0)), attempt(2, 2, 500)};
        QCOMPARE(idsOf(attemptsOfOnePrompt(around.at(0), around)), (QList<qint64>{1}));
        QCOMPARE(idsOf(attemptsOfOnePrompt(around.at(1), around)), (QList<qint64>{2}));
    }

    void the_history_is_asked_for_the_others()
    {
        auto calls = std::make_shared<ListedCalls>();
        for (const StoredCall& call : {attempt(0, 1, 0), attempt(0, 2, 500), attempt(0, 3, 1000)})
            calls->add(call);
        Engine engine(listedPorts(calls));
        PromptAttempts attempts(engine);
        QSignalSpy found(&attempts, &PromptAttempts::found);
        attempts.find(calls->page({{}, 3, 1}).calls.first());
        QVERIFY(found.wait());
        QCOMPARE(idsOf(found.first().first().value<QList<StoredCall>>()), (QList<qint64>{1, 2, 3}));
    }

    void a_single_attempt_needs_no_question()
    {
        auto calls = std::make_shared<ListedCalls>();
        Engine engine(listedPorts(calls));
        PromptAttempts attempts(engine);
        QSignalSpy found(&attempts, &PromptAttempts::found);
        attempts.find(answered(attempt(1, 1, 0)));
        QCOMPARE(found.size(), 1);
        QVERIFY(calls->questions().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPromptAttempts)
#include "tst_promptattempts.moc"
