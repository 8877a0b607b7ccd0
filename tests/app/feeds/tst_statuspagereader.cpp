// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedassembly.h"
#include "app/feeds/feedreader.h"

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

/// A page that says all is well, and what else is put in.
QByteArray calmPage(const QByteArray& members)
{
    return "{\"page\": {\"id\": \"k4w2n8x0q1zt\", \"name\": \"Acme\", \"url\": "
           "\"https://status.acme.example/\", "
           "\"time_zone\": \"Etc/UTC\"}, "
           "\"status\": {\"indicator\": \"none\"},"_ba +
           members + '}';
}

FeedIncident incidentOf(const QByteArray& members)
{
    const FeedSnapshot snapshot =
        snapshotOf(calmPage("\"incidents\": [{\"id\": \"i1\", " + members + "}]"));
    return snapshot.incidents.value(0);
}

QDateTime at(const QString& time)
{
    return QDateTime::fromString(time, Qt::ISODateWithMs);
}

/// PREFIX0SUFFIX,PREFIX1SUFFIX … in brackets.
QByteArray listOf(int count, const QByteArray& prefix, const QByteArray& suffix)
{
    QByteArray list("[");
    for (int i = 0; i < count; ++i)
        list += (i == 0 ? QByteArray() : ","_ba) + prefix + QByteArray::number(i) + suffix;
    return list + ']';
}

} // namespace

class StatuspageReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void an_unknown_word_is_never_operational_data();
    void an_unknown_word_is_never_operational();
    void a_hundred_thousand_components_are_cut_to_the_most_telling();
    void a_great_many_incidents_are_cut_to_the_open_and_newest();
    void a_great_many_parts_updates_and_groups_end();
    void members_of_other_types_are_as_good_as_missing_data();
    void members_of_other_types_are_as_good_as_missing();
    void a_page_of_instatus_is_not_mistaken_for_one();
    void the_newest_update_is_so_by_time_not_by_place();
    void updates_of_one_time_are_the_newest_first();
    void begins_with_the_earliest_of_all_times();
    void is_resolved_when_the_page_says_so();
    void is_resolved_when_the_last_update_said_so();
    void reopened_it_is_not_resolved();
    void takes_the_state_from_the_updates_where_it_has_none();
    void names_a_group_over_its_members();
    void members_are_told_by_the_list_of_their_group();
    void a_component_in_itself_is_no_group();
    void no_address_of_another_kind_gets_out_data();
    void no_address_of_another_kind_gets_out();
    void maintenances_among_the_incidents_are_no_incidents();
    void the_window_tells_the_state_that_a_word_does_not_data();
    void the_window_tells_the_state_that_a_word_does_not();
};

void StatuspageReaderTest::an_unknown_word_is_never_operational_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray page = "{\"page\": {\"name\": \"A\"}, "_ba;
    QTest::newRow("indicator") << page + R"("status": {"indicator": "fine"}})"_ba;
    QTest::newRow("no indicator") << page + R"("status": {"description": "All good"}})"_ba;
    QTest::newRow("null") << page + R"("status": {"indicator": null}, "components": null})"_ba;
    QTest::newRow("component") << page + R"("components": [{"id": "a", "status": "ok"}]})"_ba;
    QTest::newRow("component without") << page + R"("components": [{"id": "a"}]})"_ba;
    QTest::newRow("one of two")
        << page +
               R"("components": [{"id": "a", "status": "operational"}, {"id": "b", "status": "x"}]})"_ba;
    QTest::newRow("only a group") << page + R"("components": [{"id": "a", "group": true,
                                                "status": "operational"}]})"_ba;
    QTest::newRow("empty lists") << page + R"("components": [], "incidents": []})"_ba;
    QTest::newRow("impact") << calmPage(R"("incidents": [{"id": "i", "impact": "puzzling",
                                           "status": "identified"}])"_ba);
    QTest::newRow("state") << calmPage(R"("incidents": [{"id": "i", "impact": "minor",
                                          "status": "puzzling"}])"_ba);
}

void StatuspageReaderTest::an_unknown_word_is_never_operational()
{
    QFETCH(QByteArray, json);
    QVERIFY(snapshotOf(json).level != FeedLevel::Operational);
}

