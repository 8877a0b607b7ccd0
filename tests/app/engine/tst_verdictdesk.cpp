// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/baselinecheck.h"
#include "app/engine/circuitpanel.h"
#include "app/engine/verdictdesk.h"
#include "tests/app/engine/brackets.h"
#include "tests/support/scriptedtransport.h"

#include <QCoreApplication>
#include <QTest>
#include <QTimeZone>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum ErrorKind;

namespace {

Provider providerAt(const QString& name, const QString& url)
{
    Provider provider;
    provider.name = name;
    provider.dialect = u"openai"_s;
    provider.baseUrl = QUrl(url);
    return provider;
}

FeedView feed(const QString& provider, FeedLevel level)
{
    FeedView view;
    view.provider = provider;
    view.page = QUrl(u"https://status.test"_s);
    view.snapshot.emplace();
    view.snapshot->level = level;
    return view;
}

FeedIncident incident(const QString& title, FeedLevel level, bool open)
{
    FeedIncident incident;
    incident.id = incident.title = title;
    incident.level = level;
    incident.open = open;
    return incident;
}

} // namespace

class TestVerdictDesk : public QObject
{
    Q_OBJECT

    /// Three providers on the net, two of them on one host, one on this machine.
    struct Bench
    {
        Bench()
        {
            transport.script(u"neutral.test"_s,
                             {ScriptedReply::failure(HttpFailureKind::Dns, u"no"_s)});
            configuration.providers = {providerAt(u"a"_s, u"https://a.test/v1"_s),
                                       providerAt(u"b"_s, u"https://b.test/v1"_s),
                                       providerAt(u"a2"_s, u"https://a.test/v2"_s),
                                       providerAt(u"local"_s, u"http://127.0.0.1:11434"_s)};
            Chain chain;
            chain.name = u"c"_s;
            for (const Provider& provider : std::as_const(configuration.providers)) {
                Step step;
                step.provider = provider.name;
                step.model = u"m"_s;
                chain.steps.append(step);
            }
            configuration.chains = {chain};
            circuits.configure(configuration);
            desk.configure(configuration);
        }

        void ok(const QString& provider, int calls = 1)
        {
            for (int i = 0; i < calls; ++i)
                call(provider, Outcome::Success, {});
        }
        void fail(const QString& provider, ErrorKind kind, int calls = 1)
        {
            for (int i = 0; i < calls; ++i)
                call(provider, Outcome::Failure, ProviderError::of(kind, provider, u"x"_s), 500);
        }
        void call(const QString& provider, Outcome outcome, std::optional<ProviderError> error,
                  std::optional<int> status = {})
        {
            clock.advance(1s);
            CallRecord record;
            record.provider = provider;
            record.model = u"m"_s;
            record.outcome = outcome;
            record.error = std::move(error);
            record.status = status;
            desk.record(record);
        }
        VerdictKind kind(const QString& provider) const { return desk.verdict(provider).kind; }
        void askNeutralHosts() { baseline.configure({QUrl(u"https://neutral.test/"_s)}); }

        FakeClock clock;
        ScriptedTransport transport{clock};
        CircuitPanel circuits;
        BaselineCheck baseline{clock, transport, [] {}};
        VerdictDesk desk{clock, circuits, baseline};
        Configuration configuration;
    };

private slots:
    void our_own_words_within_the_evidence_are_in_the_language_of_the_window()
    {
        Bench bench;
        bench.call(u"a"_s, Outcome::Failure,
                   ProviderError::of(ConnectFailed, u"a"_s, u"No answer from a.test."_s));
        bench.call(u"a"_s, Outcome::Failure,
                   ProviderError::of(ConnectFailed, u"a"_s, u"No answer from a.test."_s));
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        const QString evidence = bench.desk.verdict(u"a"_s).evidence.join(u'\n');
        QCoreApplication::removeTranslator(&brackets);
        QVERIFY2(evidence.contains(u"[No answer from a.test.]"_s), qPrintable(evidence));
    }

    void nothing_is_known_of_a_provider_that_is_not_configured()
    {
        Bench bench;
        bench.fail(u"nobody"_s, ServerError, 5);
        QCOMPARE(bench.desk.verdict(u"nobody"_s), Verdict());
    }

    void skipped_and_cancelled_calls_tell_nothing()
    {
        Bench bench;
        bench.call(u"a"_s, Outcome::Skipped, {});
        bench.call(u"a"_s, Outcome::Cancelled, {});
        QCOMPARE(bench.kind(u"a"_s), VerdictKind::Unknown);
    }

