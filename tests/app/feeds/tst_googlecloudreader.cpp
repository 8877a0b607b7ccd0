// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedscope.h"
#include "app/feeds/googlecloudreader.h"
#include "tests/app/feeds/readings.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QByteArray listWith(const QByteArray& members)
{
    return R"([{"id": "i1", "begin": "2026-09-15T10:00:00+00:00", "external_desc": "Errors",
        "affected_products": [{"id": "Z0FZ", "title": "Old name", "current_title": "New name"},
                              {"id": "Y1", "title": "Another"}], )" +
           members + "}]";
}

QStringList regionsOf(const FeedIncident& incident)
{
    QStringList regions;
    for (const FeedPart& part : incident.parts)
        regions.append(part.region);
    regions.removeDuplicates();
    return regions;
}

} // namespace

class GoogleCloudReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void an_empty_list_is_calm_at_googles_addresses_only();
    void only_the_end_tells_what_is_open_data();
    void only_the_end_tells_what_is_open();
    void a_product_is_matched_by_its_id_and_its_present_name();
    void where_it_is_felt_comes_from_the_locations();
    void too_many_places_are_everywhere();
    void takes_the_worst_impact_and_the_newest_text();
    void an_impact_it_does_not_know_is_judged_by_the_severity();
    void an_open_incident_of_no_known_impact_is_trouble();
    void workspace_is_told_by_its_address();
};

void GoogleCloudReaderTest::an_empty_list_is_calm_at_googles_addresses_only()
{
    const QUrl cloud(u"https://status.cloud.google.com/incidents.json"_s);
    const QUrl workspace(u"https://www.google.com/appsstatus/dashboard/incidents.json"_s);
    QVERIFY(isReadAs(FeedEngine::GoogleCloud, "[]", cloud));
    QVERIFY(isReadAs(FeedEngine::GoogleCloud, "[]", workspace));
    QVERIFY(!isReadAs(FeedEngine::GoogleCloud, "[]"));
    QVERIFY(!isReadAs(FeedEngine::GoogleCloud, "[]", QUrl(u"https://models.example/x.json"_s)));
}

void GoogleCloudReaderTest::only_the_end_tells_what_is_open_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<bool>("open");
    const QByteArray over = R"("most_recent_update": {"status": "AVAILABLE"})";
    const QByteArray under = R"("currently_affected_locations": [{"id": "europe-west3"}],
        "status_impact": "SERVICE_OUTAGE")";
    QTest::newRow("missing") << over << true;
    QTest::newRow("null") << over + R"(, "end": null)" << true;
    QTest::newRow("given, still affected")
        << under + R"(, "end": "2026-09-15T11:00:00+00:00")" << false;
}

void GoogleCloudReaderTest::only_the_end_tells_what_is_open()
{
    QFETCH(QByteArray, members);
    QFETCH(bool, open);
    const FeedIncident incident = snapshotOf(listWith(members)).incidents.value(0);
    QCOMPARE(incident.id, u"i1"_s);
    QCOMPARE(incident.open, open);
    QCOMPARE(incident.resolvedAt.has_value(), !open);
}

void GoogleCloudReaderTest::a_product_is_matched_by_its_id_and_its_present_name()
{
    const FeedSnapshot snapshot = snapshotOf(listWith(R"("status_impact": "SERVICE_OUTAGE")"));
    QCOMPARE(within(snapshot, {{u"Z0FZ"_s}, {}}).level, FeedLevel::MajorOutage);
    QCOMPARE(within(snapshot, {{u"new name"_s}, {}}).level, FeedLevel::MajorOutage);
    QCOMPARE(within(snapshot, {{u"Some other"_s}, {}}).level, FeedLevel::Operational);
}