void StatuspageReaderTest::a_hundred_thousand_components_are_cut_to_the_most_telling()
{
    QByteArray list = listOf(100'000, "{\"status\":\"operational\",\"id\":\""_ba, "\"}"_ba);
    list.chop(1);
    list += R"(,{"id":"last","status":"major_outage"}])";
    QVERIFY(list.size() < kMostFeedBytes);
    const FeedSnapshot snapshot = snapshotOf(calmPage("\"components\":" + list));
    QCOMPARE(snapshot.components.size(), kMostFeedComponents);
    QCOMPARE(snapshot.components.first().id, u"0"_s);
    QCOMPARE(snapshot.components.last().id, u"last"_s);
    QCOMPARE(snapshot.level, FeedLevel::MajorOutage);
}

void StatuspageReaderTest::a_great_many_incidents_are_cut_to_the_open_and_newest()
{
    QByteArray list = listOf(
        30'000, "{\"status\":\"resolved\",\"created_at\":\"2026-09-14T10:00:00Z\",\"id\":\""_ba,
        "\"}"_ba);
    list.chop(1);
    list += R"(,{"id":"old","status":"identified","created_at":"2026-01-01T10:00:00Z"}])";
    const FeedSnapshot snapshot = snapshotOf(calmPage("\"incidents\":" + list));
    QCOMPARE(snapshot.incidents.size(), kMostFeedIncidents);
    QCOMPARE(snapshot.incidents.last().id, u"old"_s);
    QVERIFY(snapshot.incidents.last().open);
}

void StatuspageReaderTest::a_great_many_parts_updates_and_groups_end()
{
    const QByteArray parts = listOf(30'000, "{\"name\":\"n\",\"id\":\""_ba, "\"}"_ba);
    const FeedIncident incident = incidentOf(
        "\"status\": \"identified\", \"components\": " + parts + ", \"incident_updates\": " +
        listOf(30'000, "{\"body\":\"<b>b</b>\",\"status\":\"x\",\"created_at\":\"20"_ba, "\"}"_ba));
    QCOMPARE(incident.parts.size(), kMostFeedParts);

    const QByteArray chain =
        listOf(30'000, "{\"status\":\"operational\",\"group_id\":\"1\",\"id\":\""_ba, "\"}"_ba);
    QCOMPARE(snapshotOf(calmPage("\"components\":" + chain)).level, FeedLevel::Operational);
}

void StatuspageReaderTest::members_of_other_types_are_as_good_as_missing_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char* value : {"null", "7", "-1.5e300", "true", "\"text\"", "[]", "{}", "[null]",
                              "[[]]", "[{}]", "{\"id\": {}}", "\"\""})
        QTest::newRow(value) << QByteArray(value);
}

void StatuspageReaderTest::members_of_other_types_are_as_good_as_missing()
{
    QFETCH(QByteArray, value);
    for (const char* key : {"page", "status", "components", "incidents", "scheduled_maintenances"})
        snapshotOf("{\"page\": {}, \"" + QByteArray(key) + "\": " + value + '}');
    for (const char* key :
         {"id", "name", "status", "impact", "shortlink", "components", "incident_updates",
          "created_at", "started_at", "updated_at", "resolved_at"}) {
        const FeedSnapshot snapshot = snapshotOf(calmPage(
            "\"incidents\": [{\"name\": \"Kept\", \"status\": \"identified\", \"impact\": \"minor\", \"id\": \"i\", \""_ba +
            key + "\": " + value + "}]"));
        QCOMPARE(snapshot.page, u"Acme"_s);
        QCOMPARE(snapshot.incidents.size(), 1);
        QVERIFY(!snapshot.incidents.first().title.isEmpty());
    }
    for (const char* key : {"id", "name", "group", "group_id", "components"}) {
        const FeedSnapshot snapshot = snapshotOf(calmPage(
            "\"components\": [{\"id\": \"c\", \"name\": \"Kept\", \"status\": \"degraded_performance\", \""_ba +
            key + "\": " + value + "}]"));
        if (QByteArray(key) != "group"_ba || value != "true"_ba)
            QCOMPARE(snapshot.level, FeedLevel::Degraded);
    }
}

void StatuspageReaderTest::a_page_of_instatus_is_not_mistaken_for_one()
{
    const FeedReading reading =
        readFeed({R"({"page": {"name": "A", "status": "HASISSUES"}, "components": []})"_ba}, kNow);
    const auto* snapshot = std::get_if<FeedSnapshot>(&reading);
    QVERIFY(!snapshot || snapshot->engine != FeedEngine::Statuspage);
}

void StatuspageReaderTest::the_newest_update_is_so_by_time_not_by_place()
{
    const FeedIncident incident = incidentOf(R"("updated_at": "2026-09-15T09:00:00Z",
        "incident_updates": [
          {"status": "investigating", "body": "First.", "display_at": "2026-09-15T10:00:00Z"},
          {"status": "monitoring", "body": "Third.", "display_at": "2026-09-15T12:30:00+01:00"},
          {"status": "identified", "body": "Second.", "display_at": "2026-09-15T05:20:00-06:00"}])"_ba);
    QCOMPARE(incident.lastUpdate, u"Third."_s);
    QCOMPARE(incident.state, IncidentState::Monitoring);
    QCOMPARE(incident.updatedAt, at(u"2026-09-15T11:30:00Z"_s));
}

void StatuspageReaderTest::updates_of_one_time_are_the_newest_first()
{
    const FeedIncident incident = incidentOf(R"("incident_updates": [
          {"status": "monitoring", "body": "Second.", "display_at": "2026-09-15T10:00:00Z"},
          {"status": "investigating", "body": "First.", "display_at": "2026-09-15T10:00:00Z"}])"_ba);
    QCOMPARE(incident.lastUpdate, u"Second."_s);
    QCOMPARE(incident.state, IncidentState::Monitoring);
}

void StatuspageReaderTest::begins_with_the_earliest_of_all_times()
{
    const FeedIncident incident = incidentOf(R"("status": "identified",
        "created_at": "2026-09-15T10:00:00.123456Z", "started_at": "2026-09-15T17:40:00+08:00",
        "incident_updates": [{"body": "Dated back.", "created_at": "2026-09-15T10:00:00Z",
                              "display_at": "2026-09-15T09:12:00Z"}])"_ba);
    QCOMPARE(incident.startedAt, at(u"2026-09-15T09:12:00Z"_s));
}

void StatuspageReaderTest::is_resolved_when_the_page_says_so()
{
    const FeedIncident incident = incidentOf(R"("status": "postmortem",
        "resolved_at": "2026-09-15T10:00:00Z", "incident_updates": [
          {"status": "postmortem", "display_at": "2026-09-18T10:00:00Z"},
          {"status": "resolved", "display_at": "2026-09-15T10:01:00Z"}])"_ba);
    QVERIFY(!incident.open);
    QCOMPARE(incident.resolvedAt, at(u"2026-09-15T10:00:00Z"_s));
}

void StatuspageReaderTest::is_resolved_when_the_last_update_said_so()
{
    const FeedIncident incident = incidentOf(R"("status": "resolved", "incident_updates": [
          {"status": "resolved", "display_at": "2026-09-15T10:00:00Z"},
          {"status": "identified", "display_at": "2026-09-15T10:30:00Z"},
          {"status": "resolved", "display_at": "2026-09-15T11:00:00Z"}])"_ba);
    QVERIFY(!incident.open);
    QCOMPARE(incident.resolvedAt, at(u"2026-09-15T11:00:00Z"_s));
}

void StatuspageReaderTest::reopened_it_is_not_resolved()
{
    const FeedIncident incident = incidentOf(R"("status": "identified", "impact": "major",
        "resolved_at": "2026-09-15T10:00:00Z", "incident_updates": [
          {"status": "identified", "display_at": "2026-09-15T10:30:00Z"},
          {"status": "resolved", "display_at": "2026-09-15T10:00:00Z"}])"_ba);
    QVERIFY(incident.open);
    QCOMPARE(incident.resolvedAt, std::nullopt);
    QCOMPARE(incident.level, FeedLevel::PartialOutage);
}

void StatuspageReaderTest::takes_the_state_from_the_updates_where_it_has_none()
{
    const FeedIncident incident = incidentOf(R"("status": null, "incident_updates": [
          {"status": "resolved", "display_at": "2026-09-15T10:30:00Z"}])"_ba);
    QCOMPARE(incident.state, IncidentState::Resolved);
    QVERIFY(!incident.open);
}

