// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/firsttokentimes.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant kNow{1h};

CallRecord answered(std::optional<Duration> ttft, qint64 inputTokens = 10)
{
    CallRecord record;
    record.provider = u"p"_s;
    record.model = u"m"_s;
    record.ttft = ttft;
    record.usage.inputTokens = inputTokens;
    return record;
}

void record(FirstTokenTimes& times, int count, const CallRecord& record, Instant now = kNow)
{
    for (int i = 0; i < count; ++i)
        times.record(record, now);
}

std::optional<Duration> p99(const FirstTokenTimes& times, qint64 inputTokens = 10,
                            Instant now = kNow)
{
    return times.p99(u"p"_s, u"m"_s, inputTokens, now);
}

bool isAbout(std::optional<Duration> value, Duration expected)
{
    return value && qAbs(toSeconds(*value) / toSeconds(expected) - 1) <= 0.011;
}

} // namespace

class TestFirstTokenTimes : public QObject
{
    Q_OBJECT

private slots:
    void nineteen_samples_are_too_few()
    {
        FirstTokenTimes times;
        record(times, 19, answered(800ms));
        QVERIFY(!p99(times));
        record(times, 1, answered(900ms));
        QVERIFY(isAbout(p99(times), 900ms));
        QVERIFY(!times.p99(u"p"_s, u"other"_s, 10, kNow));
        QVERIFY(!times.p99(u"other"_s, u"m"_s, 10, kNow));
    }

    void the_slowest_of_twenty_is_the_usual_worst()
    {
        FirstTokenTimes times;
        record(times, 19, answered(300ms));
        record(times, 1, answered(4s));
        QVERIFY(isAbout(p99(times), 4s));
    }

    void what_is_older_than_a_quarter_of_an_hour_is_forgotten()
    {
        FirstTokenTimes times;
        record(times, 20, answered(5s));
        record(times, 20, answered(1s), kNow + 10min);
        QVERIFY(isAbout(p99(times, 10, kNow + 10min), 5s));
        QVERIFY(isAbout(p99(times, 10, kNow + 15min), 1s));
        QVERIFY(!p99(times, 10, kNow + 25min));
    }

    void probes_checks_and_calls_without_a_token_are_no_samples()
    {
        FirstTokenTimes times;
        CallRecord probe = answered(50ms);
        probe.origin = Origin::Probe;
        CallRecord check = answered(50ms);
        check.origin = Origin::Check;
        record(times, 30, probe);
        record(times, 30, check);
        record(times, 30, answered(std::nullopt));
        QVERIFY(!p99(times));
    }

    void a_prompt_much_longer_than_any_before_is_not_judged_by_them()
    {
        FirstTokenTimes times;
        record(times, 20, answered(500ms, 3000));
        QVERIFY(p99(times, 6000));
        QVERIFY(!p99(times, 6002));
    }

    void short_prompts_are_all_alike()
    {
        FirstTokenTimes times;
        record(times, 20, answered(500ms, 5));
        QVERIFY(p99(times, 1000));
        QVERIFY(!p99(times, 1001));
    }

    void a_learned_limit_that_was_hit_is_unlearned()
    {
        FirstTokenTimes times;
        record(times, 40, answered(500ms));
        times.forget(u"p"_s, u"m"_s);
        record(times, 19, answered(500ms));
        QVERIFY(!p99(times));
    }
};

QTEST_GUILESS_MAIN(TestFirstTokenTimes)
#include "tst_firsttokentimes.moc"
