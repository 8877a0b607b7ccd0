// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/alertbook.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kStart = 1'795'168'800'000;

AlertReason reasonOf(const QString& rule, const QString& target,
                     AlertSeverity severity = AlertSeverity::Warning)
{
    AlertReason reason{rule};
    reason.target = target;
    reason.severity = severity;
    reason.value = 0.5;
    reason.worst = 0.5;
    reason.firedAtMs = kStart;
    return reason;
}

AlertReason cleared(AlertReason reason, qint64 atMs)
{
    reason.clearedAtMs = atMs;
    reason.clearedBy = 0.0;
    return reason;
}

Verdict verdictOf(VerdictKind kind, const QString& sentence = u"So it is."_s)
{
    return {kind, sentence};
}

AlertBook bookWithoutSecrets()
{
    return AlertBook([](QString text) { return text.replace(u"sk-secret"_s, u"***"_s); });
}

} // namespace

class TestAlertBook : public QObject
{
    Q_OBJECT
private slots:
    void reasons_of_one_cause_are_one_alert()
    {
        AlertBook book = bookWithoutSecrets();
        const Verdict verdict = verdictOf(VerdictKind::FailingUnannounced);
        book.fired(providerCause(u"a"_s), reasonOf(u"error_rate"_s, u"a"_s), verdict, kStart);
        book.fired(providerCause(u"a"_s), reasonOf(u"latency"_s, u"a"_s), verdict, kStart);
        book.fired(providerCause(u"b"_s), reasonOf(u"error_rate"_s, u"b"_s), verdict, kStart);
        QCOMPARE(book.standing().size(), 2);
        QCOMPARE(book.ofCause(u"provider:a"_s)->reasons.size(), 2);
        QCOMPARE(book.standingProviders(), QStringList({u"a"_s, u"b"_s}));
    }

    void no_two_alerts_have_the_same_id_not_even_in_one_moment()
    {
        AlertBook book = bookWithoutSecrets();
        for (const QString& name : {u"a"_s, u"b"_s, u"c"_s})
            book.fired(providerCause(name), reasonOf(u"r"_s, name), {}, kStart);
        QSet<AlertId> ids;
        for (const Alert& alert : book.standing())
            ids.insert(alert.id);
        QCOMPARE(ids.size(), 3);
        QVERIFY(!ids.contains(0));
    }

    void the_worst_stands_first()
    {
        AlertBook book = bookWithoutSecrets();
        book.fired(providerCause(u"a"_s), reasonOf(u"r"_s, u"a"_s), {}, kStart);
        book.fired(providerCause(u"b"_s), reasonOf(u"r"_s, u"b"_s, AlertSeverity::Critical), {},
                   kStart + 1);
        book.fired(providerCause(u"c"_s), reasonOf(u"r"_s, u"c"_s), {}, kStart + 2);
        QCOMPARE(book.standing()[0].provider, u"b"_s);
        QCOMPARE(book.standing()[1].provider, u"c"_s);
        book.follow(reasonOf(u"r"_s, u"a"_s, AlertSeverity::Critical), kStart + 3);
        QCOMPARE(book.standing()[1].provider, u"a"_s);
    }

    void it_is_over_with_its_last_reason()
    {
        AlertBook book = bookWithoutSecrets();
        const AlertReason first = reasonOf(u"one"_s, u"a"_s);
        const AlertReason second = reasonOf(u"two"_s, u"a"_s, AlertSeverity::Critical);
        book.fired(providerCause(u"a"_s), first, {}, kStart);
        book.fired(providerCause(u"a"_s), second, {}, kStart);
        book.follow(cleared(second, kStart + 1), kStart + 1);
        QCOMPARE(book.standing().size(), 1);
        QCOMPARE(book.standing()[0].severity, AlertSeverity::Critical); // so far
        book.follow(cleared(first, kStart + 2), kStart + 2);
        QVERIFY(book.standing().isEmpty());
        QCOMPARE(*book.past().first().clearedAtMs, kStart + 2);
        QVERIFY(!book.past().first().clearedBecause.isEmpty());
    }

    void a_reason_of_no_alert_changes_nothing()
    {
        AlertBook book = bookWithoutSecrets();
        book.follow(reasonOf(u"one"_s, u"a"_s), kStart);
        book.drop(reasonOf(u"one"_s, u"a"_s), u"gone"_s, kStart);
        book.close(u"network"_s, u"gone"_s, kStart);
        QVERIFY(book.standing().isEmpty());
        QVERIFY(book.past().isEmpty());
    }

