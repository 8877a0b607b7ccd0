// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/boardstate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kSavedMs = 1795168800000;
const Instant kSaved{1h};

BoardState sample()
{
    CircuitPanel::Memory circuit{u"chain"_s, u"a"_s, u"m"_s, {}};
    circuit.breaker.open = true;
    circuit.breaker.halfOpenAt = kSaved + 40s;
    circuit.breaker.downSince = kSaved - 20s;
    circuit.breaker.halfOpenSuccesses = 1;
    circuit.breaker.failures = {kSaved - 21s, kSaved - 20s};
    circuit.breaker.lastTrip = CircuitBreaker::Trip{kSaved - 20s, 5, 90};
    CoolDowns::Memory rest{u"a"_s, u"m"_s, {kSaved + 90s, kSaved + 72h}, 8min};
    BoardState state;
    state.circuits = {circuit};
    state.coolDowns = {rest};
    state.outages = {{u"a"_s, {7, true, kSaved - 10min, kSaved - 20s}}};
    state.costs = {QDate(2026, 11, 20), {{u"a"_s, u"m"_s, 1, 2, 30, 40}}, true};
    RateLimitTracker::Memory learned;
    learned.limits = {
        {LimitUnit::Tokens, 1min, 9000, kSaved + 50min, 20, kSaved + 30s, kSaved + 45s, 40s}};
    learned.refusals = 3;
    learned.restsUntil = kSaved + 2s;
    RateLimitTracker::Memory booked;
    booked.requests = {{kSaved - 50s, 4}, {kSaved - 1s, 1}};
    booked.dayTokens = {{kSaved - 20h, 4000}};
    state.limits = {{u"provider\na"_s, u"m"_s, learned}, {u"provider\na"_s, {}, booked}};
    state.watch.probes = {{u"a / m"_s,
                           u"a"_s,
                           u"m"_s,
                           kSaved - 3min,
                           {ProbeOutcome::Failed, u"too slow"_s},
                           true,
                           2,
                           kSaved + 5min}};
    state.watch.streaks = {{u"a"_s, u"a / m"_s, 2}};
    state.watch.alerts = {{u"error_rate"_s, u"a"_s, {2, 1, 0, {0.5, 0.25}, kSaved + 10s}}};
    state.off = {{kSavedMs - 9'000'000, kSavedMs - 8'000'000}};
    return state;
}

const BoardTime kAtSaving{kSaved, kSavedMs};

/// A new process, whose monotonic clock began elsewhere.
BoardTime later(Duration gap)
{
    return {Instant(5s),
            kSavedMs + std::chrono::duration_cast<std::chrono::milliseconds>(gap).count()};
}

} // namespace

class TestBoardState : public QObject
{
    Q_OBJECT
private slots:
    void what_is_no_state_gives_nothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\x00\xff{", 3);
        QTest::newRow("cut") << writeBoardState(sample(), kAtSaving).chopped(9);
        QTest::newRow("another version") << QByteArray(R"({"version": 2, "saved_at": 5})");
        QTest::newRow("no time") << QByteArray(R"({"version": 1})");
        QTest::newRow("a time that cannot be")
            << QByteArray(R"({"version": 1, "saved_at": 9000000000000000000})");
        QTest::newRow("an array") << QByteArray("[1]");
        QTest::newRow("too large") << QByteArray(5 << 20, ' ');
    }

