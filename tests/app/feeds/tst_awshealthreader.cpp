// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/awshealthreader.h"
#include "app/feeds/feedscope.h"
#include "tests/app/feeds/readings.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QByteArray eventIn(const QByteArray& region, const QByteArray& services,
                   const QByteArray& more = "\"status\": \"3\"")
{
    return R"([{"arn": "arn:aws:health:REGION::event/X/Y/Z", "date": "1789463400",
        "service": "multipleservices-REGION", "summary": "Power",
        "impacted_services": {SERVICES}, MORE}])"_ba.replace("REGION", region)
        .replace("SERVICES", services)
        .replace("MORE", more);
}

FeedLevel levelIn(const FeedSnapshot& snapshot, const QString& region)
{
    return within(snapshot, {{}, {region}}).level;
}

const FeedPart kNone{};

} // namespace

class AwsHealthReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void an_empty_list_is_calm_only_where_it_may_be_aws_data();
    void an_empty_list_is_calm_only_where_it_may_be_aws();
    void a_list_of_something_else_is_not_its_own();
    void tells_the_region_of_a_service_data();
    void tells_the_region_of_a_service();
    void an_event_in_one_region_leaves_the_others_well();
    void a_global_service_hit_in_us_east_1_concerns_everybody();
    void a_service_that_is_well_again_is_no_part_of_an_open_event();
    void the_last_change_counts_whatever_the_order_and_the_peak();
    void a_service_whose_last_change_cannot_be_read_is_not_well();
    void takes_seconds_for_seconds_and_milliseconds_for_milliseconds_data();
    void takes_seconds_for_seconds_and_milliseconds_for_milliseconds();
    void nonsense_times_are_absent_data();
    void nonsense_times_are_absent();
    void keeps_what_is_in_trouble_of_a_list_without_end();
    void reads_the_capture_region_by_region();
};

void AwsHealthReaderTest::an_empty_list_is_calm_only_where_it_may_be_aws_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("calm");
    QTest::newRow("saved file") << QUrl() << true;
    QTest::newRow("AWS") << QUrl(u"https://health.aws.amazon.com/public/currentevents"_s) << true;
    QTest::newRow("mirror") << QUrl(u"http://127.0.0.1:8080/public/events"_s) << true;
    QTest::newRow("Google") << QUrl(u"https://status.cloud.google.com/incidents.json"_s) << false;
    QTest::newRow("anything") << QUrl(u"https://status.example/api/v2/summary.json"_s) << false;
}

void AwsHealthReaderTest::an_empty_list_is_calm_only_where_it_may_be_aws()
{
    QFETCH(QUrl, url);
    QFETCH(bool, calm);
    QCOMPARE(isReadAs(FeedEngine::AwsHealth, "[]", url), calm);
    if (calm)
        QCOMPARE(snapshotOf("[]", url).level, FeedLevel::Operational);
}

void AwsHealthReaderTest::a_list_of_something_else_is_not_its_own()
{
    QVERIFY(!isReadAs(FeedEngine::AwsHealth, R"([1, "a", null])"));
    QVERIFY(!isReadAs(FeedEngine::AwsHealth, R"([{"status": "3", "date": "1789463400"}])"));
    QVERIFY(!isReadAs(FeedEngine::AwsHealth, feedDocument(u"google_cloud/calm.json"_s)));
}

void AwsHealthReaderTest::tells_the_region_of_a_service_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("eventRegion");
    QTest::addColumn<QString>("region");
    QTest::newRow("plain") << "bedrock-me-central-1"_ba
                           << "me-central-1"_ba << u"me-central-1"_s;
    QTest::newRow("hyphens in the name") << "acm-pca-ap-southeast-2"_ba
                                         << "ap-southeast-2"_ba << u"ap-southeast-2"_s;
    QTest::newRow("government") << "s3-us-gov-west-1"_ba
                                << "us-gov-west-1"_ba << u"us-gov-west-1"_s;
    QTest::newRow("sovereign") << "s3-eusc-de-east-1"_ba
                               << "eusc-de-east-1"_ba << u"eusc-de-east-1"_s;
    QTest::newRow("of another region") << "bedrock-eu-west-1"_ba
                                       << "me-south-1"_ba << u"eu-west-1"_s;
    QTest::newRow("bare, regional event") << "amplify"_ba
                                          << "me-south-1"_ba << u"me-south-1"_s;
    QTest::newRow("bare, where globals live") << "route53"_ba
                                              << "us-east-1"_ba << QString();
    QTest::newRow("bare, global event") << "iam"_ba
                                        << "global"_ba << QString();
}

