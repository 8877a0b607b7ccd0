// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/engine/verdictbench.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum ErrorKind;

/// When it is the own network: neutral hosts, and what others met at the same time.
class TestVerdictNetwork : public QObject
{
    Q_OBJECT

private slots:
    void the_neutral_hosts_are_asked_when_a_connection_fails()
    {
        VerdictBench bench;
        bench.askNeutralHosts();
        bench.ok(u"a"_s);
        bench.fail(u"a"_s, ServerError);
        bench.fail(u"local"_s, ConnectFailed);
        QVERIFY(bench.transport.seen().empty());
        bench.fail(u"b"_s, ConnectFailed, 2);
        QCOMPARE(bench.transport.countOf(u"neutral.test"_s), 1);
        bench.clock.advance(1s);
        QCOMPARE(bench.kind(u"b"_s), VerdictKind::YourConnection);
        QCOMPARE(bench.kind(u"local"_s), VerdictKind::FailingUnannounced);
    }

    void the_neutral_hosts_are_asked_over_the_provider_s_proxy()
    {
        VerdictBench bench;
        bench.askNeutralHosts();
        bench.configuration.providers[1].network.proxy = u"http://proxy.test:3128"_s;
        bench.desk.configure(bench.configuration);
        bench.fail(u"b"_s, TimedOut);
        QCOMPARE(bench.transport.seen().front()->request.network.proxy,
                 u"http://proxy.test:3128"_s);
    }

    void an_answer_of_anybody_overrules_the_neutral_hosts()
    {
        VerdictBench bench;
        bench.askNeutralHosts();
        bench.fail(u"b"_s, ConnectFailed, 2);
        bench.clock.advance(1s);
        QCOMPARE(bench.kind(u"b"_s), VerdictKind::YourConnection);
        bench.ok(u"local"_s); // does not use the network
        QCOMPARE(bench.kind(u"b"_s), VerdictKind::YourConnection);
        bench.fail(u"a"_s, ServerError); // also a refusal came over the network
        QVERIFY(bench.kind(u"b"_s) != VerdictKind::YourConnection);
        bench.fail(u"b"_s, ConnectFailed);
        bench.clock.advance(1s);
        bench.ok(u"a"_s);
        QCOMPARE(bench.kind(u"b"_s), VerdictKind::FailingUnannounced);
    }

    void what_failed_beside_the_network_says_nothing_once_it_is_back()
    {
        VerdictBench bench;
        bench.askNeutralHosts();
        bench.fail(u"b"_s, ConnectFailed, 2);
        bench.clock.advance(2min);
        bench.fail(u"a"_s, ConnectFailed); // the last to find it down
        bench.clock.advance(10s);
        QCOMPARE(bench.kind(u"b"_s), VerdictKind::YourConnection);
        QVERIFY(!bench.desk.wasCutOff(u"b"_s));
        bench.ok(u"a"_s);
        QCOMPARE(bench.kind(u"a"_s), VerdictKind::Fine);
        QVERIFY(bench.desk.wasCutOff(u"b"_s));
        const Verdict verdict = bench.desk.verdict(u"b"_s);
        QCOMPARE(verdict.kind, VerdictKind::Unknown);
        QCOMPARE(verdict.sentence, u"Your connection works again. b has not been asked since."_s);

        // An outage of its own is told with its own failures alone.
        bench.fail(u"b"_s, ServerError, 2);
        QCOMPARE(bench.desk.verdict(u"b"_s).sentence,
                 u"b is failing: fault of the provider. 2 of the last 2 calls failed."_s);
    }

    void a_key_that_is_missing_here_shows_no_network()
    {
        VerdictBench bench;
        bench.askNeutralHosts();
        bench.fail(u"b"_s, ConnectFailed, 2);
        bench.clock.advance(1s);
        bench.call(u"a"_s, Outcome::Failure,
                   ProviderError::of(AuthenticationFailed, u"a"_s, u"no key"_s));
        QCOMPARE(bench.kind(u"b"_s), VerdictKind::YourConnection);
        QVERIFY(!bench.desk.wasCutOff(u"b"_s));
    }

    void the_network_comes_before_the_outage_that_it_hides()
    {
        VerdictBench bench;
        bench.askNeutralHosts();
        bench.fail(u"b"_s, ServerError, 30);
        bench.fail(u"b"_s, ConnectFailed);
        bench.clock.advance(1s);
        QCOMPARE(bench.kind(u"b"_s), VerdictKind::YourConnection);
    }

    void an_old_reading_says_nothing_of_new_failures()
    {
        VerdictBench bench;
        bench.askNeutralHosts();
        bench.fail(u"b"_s, ConnectFailed);
        bench.clock.advance(1s);
        bench.transport.script(u"neutral.test"_s, {ScriptedReply::silence()});
        bench.clock.advance(3min);
        bench.fail(u"b"_s, ConnectFailed);
        const Verdict verdict = bench.desk.verdict(u"b"_s);
        QCOMPARE(verdict.kind, VerdictKind::Unknown);
        QVERIFY(verdict.sentence.contains("is being checked"_L1));
        bench.clock.advance(6s);
        QCOMPARE(bench.kind(u"b"_s), VerdictKind::YourConnection);
    }

    void two_hosts_that_fail_at_once_are_the_own_connection()
    {
        VerdictBench bench;
        bench.ok(u"b"_s);
        bench.fail(u"a"_s, ConnectFailed, 2);
        bench.fail(u"b"_s, ConnectFailed, 2);
        QCOMPARE(bench.kind(u"a"_s), VerdictKind::YourConnection);
        QCOMPARE(bench.kind(u"b"_s), VerdictKind::YourConnection);
    }

    void two_providers_of_one_host_are_no_witnesses_of_each_other()
    {
        VerdictBench bench;
        bench.fail(u"a"_s, ConnectFailed, 2);
        bench.fail(u"a2"_s, ConnectFailed, 2);
        QCOMPARE(bench.kind(u"a"_s), VerdictKind::FailingUnannounced);
    }

    void one_that_answers_since_clears_the_connection()
    {
        VerdictBench bench;
        bench.fail(u"a"_s, ConnectFailed, 2);
        bench.ok(u"b"_s);
        QCOMPARE(bench.kind(u"a"_s), VerdictKind::FailingUnannounced);
    }

    void one_that_failed_long_before_is_no_witness()
    {
        VerdictBench bench;
        bench.fail(u"b"_s, ConnectFailed, 2);
        bench.clock.advance(2min);
        bench.fail(u"a"_s, ConnectFailed, 2);
        QCOMPARE(bench.kind(u"a"_s), VerdictKind::FailingUnannounced);
        QCOMPARE(bench.kind(u"b"_s), VerdictKind::YourConnection); // for b, a is a later witness
    }

    void untrusted_certificates_everywhere_are_the_own_connection()
    {
        VerdictBench bench;
        bench.fail(u"a"_s, TlsFailed, 2);
        bench.fail(u"b"_s, TlsFailed, 2);
        QVERIFY(bench.desk.verdict(u"a"_s).sentence.contains("certificates"_L1));
    }
};

QTEST_GUILESS_MAIN(TestVerdictNetwork)
#include "tst_verdictnetwork.moc"
