// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedassembly.h"
#include "app/feeds/feedreader.h"
#include "app/feeds/feedscope.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow = QDateTime::fromString(u"2026-09-15T12:00:00Z"_s, Qt::ISODate);

FeedSnapshot snapshotOf(const QByteArray& json)
{
    const FeedReading reading = readFeed({json}, kNow);
    const auto* snapshot = std::get_if<FeedSnapshot>(&reading);
    return snapshot ? *snapshot : FeedSnapshot{u"(fault)"_s};
}

/// Two products with a login each, and what else is put in.
QByteArray nativePage(const QByteArray& members)
{
    return "{\"summary\": {\"name\": \"Borealis\", \"public_url\": "
           "\"https://status.borealis.example/\", "
           "\"affected_components\": [], "
           "\"components\": [{\"id\": \"c1\", \"name\": \"Chat\"}, {\"id\": \"c2\", \"name\": "
           "\"Login\"}, "
           "{\"id\": \"c3\", \"name\": \"Login\"}], "
           "\"structure\": {\"items\": [ "
           "{\"group\": {\"name\": \"APIs\", \"components\": [{\"component_id\": \"c1\"}, "
           "{\"component_id\": \"c2\"}]}}, "
           "{\"group\": {\"name\": \"App\", \"components\": [{\"component_id\": \"c3\"}]}}]},"_ba +
           members + "}}";
}

FeedIncident incidentOf(const QByteArray& members)
{
    const FeedSnapshot snapshot =
        snapshotOf(nativePage("\"ongoing_incidents\": [{\"id\": \"i1\", " + members + "}]"));
    return snapshot.incidents.value(0);
}

FeedLevel levelOf(const FeedSnapshot& snapshot, const QString& id)
{
    for (const FeedComponent& component : snapshot.components) {
        if (component.id == id)
            return component.level;
    }
    return FeedLevel::Unknown;
}

QDateTime at(const QString& time)
{
    return QDateTime::fromString(time, Qt::ISODateWithMs);
}

} // namespace

class IncidentIoReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void a_page_is_told_by_its_ids_data();
    void a_page_is_told_by_its_ids();
    void missing_and_null_lists_are_calm_data();
    void missing_and_null_lists_are_calm();
    void an_unknown_word_is_never_operational_data();
    void an_unknown_word_is_never_operational();
    void a_list_that_is_none_claims_nothing();
    void members_of_other_types_are_as_good_as_missing_data();
    void members_of_other_types_are_as_good_as_missing();
    void a_full_outage_is_a_major_outage_data();
    void a_full_outage_is_a_major_outage();
    void the_worst_that_was_claimed_is_not_the_state_of_now();
    void a_component_stays_affected_where_the_page_knows_no_better();
    void the_newest_update_is_so_by_time_not_by_place();
    void begins_with_the_earliest_of_updates_and_impacts();
    void reopened_it_is_not_resolved();
    void what_is_resolved_does_not_count();
    void groups_tell_components_of_one_name_apart();
    void hidden_components_are_not_shown();
    void a_maintenance_to_come_does_not_count();
    void a_maintenance_under_way_does();
    void a_maintenance_among_the_incidents_is_none();
    void the_short_summary_names_components_while_they_are_affected();
    void a_hundred_thousand_components_end();
};