void AwsHealthReaderTest::tells_the_region_of_a_service()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, eventRegion);
    QFETCH(QString, region);
    const FeedSnapshot snapshot =
        snapshotOf(eventIn(eventRegion, '"' + key + R"(": {"service_name": "S", "current": "3"})"));
    QCOMPARE(snapshot.components.size(), 1);
    QCOMPARE(snapshot.components.first().id.toUtf8(), key);
    QCOMPARE(snapshot.components.first().region, region);
    QCOMPARE(snapshot.incidents.first().parts.value(0, kNone).region, region);
}

void AwsHealthReaderTest::an_event_in_one_region_leaves_the_others_well()
{
    const FeedSnapshot snapshot =
        snapshotOf(eventIn("me-south-1", R"("bedrock-me-south-1": {"current": "3", "max": "3"},
            "amplify": {"current": "3", "max": "3"}, "route53": {"current": "0", "max": "2"})"));
    QCOMPARE(snapshot.level, FeedLevel::MajorOutage);
    QCOMPARE(levelIn(snapshot, u"me-south-1"_s), FeedLevel::MajorOutage);
    QCOMPARE(levelIn(snapshot, u"us-east-1"_s), FeedLevel::Operational);
}

void AwsHealthReaderTest::a_global_service_hit_in_us_east_1_concerns_everybody()
{
    const FeedSnapshot snapshot = snapshotOf(eventIn("us-east-1", R"("iam": {"current": "2"})"));
    QCOMPARE(levelIn(snapshot, u"eu-west-1"_s), FeedLevel::MajorOutage);
}

void AwsHealthReaderTest::a_service_that_is_well_again_is_no_part_of_an_open_event()
{
    const FeedSnapshot snapshot =
        snapshotOf(eventIn("us-east-1", R"("bedrock-us-east-1": {"current": "3"},
            "route53": {"service_name": "Amazon Route 53", "current": "0", "max": "2"})"));
    QCOMPARE(snapshot.incidents.first().parts.size(), 1);
    QCOMPARE(snapshot.incidents.first().parts.first().id, u"bedrock-us-east-1"_s);
    QCOMPARE(levelIn(snapshot, u"eu-west-1"_s), FeedLevel::Operational);
}

void AwsHealthReaderTest::the_last_change_counts_whatever_the_order_and_the_peak()
{
    const FeedSnapshot snapshot =
        snapshotOf(eventIn("eu-west-1", R"("bedrock-eu-west-1": {"current": "3", "max": "3"})",
                           R"("status": "3", "impacted_service_status_changes": [
                {"service": "bedrock-eu-west-1", "current_status": "0", "timestamp": 1789470600000},
                {"service": "bedrock-eu-west-1", "current_status": "3", "timestamp": 1789463400000}])"));
    const FeedIncident& incident = snapshot.incidents.first();
    QCOMPARE(incident.open, false);
    QCOMPARE(incident.level, FeedLevel::MajorOutage);
    QCOMPARE(incident.resolvedAt, QDateTime::fromString(u"2026-09-15T11:10:00Z"_s, Qt::ISODate));
    QCOMPARE(snapshot.level, FeedLevel::Operational);
}

void AwsHealthReaderTest::a_service_whose_last_change_cannot_be_read_is_not_well()
{
    const FeedSnapshot snapshot =
        snapshotOf(eventIn("eu-west-1", {}, R"("impacted_service_status_changes": [
                {"service": "bedrock-eu-west-1", "current_status": "0", "timestamp": 1789463400000},
                {"service": "bedrock-eu-west-1", "current_status": "9", "timestamp": 1789470600000}])"));
    QCOMPARE(snapshot.components.first().level, FeedLevel::Unknown);
    QCOMPARE(snapshot.incidents.first().open, true);
    QCOMPARE(snapshot.level, FeedLevel::Degraded);
}

void AwsHealthReaderTest::takes_seconds_for_seconds_and_milliseconds_for_milliseconds_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::newRow("seconds in a string") << R"("date": "1789463400")"_ba;
    QTest::newRow("seconds") << R"("date": 1789463400)"_ba;
    QTest::newRow("milliseconds") << R"("startTime": 1789463400000)"_ba;
    QTest::newRow("milliseconds in a string") << R"("startTime": "1789463400000")"_ba;
}

void AwsHealthReaderTest::takes_seconds_for_seconds_and_milliseconds_for_milliseconds()
{
    QFETCH(QByteArray, member);
    const FeedSnapshot snapshot = snapshotOf(
        R"([{"service": "BEDROCK", "arn": "arn:aws:health:x", "typeCode": "T", )" + member + "}]");
    QCOMPARE(snapshot.incidents.first().startedAt,
             QDateTime::fromString(u"2026-09-15T09:10:00Z"_s, Qt::ISODate));
}

void AwsHealthReaderTest::nonsense_times_are_absent_data()
{
    QTest::addColumn<QByteArray>("time");
    for (const QByteArray& time : {"-1"_ba, "0"_ba, "1e300"_ba, "-1e300"_ba, "1e18"_ba, "null"_ba,
                                   "\"soon\""_ba, "\"\""_ba, "{}"_ba, "[1789463400]"_ba})
        QTest::newRow(time.constData()) << time;
}

void AwsHealthReaderTest::nonsense_times_are_absent()
{
    QFETCH(QByteArray, time);
    const FeedSnapshot snapshot =
        snapshotOf(R"([{"service": "BEDROCK", "arn": "arn:aws:health:x", "date": )" + time +
                   R"(, "end_time": )" + time + R"(, "status": "2"}])");
    const FeedIncident& incident = snapshot.incidents.first();
    QVERIFY(!incident.startedAt);
    QVERIFY(!incident.resolvedAt);
    QCOMPARE(incident.open, true);
}

void AwsHealthReaderTest::keeps_what_is_in_trouble_of_a_list_without_end()
{
    QByteArray services;
    for (int i = 0; i < 5000; ++i) {
        const QByteArray current = i == 4999 ? "3" : "0";
        services += (i ? ", \"" : "\"") + QByteArray("s") + QByteArray::number(i) +
                    R"(-eu-west-1": {"current": )" + current + "}";
    }
    const FeedSnapshot snapshot = snapshotOf(eventIn("eu-west-1", services));
    QCOMPARE(snapshot.components.size(), 2000);
    QCOMPARE(snapshot.level, FeedLevel::MajorOutage);
    QVERIFY(std::any_of(snapshot.components.begin(), snapshot.components.end(),
                        [](const auto& one) { return one.id == u"s4999-eu-west-1"_s; }));
}

