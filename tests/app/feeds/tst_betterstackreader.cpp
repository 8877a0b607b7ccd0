// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/betterstackreader.h"
#include "app/feeds/feedscope.h"
#include "tests/app/feeds/readings.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(int id, const QByteArray& status)
{
    return R"({"id": "ID", "type": "status_page_resource",
        "attributes": {"public_name": "Model ID", "status": "STATUS"}})"_ba
        .replace("ID", QByteArray::number(id))
        .replace("STATUS", status);
}

QByteArray report(const QByteArray& attributes)
{
    return R"({"id": "70", "type": "status_report", "attributes": {"title": "Trouble",
        "starts_at": "2026-09-15T10:00:00Z", ATTRIBUTES}})"_ba.replace("ATTRIBUTES", attributes);
}

QByteArray page(const QByteArray& state, const QByteArrayList& included)
{
    return R"({"data": {"type": "status_page", "attributes": {"company_name": "A",
        "aggregate_state": "STATE"}}, "included": [INCLUDED]})"_ba.replace("STATE", state)
        .replace("INCLUDED", included.join(','));
}

QByteArrayList models(int count)
{
    QByteArrayList list;
    for (int id = 1; id <= count; ++id)
        list.append(resource(id, id == 1 ? "downtime" : "operational"));
    return list;
}

} // namespace

class BetterStackReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void under_a_tenth_in_trouble_degrades_the_page_data();
    void under_a_tenth_in_trouble_degrades_the_page();
    void the_one_in_trouble_is_as_bad_as_it_is_for_who_watches_it();
    void a_report_that_names_no_resource_is_about_all_of_them();
    void the_state_of_a_report_ends_it_not_its_end_data();
    void the_state_of_a_report_ends_it_not_its_end();
    void ids_are_numbers_here_and_texts_there();
    void a_resource_that_is_not_watched_spoils_nothing();
    void sections_are_groups();
    void the_newest_update_is_told();
};

void BetterStackReaderTest::under_a_tenth_in_trouble_degrades_the_page_data()
{
    QTest::addColumn<int>("resources");
    QTest::addColumn<FeedLevel>("level");
    QTest::newRow("one of one") << 1 << FeedLevel::MajorOutage;
    QTest::newRow("one of ten") << 10 << FeedLevel::MajorOutage;
    QTest::newRow("one of eleven") << 11 << FeedLevel::Degraded;
    QTest::newRow("one of forty") << 40 << FeedLevel::Degraded;
}

void BetterStackReaderTest::under_a_tenth_in_trouble_degrades_the_page()
{
    QFETCH(int, resources);
    QFETCH(FeedLevel, level);
    QCOMPARE(snapshotOf(page("downtime", models(resources))).level, level);
}

void BetterStackReaderTest::the_one_in_trouble_is_as_bad_as_it_is_for_who_watches_it()
{
    const FeedSnapshot snapshot = snapshotOf(page("downtime", models(40)));
    QCOMPARE(within(snapshot, {{u"Model 1"_s}, {}}).level, FeedLevel::MajorOutage);
    QCOMPARE(within(snapshot, {{u"Model 2"_s}, {}}).level, FeedLevel::Operational);
}

void BetterStackReaderTest::a_report_that_names_no_resource_is_about_all_of_them()
{
    QByteArrayList included = models(40);
    included.append(report(R"("report_type": "manual", "aggregate_state": "downtime")"));
    QCOMPARE(snapshotOf(page("downtime", included)).level, FeedLevel::MajorOutage);
}

void BetterStackReaderTest::the_state_of_a_report_ends_it_not_its_end_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<bool>("open");
    QTest::newRow("resolved, no end")
        << R"("aggregate_state": "resolved", "ends_at": null)"_ba << false;
    QTest::newRow("down, no end") << R"("aggregate_state": "downtime", "ends_at": null)"_ba << true;
    QTest::newRow("down, end passed")
        << R"("aggregate_state": "downtime", "ends_at": "2026-09-15T11:00:00Z")"_ba << false;
    QTest::newRow("down, end ahead")
        << R"("aggregate_state": "downtime", "ends_at": "2026-09-15T13:00:00Z")"_ba << true;
    QTest::newRow("unknown word") << R"("aggregate_state": "on_fire")"_ba << true;
}

void BetterStackReaderTest::the_state_of_a_report_ends_it_not_its_end()
{
    QFETCH(QByteArray, attributes);
    QFETCH(bool, open);
    const FeedSnapshot snapshot =
        snapshotOf(page("operational", {resource(1, "operational"), report(attributes)}));
    QCOMPARE(snapshot.incidents.size(), 1);
    QCOMPARE(snapshot.incidents.first().open, open);
    QCOMPARE(snapshot.level == FeedLevel::Operational, !open);
}

void BetterStackReaderTest::ids_are_numbers_here_and_texts_there()
{
    const FeedSnapshot snapshot =
        snapshotOf(page("downtime", {resource(5, "downtime"),
                                     report(R"("aggregate_state": "downtime", "affected_resources":
                [{"status_page_resource_id": 5, "status": "downtime"},
                 {"status_page_resource_id": "5", "status": "downtime"},
                 {"status_page_resource_id": 999, "status": "degraded"}])")}));
    const QList<FeedPart> wanted{{u"5"_s, u"Model 5"_s}, {u"999"_s, u"999"_s}};
    QCOMPARE(snapshot.incidents.value(0).parts, wanted);
}

void BetterStackReaderTest::a_resource_that_is_not_watched_spoils_nothing()
{
    const QByteArrayList resources{resource(1, "operational"), resource(2, "not_monitored")};
    QCOMPARE(snapshotOf(page("operational", resources)).level, FeedLevel::Operational);
    QCOMPARE(snapshotOf(page("on_fire", resources)).level, FeedLevel::Unknown);
}

void BetterStackReaderTest::sections_are_groups()
{
    const FeedSnapshot snapshot = snapshotOf(feedDocument(u"betterstack/incidents.json"_s));
    QCOMPARE(snapshot.components.value(0).group, u"Inference"_s);
    QCOMPARE(within(snapshot, {{u"platform"_s}, {}}).level, FeedLevel::Operational);
    QCOMPARE(within(snapshot, {{u"inference"_s}, {}}).level, FeedLevel::MajorOutage);
}

void BetterStackReaderTest::the_newest_update_is_told()
{
    const FeedSnapshot snapshot = snapshotOf(feedDocument(u"betterstack/incidents.json"_s));
    const auto chat = std::find_if(snapshot.incidents.begin(), snapshot.incidents.end(),
                                   [](const auto& incident) { return incident.id == u"72"_s; });
    QVERIFY(chat != snapshot.incidents.end());
    QCOMPARE(chat->lastUpdate, u"The cause is found."_s);
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::BetterStackReaderTest)
#include "tst_betterstackreader.moc"
