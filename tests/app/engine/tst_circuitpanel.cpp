// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/circuitpanel.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Configuration twoChainsOverOneProvider()
{
    Configuration configuration;
    for (const auto& [name, threshold] : {std::pair(u"patient"_s, 5), std::pair(u"strict"_s, 2)}) {
        Chain chain;
        chain.name = name;
        chain.steps = {{u"p"_s, u"m"_s, false}};
        chain.breaker.failureThreshold = threshold;
        configuration.chains.append(chain);
    }
    return configuration;
}

void fail(CircuitPanel& panel, const QString& chain, int times, Instant now,
          ErrorKind kind = ErrorKind::ServerError)
{
    for (int i = 0; i < times; ++i) {
        if (const auto permit = panel.tryAcquire(chain, u"p"_s, now))
            panel.failed(*permit, kind, now);
    }
}

constexpr Instant kNow{1h};

} // namespace

class TestCircuitPanel : public QObject
{
    Q_OBJECT

private slots:
    void each_chain_has_thresholds_of_its_own_over_what_all_of_them_saw()
    {
        CircuitPanel panel;
        panel.configure(twoChainsOverOneProvider());
        fail(panel, u"patient"_s, 2, kNow);
        QCOMPARE(panel.state(u"patient"_s, u"p"_s, kNow), CircuitState::Closed);
        QCOMPARE(panel.state(u"strict"_s, u"p"_s, kNow), CircuitState::Open);
        QVERIFY(!panel.wouldAdmit(u"strict"_s, u"p"_s, kNow));
        QVERIFY(panel.retryAt(u"strict"_s, u"p"_s, kNow));
    }

    void errors_that_are_not_the_providers_fault_open_nothing()
    {
        CircuitPanel panel;
        panel.configure(twoChainsOverOneProvider());
        fail(panel, u"strict"_s, 10, kNow, ErrorKind::AuthenticationFailed);
        fail(panel, u"strict"_s, 10, kNow, ErrorKind::RateLimited);
        QCOMPARE(panel.state(u"strict"_s, u"p"_s, kNow), CircuitState::Closed);
    }

    void success_elsewhere_brings_an_open_circuit_back_early()
    {
        CircuitPanel panel;
        panel.configure(twoChainsOverOneProvider());
        fail(panel, u"patient"_s, 2, kNow);
        const auto permit = panel.tryAcquire(u"patient"_s, u"p"_s, kNow + 1s);
        panel.succeeded(*permit, kNow + 1s);
        QCOMPARE(panel.state(u"strict"_s, u"p"_s, kNow + 1s), CircuitState::HalfOpen);
    }

    void the_card_shows_the_breaker_that_is_worst_off()
    {
        CircuitPanel panel;
        panel.configure(twoChainsOverOneProvider());
        fail(panel, u"patient"_s, 2, kNow);
        QCOMPARE(panel.worst(u"p"_s, kNow)->state(kNow), CircuitState::Open);
        QVERIFY(!panel.worst(u"unknown"_s, kNow));
    }

    void a_new_configuration_keeps_the_state_of_unchanged_breakers_only()
    {
        CircuitPanel panel;
        Configuration configuration = twoChainsOverOneProvider();
        panel.configure(configuration);
        fail(panel, u"strict"_s, 2, kNow);
        panel.configure(configuration);
        QCOMPARE(panel.state(u"strict"_s, u"p"_s, kNow), CircuitState::Open);
        configuration.chains[1].breaker.failureThreshold = 3;
        panel.configure(configuration);
        QCOMPARE(panel.state(u"strict"_s, u"p"_s, kNow), CircuitState::Closed);
    }

    void a_call_outside_of_every_chain_is_let_through()
    {
        CircuitPanel panel;
        panel.configure(twoChainsOverOneProvider());
        fail(panel, u"strict"_s, 2, kNow);
        QVERIFY(panel.tryAcquire(u"check of p"_s, u"p"_s, kNow));
        QCOMPARE(panel.state(u"check of p"_s, u"p"_s, kNow), CircuitState::Closed);
    }
};

QTEST_GUILESS_MAIN(TestCircuitPanel)
#include "tst_circuitpanel.moc"