    void what_is_dropped_says_why()
    {
        AlertBook book = bookWithoutSecrets();
        book.fired(providerCause(u"a"_s), reasonOf(u"one"_s, u"a"_s), {}, kStart);
        book.drop(reasonOf(u"one"_s, u"a"_s), u"gone"_s, kStart + 5);
        QCOMPARE(book.past().first().clearedBecause, u"gone"_s);
        QCOMPARE(*book.past().first().reasons.first().clearedAtMs, kStart + 5);
    }

    void within_ten_minutes_the_same_alert_stands_again_data()
    {
        QTest::addColumn<qint64>("later");
        QTest::addColumn<bool>("same");
        QTest::newRow("a minute") << kMinute << true;
        QTest::newRow("just within") << 10 * kMinute - 1 << true;
        QTest::newRow("ten minutes") << 10 * kMinute << false;
    }
    void within_ten_minutes_the_same_alert_stands_again()
    {
        QFETCH(qint64, later);
        QFETCH(bool, same);
        AlertBook book = bookWithoutSecrets();
        AlertReason reason = reasonOf(u"one"_s, u"a"_s);
        reason.worst = 0.9;
        book.fired(providerCause(u"a"_s), reason, {}, kStart);
        const AlertId id = book.standing().first().id;
        book.follow(cleared(reason, kStart + 1), kStart + 1);
        AlertReason again = reasonOf(u"one"_s, u"a"_s);
        again.firedAtMs = kStart + 1 + later;
        book.fired(providerCause(u"a"_s), again, {}, kStart + 1 + later);
        const Alert alert = book.standing().first();
        QCOMPARE(alert.id == id, same);
        QCOMPARE(alert.reasons.size(), 1);
        QCOMPARE(alert.reasons[0].firedAtMs, same ? kStart : kStart + 1 + later);
        QCOMPARE(*alert.reasons[0].worst, same ? 0.9 : 0.5);
        QVERIFY(!alert.clearedAtMs);
        QVERIFY(alert.clearedBecause.isEmpty());
        QCOMPARE(book.past().isEmpty(), same);
    }

    void another_cause_does_not_wake_it()
    {
        AlertBook book = bookWithoutSecrets();
        const AlertReason reason = reasonOf(u"one"_s, u"a"_s);
        book.fired(providerCause(u"a"_s), reason, {}, kStart);
        book.follow(cleared(reason, kStart), kStart);
        book.fired(networkCause(), reason, {}, kStart + 1);
        QCOMPARE(book.past().size(), 1);
    }

