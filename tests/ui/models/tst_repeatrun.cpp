// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "tests/ui/quietengine.h"
#include "ui/models/repeatrun.h"

#include <QSignalSpy>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

PromptResult answer(const QString& text = u"yes"_s)
{
    PromptResult result;
    result.ok = true;
    result.content = text;
    result.latency = 100ms;
    return result;
}

} // namespace

class TestRepeatRun : public QObject
{
    Q_OBJECT
private slots:
    void one_prompt_is_over_with_its_end()
    {
        Engine engine(quietPorts());
        RepeatRun run(engine);
        QSignalSpy finished(&run, &RepeatRun::finished);
        run.send(Prompt::ofText(u"hi"_s), {u"default"_s});
        QVERIFY(run.isRunning());
        emit engine.promptFinished(7, answer()); // somebody else's
        QVERIFY(run.isRunning());
        emit engine.promptFinished(1, answer());
        QVERIFY(!run.isRunning());
        QCOMPARE(finished.size(), 1);
        QCOMPARE(run.samples().size(), 1);
    }

    void the_next_is_sent_when_one_has_ended()
    {
        Engine engine(quietPorts());
        RepeatRun run(engine);
        QSignalSpy started(&run.run(), &PromptRun::started);
        run.send(Prompt::ofText(u"hi"_s), {u"default"_s}, {3, 0});
        emit engine.promptFinished(1, answer());
        QCOMPARE(started.size(), 1); // not from within the end of the first
        QTRY_COMPARE(started.size(), 2);
        emit engine.promptFinished(2, answer());
        QTRY_COMPARE(started.size(), 3);
        PromptResult failed;
        failed.error = ProviderError::of(ErrorKind::ServerError, u"a"_s, u"no"_s);
        emit engine.promptFinished(3, failed);
        QVERIFY(!run.isRunning());
        QCOMPARE(statsOf(run.samples()).succeeded, 2);
        QCOMPARE(statsOf(run.samples()).done, 3);
    }

    void stopping_within_the_pause_ends_all()
    {
        Engine engine(quietPorts());
        RepeatRun run(engine);
        QSignalSpy finished(&run, &RepeatRun::finished);
        run.send(Prompt::ofText(u"hi"_s), {u"default"_s}, {3, 3600});
        emit engine.promptFinished(1, answer());
        QVERIFY(run.isRunning());
        run.cancel();
        QVERIFY(!run.isRunning());
        QCOMPARE(finished.size(), 1);
        run.cancel();
        QCOMPARE(finished.size(), 1);
    }

    void stopping_one_under_way_ends_with_its_end()
    {
        Engine engine(quietPorts());
        RepeatRun run(engine);
        run.send(Prompt::ofText(u"hi"_s), {u"default"_s}, {3, 0});
        run.cancel();
        QVERIFY(run.isRunning());
        emit engine.promptFinished(1, answer()); // it was faster
        QVERIFY(!run.isRunning());
        QCOMPARE(run.samples().size(), 1);
    }

    void an_answer_that_only_grew_keeps_its_edition()
    {
        Engine engine(quietPorts());
        PromptRun run(engine);
        QSignalSpy told(&run, &PromptRun::textChanged);
        run.send(Prompt::ofText(u"hi"_s), {u"default"_s});
        const int edition = run.edition();
        QVERIFY(!run.pace());
        emit engine.answerPiece(1, {1, false, u"one "_s});
        const int speaking = run.edition();
        QVERIFY(speaking != edition); // a new attempt
        QVERIFY(run.pace());
        for (int i = 0; i < 100; ++i)
            emit engine.answerPiece(1, {1, false, u"two "_s});
        QVERIFY(told.size() <= 1); // gathered
        QTRY_VERIFY(told.size() >= 1);
        QCOMPARE(run.edition(), speaking);
        emit engine.promptFinished(1, answer(run.answer() + u"three"_s));
        QCOMPARE(run.edition(), speaking);
        QVERIFY(run.answer().endsWith("three"_L1));
    }

    void an_answer_that_is_another_one_is_a_new_edition()
    {
        Engine engine(quietPorts());
        PromptRun run(engine);
        run.send(Prompt::ofText(u"hi"_s), {u"default"_s});
        emit engine.answerPiece(1, {1, false, u"one "_s});
        const int edition = run.edition();
        emit engine.promptFinished(1, answer(u"two"_s));
        QVERIFY(run.edition() != edition);
    }
};

QTEST_GUILESS_MAIN(TestRepeatRun)
#include "tst_repeatrun.moc"