void IncidentIoReaderTest::a_page_is_told_by_its_ids_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<FeedEngine>("engine");
    const auto row = [](const char* name, const QByteArray& json, FeedEngine engine) {
        QTest::newRow(name) << json << engine;
    };
    using E = FeedEngine;
    row("its page's",
        R"({"page": {"id": "01JMDK9XYNY6RXSED6SDWW50WY"}, "status": {"indicator": "none"}})"_ba,
        E::IncidentIo);
    row("its components'",
        R"({"page": {}, "components": [null, {"name": "x"}, {"id": "01jmdk9xyny6rxsed6sdww50wy"}]})"_ba,
        E::IncidentIo);
    row("its incidents'", R"({"page": {}, "incidents": [{"id": "01JMDK9XYNY6RXSED6SDWW50WY"}]})"_ba,
        E::IncidentIo);
    row("a page with a time zone",
        R"({"page": {"time_zone": "UTC"}, "components": [{"id": "01JMDK9XYNY6RXSED6SDWW50WY"}]})"_ba,
        E::Statuspage);
    row("ids of the other kind",
        R"({"page": {"id": "k4w2n8x0q1zt"}, "components": [{"id": "a1b2c3d4e5f6"}]})"_ba,
        E::Statuspage);
    row("26 letters, but not of the alphabet",
        R"({"page": {"id": "01JMDK9XYNY6RXSED6SDWW50WU"}, "components": []})"_ba, E::Statuspage);
    row("too great a number",
        R"({"page": {"id": "81JMDK9XYNY6RXSED6SDWW50WY"}, "components": []})"_ba, E::Statuspage);
    row("no ids", R"({"page": {"name": "A"}, "status": {"indicator": "none"}})"_ba, E::Statuspage);
}

void IncidentIoReaderTest::a_page_is_told_by_its_ids()
{
    QFETCH(QByteArray, json);
    QFETCH(FeedEngine, engine);
    const FeedSnapshot snapshot = snapshotOf(json);
    QVERIFY(snapshot.page != "(fault)"_L1);
    QCOMPARE(snapshot.engine, engine);
}

void IncidentIoReaderTest::missing_and_null_lists_are_calm_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray page = R"({"page": {"id": "01JMDK9XYNY6RXSED6SDWW50WY",
        "updated_at": "2026-07-01T00:00:00Z"}, "status": {"indicator": "none"},
        "components": [{"id": "01JMDK9XYNY6RXSED6SDWW50WA", "status": "operational"}])"_ba;
    QTest::newRow("missing") << page + '}';
    QTest::newRow("null") << page + R"(, "incidents": null, "scheduled_maintenances": null})"_ba;
    QTest::newRow("native, one missing") << nativePage(R"("ongoing_incidents": [])"_ba);
    QTest::newRow("native, one null")
        << nativePage(R"("ongoing_incidents": [], "scheduled_maintenances": null)"_ba);
}

void IncidentIoReaderTest::missing_and_null_lists_are_calm()
{
    QFETCH(QByteArray, json);
    const FeedSnapshot snapshot = snapshotOf(json);
    QCOMPARE(snapshot.engine, FeedEngine::IncidentIo);
    QCOMPARE(snapshot.level, FeedLevel::Operational);
}

void IncidentIoReaderTest::an_unknown_word_is_never_operational_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("component") << R"({"components": [{"id": "c1", "name": "Chat"}], "structure": {},
        "affected_components": [{"component_id": "c1", "status": "toasted"}]})"_ba;
    QTest::newRow("impact") << nativePage(
        R"("ongoing_incidents": [{"id": "i", "status": "identified", "component_impacts":
            [{"component_id": "c1", "status": "toasted"}]}])"_ba);
    QTest::newRow("current status") << nativePage(
        R"("ongoing_incidents": [{"id": "i", "status": "identified", "current_worst_impact":
            "operational", "affected_components": [{"id": "c1", "current_status": "toasted"}]}])"_ba);
}

void IncidentIoReaderTest::an_unknown_word_is_never_operational()
{
    QFETCH(QByteArray, json);
    const FeedSnapshot snapshot = snapshotOf(json);
    QVERIFY(snapshot.page != "(fault)"_L1);
    QVERIFY(snapshot.level != FeedLevel::Operational);
}

void IncidentIoReaderTest::a_list_that_is_none_claims_nothing()
{
    const FeedSnapshot snapshot = snapshotOf(
        R"({"page_title": "A", "ongoing_incidents": "none", "components": [{"id": "c"}]})"_ba);
    QCOMPARE(snapshot.page, u"A"_s);
    QCOMPARE(snapshot.level, FeedLevel::Unknown);
    QVERIFY(snapshot.components.isEmpty());
}

