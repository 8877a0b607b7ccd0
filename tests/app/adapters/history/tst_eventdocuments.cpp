// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/eventdocuments.h"

#include <QTest>
#include <QTimeZone>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

FeedIncident wholeIncident()
{
    const QDateTime start(QDate(2026, 3, 4), QTime(5, 6, 7, 89), Qt::UTC);
    return {.id = u"x/1 \"ü\""_s,
            .title = u"Elevated errors 🔥"_s,
            .state = IncidentState::Monitoring,
            .level = FeedLevel::PartialOutage,
            .open = true,
            .startedAt = start,
            .updatedAt = start.addSecs(60),
            .resolvedAt = start.addSecs(3600),
            .parts = {{u"c1"_s, u"API"_s, u"us-east-1"_s}, {u"c2"_s, u"Batches"_s, {}}},
            .url = u"https://status.test/incidents/x?a=b&c=d"_s,
            .lastUpdate = u"two\nlines\u2028and a \u0000 in it"_s};
}

Alert wholeAlert()
{
    Alert alert;
    alert.id = 0xfffffffffffffffe; // no double holds it
    alert.cause = u"provider:alpha"_s;
    alert.severity = AlertSeverity::Critical;
    alert.verdict = {VerdictKind::FailingUnannounced, u"It is them."_s, {u"one"_s}, u"Wait."_s};
    AlertReason reason;
    reason.measure = AlertMeasure::TtftP95;
    reason.scope = AlertScope::Chain;
    reason.value = 0.1 + 0.2;
    reason.before = {0.01, 1e300};
    reason.clearedAtMs = 0;
    alert.reasons = {reason, {}};
    alert.firedAtMs = -5;
    alert.mergedInto = 0;
    return alert;
}

} // namespace

class TestEventDocuments : public QObject
{
    Q_OBJECT

private slots:
    void an_incident_comes_back_as_it_was()
    {
        QCOMPARE(incidentOf(toDocument(wholeIncident())), std::optional(wholeIncident()));
        const FeedIncident bare{.id = u""_s, .title = u""_s};
        QCOMPARE(incidentOf(toDocument(bare)), std::optional(bare));
    }

    void every_state_and_level_of_an_incident_comes_back()
    {
        FeedIncident incident = wholeIncident();
        for (int state = 0; state <= static_cast<int>(IncidentState::Unknown); ++state) {
            for (int level = 0; level <= static_cast<int>(FeedLevel::Unknown); ++level) {
                incident.state = static_cast<IncidentState>(state);
                incident.level = static_cast<FeedLevel>(level);
                QCOMPARE(incidentOf(toDocument(incident)), std::optional(incident));
            }
        }
    }

    void times_of_an_incident_come_back_in_utc()
    {
        FeedIncident incident = wholeIncident();
        incident.startedAt = QDateTime(QDate(2026, 3, 4), QTime(12, 0), QTimeZone(3600));
        const auto back = incidentOf(toDocument(incident));
        QVERIFY(back && back->startedAt);
        QCOMPARE(back->startedAt->timeSpec(), Qt::UTC);
        QCOMPARE(*back->startedAt, *incident.startedAt);
    }

    void an_alert_comes_back_as_it_was()
    {
        QCOMPARE(alertOf(toDocument(wholeAlert())), std::optional(wholeAlert()));
        QCOMPARE(alertOf(toDocument(Alert{})), std::optional(Alert{}));
    }

    void what_has_no_id_is_none()
    {
        for (const QString& document :
             {u""_s, u"{}"_s, u"[]"_s, u"null"_s, u"{\"id\":7}"_s, u"{\"id\":null}"_s, u"no"_s}) {
            QVERIFY2(!incidentOf(document), qPrintable(document));
            QVERIFY2(!alertOf(document), qPrintable(document));
        }
        QVERIFY(!alertOf(u"{\"id\":\"seven\"}"_s));
        QVERIFY(!alertOf(u"{\"id\":\"-1\"}"_s));
        QVERIFY(!alertOf(u"{\"id\":\"18446744073709551616\"}"_s));
    }

    void a_document_that_was_cut_is_none()
    {
        const QString incident = toDocument(wholeIncident());
        for (qsizetype end = 0; end < incident.size(); ++end)
            QVERIFY2(!incidentOf(incident.left(end)), qPrintable(QString::number(end)));
        const QString alert = toDocument(wholeAlert());
        for (qsizetype end = 0; end < alert.size(); ++end)
            QVERIFY2(!alertOf(alert.left(end)), qPrintable(QString::number(end)));
    }

    void parts_of_another_kind_are_left_out()
    {
        const auto incident = incidentOf(
            u"{\"id\":\"a\",\"state\":\"later\",\"level\":3,\"open\":\"yes\",\"started_at\":"
            "\"yesterday\",\"resolved_at\":7,\"parts\":{\"a\":1},\"url\":[]}"_s);
        QVERIFY(incident);
        QCOMPARE(*incident, (FeedIncident{.id = u"a"_s, .title = {}}));
        const auto alert =
            alertOf(u"{\"id\":\"7\",\"severity\":\"grave\",\"verdict\":[],\"reasons\":"
                    "[\"x\",{\"measure\":\"mood\",\"before\":3}],\"cleared_at_ms\":\"soon\","
                    "\"merged_into\":8}"_s);
        QVERIFY(alert);
        Alert expected;
        expected.id = 7;
        expected.reasons = {{}, {}};
        QCOMPARE(*alert, expected);
    }
};

QTEST_GUILESS_MAIN(TestEventDocuments)
#include "tst_eventdocuments.moc"