void StatuspageReaderTest::names_a_group_over_its_members()
{
    const FeedSnapshot snapshot = snapshotOf(calmPage(R"("components": [
        {"id": "g", "name": "API", "status": "major_outage", "group": true},
        {"id": "a", "name": "Messages", "status": "operational", "group_id": "g", "group": false},
        {"id": "b", "name": "Chat", "status": "operational", "group_id": null, "group": false},
        {"name": "Without an id", "status": "operational"}])"_ba));
    QCOMPARE(snapshot.components.size(), 3);
    QCOMPARE(snapshot.components[0].group, u"API"_s);
    QCOMPARE(snapshot.components[1].group, QString());
    QCOMPARE(snapshot.components[2].group, QString());
    QCOMPARE(snapshot.level, FeedLevel::Operational);
}

void StatuspageReaderTest::members_are_told_by_the_list_of_their_group()
{
    const FeedSnapshot snapshot = snapshotOf(calmPage(R"("components": [
        {"id": "a", "name": "Messages", "status": "operational"},
        {"id": "g", "name": "API", "group": true, "components": [null, "a", 5]}])"_ba));
    QCOMPARE(snapshot.components.size(), 1);
    QCOMPARE(snapshot.components[0].group, u"API"_s);
}

void StatuspageReaderTest::a_component_in_itself_is_no_group()
{
    const FeedSnapshot snapshot = snapshotOf(calmPage(R"("components": [
        {"id": "a", "name": "Messages", "status": "major_outage", "group_id": "a"}])"_ba));
    QCOMPARE(snapshot.components.size(), 1);
    QCOMPARE(snapshot.level, FeedLevel::MajorOutage);
}

