// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/statusioreader.h"
#include "tests/app/feeds/readings.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QByteArray page(const QByteArray& code, const QByteArray& components = {},
                const QByteArray& incidents = {})
{
    return R"({"result": {"status_overall": {"status_code": )" + code + R"(}, "status": [)" +
           components + R"(], "incidents": [)" + incidents + "]}}";
}

QByteArray incident(const QByteArray& messages)
{
    return R"({"_id": "i1", "name": "T", "datetime_open": "2026-09-15T10:00:00Z", "messages": [)" +
           messages + "]}";
}

} // namespace

class StatusIoReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_the_scale_of_the_page_data();
    void reads_the_scale_of_the_page();
    void a_place_that_is_well_does_not_stand_for_the_whole();
    void the_state_of_a_message_is_another_scale();
    void the_newest_message_decides_wherever_it_stands();
    void of_two_messages_of_one_time_the_later_counts();
    void the_page_is_named_by_its_address();
};

void StatusIoReaderTest::reads_the_scale_of_the_page_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<FeedLevel>("level");
    QTest::newRow("ok") << "100"_ba << FeedLevel::Operational;
    QTest::newRow("maintenance") << "200"_ba << FeedLevel::Maintenance;
    QTest::newRow("degraded") << "300"_ba << FeedLevel::Degraded;
    QTest::newRow("partial") << "400"_ba << FeedLevel::PartialOutage;
    QTest::newRow("disruption") << "500"_ba << FeedLevel::MajorOutage;
    QTest::newRow("security") << "600"_ba << FeedLevel::MajorOutage;
    QTest::newRow("text") << R"("300")"_ba << FeedLevel::Degraded;
    for (const QByteArray& odd :
         {"0"_ba, "-100"_ba, "150"_ba, "700"_ba, "1e300"_ba, "null"_ba, "\"ok\""_ba, "[100]"_ba})
        QTest::newRow(odd.constData()) << odd << FeedLevel::Unknown;
}

void StatusIoReaderTest::reads_the_scale_of_the_page()
{
    QFETCH(QByteArray, code);
    QFETCH(FeedLevel, level);
    const FeedSnapshot snapshot = snapshotOf(page(code));
    QCOMPARE(snapshot.engine, FeedEngine::StatusIo);
    QCOMPARE(snapshot.level, level);
    const QByteArray component = R"({"id": "c", "name": "API", "status_code": )" + code + '}';
    QCOMPARE(snapshotOf(page("null", component)).components.value(0).level, level);
}

void StatusIoReaderTest::a_place_that_is_well_does_not_stand_for_the_whole()
{
    const auto levelWith = [](const QByteArray& container) {
        return snapshotOf(page("null", R"({"id": "c", "name": "API", "containers":
            [{"name": "Virginia", "status_code": )" +
                                           container + "}]}"))
            .components.value(0)
            .level;
    };
    QCOMPARE(levelWith("100"), FeedLevel::Unknown);
    QCOMPARE(levelWith("500"), FeedLevel::MajorOutage);
}

void StatusIoReaderTest::the_state_of_a_message_is_another_scale()
{
    const FeedSnapshot snapshot = snapshotOf(page("100", {}, incident(R"(
        {"state": 300, "status": 400, "datetime": "2026-09-15T10:00:00Z", "details": "Partly out."})")));
    const FeedIncident& one = snapshot.incidents.first();
    QCOMPARE(one.state, IncidentState::Monitoring);
    QCOMPARE(one.level, FeedLevel::PartialOutage);
    QCOMPARE(one.open, true);
    QCOMPARE(snapshot.level, FeedLevel::PartialOutage);
}

void StatusIoReaderTest::the_newest_message_decides_wherever_it_stands()
{
    const FeedIncident one = snapshotOf(page("100", {}, incident(R"(
        {"state": 400, "status": 100, "datetime": "2026-09-15T11:00:00Z", "details": "Over."},
        {"state": 100, "status": 500, "datetime": "2026-09-15T09:30:00Z", "details": "Down."})")))
                                 .incidents.value(0);
    QCOMPARE(one.open, false);
    QCOMPARE(one.level, FeedLevel::MajorOutage);
    QCOMPARE(one.lastUpdate, u"Over."_s);
    QCOMPARE(one.startedAt, QDateTime::fromString(u"2026-09-15T09:30:00Z"_s, Qt::ISODate));
    QCOMPARE(one.resolvedAt, QDateTime::fromString(u"2026-09-15T11:00:00Z"_s, Qt::ISODate));
}

void StatusIoReaderTest::of_two_messages_of_one_time_the_later_counts()
{
    const FeedIncident one = snapshotOf(page("100", {}, incident(R"(
        {"state": 100, "status": 500, "datetime": "2026-09-15T10:00:00Z"},
        {"state": 200, "status": 500, "datetime": "2026-09-15T10:00:00Z"})")))
                                 .incidents.value(0);
    QCOMPARE(one.state, IncidentState::Identified);
}

void StatusIoReaderTest::the_page_is_named_by_its_address()
{
    QCOMPARE(snapshotOf(page("100"), QUrl(u"https://status.models.example/1.0/status/5b"_s)).page,
             u"status.models.example"_s);
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::StatusIoReaderTest)
#include "tst_statusioreader.moc"
