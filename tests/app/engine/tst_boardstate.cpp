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