void IncidentIoReaderTest::members_of_other_types_are_as_good_as_missing_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char* value : {"null", "7", "-1.5e300", "true", "\"text\"", "[]", "{}", "[null]",
                              "[[]]", "[{}]", "{\"id\": {}}", "\"\""})
        QTest::newRow(value) << QByteArray(value);
}

void IncidentIoReaderTest::members_of_other_types_are_as_good_as_missing()
{
    QFETCH(QByteArray, value);
    for (const char* key : {"ongoing_incidents", "in_progress_maintenances", "components",
                            "scheduled_maintenances", "structure", "affected_components", "name"})
        snapshotOf("{\"ongoing_incidents\": [], \"" + QByteArray(key) + "\": " + value + '}');
    for (const char* key :
         {"name", "status", "type", "url", "published_at", "updates", "affected_components",
          "component_impacts", "status_summaries", "last_update_at", "last_update_message"}) {
        const FeedSnapshot snapshot = snapshotOf(nativePage(
            "\"ongoing_incidents\": [{\"id\": \"i\", \"name\": \"Kept\", \"status\": \"identified\", \"current_worst_impact\": \"partial_outage\", \""_ba +
            key + "\": " + value + "}]"));
        QCOMPARE(snapshot.incidents.size(), 1);
        QVERIFY(!snapshot.incidents.first().title.isEmpty());
        QCOMPARE(snapshot.level, FeedLevel::PartialOutage);
    }
}

void IncidentIoReaderTest::a_full_outage_is_a_major_outage_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("native") << nativePage(R"("ongoing_incidents": [{"id": "i", "status":
        "investigating", "component_impacts": [{"component_id": "c1", "status": "full_outage"}]}])"_ba);
    QTest::newRow("short") << R"({"ongoing_incidents": [{"id": "i", "status": "identified",
        "current_worst_impact": "full_outage"}]})"_ba;
    QTest::newRow("compatible") << R"({"page": {"id": "01JMDK9XYNY6RXSED6SDWW50WY"}, "components":
        [{"id": "01JMDK9XYNY6RXSED6SDWW50WA", "status": "full_outage"}]})"_ba;
    QTest::newRow("compatible impact") << R"({"page": {"id": "01JMDK9XYNY6RXSED6SDWW50WY"},
        "incidents": [{"id": "i", "status": "identified", "impact": "full_outage"}]})"_ba;
}

void IncidentIoReaderTest::a_full_outage_is_a_major_outage()
{
    QFETCH(QByteArray, json);
    const FeedSnapshot snapshot = snapshotOf(json);
    QCOMPARE(snapshot.engine, FeedEngine::IncidentIo);
    QCOMPARE(snapshot.level, FeedLevel::MajorOutage);
}

void IncidentIoReaderTest::the_worst_that_was_claimed_is_not_the_state_of_now()
{
    const FeedSnapshot snapshot = snapshotOf(nativePage(R"("ongoing_incidents": [{"id": "i",
        "name": "Sign-in", "status": "monitoring", "affected_components":
        [{"component_id": "c3", "status": "degraded_performance", "current_status": "operational"}]}])"_ba));
    QCOMPARE(levelOf(snapshot, u"c3"_s), FeedLevel::Operational);
    QCOMPARE(snapshot.incidents.value(0).level, FeedLevel::Degraded);
    QCOMPARE(snapshot.level, FeedLevel::Degraded); // it is still open
}

void IncidentIoReaderTest::a_component_stays_affected_where_the_page_knows_no_better()
{
    const FeedSnapshot snapshot = snapshotOf(nativePage(R"("ongoing_incidents": [{"id": "i",
        "status": "identified", "affected_components":
        [{"component_id": "c3", "status": "partial_outage"}]}])"_ba));
    QCOMPARE(levelOf(snapshot, u"c3"_s), FeedLevel::PartialOutage);
    QCOMPARE(levelOf(snapshot, u"c2"_s), FeedLevel::Operational);
}