void GoogleCloudReaderTest::where_it_is_felt_comes_from_the_locations()
{
    const FeedSnapshot there =
        snapshotOf(listWith(R"("status_impact": "SERVICE_OUTAGE", "currently_affected_locations":
            [{"id": "europe-west3"}, {"id": "us-central1"}],
            "previously_affected_locations": [{"id": "asia-east1"}])"));
    QCOMPARE(regionsOf(there.incidents.first()),
             (QStringList{u"europe-west3"_s, u"us-central1"_s}));
    QCOMPARE(within(there, {{}, {u"us-central1"_s}}).level, FeedLevel::MajorOutage);
    QCOMPARE(within(there, {{}, {u"asia-east1"_s}}).level, FeedLevel::Operational);

    const FeedSnapshot everywhere = snapshotOf(
        listWith(R"("currently_affected_locations": [{"id": "europe-west3"}, {"id": "global"}])"));
    QCOMPARE(regionsOf(everywhere.incidents.first()), QStringList{QString()});
}

void GoogleCloudReaderTest::too_many_places_are_everywhere()
{
    QByteArray places;
    for (int i = 0; i < 600; ++i)
        places +=
            (i ? ", " : "") + QByteArray(R"({"id": "region-)") + QByteArray::number(i) + "\"}";
    const FeedSnapshot snapshot =
        snapshotOf(listWith(R"("currently_affected_locations": [)" + places + ']'));
    QCOMPARE(regionsOf(snapshot.incidents.first()), QStringList{QString()});
    QCOMPARE(snapshot.incidents.first().parts.size(), 2);
}

void GoogleCloudReaderTest::takes_the_worst_impact_and_the_newest_text()
{
    const FeedIncident incident =
        snapshotOf(listWith(
                       R"("status_impact": "SERVICE_INFORMATION", "severity": "low", "updates": [
            {"when": "2026-09-15T10:10:00Z", "status": "SERVICE_OUTAGE", "text": "Down."},
            {"when": "2026-09-15T11:10:00Z", "status": "SERVICE_INFORMATION",
             "text": "**Summary**\n\nA fix is out."},
            {"when": "2026-09-15T10:00:00Z", "status": "SERVICE_INFORMATION", "text": "Slow."}])"))
            .incidents.value(0);
    QCOMPARE(incident.level, FeedLevel::MajorOutage);
    QVERIFY2(incident.lastUpdate.contains(u"A fix is out."_s), qPrintable(incident.lastUpdate));
}

void GoogleCloudReaderTest::an_impact_it_does_not_know_is_judged_by_the_severity()
{
    const auto levelOf = [](const QByteArray& members) {
        return snapshotOf(listWith(members)).incidents.value(0).level;
    };
    QCOMPARE(levelOf(R"("status_impact": "SERVICE_FLOATING", "severity": "high")"),
             FeedLevel::MajorOutage);
    QCOMPARE(levelOf(R"("severity": "medium")"), FeedLevel::PartialOutage);
    QCOMPARE(levelOf(R"("severity": "odd")"), FeedLevel::Unknown);
}

void GoogleCloudReaderTest::an_open_incident_of_no_known_impact_is_trouble()
{
    QCOMPARE(snapshotOf(listWith(R"("status_impact": "SERVICE_FLOATING")")).level,
             FeedLevel::Degraded);
}

void GoogleCloudReaderTest::workspace_is_told_by_its_address()
{
    const QByteArray bytes = listWith(R"("uri": "incidents/i1")");
    const FeedSnapshot cloud = snapshotOf(bytes);
    QCOMPARE(cloud.page, u"Google Cloud"_s);
    QCOMPARE(cloud.incidents.first().url, u"https://status.cloud.google.com/incidents/i1"_s);
    const FeedSnapshot workspace =
        snapshotOf(bytes, QUrl(u"https://www.google.com/appsstatus/dashboard/incidents.json"_s));
    QCOMPARE(workspace.page, u"Google Workspace"_s);
    QCOMPARE(workspace.incidents.first().url,
             u"https://www.google.com/appsstatus/dashboard/incidents/i1"_s);
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::GoogleCloudReaderTest)
#include "tst_googlecloudreader.moc"
