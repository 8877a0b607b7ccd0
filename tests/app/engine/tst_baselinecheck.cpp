// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/baselinecheck.h"
#include "tests/support/scriptedtransport.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum BaselineReading;

namespace {

const QList<QUrl> kHosts{QUrl(u"https://one.test/"_s), QUrl(u"https://two.test/204"_s)};

ScriptedReply fails(HttpFailureKind kind)
{
    return ScriptedReply::failure(kind, u"no"_s);
}

} // namespace

class TestBaselineCheck : public QObject
{
    Q_OBJECT

    /// A check of two hosts, each with its reply.
    struct Bench
    {
        explicit Bench(const ScriptedReply& one, const ScriptedReply& two)
        {
            transport.script(u"one.test"_s, {one});
            transport.script(u"two.test"_s, {two});
            check.configure(kHosts);
        }

        FakeClock clock;
        ScriptedTransport transport{clock};
        int changes = 0;
        BaselineCheck check{clock, transport, [this] { ++changes; }};
    };

private slots:

    void nothing_is_asked_before_it_is_wanted()
    {
        Bench bench(ScriptedReply::whole(200, {}), ScriptedReply::whole(204, {}));
        bench.clock.advance(10min);
        QVERIFY(bench.transport.seen().empty());
        QCOMPARE(bench.check.state(), BaselineState());
    }

    void without_hosts_nothing_is_asked()
    {
        Bench bench(ScriptedReply::whole(200, {}), ScriptedReply::whole(204, {}));
        bench.check.configure({});
        bench.check.wanted();
        bench.clock.advance(1min);
        QVERIFY(bench.transport.seen().empty());
        QCOMPARE(bench.check.state().reading, NotAsked);
    }

    void silence_is_given_up_after_five_seconds()
    {
        Bench bench(ScriptedReply::silence(), ScriptedReply::silence());
        bench.check.wanted();
        QCOMPARE(bench.check.state().reading, Asking);
        bench.clock.advance(4999ms);
        QCOMPARE(bench.check.state().reading, Asking);
        QCOMPARE(bench.changes, 0);
        bench.clock.advance(1ms);
        const Instant now = bench.clock.now();
        QCOMPARE(bench.check.state(), (BaselineState{Unreachable, now, now, now}));
        QCOMPARE(bench.changes, 1);
        for (const auto& seen : bench.transport.seen())
            QVERIFY(seen->cancelled);
        QVERIFY(!bench.clock.hasTimers());
    }

    void both_hosts_failing_means_unreachable_at_once()
    {
        Bench bench(fails(HttpFailureKind::Dns), fails(HttpFailureKind::Unreachable));
        bench.check.wanted();
        bench.clock.advance(10ms);
        QCOMPARE(bench.check.state().reading, Unreachable);
    }

    void a_certificate_that_is_not_trusted_means_interception()
    {
        Bench bench(fails(HttpFailureKind::Tls), fails(HttpFailureKind::Refused));
        bench.check.wanted();
        bench.clock.advance(10ms);
        QCOMPARE(bench.check.state().reading, Intercepted);
        bench.clock.advance(21s);
        bench.transport.script(u"one.test"_s, {fails(HttpFailureKind::Dns)}); // not for ever
        bench.check.wanted();
        bench.clock.advance(10ms);
        QCOMPARE(bench.check.state().reading, Unreachable);
    }

    void any_answer_of_one_host_is_a_yes()
    {
        for (const int status : {200, 204, 302, 404, 407, 503}) {
            Bench bench(fails(HttpFailureKind::Dns), ScriptedReply::whole(status, {}));
            bench.check.wanted();
            bench.clock.advance(100ms);
            QCOMPARE(bench.check.state().reading, Reachable);
            QCOMPARE(bench.changes, 1);
        }
    }

    void a_yes_ends_the_other_question()
    {
        Bench bench(ScriptedReply::silence(), ScriptedReply::whole(204, {}));
        bench.check.wanted();
        bench.clock.advance(1min);
        QCOMPARE(bench.check.state().reading, Reachable);
        QVERIFY(bench.transport.seen().front()->cancelled);
        QCOMPARE(bench.changes, 1);
    }

    void it_asks_with_head_and_carries_nothing()
    {
        Bench bench(ScriptedReply::whole(200, {}), ScriptedReply::whole(204, {}));
        bench.check.wanted();
        QCOMPARE(bench.transport.seen().size(), size_t(2));
        for (const auto& seen : bench.transport.seen()) {
            QCOMPARE(seen->request.method, "HEAD"_ba);
            QVERIFY(!seen->request.credential && seen->request.body.isEmpty());
        }
        QCOMPARE(bench.transport.seen().back()->request.url, kHosts.last());
    }

    void many_failures_make_one_question_every_twenty_seconds()
    {
        Bench bench(fails(HttpFailureKind::Dns), fails(HttpFailureKind::Dns));
        for (int second = 0; second < 60; ++second) {
            bench.check.wanted();
            bench.clock.advance(1s);
        }
        QCOMPARE(bench.transport.countOf(u"one.test"_s), 3);
    }

    void the_last_reading_stands_while_it_is_made_anew()
    {
        Bench bench(fails(HttpFailureKind::Dns), fails(HttpFailureKind::Dns));
        bench.check.wanted();
        bench.clock.advance(30s);
        bench.check.wanted();
        QCOMPARE(bench.check.state().reading, Unreachable);
        bench.clock.advance(5min);
        bench.check.wanted();
        QCOMPARE(bench.check.state().reading, Asking); // that one was too old
    }

    void each_proxy_has_a_reading_of_its_own()
    {
        Bench bench(fails(HttpFailureKind::Proxy), fails(HttpFailureKind::Proxy));
        const NetworkSettings proxy{u"http://proxy.test:3128"_s, {}};
        bench.check.wanted(proxy);
        QCOMPARE(bench.transport.seen().front()->request.network, proxy);
        bench.clock.advance(1s);
        QCOMPARE(bench.check.state(proxy).reading, Unreachable);
        QCOMPARE(bench.check.state().reading, NotAsked);
        bench.transport.script(u"one.test"_s, {ScriptedReply::whole(200, {})});
        bench.check.wanted();
        bench.clock.advance(1s);
        QCOMPARE(bench.check.state().reading, Reachable);
        QCOMPARE(bench.check.state(proxy).reading, Unreachable);
    }

    void other_hosts_make_a_new_beginning()
    {
        Bench bench(ScriptedReply::silence(), ScriptedReply::silence());
        bench.check.wanted();
        bench.check.configure({kHosts.first()});
        QVERIFY(bench.transport.seen().front()->cancelled);
        QCOMPARE(bench.check.state().reading, NotAsked);
        QVERIFY(!bench.clock.hasTimers());
        bench.check.wanted();
        bench.check.configure({kHosts.first()}); // the same again changes nothing
        QCOMPARE(bench.check.state().reading, Asking);
    }

    void it_can_be_destroyed_while_it_asks()
    {
        FakeClock clock;
        ScriptedTransport transport(clock);
        transport.script(u"one.test"_s, {ScriptedReply::whole(200, {})});
        transport.script(u"two.test"_s, {ScriptedReply::whole(200, {})});
        {
            BaselineCheck check(clock, transport, [] { QFAIL("nobody is there to be told"); });
            check.configure(kHosts);
            check.wanted();
        }
        QVERIFY(!clock.hasTimers());
        clock.advance(1min);
    }
};

QTEST_GUILESS_MAIN(TestBaselineCheck)
#include "tst_baselinecheck.moc"