void IncidentIoReaderTest::the_newest_update_is_so_by_time_not_by_place()
{
    const FeedIncident incident = incidentOf(R"("updates": [
        {"to_status": "monitoring", "message_string": "Third.", "published_at": "2026-09-15T11:00:00Z"},
        {"to_status": "investigating", "message_string": "First.", "published_at": "2026-09-15T10:00:00Z"},
        {"to_status": "identified", "message_string": "Second.", "published_at": "2026-09-15T10:30:00Z"}])"_ba);
    QCOMPARE(incident.lastUpdate, u"Third."_s);
    QCOMPARE(incident.state, IncidentState::Monitoring);
    QCOMPARE(incident.updatedAt, at(u"2026-09-15T11:00:00Z"_s));
}

void IncidentIoReaderTest::begins_with_the_earliest_of_updates_and_impacts()
{
    const FeedIncident dated = incidentOf(R"("published_at": "2026-09-15T10:06:13.955Z",
        "component_impacts": [{"component_id": "c1", "start_at": "2026-09-15T10:06:13.955Z"}],
        "updates": [{"published_at": "2026-09-15T09:42:00Z"}])"_ba);
    QCOMPARE(dated.startedAt, at(u"2026-09-15T09:42:00Z"_s));
    const FeedIncident impact = incidentOf(R"("published_at": "2026-09-15T10:06:13.955Z",
        "component_impacts": [{"component_id": "c1", "start_at": "2026-09-15T09:50:00Z"}],
        "updates": [{"published_at": "2026-09-15T10:00:00Z"}])"_ba);
    QCOMPARE(impact.startedAt, at(u"2026-09-15T09:50:00Z"_s));
}

void IncidentIoReaderTest::reopened_it_is_not_resolved()
{
    const FeedIncident incident = incidentOf(R"("status": "monitoring", "updates": [
        {"to_status": "identified", "published_at": "2026-09-15T08:42:00Z"},
        {"to_status": "resolved", "published_at": "2026-09-15T10:09:53.478Z"},
        {"to_status": "identified", "published_at": "2026-09-15T10:49:15.365Z"},
        {"to_status": "monitoring", "published_at": "2026-09-15T11:21:16.023Z"}])"_ba);
    QVERIFY(incident.open);
    QCOMPARE(incident.resolvedAt, std::nullopt);
}

void IncidentIoReaderTest::what_is_resolved_does_not_count()
{
    const FeedSnapshot snapshot = snapshotOf(nativePage(R"("ongoing_incidents": [{"id": "i",
        "status": "resolved", "affected_components": [{"component_id": "c1", "status": "full_outage"}],
        "updates": [{"to_status": "resolved", "published_at": "2026-09-15T10:00:00Z"}]}])"_ba));
    QVERIFY(!snapshot.incidents.value(0).open);
    QCOMPARE(snapshot.incidents.value(0).resolvedAt, at(u"2026-09-15T10:00:00Z"_s));
    QCOMPARE(snapshot.level, FeedLevel::Operational);
}

void IncidentIoReaderTest::groups_tell_components_of_one_name_apart()
{
    const FeedSnapshot snapshot = snapshotOf(nativePage(R"("ongoing_incidents": [{"id": "i",
        "status": "identified", "affected_components":
        [{"component_id": "c3", "status": "full_outage", "current_status": "full_outage"}]}])"_ba));
    QCOMPARE(snapshot.components.value(1).group, u"APIs"_s);
    QCOMPARE(snapshot.components.value(2).group, u"App"_s);
    QCOMPARE(within(snapshot, {{u"APIs"_s}, {}}).level, FeedLevel::Operational);
    QCOMPARE(within(snapshot, {{u"App"_s}, {}}).level, FeedLevel::MajorOutage);
}

void IncidentIoReaderTest::hidden_components_are_not_shown()
{
    const FeedSnapshot snapshot = snapshotOf(R"({"ongoing_incidents": [],
        "components": [{"id": "c1", "name": "Chat"}, {"id": "c2", "name": "Secret"}],
        "structure": {"items": [{"component": {"component_id": "c2", "name": "Secret", "hidden": true}}]}})"_ba);
    QCOMPARE(snapshot.components.size(), 1);
    QCOMPARE(snapshot.components.first().id, u"c1"_s);
}

