// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/metricsexport.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <memory>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What was asked of the page; it outlives the page.
struct Asked
{
    int port = 0; ///< 0: not served
    QString fault;
    std::function<QByteArray()> text;
};

class FakePage : public MetricsPage
{
public:
    explicit FakePage(Asked& asked) : m_asked(asked) {}
    void onScrape(std::function<QByteArray()> text) override { m_asked.text = std::move(text); }
    void serve(int port) override { m_asked.port = port; }
    void stop() override { m_asked.port = 0; }
    QString fault() const override { return m_asked.fault; }

private:
    Asked& m_asked;
};

Configuration roster(bool enabled)
{
    Configuration configuration;
    Provider used;
    used.name = u"a"_s;
    Provider unused;
    unused.name = u"b"_s;
    configuration.providers = {used, unused};
    Chain chain;
    chain.name = u"default"_s;
    chain.steps = {{u"a"_s, u"m"_s}};
    chain.breaker.failureThreshold = 1;
    configuration.chains = {chain};
    configuration.exports.prometheus = {enabled, 9999};
    return configuration;
}

CallRecord answered()
{
    CallRecord record;
    record.chain = u"default"_s;
    record.provider = u"a"_s;
    record.model = u"m"_s;
    return record;
}

} // namespace

class TestMetricsExport : public QObject
{
    Q_OBJECT

    Asked m_asked;
    FakeClock m_clock;
    CircuitPanel m_circuits;
    std::unique_ptr<MetricsExport> m_export;

private slots:
    void init()
    {
        m_asked = {};
        m_circuits = {};
        FeedsSnapshot feeds;
        feeds.feeds.append(FeedView{u"a"_s});
        AlertsSnapshot alerts;
        alerts.standing.append(Alert{});
        m_export = std::make_unique<MetricsExport>(
            std::make_unique<FakePage>(m_asked),
            MetricsExport::Sources{m_clock, m_circuits, [feeds] { return feeds; },
                                   [alerts] { return alerts; }});
    }

    void it_is_served_only_while_it_is_switched_on()
    {
        m_export->configure(roster(false));
        QCOMPARE(m_asked.port, 0);
        m_export->configure(roster(true));
        QCOMPARE(m_asked.port, 9999);
        m_export->configure(roster(false));
        QCOMPARE(m_asked.port, 0);
    }

    void the_page_tells_of_calls_circuits_pages_and_alerts()
    {
        m_circuits.configure(roster(true));
        m_export->configure(roster(true));
        m_export->record(answered(), 0);
        const QByteArray text = m_asked.text();
        QVERIFY(text.contains(R"(outcome="success",kind=""} 1)"));
        QVERIFY(text.contains(R"(fuseboard_circuit_state{provider="a",state="closed"} 1)"));
        QVERIFY(!text.contains(R"(fuseboard_circuit_state{provider="b")")); // no chain has it
        QVERIFY(text.contains(R"(fuseboard_status_page_level{provider="a",level="unknown"} 1)"));
        QVERIFY(text.contains(R"(fuseboard_alerts{severity="warning"} 1)"));
    }

    void an_open_circuit_is_told_at_the_next_scrape()
    {
        m_circuits.configure(roster(true));
        m_export->configure(roster(true));
        const auto permit = m_circuits.tryAcquire(u"default"_s, {u"a"_s, u"m"_s}, m_clock.now());
        m_circuits.failed(*permit, ProviderError::of(ErrorKind::ServerError, u"a"_s, {}),
                          m_clock.now());
        QVERIFY(m_asked.text().contains(R"({provider="a",state="open"} 1)"));
        m_clock.advance(61s);
        QVERIFY(m_asked.text().contains(R"({provider="a",state="half_open"} 1)"));
    }

    void what_happened_while_it_was_off_is_counted()
    {
        m_export->configure(roster(false));
        m_export->record(answered(), 0);
        m_export->configure(roster(true));
        QVERIFY(m_asked.text().contains(R"(outcome="success",kind=""} 1)"));
    }

    void the_fault_of_the_page_is_told()
    {
        QCOMPARE(m_export->fault(), QString());
        m_asked.fault = u"The port is taken."_s;
        QCOMPARE(m_export->fault(), m_asked.fault);
    }
};

QTEST_GUILESS_MAIN(TestMetricsExport)
#include "tst_metricsexport.moc"