    void what_fired_lately_goes_to_the_network_once_that_is_known_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<bool>("moves");
        QTest::newRow("just now") << qint64{0} << true;
        QTest::newRow("a minute ago") << kMinute << true;
        QTest::newRow("too long ago") << 2 * kMinute << false;
    }
    void what_fired_lately_goes_to_the_network_once_that_is_known()
    {
        QFETCH(qint64, age);
        QFETCH(bool, moves);
        AlertBook book = bookWithoutSecrets();
        AlertSurroundings down;
        down.networkDown = true;
        for (const QString& name : {u"a"_s, u"b"_s})
            book.fired(providerCause(name), reasonOf(u"error_rate"_s, name), {}, kStart);
        book.regroup(down, verdictOf(VerdictKind::YourConnection), kStart + age);
        if (!moves) {
            QCOMPARE(book.standing().size(), 2);
            return;
        }
        QCOMPARE(book.standing().size(), 1);
        const Alert network = book.standing().first();
        QCOMPARE(network.cause, u"network"_s);
        QVERIFY(network.provider.isEmpty());
        QCOMPARE(network.reasons.size(), 2);
        QCOMPARE(network.firedAtMs, kStart);
        QCOMPARE(network.verdict.kind, VerdictKind::YourConnection);
        QCOMPARE(book.past().size(), 2);
        for (const Alert& alert : book.past()) {
            QCOMPARE(alert.mergedInto, std::optional(network.id));
            QCOMPARE(alert.clearedBecause, u"It is part of: Your connection is down"_s);
        }
        // What was merged is not what comes back.
        book.fired(providerCause(u"a"_s), reasonOf(u"two"_s, u"a"_s), {}, kStart + age);
        QCOMPARE(book.past().size(), 2);
    }

    void an_alert_with_a_reason_of_its_own_stays()
    {
        AlertBook book = bookWithoutSecrets();
        AlertReason key = reasonOf(u"key_failures"_s, u"a"_s);
        key.measure = AlertMeasure::KeyFailures;
        book.fired(providerCause(u"a"_s), reasonOf(u"error_rate"_s, u"a"_s), {}, kStart);
        book.fired(providerCause(u"a"_s), key, {}, kStart);
        AlertSurroundings down;
        down.networkDown = true;
        book.regroup(down, {}, kStart);
        QCOMPARE(book.standing().first().cause, u"provider:a"_s);
    }

    void a_chains_alert_goes_to_the_provider_that_explains_it()
    {
        AlertBook book = bookWithoutSecrets();
        AlertReason fallback = reasonOf(u"fallback_share"_s, u"c"_s);
        fallback.measure = AlertMeasure::FallbackShare;
        fallback.scope = AlertScope::Chain;
        book.fired({u"chain:c"_s}, fallback, {}, kStart);
        AlertSurroundings known;
        known.chains = {{u"c"_s, {u"a"_s}}};
        book.regroup(known, {}, kStart);
        QCOMPARE(book.standing().first().cause, u"chain:c"_s);
        book.fired(providerCause(u"a"_s), reasonOf(u"error_rate"_s, u"a"_s), {}, kStart);
        known.standing = book.standingProviders();
        book.regroup(known, {}, kStart);
        QCOMPARE(book.standing().size(), 1);
        QCOMPARE(book.standing().first().cause, u"provider:a"_s);
        QCOMPARE(book.standing().first().reasons.size(), 2);
    }

    void what_is_announced_after_it_fired_is_said_to_be()
    {
        AlertBook book = bookWithoutSecrets();
        book.fired(providerCause(u"a"_s), reasonOf(u"one"_s, u"a"_s),
                   verdictOf(VerdictKind::FailingUnannounced), kStart);
        book.explain(u"a"_s, verdictOf(VerdictKind::TheirIncident));
        QCOMPARE(book.standing().first().verdict.kind, VerdictKind::TheirIncident);
        book.explain(u"a"_s, verdictOf(VerdictKind::FailingUnannounced));
        QCOMPARE(book.standing().first().verdict.kind, VerdictKind::TheirIncident);
    }

    void a_riddle_is_explained_but_an_explanation_stays()
    {
        AlertBook book = bookWithoutSecrets();
        book.fired(providerCause(u"a"_s), reasonOf(u"one"_s, u"a"_s),
                   verdictOf(VerdictKind::Unknown), kStart);
        book.explain(u"a"_s, verdictOf(VerdictKind::Fine));
        QCOMPARE(book.standing().first().verdict.kind, VerdictKind::Unknown);
        book.explain(u"a"_s, verdictOf(VerdictKind::YourConnection));
        QCOMPARE(book.standing().first().verdict.kind, VerdictKind::Unknown);
        book.explain(u"a"_s, verdictOf(VerdictKind::YourQuota));
        book.explain(u"a"_s, verdictOf(VerdictKind::TheirIncident));
        QCOMPARE(book.standing().first().verdict.kind, VerdictKind::YourQuota);
        book.explain(u"b"_s, verdictOf(VerdictKind::YourQuota)); // nothing stands for it
        QCOMPARE(book.standing().size(), 1);
    }

    void a_snooze_can_be_set_and_ended()
    {
        AlertBook book = bookWithoutSecrets();
        book.fired(providerCause(u"a"_s), reasonOf(u"one"_s, u"a"_s), {}, kStart);
        const AlertId id = book.standing().first().id;
        QVERIFY(book.snooze(id, kStart + kMinute, kStart));
        QCOMPARE(*book.standing().first().snoozedUntilMs, kStart + kMinute);
        QVERIFY(book.snooze(id, kStart, kStart));
        QVERIFY(!book.standing().first().snoozedUntilMs);
        QVERIFY(!book.snooze(id + 1, kStart + kMinute, kStart));
    }

    void the_past_is_bounded_newest_first()
    {
        AlertBook book = bookWithoutSecrets();
        for (int i = 0; i < AlertBook::kMostPast + 50; ++i) {
            const QString name = QString::number(i);
            const AlertReason reason = reasonOf(u"one"_s, name);
            book.fired(providerCause(name), reason, {}, kStart + i);
            book.follow(cleared(reason, kStart + i), kStart + i);
        }
        QCOMPARE(book.past().size(), AlertBook::kMostPast);
        QCOMPARE(book.past().first().provider, QString::number(AlertBook::kMostPast + 49));
    }

    void no_key_comes_into_the_book()
    {
        AlertBook book = bookWithoutSecrets();
        Verdict verdict = verdictOf(VerdictKind::TheirIncident, u"sk-secret"_s);
        verdict.evidence = {u"sk-secret"_s};
        verdict.cure = u"sk-secret"_s;
        book.setTitles({{u"a"_s, u"sk-secret"_s}});
        book.fired(providerCause(u"a"_s), reasonOf(u"one"_s, u"a"_s), verdict, kStart);
        const Alert& alert = book.standing().first();
        for (const QString& text : {alert.title, alert.text, alert.verdict.sentence,
                                    alert.verdict.evidence.first(), alert.verdict.cure})
            QVERIFY2(text.contains(u"***") && !text.contains(u"sk-secret"), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestAlertBook)
#include "tst_alertbook.moc"