void StatuspageReaderTest::no_address_of_another_kind_gets_out_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QString>("url");
    const QString own = u"https://status.acme.example/incidents/i1"_s;
    QTest::newRow("script") << "javascript:alert(1)"_ba << own;
    QTest::newRow("file") << "file:///etc/passwd"_ba << own;
    QTest::newRow("data") << "data:text/html,x"_ba << own;
    QTest::newRow("a word") << "here"_ba << own;
    QTest::newRow("empty") << ""_ba << own;
    QTest::newRow("password") << "https://me:secret@stspg.example/a"_ba
                              << u"https://stspg.example/a"_s;
    QTest::newRow("no scheme") << "stspg.example/a"_ba << u"https://stspg.example/a"_s;
    QTest::newRow("good") << "http://stspg.example/a?b=c"_ba << u"http://stspg.example/a?b=c"_s;
}

void StatuspageReaderTest::no_address_of_another_kind_gets_out()
{
    QFETCH(QByteArray, link);
    QFETCH(QString, url);
    QCOMPARE(incidentOf("\"shortlink\": \"" + link + '"').url, url);
}

void StatuspageReaderTest::maintenances_among_the_incidents_are_no_incidents()
{
    const FeedSnapshot snapshot = snapshotOf(calmPage(R"("incidents": [
        {"id": "m", "name": "Work", "status": "completed", "impact": "maintenance"},
        {"id": "i", "name": "Trouble", "status": "resolved", "impact": "minor"}])"_ba));
    QCOMPARE(snapshot.incidents.size(), 1);
    QCOMPARE(snapshot.maintenances.size(), 1);
    QCOMPARE(snapshot.maintenances.first().state, MaintenanceState::Completed);
    QCOMPARE(snapshot.level, FeedLevel::Operational);
}

void StatuspageReaderTest::the_window_tells_the_state_that_a_word_does_not_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("until");
    QTest::addColumn<MaintenanceState>("state");
    using S = MaintenanceState;
    QTest::newRow("to come") << "2026-09-15T12:00:01Z"_ba
                             << "2026-09-15T13:00:00Z"_ba << S::Scheduled;
    QTest::newRow("now") << "2026-09-15T12:00:00Z"_ba
                         << "2026-09-15T12:00:01Z"_ba << S::InProgress;
    QTest::newRow("past") << "2026-09-15T11:00:00Z"_ba
                          << "2026-09-15T12:00:00Z"_ba << S::Completed;
    QTest::newRow("without end") << "2026-09-15T11:00:00Z"_ba
                                 << ""_ba << S::InProgress;
    QTest::newRow("without both") << ""_ba
                                  << ""_ba << S::Scheduled;
}

void StatuspageReaderTest::the_window_tells_the_state_that_a_word_does_not()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, until);
    QFETCH(MaintenanceState, state);
    const FeedSnapshot snapshot =
        snapshotOf(calmPage("\"scheduled_maintenances\": [{\"id\": \"m\", \"status\": \"put off\", "
                            "\"scheduled_for\": \"" +
                            from + "\", \"scheduled_until\": \"" + until + "\"}]"));
    QCOMPARE(snapshot.maintenances.size(), 1);
    QCOMPARE(snapshot.maintenances.first().state, state);
}

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::MaintenanceState)

QTEST_GUILESS_MAIN(fuseboard::StatuspageReaderTest)
#include "tst_statuspagereader.moc"
