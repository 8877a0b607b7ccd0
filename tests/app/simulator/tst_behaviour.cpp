// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/behaviour.h"
#include "tests/app/simulator/seenreply.h"

#include <QTest>

#include <algorithm>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QList<Course> play(const SimulatedProvider& provider, int requests, Duration at = 0s)
{
    Behaviour behaviour(provider, 7);
    QList<Course> courses;
    for (int i = 0; i < requests; ++i)
        courses << behaviour.next({}, at);
    return courses;
}

int countKind(const QList<Course>& courses, ErrorKind kind)
{
    return static_cast<int>(
        std::count_if(courses.begin(), courses.end(), [kind](const Course& course) {
            return course.fault.fault == Fault::Error && course.fault.kind == kind;
        }));
}

} // namespace

class TestBehaviour : public QObject
{
    Q_OBJECT
private slots:
    void the_script_comes_before_outages_and_chance();
    void a_step_may_last_for_a_time();
    void an_outage_may_concern_one_model();
    void an_outage_begins_and_ends_on_time_data();
    void an_outage_begins_and_ends_on_time();
    void an_outage_of_half_the_requests_spares_the_others();
    void errors_come_in_their_shares();
    void over_the_limit_comes_a_refusal_with_the_time_to_wait();
    void a_limit_of_tokens_counts_prompt_and_answer();
    void latencies_follow_median_and_percentile();
    void a_fixed_latency_never_varies();
    void answers_respect_the_limit_of_the_request();
    void the_same_seed_gives_the_same_course();
    void a_random_cut_lies_within_the_answer();
};

void TestBehaviour::the_script_comes_before_outages_and_chance()
{
    SimulatedProvider provider = promptProvider(u"openai"_s);
    provider.errorShares = {{ErrorKind::ServerError, 1}};
    FaultSpec stall;
    stall.fault = Fault::Stall;
    stall.afterTokens = 3;
    provider.script = {{stall, 2}, {{}, 1}};
    const QList<Course> courses = play(provider, 5);
    QCOMPARE(courses[0].fault, stall);
    QCOMPARE(courses[1].fault, stall);
    QCOMPARE(courses[2].fault.fault, Fault::None);
    QCOMPARE(courses[3].fault.kind, ErrorKind::ServerError);
    QCOMPARE(courses[4].fault.kind, ErrorKind::ServerError);
}

void TestBehaviour::a_step_may_last_for_a_time()
{
    SimulatedProvider provider = promptProvider(u"openai"_s);
    ScriptStep down{*faultFor(ErrorKind::Overloaded)};
    down.during = 60s;
    provider.script = {{{}, 1}, down, {*faultFor(ErrorKind::ServerError), 1}};
    Behaviour behaviour(provider, 1);
    QCOMPARE(behaviour.next({}, 5s).fault.fault, Fault::None);
    // The time runs from the step's own first request.
    QCOMPARE(behaviour.next({}, 100s).fault.kind, ErrorKind::Overloaded);
    QCOMPARE(behaviour.next({}, 159s).fault.kind, ErrorKind::Overloaded);
    QCOMPARE(behaviour.next({}, 160s).fault.kind, ErrorKind::ServerError);
    QCOMPARE(behaviour.next({}, 161s).fault.fault, Fault::None);
}

void TestBehaviour::an_outage_may_concern_one_model()
{
    SimulatedProvider provider = promptProvider(u"openai"_s);
    provider.outages = {{0s, 10s, std::nullopt, ErrorKind::Overloaded, 1, u"alpha-large"_s}};
    Behaviour behaviour(provider, 1);
    ChatCall call;
    call.model = u"alpha-mini"_s;
    QCOMPARE(behaviour.next(call, 1s).fault.fault, Fault::None);
    call.model = u"alpha-large"_s;
    QCOMPARE(behaviour.next(call, 1s).fault.fault, Fault::Error);
}

void TestBehaviour::an_outage_begins_and_ends_on_time_data()
{
    QTest::addColumn<int>("second");
    QTest::addColumn<bool>("active");
    QTest::newRow("before") << 19 << false;
    QTest::newRow("first second") << 20 << true;
    QTest::newRow("last second") << 49 << true;
    QTest::newRow("just over") << 50 << false;
    QTest::newRow("between the two") << 100 << false;
    QTest::newRow("repeating, first") << 200 << true;
    QTest::newRow("repeating, over") << 240 << false;
    QTest::newRow("repeating, again") << 380 << true;
    QTest::newRow("an hour later, up") << 200 + 3600 - 1 << false;
    QTest::newRow("an hour later, down") << 200 + 3600 << true;
}

void TestBehaviour::an_outage_begins_and_ends_on_time()
{
    QFETCH(int, second);
    SimulatedProvider provider = promptProvider(u"openai"_s);
    provider.outages = {{20s, 30s, std::nullopt, ErrorKind::Overloaded, 1},
                        {200s, 40s, 180s, ErrorKind::Overloaded, 1}};
    const QList<Course> courses = play(provider, 3, std::chrono::seconds(second));
    QTEST(countKind(courses, ErrorKind::Overloaded) == 3, "active");
    QTEST(countKind(courses, ErrorKind::Overloaded) > 0, "active");
}