void AwsHealthReaderTest::reads_the_capture_region_by_region()
{
    QFile file(QStringLiteral(FUSEBOARD_SOURCE_DIR "/../shared/samples/status/"
                                                   "aws-currentevents-incident.utf16be.bin"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("There are no samples beside the project.");
    const FeedSnapshot snapshot = snapshotOf(file.readAll());
    QCOMPARE(snapshot.engine, FeedEngine::AwsHealth);
    QCOMPARE(snapshot.level, FeedLevel::MajorOutage);
    QCOMPARE(snapshot.components.size(), 289);
    QCOMPARE(snapshot.incidents.size(), 2);
    const FeedIncident& bahrain = snapshot.incidents.first();
    const FeedIncident& emirates = snapshot.incidents.last();
    QVERIFY(bahrain.open && emirates.open);
    QCOMPARE(bahrain.startedAt, QDateTime::fromString(u"2026-03-02T05:56:27Z"_s, Qt::ISODate));
    QCOMPARE(emirates.startedAt, QDateTime::fromString(u"2026-03-01T12:51:25Z"_s, Qt::ISODate));
    QCOMPARE(emirates.updatedAt, QDateTime::fromString(u"2026-04-30T07:25:54Z"_s, Qt::ISODate));
    QCOMPARE(bahrain.parts.size(), 144);
    QCOMPARE(emirates.parts.size(), 135);

    QCOMPARE(levelIn(snapshot, u"me-central-1"_s), FeedLevel::MajorOutage);
    QCOMPARE(levelIn(snapshot, u"us-east-1"_s), FeedLevel::Operational);
    const FeedScope bedrock{{u"bedrock-us-east-1"_s, u"bedrock-me-south-1"_s}, {}};
    QCOMPARE(within(snapshot, bedrock).incidents.size(), 1);
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::AwsHealthReaderTest)
#include "tst_awshealthreader.moc"