    void calls_of_each_provider_are_its_own()
    {
        Bench bench;
        bench.ok(u"a"_s, 3);
        bench.fail(u"b"_s, AuthenticationFailed);
        QCOMPARE(bench.kind(u"a"_s), VerdictKind::Fine);
        QCOMPARE(bench.kind(u"b"_s), VerdictKind::YourKey);
        QCOMPARE(bench.desk.verdict(u"a"_s).sentence,
                 u"a answers. None of the last 3 calls failed."_s);
    }

    void the_preset_s_title_stands_in_the_sentence()
    {
        Bench bench;
        bench.configuration.providers.append(providerAt(u"openai"_s, u"https://api.test/"_s));
        bench.configuration.providers.last().preset = u"openai"_s;
        bench.desk.configure(bench.configuration);
        QVERIFY(bench.desk.verdict(u"openai"_s).sentence.contains("OpenAI"_L1));
    }

    void what_failed_five_minutes_ago_is_no_longer_counted()
    {
        Bench bench;
        bench.fail(u"a"_s, ServerError, 4);
        QCOMPARE(bench.kind(u"a"_s), VerdictKind::FailingUnannounced);
        bench.clock.advance(21min);
        QCOMPARE(bench.kind(u"a"_s), VerdictKind::Unknown);
    }

    void a_new_configuration_keeps_what_is_known_of_those_that_stay()
    {
        Bench bench;
        bench.fail(u"a"_s, ServerError, 4);
        bench.fail(u"b"_s, ServerError, 4);
        bench.configuration.providers.removeAt(1);
        bench.desk.configure(bench.configuration);
        QCOMPARE(bench.kind(u"a"_s), VerdictKind::FailingUnannounced);
        bench.configuration.providers.append(providerAt(u"b"_s, u"https://b.test/v1"_s));
        bench.desk.configure(bench.configuration);
        QCOMPARE(bench.kind(u"b"_s), VerdictKind::Unknown);
    }

    void an_open_circuit_keeps_the_verdict_while_no_call_is_made()
    {
        Bench bench;
        Step step;
        step.provider = u"a"_s;
        step.model = u"m"_s;
        for (int i = 0; i < 5; ++i) {
            const auto permit = bench.circuits.tryAcquire(u"c"_s, step, bench.clock.now());
            QVERIFY(permit);
            bench.fail(u"a"_s, ServerError);
            bench.circuits.failed(*permit, ProviderError::of(ServerError, u"a"_s, u"x"_s),
                                  bench.clock.now());
        }
        const Verdict verdict = bench.desk.verdict(u"a"_s);
        QCOMPARE(verdict.kind, VerdictKind::FailingUnannounced);
        QVERIFY(verdict.evidence.contains(u"Its circuit is open."_s));
    }

    void the_neutral_hosts_are_asked_when_a_connection_fails()
    {
        Bench bench;
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
        Bench bench;
        bench.askNeutralHosts();
        bench.configuration.providers[1].network.proxy = u"http://proxy.test:3128"_s;
        bench.desk.configure(bench.configuration);
        bench.fail(u"b"_s, TimedOut);
        QCOMPARE(bench.transport.seen().front()->request.network.proxy,
                 u"http://proxy.test:3128"_s);
    }

    void an_answer_of_anybody_overrules_the_neutral_hosts()
    {
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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
        Bench bench;
        bench.askNeutralHosts();
        bench.fail(u"b"_s, ServerError, 30);
        bench.fail(u"b"_s, ConnectFailed);
        bench.clock.advance(1s);
        QCOMPARE(bench.kind(u"b"_s), VerdictKind::YourConnection);
    }

    void an_old_reading_says_nothing_of_new_failures()
    {
        Bench bench;
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
        Bench bench;
        bench.ok(u"b"_s);
        bench.fail(u"a"_s, ConnectFailed, 2);
        bench.fail(u"b"_s, ConnectFailed, 2);
        QCOMPARE(bench.kind(u"a"_s), VerdictKind::YourConnection);
        QCOMPARE(bench.kind(u"b"_s), VerdictKind::YourConnection);
    }

    void two_providers_of_one_host_are_no_witnesses_of_each_other()
    {
        Bench bench;
        bench.fail(u"a"_s, ConnectFailed, 2);
        bench.fail(u"a2"_s, ConnectFailed, 2);
        QCOMPARE(bench.kind(u"a"_s), VerdictKind::FailingUnannounced);
    }

