// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/circuitpanel.h"

#include <QTest>

#include <functional>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant kNow{1h};
const QString kPatient = u"patient"_s;
const QString kStrict = u"strict"_s;
const Step kBig{u"p"_s, u"big"_s, false};
const Step kSmall{u"p"_s, u"small"_s, false};

/// Two chains over two models of one provider: "patient" with a threshold of 5, "strict" of 2.
struct Bench
{
    CircuitPanel panel;
    Configuration configuration;

    Bench()
    {
        Provider provider;
        provider.name = u"p"_s;
        configuration.providers = {provider};
        for (const auto& [name, threshold] : {std::pair(kPatient, 5), std::pair(kStrict, 2)}) {
            Chain chain;
            chain.name = name;
            chain.steps = {kBig, kSmall};
            chain.breaker.failureThreshold = threshold;
            configuration.chains.append(chain);
        }
        panel.configure(configuration);
    }

    void fail(const QString& chain, const Step& step, int times, Instant now,
              const ProviderError& error)
    {
        for (int i = 0; i < times; ++i) {
            if (const auto permit = panel.tryAcquire(chain, step, now))
                panel.failed(*permit, error, now);
        }
    }
    void fail(const QString& chain, const Step& step, int times, Instant now,
              ErrorKind kind = ErrorKind::ServerError, const QString& message = {})
    {
        fail(chain, step, times, now, ProviderError::of(kind, u"p"_s, message));
    }
    void succeed(const QString& chain, const Step& step, Instant now)
    {
        const auto permit = panel.tryAcquire(chain, step, now);
        QVERIFY(permit);
        panel.succeeded(*permit, now);
    }
    bool admits(const QString& chain, const Step& step, Instant now) const
    {
        return !panel.refusal(chain, step, now);
    }
};

} // namespace

class TestCircuitPanel : public QObject
{
    Q_OBJECT

private slots:
    void each_chain_has_thresholds_of_its_own_over_what_all_of_them_saw()
    {
        Bench bench;
        bench.fail(kPatient, kBig, 2, kNow);
        QCOMPARE(bench.panel.state(kPatient, kBig, kNow), CircuitState::Closed);
        QCOMPARE(bench.panel.state(kStrict, kBig, kNow), CircuitState::Open);
        QVERIFY(!bench.admits(kStrict, kBig, kNow));
        QCOMPARE(bench.panel.refusal(kStrict, kBig, kNow)->retryAt, std::optional(kNow + 60s));
    }

    void steps_at_one_provider_share_what_they_know()
    {
        Bench bench;
        bench.fail(kStrict, kBig, 1, kNow);
        bench.fail(kStrict, kSmall, 1, kNow);
        QVERIFY(!bench.admits(kStrict, kBig, kNow));
        QVERIFY(!bench.admits(kStrict, kSmall, kNow));
        QCOMPARE(bench.panel.refusal(kStrict, kSmall, kNow)->scope, ErrorScope::Provider);
    }

    void an_overloaded_model_does_not_close_off_its_neighbour()
    {
        Bench bench;
        bench.fail(kStrict, kBig, 2, kNow, ErrorKind::Overloaded, u"The model is overloaded."_s);
        QVERIFY(!bench.admits(kStrict, kBig, kNow));
        QCOMPARE(bench.panel.refusal(kStrict, kBig, kNow)->scope, ErrorScope::Model);
        QCOMPARE(bench.panel.state(kStrict, kBig, kNow), CircuitState::Open);
        QVERIFY(bench.admits(kStrict, kSmall, kNow));
        QCOMPARE(bench.panel.state(kStrict, kSmall, kNow), CircuitState::Closed);
        QCOMPARE(bench.panel.modelsOff(u"p"_s, kNow), QStringList{u"big"_s});
    }

    void the_other_chains_hear_of_an_overloaded_model_too()
    {
        Bench bench;
        bench.fail(kPatient, kBig, 2, kNow, ErrorKind::Overloaded, u"Loading model"_s);
        QVERIFY(!bench.admits(kStrict, kBig, kNow));
        QVERIFY(bench.admits(kStrict, kSmall, kNow));
    }

