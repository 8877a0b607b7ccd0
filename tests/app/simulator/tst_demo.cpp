// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/circuitbreaker.h"
#include "app/providers/dialect.h"
#include "app/simulator/behaviour.h"
#include "app/simulator/demo.h"
#include "app/simulator/wire.h"

#include <QTest>

#include <algorithm>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDemo : public QObject
{
    Q_OBJECT
private slots:
    void every_step_names_a_simulated_provider_and_model();
    void every_dialect_is_spoken();
    void no_key_and_no_other_machine_is_needed();
    void probes_see_every_breaker_state_within_two_minutes();
    void every_provider_answers_most_of_the_time();
};

void TestDemo::every_step_names_a_simulated_provider_and_model()
{
    const Configuration configuration = demoConfiguration(8080);
    const Scenario scenario = demoScenario();
    QCOMPARE(configuration.providers.size(), 4);
    QVERIFY(configuration.chains.size() >= 2);
    for (const Chain& chain : configuration.chains) {
        QVERIFY(chain.steps.size() >= 2);
        for (const Step& step : chain.steps) {
            const bool known = std::any_of(scenario.providers.begin(), scenario.providers.end(),
                                           [&step](const SimulatedProvider& provider) {
                                               return provider.name == step.provider.toLower() &&
                                                      provider.models.contains(step.model);
                                           });
            QVERIFY2(known, qPrintable(step.provider + u'/' + step.model));
        }
    }
}

void TestDemo::every_dialect_is_spoken()
{
    QStringList spoken;
    for (const SimulatedProvider& provider : demoScenario().providers)
        spoken << provider.dialect;
    spoken.sort();
    QCOMPARE(spoken, dialectNames());
    QStringList simulated = wireNames();
    simulated.sort();
    QCOMPARE(simulated, dialectNames());
}

void TestDemo::no_key_and_no_other_machine_is_needed()
{
    for (const Provider& provider : demoConfiguration(8080).providers) {
        QCOMPARE(provider.keySource, std::optional(KeySource::None));
        QCOMPARE(provider.baseUrl.host(), u"127.0.0.1"_s);
        QCOMPARE(provider.baseUrl.port(), 8080);
        QCOMPARE(provider.baseUrl.path(),
                 u'/' + provider.name.toLower() +
                     QString::fromLatin1(wireByName(provider.dialect)->basePath()));
        QVERIFY(provider.preset.isEmpty());
    }
}

void TestDemo::probes_see_every_breaker_state_within_two_minutes()
{
    const Scenario scenario = demoScenario();
    const SimulatedProvider& cumulus = scenario.providers.at(2);
    QCOMPARE(cumulus.name, u"cumulus"_s);
    for (quint64 seed = 1; seed <= 20; ++seed) {
        Behaviour behaviour(cumulus, seed);
        CircuitBreaker breaker(demoConfiguration(1).chains.first().breaker);
        QList<CircuitState> states;
        for (Duration at{}; at < 120s; at += 1500ms) {
            const Instant now{at};
            const CircuitState state = breaker.state(now);
            if (states.isEmpty() || states.last() != state)
                states << state;
            if (const auto permit = breaker.tryAcquire(now)) {
                if (behaviour.next({}, at).fault.fault == Fault::None)
                    breaker.recordSuccess(*permit, now);
                else
                    breaker.recordFailure(*permit, now);
            }
        }
        QVERIFY(states.contains(CircuitState::Open));
        QVERIFY(states.contains(CircuitState::HalfOpen));
        QCOMPARE(states.first(), CircuitState::Closed);
        QCOMPARE(states.last(), CircuitState::Closed);
    }
}

void TestDemo::every_provider_answers_most_of_the_time()
{
    for (const SimulatedProvider& provider : demoScenario().providers) {
        Behaviour behaviour(provider, 1);
        int failures = 0;
        int calls = 0;
        for (Duration at{}; at < 15min; at += 1500ms) {
            ++calls;
            failures += behaviour.next({}, at).fault.fault != Fault::None;
        }
        QVERIFY2(failures > 0 && failures < calls / 3, qPrintable(provider.name));
    }
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
