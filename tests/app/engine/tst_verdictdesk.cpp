// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/engine/brackets.h"
#include "tests/app/engine/verdictbench.h"

#include <QCoreApplication>
#include <QTest>
#include <QTimeZone>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum ErrorKind;

namespace {

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

/// What calls, status pages and incidents say together of a provider.
class TestVerdictDesk : public QObject
{
    Q_OBJECT

private slots:
    void our_own_words_within_the_evidence_are_in_the_language_of_the_window()
    {
        VerdictBench bench;
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
        VerdictBench bench;
        bench.fail(u"nobody"_s, ServerError, 5);
        QCOMPARE(bench.desk.verdict(u"nobody"_s), Verdict());
    }

    void skipped_and_cancelled_calls_tell_nothing()
    {
        VerdictBench bench;
        bench.call(u"a"_s, Outcome::Skipped, {});
        bench.call(u"a"_s, Outcome::Cancelled, {});
        QCOMPARE(bench.kind(u"a"_s), VerdictKind::Unknown);
    }

    void calls_of_each_provider_are_its_own()
    {
        VerdictBench bench;
        bench.ok(u"a"_s, 3);
        bench.fail(u"b"_s, AuthenticationFailed);
        QCOMPARE(bench.kind(u"a"_s), VerdictKind::Fine);
        QCOMPARE(bench.kind(u"b"_s), VerdictKind::YourKey);
        QCOMPARE(bench.desk.verdict(u"a"_s).sentence,
                 u"a answers. None of the last 3 calls failed."_s);
    }

    void the_preset_s_title_stands_in_the_sentence()
    {
        VerdictBench bench;
        bench.configuration.providers.append(providerAt(u"openai"_s, u"https://api.test/"_s));
        bench.configuration.providers.last().preset = u"openai"_s;
        bench.desk.configure(bench.configuration);
        QVERIFY(bench.desk.verdict(u"openai"_s).sentence.contains("OpenAI"_L1));
    }

    void what_failed_five_minutes_ago_is_no_longer_counted()
    {
        VerdictBench bench;
        bench.fail(u"a"_s, ServerError, 4);
        QCOMPARE(bench.kind(u"a"_s), VerdictKind::FailingUnannounced);
        bench.clock.advance(21min);
        QCOMPARE(bench.kind(u"a"_s), VerdictKind::Unknown);
    }

    void a_new_configuration_keeps_what_is_known_of_those_that_stay()
    {
        VerdictBench bench;
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
        VerdictBench bench;
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

    void what_a_page_announces_is_laid_beside_the_calls()
    {
        VerdictBench bench;
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
