// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/datadogreader.h"
#include "app/feeds/feedscope.h"
#include "tests/app/feeds/readings.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QByteArray page(const QByteArray& components, const QByteArray& more = R"("incidents": [])")
{
    return R"({"domainPrefix": "a", "name": "A", "components": [)" + components + "], " + more +
           "}";
}

QByteArray component(const QByteArray& status)
{
    return R"({"type": "Component", "id": "c1", "name": "Chat", "status": )" +
           ('"' + status + "\"}");
}

QByteArray pageWith(const QByteArray& incident)
{
    return page(component("operational"),
                R"("incidents": [{"id": "i1", "title": "T", )" + incident + "}]");
}

} // namespace

class DatadogReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void the_outermost_group_names_its_members();
    void survives_two_hundred_groups_in_each_other();
    void a_group_has_no_state_of_its_own();
    void resolved_is_what_it_says_whatever_else_does_data();
    void resolved_is_what_it_says_whatever_else_does();
    void counts_from_when_it_was_not_from_when_it_was_written_down();
    void the_impact_of_a_closed_one_is_that_of_its_timeline();
    void an_open_one_whose_impact_cannot_be_read_is_trouble();
    void no_maintenances_and_null_are_the_same();
};

void DatadogReaderTest::the_outermost_group_names_its_members()
{
    const FeedSnapshot snapshot = snapshotOf(feedDocument(u"datadog/nested-groups.json"_s));
    QStringList groups;
    for (const FeedComponent& one : snapshot.components)
        groups.append(one.name + u'@' + one.group);
    QCOMPARE(groups, (QStringList{u"Chat@API"_s, u"Chat@API"_s, u"Files@API"_s, u"Website@"_s}));
    QCOMPARE(within(snapshot, {{u"API"_s}, {}}).level, FeedLevel::Degraded);
    QCOMPARE(within(snapshot, {{u"Website"_s}, {}}).level, FeedLevel::Unknown);
}

void DatadogReaderTest::survives_two_hundred_groups_in_each_other()
{
    QByteArray inner = component("major_outage");
    for (int depth = 0; depth < 200; ++depth)
        inner = R"({"type": "ComponentGroup", "name": "G", "components": [)" + inner + "]}";
    const FeedReading reading = readFeed({page(inner)}, kReadingTime);
    const auto* snapshot = std::get_if<FeedSnapshot>(&reading);
    QVERIFY(!snapshot || snapshot->level != FeedLevel::Operational);
}

void DatadogReaderTest::a_group_has_no_state_of_its_own()
{
    const FeedSnapshot snapshot = snapshotOf(page(
        R"({"type": "ComponentGroup", "name": "G", "status": "major_outage", "components": [)" +
        component("operational") + "]}"));
    QCOMPARE(snapshot.components.size(), 1);
    QCOMPARE(snapshot.level, FeedLevel::Operational);
}

void DatadogReaderTest::resolved_is_what_it_says_whatever_else_does_data()
{
    QTest::addColumn<QByteArray>("incident");
    QTest::addColumn<bool>("open");
    QTest::addColumn<IncidentState>("state");
    QTest::newRow("yes") << R"("resolved": true, "currentStatus": "resolved")"_ba << false
                         << IncidentState::Resolved;
    QTest::newRow("no") << R"("resolved": false, "currentStatus": "identified")"_ba << true
                        << IncidentState::Identified;
    QTest::newRow("yes, against the word")
        << R"("resolved": true, "currentStatus": "identified")"_ba << false
        << IncidentState::Resolved;
    QTest::newRow("no, against the word")
        << R"("resolved": false, "currentStatus": "resolved")"_ba << true << IncidentState::Unknown;
    QTest::newRow("unsaid, the word decides")
        << R"("currentStatus": "resolved")"_ba << false << IncidentState::Resolved;
    QTest::newRow("unsaid, the timeline decides")
        << R"("timeline": [{"status": "resolved", "startedAt": "2026-09-15T11:00:00Z"},
            {"status": "investigating", "startedAt": "2026-09-15T10:00:00Z"}])"_ba
        << false << IncidentState::Resolved;
    QTest::newRow("nothing said") << R"("resolved": "yes")"_ba << true << IncidentState::Unknown;
}

void DatadogReaderTest::resolved_is_what_it_says_whatever_else_does()
{
    QFETCH(QByteArray, incident);
    QFETCH(bool, open);
    QFETCH(IncidentState, state);
    const FeedSnapshot snapshot = snapshotOf(pageWith(incident));
    QCOMPARE(snapshot.incidents.size(), 1);
    QCOMPARE(snapshot.incidents.first().open, open);
    QCOMPARE(snapshot.incidents.first().state, state);
}

void DatadogReaderTest::counts_from_when_it_was_not_from_when_it_was_written_down()
{
    const FeedIncident incident =
        snapshotOf(feedDocument(u"datadog/calm.json"_s)).incidents.value(0);
    QCOMPARE(incident.startedAt, QDateTime::fromString(u"2026-09-04T18:27:00Z"_s, Qt::ISODate));
    QCOMPARE(incident.updatedAt, QDateTime::fromString(u"2026-09-04T21:12:00Z"_s, Qt::ISODate));
    QCOMPARE(incident.lastUpdate, u"It is over."_s);
}

void DatadogReaderTest::the_impact_of_a_closed_one_is_that_of_its_timeline()
{
    const QByteArray now =
        R"("resolved": true, "componentsAffected": [)" + component("operational") + ']';
    QCOMPARE(snapshotOf(pageWith(now)).incidents.value(0).level, FeedLevel::Unknown);
    const QByteArray then =
        now + R"(, "timeline": [{"componentsAffected": [)" + component("partial_outage") + "]}]";
    QCOMPARE(snapshotOf(pageWith(then)).incidents.value(0).level, FeedLevel::PartialOutage);
}

void DatadogReaderTest::an_open_one_whose_impact_cannot_be_read_is_trouble()
{
    const QByteArray incident = R"("resolved": false, "timeline": [{"componentsAffected": [)" +
                                component("operational") + ',' + component("on_fire") + "]}]";
    const FeedSnapshot snapshot = snapshotOf(pageWith(incident));
    QCOMPARE(snapshot.incidents.value(0).level, FeedLevel::Unknown);
    QCOMPARE(snapshot.level, FeedLevel::Degraded);
}

void DatadogReaderTest::no_maintenances_and_null_are_the_same()
{
    const FeedSnapshot wanted = snapshotOf(page(component("operational")));
    QCOMPARE(wanted.level, FeedLevel::Operational);
    QCOMPARE(snapshotOf(page(component("operational"), R"("maintenances": null)")), wanted);
    QCOMPARE(snapshotOf(page(component("operational"), R"("maintenances": [])")), wanted);
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::DatadogReaderTest)
#include "tst_datadogreader.moc"