    void one_that_answers_since_clears_the_connection()
    {
        Bench bench;
        bench.fail(u"a"_s, ConnectFailed, 2);
        bench.ok(u"b"_s);
        QCOMPARE(bench.kind(u"a"_s), VerdictKind::FailingUnannounced);
    }

    void one_that_failed_long_before_is_no_witness()
    {
        Bench bench;
        bench.fail(u"b"_s, ConnectFailed, 2);
        bench.clock.advance(2min);
        bench.fail(u"a"_s, ConnectFailed, 2);
        QCOMPARE(bench.kind(u"a"_s), VerdictKind::FailingUnannounced);
        QCOMPARE(bench.kind(u"b"_s), VerdictKind::YourConnection); // for b, a is a later witness
    }

    void untrusted_certificates_everywhere_are_the_own_connection()
    {
        Bench bench;
        bench.fail(u"a"_s, TlsFailed, 2);
        bench.fail(u"b"_s, TlsFailed, 2);
        QVERIFY(bench.desk.verdict(u"a"_s).sentence.contains("certificates"_L1));
    }

    void what_a_page_announces_is_laid_beside_the_calls()
    {
        Bench bench;
        FeedView view = feed(u"a"_s, FeedLevel::MajorOutage);
        view.snapshot->incidents = {incident(u"Old"_s, FeedLevel::MajorOutage, false),
                                    incident(u"Small"_s, FeedLevel::Unknown, true),
                                    incident(u"Great"_s, FeedLevel::MajorOutage, true)};
        bench.desk.setFeeds({view});
        bench.fail(u"a"_s, ServerError, 2);
        bench.fail(u"b"_s, ServerError, 2);
        QCOMPARE(bench.desk.verdict(u"a"_s).sentence,
                 u"a says: Great. 2 of the last 2 calls failed."_s);
        QCOMPARE(bench.kind(u"b"_s), VerdictKind::FailingUnannounced);
        bench.desk.setFeeds({});
        QCOMPARE(bench.kind(u"a"_s), VerdictKind::FailingUnannounced);
    }

    void a_reading_becomes_evidence_data()
    {
        QTest::addColumn<FeedView>("view");
        QTest::addColumn<int>("state");
        FeedView view = feed(u"a"_s, FeedLevel::Operational);
        QTest::newRow("read") << view << int(PageEvidence::Read);
        view.fault = u"It answered 500."_s;
        QTest::newRow("read, then not again") << view << int(PageEvidence::Read);
        view.stale = true;
        QTest::newRow("stale") << view << int(PageEvidence::Stale);
        view.snapshot.reset();
        QTest::newRow("never") << view << int(PageEvidence::Unreadable);
        view.fault.clear();
        view.stale = false;
        QTest::newRow("not yet") << view << int(PageEvidence::None);
    }

    void a_reading_becomes_evidence()
    {
        QFETCH(const FeedView, view);
        QTEST(int(pageEvidence(view).state), "state");
    }

    void an_incident_brings_its_time_and_address_and_a_maintenance_its_end()
    {
        FeedView view = feed(u"a"_s, FeedLevel::Degraded);
        QCOMPARE(pageEvidence(view).url, u"https://status.test"_s);
        FeedIncident open = incident(u"Slow"_s, FeedLevel::Degraded, true);
        open.url = u"https://status.test/i/1"_s;
        open.startedAt = QDateTime(QDate(2026, 11, 20), QTime(10, 2), QTimeZone::utc());
        view.snapshot->incidents = {open};
        FeedMaintenance planned;
        planned.title = u"Later"_s;
        FeedMaintenance underWay;
        underWay.title = u"Now"_s;
        underWay.state = MaintenanceState::InProgress;
        underWay.endsAt = open.startedAt->addSecs(3600);
        view.snapshot->maintenances = {planned, underWay};
        const PageEvidence page = pageEvidence(view);
        QCOMPARE(page.title, u"Slow"_s);
        QCOMPARE(page.url, u"https://status.test/i/1"_s);
        QCOMPARE(page.since->timeSpec(), Qt::LocalTime);
        QCOMPARE(page.since->toUTC(), *open.startedAt);
        QCOMPARE(page.maintenance, u"Now"_s);
        QCOMPARE(page.maintenanceUntil->toUTC(), *underWay.endsAt);
    }
};

QTEST_GUILESS_MAIN(TestVerdictDesk)
#include "tst_verdictdesk.moc"
