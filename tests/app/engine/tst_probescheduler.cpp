// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/probescheduler.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"

#include <QMap>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Configuration configuration()
{
    Configuration configuration;
    Chain first;
    first.name = u"first"_s;
    first.steps = {{u"a"_s, u"m1"_s, false}, {u"b"_s, u"m2"_s, false}};
    Chain second;
    second.name = u"second"_s;
    second.steps = {{u"a"_s, u"m3"_s, false}};
    configuration.chains = {first, second};
    return configuration;
}

} // namespace

class TestProbeScheduler : public QObject
{
    Q_OBJECT

private slots:
    void each_provider_is_probed_in_its_interval_with_the_first_step_that_names_it()
    {
        FakeClock clock;
        FakeRandom random(0.5);
        QMap<QString, int> probes;
        ProbeScheduler scheduler(clock, random, 10s, [&](const Chain& chain, const Step& step) {
            ++probes[chain.name + u"/"_s + step.provider + u"/"_s + step.model];
        });
        scheduler.configure(configuration());
        clock.advance(100s);
        QCOMPARE(probes.keys(), QStringList({u"first/a/m1"_s, u"first/b/m2"_s}));
        QCOMPARE(probes[u"first/a/m1"_s], 10);
    }

    void jitter_stays_within_a_quarter()
    {
        for (const double chance : {0.0, 0.999}) {
            FakeClock clock;
            FakeRandom random(chance);
            int probes = 0;
            ProbeScheduler scheduler(clock, random, 10s,
                                     [&](const Chain&, const Step&) { ++probes; });
            Configuration one = configuration();
            one.chains = {one.chains[1]};
            scheduler.configure(one);
            clock.advance(1000s);
            QVERIFY2(probes >= 79 && probes <= 135, qPrintable(QString::number(probes)));
        }
    }

    void a_new_configuration_stops_the_old_probes()
    {
        FakeClock clock;
        FakeRandom random(0.5);
        int probes = 0;
        ProbeScheduler scheduler(clock, random, 10s, [&](const Chain&, const Step&) { ++probes; });
        scheduler.configure(configuration());
        scheduler.configure({});
        clock.advance(100s);
        QCOMPARE(probes, 0);
        QVERIFY(!clock.hasTimers());
    }
};

QTEST_GUILESS_MAIN(TestProbeScheduler)
#include "tst_probescheduler.moc"