    void what_is_no_state_gives_nothing()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!readBoardState(json, kAtSaving));
    }

    void hostile_members_are_left_out_and_the_rest_is_read()
    {
        QJsonObject object = QJsonDocument::fromJson(writeBoardState(sample(), kAtSaving)).object();
        object[u"circuits"] = u"none"_s;
        object[u"cool_downs"] = QJsonArray{
            5, QJsonObject{{u"provider"_s, u"a"_s}, {u"until"_s, u"soon"_s}},
            QJsonObject{{u"provider"_s, u"b"_s}, {u"until"_s, 1e300}, {u"pause"_s, -1e300}}};
        object[u"outages"] = QJsonArray{
            QJsonObject{{u"provider"_s, u"a"_s}, {u"failures"_s, -3}, {u"since"_s, -1e18}}};
        const auto state = readBoardState(QJsonDocument(object).toJson(), kAtSaving);
        QVERIFY(state);
        QVERIFY(state->circuits.isEmpty());
        QCOMPARE(state->coolDowns.size(), 1);
        QCOMPARE(state->coolDowns.first().provider, u"b"_s);
        QCOMPARE(state->outages.value(u"a"_s).failures, 0);
        QCOMPARE(state->costs, sample().costs);
    }

    void at_the_same_moment_nothing_changes()
    {
        const auto state = readBoardState(writeBoardState(sample(), kAtSaving), kAtSaving);
        QVERIFY(state);
        QVERIFY(*state == sample());
    }

    void members_of_newer_versions_are_left()
    {
        QJsonObject object = QJsonDocument::fromJson(writeBoardState(sample(), kAtSaving)).object();
        object[u"weather"] = QJsonObject{{u"sky"_s, u"blue"_s}};
        QJsonObject watch = object[u"watch"].toObject();
        watch[u"moon"] = 3;
        object[u"watch"] = watch;
        QJsonArray limits = object[u"limits"].toArray();
        QJsonObject limit = limits[0].toObject();
        limit[u"shared_with"] = QJsonArray{u"b"_s};
        limits[0] = limit;
        limits.append(QJsonObject{{u"scope"_s, 5}});
        object[u"limits"] = limits;
        const auto state = readBoardState(QJsonDocument(object).toJson(), kAtSaving);
        QVERIFY(state);
        QVERIFY(*state == sample());
    }

    void a_state_of_the_first_version_has_no_limits_and_no_counts()
    {
        QJsonObject object = QJsonDocument::fromJson(writeBoardState(sample(), kAtSaving)).object();
        for (const QString& name : {u"limits"_s, u"watch"_s, u"off"_s})
            object.remove(name);
        const auto state = readBoardState(QJsonDocument(object).toJson(), later(1min));
        QVERIFY(state);
        QCOMPARE(state->circuits.size(), 1);
        QVERIFY(state->limits.isEmpty());
        QVERIFY(state->watch == WatchMemory());
        QCOMPARE(state->off, QList<OffSpan>({{kSavedMs, kSavedMs + 60'000}}));
    }

    void hostile_limits_and_times_are_left_out_or_bounded()
    {
        QJsonObject object = QJsonDocument::fromJson(writeBoardState(sample(), kAtSaving)).object();
        QJsonArray many;
        for (int i = 0; i < 1000; ++i)
            many.append(QJsonArray{-1e300, 1e300});
        object[u"limits"] = QJsonArray{QJsonObject{
            {u"scope"_s, u"s"_s},
            {u"learned"_s, QJsonArray{QJsonObject{{u"unit"_s, u"bananas"_s}, {u"limit"_s, 5}},
                                      QJsonObject{{u"unit"_s, u"requests"_s},
                                                  {u"window"_s, -1e300},
                                                  {u"limit"_s, -8},
                                                  {u"resets_at"_s, 1e300}}}},
            {u"requests"_s, many},
            {u"day_tokens"_s, u"all"_s}}};
        object[u"off"] = QJsonArray{QJsonArray{5, 2},
                                    QJsonArray{-9, 3},
                                    4,
                                    QJsonArray{},
                                    QJsonArray{10, 20},
                                    QJsonArray{15, 30},
                                    QJsonArray{kSavedMs, kSavedMs + 1}};
        const auto state = readBoardState(QJsonDocument(object).toJson(), kAtSaving);
        QVERIFY(state);
        QCOMPARE(state->limits.size(), 1);
        const RateLimitTracker::Memory& limits = state->limits.first().limits;
        QCOMPARE(limits.limits.size(), 1);
        QCOMPARE(limits.limits.first().window, Duration());
        QCOMPARE(*limits.limits.first().limit, qint64(0));
        QCOMPARE(limits.requests.size(), qsizetype(RollingSum::kMostBooked));
        QVERIFY(limits.dayTokens.isEmpty());
        QCOMPARE(state->off, QList<OffSpan>({{10, 20}}));
    }

    void after_a_night_no_row_of_checks_and_no_streak_goes_on()
    {
        const QByteArray saved = writeBoardState(sample(), kAtSaving);
        QCOMPARE(readBoardState(saved, later(90s))->watch.alerts.size(), 1);
        QVERIFY(readBoardState(saved, later(5min))->watch.alerts.isEmpty());
        QCOMPARE(readBoardState(saved, later(5min))->watch.streaks.size(), 1);
        const BoardTime morning = later(9h);
        const WatchMemory watch = readBoardState(saved, morning)->watch;
        QVERIFY(watch.alerts.isEmpty());
        QVERIFY(watch.streaks.isEmpty());
        QCOMPARE(watch.probes.size(), 1);
        QCOMPARE(*watch.probes.first().lastAt, morning.now - 9h - 3min);
    }

    void the_pause_is_the_last_of_the_times_when_the_program_was_off()
    {
        const QByteArray saved = writeBoardState(sample(), kAtSaving);
        QList<OffSpan> off = sample().off;
        off.append({kSavedMs, kSavedMs + 9 * 3'600'000});
        QCOMPARE(readBoardState(saved, later(9h))->off, off);
        QCOMPARE(readBoardState(saved, later(-9h))->off, sample().off); // a clock set back is none
        BoardState often;
        for (qint64 i = 0; i < 600; ++i)
            often.off.append({i * 10, i * 10 + 5});
        const auto state = readBoardState(writeBoardState(often, kAtSaving), kAtSaving);
        QCOMPARE(state->off.size(), kMostOffSpans);
        QCOMPARE(state->off.last().toMs, qint64(5995));
    }

    void ten_seconds_later_everything_is_ten_seconds_older()
    {
        const BoardTime now = later(10s);
        const auto state = readBoardState(writeBoardState(sample(), kAtSaving), now);
        const CircuitBreaker::Memory& breaker = state->circuits.first().breaker;
        QCOMPARE(breaker.halfOpenAt, now.now + 30s);
        QCOMPARE(breaker.failures.last(), now.now - 30s);
        QCOMPARE(state->coolDowns.first().rest.until, now.now + 80s);
        QCOMPARE(*state->coolDowns.first().rest.claimed, now.now + 72h - 10s);
        QCOMPARE(state->outages.value(u"a"_s).last, now.now - 30s);
    }

    void the_time_that_the_program_was_off_makes_no_outage_longer()
    {
        const BoardTime now = later(5h);
        const auto state = readBoardState(writeBoardState(sample(), kAtSaving), now);
        QCOMPARE(state->circuits.first().breaker.downSince, now.now - 20s);
    }

    void after_more_than_a_day_only_what_was_claimed_for_longer_counts()
    {
        const BoardTime now = later(25h);
        const auto state = readBoardState(writeBoardState(sample(), kAtSaving), now);
        QVERIFY(state->circuits.isEmpty());
        QVERIFY(state->outages.isEmpty());
        CoolDowns rests;
        rests.restore(state->coolDowns, now.now);
        QVERIFY(!rests.rest(u"a"_s, u"m"_s, now.now)); // it may be asked, the claim is remembered
        QCOMPARE(rests.memory().size(), 1);
    }

    void a_clock_that_was_set_back_means_that_no_time_has_passed()
    {
        for (const Duration back : {Duration(1min), Duration(30h), Duration(24h * 3000)}) {
            const BoardTime now = later(-back);
            const auto state = readBoardState(writeBoardState(sample(), kAtSaving), now);
            QVERIFY(state);
            QCOMPARE(state->circuits.first().breaker.halfOpenAt, now.now + 40s);
            QCOMPARE(state->coolDowns.first().rest.until, now.now + 90s);
            QCOMPARE(state->outages.value(u"a"_s).since, now.now - 10min);
        }
    }
};

QTEST_GUILESS_MAIN(TestBoardState)
#include "tst_boardstate.moc"