    void a_model_that_hangs_while_another_answers_is_closed_off_alone_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no first token") << ErrorKind::TimedOut;
        QTest::newRow("no further token") << ErrorKind::StreamStalled;
    }

    void a_model_that_hangs_while_another_answers_is_closed_off_alone()
    {
        QFETCH(ErrorKind, kind);
        Bench bench;
        bench.succeed(kStrict, kSmall, kNow - CircuitPanel::kAnswersLately);
        bench.fail(kStrict, kBig, 2, kNow, kind);
        QVERIFY(!bench.admits(kStrict, kBig, kNow));
        QVERIFY(bench.admits(kStrict, kSmall, kNow));
    }

    void a_model_that_hangs_while_no_other_answers_closes_off_the_provider()
    {
        Bench bench;
        bench.succeed(kStrict, kSmall, kNow - CircuitPanel::kAnswersLately - 1ns);
        bench.succeed(kStrict, kBig, kNow); // itself does not count
        bench.fail(kStrict, kBig, 2, kNow, ErrorKind::TimedOut);
        QVERIFY(!bench.admits(kStrict, kSmall, kNow));
    }

    void an_unknown_model_closes_off_nothing()
    {
        Bench bench;
        bench.fail(kStrict, kBig, 20, kNow, ErrorKind::ModelNotFound, u"no such model: big"_s);
        QVERIFY(bench.admits(kStrict, kBig, kNow));
        QVERIFY(bench.admits(kStrict, kSmall, kNow));
    }

    void errors_that_are_not_the_providers_fault_open_nothing()
    {
        Bench bench;
        bench.fail(kStrict, kBig, 10, kNow, ErrorKind::AuthenticationFailed);
        bench.fail(kStrict, kBig, 10, kNow, ErrorKind::RateLimited);
        QCOMPARE(bench.panel.state(kStrict, kBig, kNow), CircuitState::Closed);
    }

    void success_elsewhere_brings_an_open_circuit_back_early()
    {
        Bench bench;
        bench.fail(kPatient, kBig, 2, kNow);
        bench.succeed(kPatient, kBig, kNow + 1s);
        QCOMPARE(bench.panel.state(kStrict, kBig, kNow + 1s), CircuitState::HalfOpen);
        QVERIFY(bench.admits(kStrict, kBig, kNow + 1s));
    }

    void success_elsewhere_brings_an_open_model_back_early()
    {
        Bench bench;
        bench.fail(kPatient, kBig, 2, kNow, ErrorKind::Overloaded, u"Loading model"_s);
        bench.succeed(kPatient, kBig, kNow + 1s);
        QVERIFY(bench.admits(kStrict, kBig, kNow + 1s));
    }

    void a_check_that_succeeds_brings_an_open_circuit_back_early()
    {
        Bench bench;
        bench.fail(kStrict, kBig, 2, kNow);
        bench.succeed(u"check of p"_s, kSmall, kNow + 1s);
        QCOMPARE(bench.panel.state(kStrict, kBig, kNow + 1s), CircuitState::HalfOpen);
    }

    void a_half_open_probe_keeps_the_other_calls_away_until_it_is_answered()
    {
        Bench bench;
        bench.fail(kStrict, kBig, 2, kNow);
        const Instant later = kNow + 60s;
        const auto probe = bench.panel.tryAcquire(kStrict, kBig, later);
        QVERIFY(probe);
        QVERIFY(!bench.panel.tryAcquire(kStrict, kSmall, later));
        QCOMPARE(bench.panel.refusal(kStrict, kSmall, later)->state, CircuitState::HalfOpen);
        bench.panel.succeeded(*probe, later);
        QVERIFY(bench.admits(kStrict, kSmall, later));
    }

    void whatever_becomes_of_a_probe_its_permit_comes_back_data()
    {
        QTest::addColumn<std::function<void(CircuitPanel&, const CircuitPanel::Permit&)>>("end");
        using End = std::function<void(CircuitPanel&, const CircuitPanel::Permit&)>;
        const auto failAs = [](ErrorKind kind, const QString& message) {
            return End([=](CircuitPanel& panel, const CircuitPanel::Permit& permit) {
                panel.failed(permit, ProviderError::of(kind, u"p"_s, message), kNow + 60s);
            });
        };
        QTest::newRow("cancelled")
            << End([](CircuitPanel& panel, const CircuitPanel::Permit& permit) {
                   panel.released(permit, kNow + 60s);
               });
        QTest::newRow("an error that tells nothing")
            << failAs(ErrorKind::RateLimited, u"slow down"_s);
        QTest::newRow("an error of the model") << failAs(ErrorKind::Overloaded, u"Loading model"_s);
        QTest::newRow("hung") << End([](CircuitPanel&, const CircuitPanel::Permit&) {});
    }

    void whatever_becomes_of_a_probe_its_permit_comes_back()
    {
        using End = std::function<void(CircuitPanel&, const CircuitPanel::Permit&)>;
        QFETCH(End, end);
        Bench bench;
        bench.fail(kStrict, kBig, 2, kNow);
        const auto probe = bench.panel.tryAcquire(kStrict, kBig, kNow + 60s);
        QVERIFY(probe);
        end(bench.panel, *probe);
        const Instant leaseOver = kNow + 60s + CircuitBreaker::kPermitLease;
        QVERIFY(bench.admits(kStrict, kSmall, leaseOver));
        if (qstrcmp(QTest::currentDataTag(), "hung") != 0)
            QVERIFY(bench.admits(kStrict, kSmall, kNow + 60s));
    }

    void a_model_that_refuses_takes_no_permit_of_the_provider()
    {
        Bench bench;
        bench.fail(kStrict, kBig, 2, kNow, ErrorKind::Overloaded, u"Loading model"_s);
        bench.fail(kStrict, kSmall, 2, kNow);
        const Instant later = kNow + 59s;
        bench.succeed(u"check of p"_s, kSmall, later); // the provider is half-open, "big" is not
        QVERIFY(!bench.panel.tryAcquire(kStrict, kBig, later));
        QVERIFY(bench.panel.tryAcquire(kStrict, kSmall, later));
    }

    void of_provider_and_model_the_one_that_stays_closed_off_longer_is_named()
    {
        Bench bench;
        bench.fail(kStrict, kSmall, 2, kNow);
        bench.fail(kPatient, kBig, 2, kNow + 10s, ErrorKind::Overloaded, u"Loading model"_s);
        auto refusal = bench.panel.refusal(kStrict, kBig, kNow + 20s);
        QCOMPARE(refusal->scope, ErrorScope::Model);
        QCOMPARE(refusal->retryAt, std::optional(kNow + 70s));

        QVERIFY(bench.panel.tryAcquire(kStrict, kSmall, kNow + 65s)); // the provider's probe
        refusal = bench.panel.refusal(kStrict, kBig, kNow + 65s);
        QCOMPARE(refusal->state, CircuitState::Open);
        QCOMPARE(refusal->retryAt, std::optional(kNow + 70s));
        refusal = bench.panel.refusal(kStrict, kBig, kNow + 70s);
        QCOMPARE(refusal->state, CircuitState::HalfOpen);
        QCOMPARE(refusal->scope, ErrorScope::Provider);
    }

    void the_card_shows_the_breaker_that_is_worst_off()
    {
        Bench bench;
        bench.fail(kPatient, kBig, 2, kNow);
        QCOMPARE(bench.panel.worst(u"p"_s, kNow)->state(kNow), CircuitState::Open);
        QVERIFY(!bench.panel.worst(u"unknown"_s, kNow));
    }

    void the_card_shows_a_closed_circuit_while_one_model_of_it_answers()
    {
        Bench bench;
        bench.fail(kStrict, kBig, 2, kNow, ErrorKind::Overloaded, u"Loading model"_s);
        QCOMPARE(bench.panel.worst(u"p"_s, kNow)->state(kNow), CircuitState::Closed);
        bench.fail(kStrict, kSmall, 2, kNow, ErrorKind::Overloaded, u"Loading model"_s);
        QCOMPARE(bench.panel.worst(u"p"_s, kNow)->state(kNow), CircuitState::Open);
    }

    void a_new_configuration_keeps_the_state_of_unchanged_breakers_only()
    {
        Bench bench;
        bench.fail(kStrict, kBig, 2, kNow);
        bench.panel.configure(bench.configuration);
        QCOMPARE(bench.panel.state(kStrict, kBig, kNow), CircuitState::Open);
        bench.configuration.chains[1].breaker.failureThreshold = 3;
        bench.panel.configure(bench.configuration);
        QCOMPARE(bench.panel.state(kStrict, kBig, kNow), CircuitState::Closed);
    }

    void a_new_model_comes_with_a_closed_circuit_and_the_others_keep_theirs()
    {
        Bench bench;
        bench.fail(kStrict, kBig, 2, kNow, ErrorKind::Overloaded, u"Loading model"_s);
        const Step added{u"p"_s, u"added"_s, false};
        bench.configuration.chains[1].steps.append(added);
        bench.panel.configure(bench.configuration);
        QVERIFY(bench.admits(kStrict, added, kNow));
        QVERIFY(!bench.admits(kStrict, kBig, kNow));
    }

    void a_call_outside_of_every_chain_is_let_through()
    {
        Bench bench;
        bench.fail(kStrict, kBig, 2, kNow);
        QVERIFY(bench.panel.tryAcquire(u"check of p"_s, kBig, kNow));
        QCOMPARE(bench.panel.state(u"check of p"_s, kBig, kNow), CircuitState::Closed);
    }
};

QTEST_GUILESS_MAIN(TestCircuitPanel)
#include "tst_circuitpanel.moc"
