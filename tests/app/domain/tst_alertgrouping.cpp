// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/alertgrouping.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

AlertReason reasonOf(AlertMeasure measure, AlertScope scope, const QString& target)
{
    AlertReason reason;
    reason.rule = nameOf(measure);
    reason.measure = measure;
    reason.scope = scope;
    reason.target = target;
    return reason;
}

/// Providers a and b, and a chain over both.
AlertSurroundings surroundings(VerdictKind a, VerdictKind b)
{
    AlertSurroundings known;
    known.verdicts = {{u"a"_s, a}, {u"b"_s, b}};
    known.providers = {u"a"_s, u"b"_s};
    known.chains = {{u"c"_s, {u"b"_s, u"a"_s}}};
    known.networkDown = a == VerdictKind::YourConnection || b == VerdictKind::YourConnection;
    return known;
}

} // namespace

class TestAlertGrouping : public QObject
{
    Q_OBJECT
private slots:
    void while_the_network_is_down_all_that_may_come_of_it_is_one_cause_data()
    {
        QTest::addColumn<AlertMeasure>("measure");
        for (const auto measure :
             {AlertMeasure::ErrorRate, AlertMeasure::LatencyP95, AlertMeasure::TtftP95,
              AlertMeasure::CircuitsOpen, AlertMeasure::FallbackShare, AlertMeasure::Silence,
              AlertMeasure::ProbeFailures})
            QTest::addRow("%s", nameOf(measure).data()) << measure;
    }
    void while_the_network_is_down_all_that_may_come_of_it_is_one_cause()
    {
        QFETCH(AlertMeasure, measure);
        const auto known = surroundings(VerdictKind::YourConnection, VerdictKind::Unknown);
        for (const AlertReason& reason : {reasonOf(measure, AlertScope::Provider, u"a"_s),
                                          reasonOf(measure, AlertScope::Provider, u"b"_s),
                                          reasonOf(measure, AlertScope::Chain, u"c"_s),
                                          reasonOf(measure, AlertScope::Board, {})})
            QCOMPARE(causeOf(reason, known), networkCause());
    }

    void what_only_an_answer_can_tell_is_the_providers_also_then_data()
    {
        QTest::addColumn<AlertMeasure>("measure");
        for (const auto measure : {AlertMeasure::RateLimited, AlertMeasure::PageLevel,
                                   AlertMeasure::KeyFailures, AlertMeasure::QuotaFailures})
            QTest::addRow("%s", nameOf(measure).data()) << measure;
    }
    void what_only_an_answer_can_tell_is_the_providers_also_then()
    {
        QFETCH(AlertMeasure, measure);
        const auto known = surroundings(VerdictKind::YourConnection, VerdictKind::YourConnection);
        QCOMPARE(causeOf(reasonOf(measure, AlertScope::Provider, u"a"_s), known),
                 providerCause(u"a"_s));
    }

    void a_better_explanation_takes_a_provider_out_of_the_network_data()
    {
        QTest::addColumn<VerdictKind>("kind");
        QTest::addColumn<bool>("isNetwork");
        for (const auto kind : {VerdictKind::TheirIncident, VerdictKind::YourKey,
                                VerdictKind::YourQuota, VerdictKind::OnlyThisModel})
            QTest::addRow("%s", nameOf(kind).data()) << kind << false;
        for (const auto kind :
             {VerdictKind::Unknown, VerdictKind::FailingUnannounced, VerdictKind::Fine})
            QTest::addRow("%s", nameOf(kind).data()) << kind << true;
    }
    void a_better_explanation_takes_a_provider_out_of_the_network()
    {
        QFETCH(VerdictKind, kind);
        QFETCH(bool, isNetwork);
        const AlertReason reason = reasonOf(AlertMeasure::ErrorRate, AlertScope::Provider, u"b"_s);
        QCOMPARE(causeOf(reason, surroundings(VerdictKind::YourConnection, kind)),
                 isNetwork ? networkCause() : providerCause(u"b"_s));
    }

    void every_reason_of_a_provider_is_one_cause()
    {
        const auto known = surroundings(VerdictKind::FailingUnannounced, VerdictKind::Fine);
        for (const auto measure : {AlertMeasure::ErrorRate, AlertMeasure::LatencyP95,
                                   AlertMeasure::CircuitsOpen, AlertMeasure::PageLevel})
            QCOMPARE(causeOf(reasonOf(measure, AlertScope::Provider, u"a"_s), known),
                     providerCause(u"a"_s));
    }

    void a_chain_that_falls_back_is_part_of_what_stands_for_its_provider()
    {
        auto known = surroundings(VerdictKind::FailingUnannounced, VerdictKind::Fine);
        const AlertReason reason = reasonOf(AlertMeasure::FallbackShare, AlertScope::Chain, u"c"_s);
        QCOMPARE(causeOf(reason, known), AlertCause{u"chain:c"_s});
        known.standing = {u"a"_s};
        QCOMPARE(causeOf(reason, known), providerCause(u"a"_s));
        known.standing = {u"a"_s, u"b"_s}; // b comes first in the chain
        QCOMPARE(causeOf(reason, known), providerCause(u"b"_s));
        known.standing = {u"x"_s};
        QCOMPARE(causeOf(reason, known), AlertCause{u"chain:c"_s});
    }

    void the_board_is_explained_by_a_provider_too()
    {
        auto known = surroundings(VerdictKind::FailingUnannounced, VerdictKind::Fine);
        const AlertReason reason = reasonOf(AlertMeasure::ErrorRate, AlertScope::Board, {});
        QCOMPARE(causeOf(reason, known), AlertCause{u"board"_s});
        known.standing = {u"b"_s};
        QCOMPARE(causeOf(reason, known), providerCause(u"b"_s));
    }

    void money_and_silence_have_causes_of_their_own()
    {
        auto known = surroundings(VerdictKind::FailingUnannounced, VerdictKind::Fine);
        known.standing = {u"a"_s};
        QCOMPARE(causeOf(reasonOf(AlertMeasure::BudgetShare, AlertScope::Board, {}), known),
                 AlertCause{u"budget"_s});
        for (const QString& provider : {u"a"_s, u"b"_s})
            QCOMPARE(
                causeOf(reasonOf(AlertMeasure::Silence, AlertScope::Provider, provider), known),
                AlertCause{u"silence"_s});
        known.networkDown = true;
        QCOMPARE(causeOf(reasonOf(AlertMeasure::BudgetShare, AlertScope::Board, {}), known),
                 AlertCause{u"budget"_s});
    }
};

QTEST_GUILESS_MAIN(TestAlertGrouping)
#include "tst_alertgrouping.moc"