void IncidentIoReaderTest::a_maintenance_to_come_does_not_count()
{
    const FeedSnapshot snapshot = snapshotOf(nativePage(R"("scheduled_maintenances": [{"id": "m",
        "status": "maintenance_scheduled", "component_impacts": [{"component_id": "c1",
        "status": "under_maintenance", "start_at": "2026-09-15T11:00:00Z",
        "end_at": "2026-09-15T14:00:00Z"}],
        "affected_components": [{"component_id": "c1", "status": "under_maintenance"}]}])"_ba));
    QCOMPARE(snapshot.level, FeedLevel::Operational);
    const FeedMaintenance maintenance = snapshot.maintenances.value(0);
    QCOMPARE(maintenance.state, MaintenanceState::Scheduled);
    QCOMPARE(maintenance.startsAt, at(u"2026-09-15T11:00:00Z"_s));
    QCOMPARE(maintenance.endsAt, at(u"2026-09-15T14:00:00Z"_s));
    QCOMPARE(maintenance.parts, (QList<FeedPart>{{u"c1"_s, u"Chat"_s}}));
}

void IncidentIoReaderTest::a_maintenance_under_way_does()
{
    const FeedSnapshot snapshot = snapshotOf(R"({"ongoing_incidents": [],
        "in_progress_maintenances": [{"id": "m", "status": "maintenance_in_progress",
        "started_at": "2026-09-15T11:00:00Z", "scheduled_end_at": "2026-09-15T14:00:00Z"}]})"_ba);
    QCOMPARE(snapshot.level, FeedLevel::Maintenance);
    QCOMPARE(snapshot.maintenances.value(0).endsAt, at(u"2026-09-15T14:00:00Z"_s));
}

void IncidentIoReaderTest::a_maintenance_among_the_incidents_is_none()
{
    const FeedSnapshot snapshot = snapshotOf(nativePage(R"("ongoing_incidents": [{"id": "m",
        "type": "maintenance", "status": "in_progress"}])"_ba));
    QVERIFY(snapshot.incidents.isEmpty());
    QCOMPARE(snapshot.level, FeedLevel::Maintenance);
}

void IncidentIoReaderTest::the_short_summary_names_components_while_they_are_affected()
{
    const FeedSnapshot snapshot = snapshotOf(R"({"page_title": "Borealis", "ongoing_incidents": [
        {"id": "i", "name": "Slow", "status": "identified", "current_worst_impact": "degraded_performance",
         "last_update_at": "2026-09-15T11:00:00Z", "last_update_message": "<p>Found.</p>",
         "affected_components": [{"id": "c1", "name": "Chat", "group_name": "APIs",
                                  "current_status": "degraded_performance"}]}]})"_ba);
    QCOMPARE(snapshot.components,
             (QList<FeedComponent>{{u"c1"_s, u"Chat"_s, FeedLevel::Degraded, u"APIs"_s}}));
    QCOMPARE(snapshot.incidents.value(0).lastUpdate, u"Found."_s);
    QCOMPARE(snapshot.incidents.value(0).updatedAt, at(u"2026-09-15T11:00:00Z"_s));
}

void IncidentIoReaderTest::a_hundred_thousand_components_end()
{
    QByteArray components;
    QByteArray affected;
    for (int i = 0; i < 100'000; ++i) {
        components += "{\"id\":\"" + QByteArray::number(i) + "\"},";
        if (i % 2 == 0)
            affected += "{\"id\":\"" + QByteArray::number(i) + "\"},";
    }
    components.chop(1);
    affected.chop(1);
    const FeedSnapshot snapshot =
        snapshotOf("{\"components\": [" + components +
                   "], \"ongoing_incidents\": [{\"id\": \"i\", \"affected_components\": [" +
                   affected + "]}]}");
    QCOMPARE(snapshot.components.size(), kMostFeedComponents);
    QCOMPARE(snapshot.incidents.value(0).parts.size(), kMostFeedParts);
}

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::FeedEngine)

QTEST_GUILESS_MAIN(fuseboard::IncidentIoReaderTest)
#include "tst_incidentioreader.moc"