void TestBehaviour::an_outage_of_half_the_requests_spares_the_others()
{
    SimulatedProvider provider = promptProvider(u"openai"_s);
    provider.outages = {{0s, 10s, std::nullopt, ErrorKind::BadGateway, 0.5}};
    const int failed = countKind(play(provider, 1000), ErrorKind::BadGateway);
    QVERIFY2(failed > 430 && failed < 570, qPrintable(QString::number(failed)));
}

void TestBehaviour::errors_come_in_their_shares()
{
    SimulatedProvider provider = promptProvider(u"openai"_s);
    provider.errorShares = {{ErrorKind::RateLimited, 0.2}, {ErrorKind::ServerError, 0.1}};
    const QList<Course> courses = play(provider, 2000);
    const int limited = countKind(courses, ErrorKind::RateLimited);
    const int broken = countKind(courses, ErrorKind::ServerError);
    QVERIFY2(limited > 330 && limited < 470, qPrintable(QString::number(limited)));
    QVERIFY2(broken > 145 && broken < 255, qPrintable(QString::number(broken)));
}

void TestBehaviour::over_the_limit_comes_a_refusal_with_the_time_to_wait()
{
    SimulatedProvider provider = promptProvider(u"openai"_s);
    provider.requestsPerMinute = 3;
    Behaviour behaviour(provider, 1);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(behaviour.next({}, 0s).fault.fault, Fault::None);
    const Course refused = behaviour.next({}, 5s);
    QCOMPARE(refused.fault.kind, ErrorKind::RateLimited);
    QCOMPARE(refused.fault.retryAfter, std::optional<Duration>(15s));
    QCOMPARE(refused.limits.requests->remaining, 0);
    QVERIFY(!refused.limits.tokens);
    QCOMPARE(behaviour.next({}, 20s).fault.fault, Fault::None);
}

void TestBehaviour::a_limit_of_tokens_counts_prompt_and_answer()
{
    SimulatedProvider provider = promptProvider(u"openai"_s, 40);
    provider.tokensPerMinute = 100;
    Behaviour behaviour(provider, 1);
    ChatCall call;
    call.inputTokens = 20;
    QCOMPARE(behaviour.next(call, 0s).limits.tokens->remaining, 40);
    QCOMPARE(behaviour.next(call, 0s).fault.retryAfter, std::optional<Duration>(12s));
}

void TestBehaviour::latencies_follow_median_and_percentile()
{
    SimulatedProvider provider = promptProvider(u"openai"_s);
    provider.latency = {300, 900};
    QList<double> latencies;
    for (const Course& course : play(provider, 4001))
        latencies << toMs(course.firstToken);
    std::sort(latencies.begin(), latencies.end());
    QVERIFY(qAbs(latencies[2000] - 300) < 30);
    QVERIFY(qAbs(latencies[3800] - 900) < 120);
    QVERIFY(latencies.first() > 0);
    QVERIFY(latencies.last() <= 3600);
}

void TestBehaviour::a_fixed_latency_never_varies()
{
    SimulatedProvider provider = promptProvider(u"openai"_s);
    provider.latency = {100, 100};
    for (const Course& course : play(provider, 50))
        QCOMPARE(course.firstToken, Duration(100ms));
}

void TestBehaviour::answers_respect_the_limit_of_the_request()
{
    SimulatedProvider provider = promptProvider(u"openai"_s);
    provider.minAnswerTokens = 5;
    provider.maxAnswerTokens = 9;
    Behaviour behaviour(provider, 1);
    ChatCall call;
    call.maxTokens = 2;
    const Course cut = behaviour.next(call, 0s);
    QCOMPARE(cut.answerTokens, 2);
    QVERIFY(cut.truncated);
    call.maxTokens = 9;
    for (int i = 0; i < 100; ++i) {
        const Course course = behaviour.next(call, 0s);
        QVERIFY(course.answerTokens >= 5 && course.answerTokens <= 9);
        QVERIFY(!course.truncated);
    }
}

void TestBehaviour::the_same_seed_gives_the_same_course()
{
    SimulatedProvider provider = promptProvider(u"openai"_s);
    provider.latency = {300, 900};
    provider.maxAnswerTokens = 500;
    provider.errorShares = {{ErrorKind::StreamCut, 0.5}};
    const QList<Course> one = play(provider, 100);
    const QList<Course> two = play(provider, 100);
    for (qsizetype i = 0; i < 100; ++i) {
        QCOMPARE(one[i].fault, two[i].fault);
        QCOMPARE(one[i].firstToken, two[i].firstToken);
        QCOMPARE(one[i].answerTokens, two[i].answerTokens);
    }
    Behaviour other(provider, 8);
    QVERIFY(other.next({}, 0s).firstToken != one[0].firstToken);
}

void TestBehaviour::a_random_cut_lies_within_the_answer()
{
    SimulatedProvider provider = promptProvider(u"openai"_s, 30);
    provider.errorShares = {{ErrorKind::StreamCut, 1}};
    for (const Course& course : play(provider, 100)) {
        QCOMPARE(course.fault.fault, Fault::Cut);
        QVERIFY(course.fault.afterTokens);
        QVERIFY(*course.fault.afterTokens >= 0 && *course.fault.afterTokens < 30);
    }
}

QTEST_GUILESS_MAIN(TestBehaviour)
#include "tst_behaviour.moc"
