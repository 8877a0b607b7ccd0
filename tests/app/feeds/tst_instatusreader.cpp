// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedscope.h"
#include "app/feeds/instatusreader.h"
#include "tests/app/feeds/readings.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

class InstatusReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void is_told_by_its_words_in_capitals_data();
    void is_told_by_its_words_in_capitals();
    void a_word_it_does_not_know_is_no_good_news_data();
    void a_word_it_does_not_know_is_no_good_news();
    void the_page_may_say_how_many_of_its_components_data();
    void the_page_may_say_how_many_of_its_components();
    void members_of_a_group_are_found_beside_it_and_in_it();
    void survives_groups_in_groups();
    void a_maintenance_ends_after_its_length_data();
    void a_maintenance_ends_after_its_length();
    void the_clock_decides_where_the_word_of_a_maintenance_does_not_data();
    void the_clock_decides_where_the_word_of_a_maintenance_does_not();
    void an_incident_without_an_id_has_one_all_the_same();
};

void InstatusReaderTest::is_told_by_its_words_in_capitals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("own");
    QTest::newRow("calm") << R"({"page": {"name": "A", "status": "UP"}})"_ba << true;
    QTest::newRow("state gone") << R"({"page": {"name": "A"}, "activeIncidents": []})"_ba << true;
    QTest::newRow("components") << R"({"components": [{"name": "A", "status": "OPERATIONAL"}]})"_ba
                                << true;
    QTest::newRow("small letters")
        << R"({"components": [{"name": "A", "status": "operational"}]})"_ba << false;
    QTest::newRow("no state") << R"({"page": {"name": "A"}})"_ba << false;
    QTest::newRow("another page") << R"({"page": {"status": "up"}})"_ba << false;
}

void InstatusReaderTest::is_told_by_its_words_in_capitals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, own);
    QCOMPARE(isReadAs(FeedEngine::Instatus, bytes), own);
}

void InstatusReaderTest::a_word_it_does_not_know_is_no_good_news_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FeedLevel>("level");
    QTest::newRow("of the page") << R"({"page": {"status": "FLOATING"}})"_ba << FeedLevel::Unknown;
    QTest::newRow("of the page, beside an incident")
        << R"({"page": {"status": "FLOATING"}, "activeIncidents": [{"id": "1", "impact": "MAJOROUTAGE"}]})"_ba
        << FeedLevel::MajorOutage;
    QTest::newRow("of an incident, on a green page")
        << R"({"page": {"status": "UP"}, "activeIncidents": [{"id": "1", "impact": "FLOATING"}]})"_ba
        << FeedLevel::Degraded;
    QTest::newRow("of a component") << R"({"components": [{"name": "A", "status": "OPERATIONAL"},
                              {"name": "B", "status": "FLOATING"}]})"_ba
                                    << FeedLevel::Unknown;
    QTest::newRow("of a component, beside one in trouble")
        << R"({"components": [{"name": "A", "status": "DEGRADEDPERFORMANCE"},
                              {"name": "B", "status": "FLOATING"}]})"_ba
        << FeedLevel::Degraded;
}

void InstatusReaderTest::a_word_it_does_not_know_is_no_good_news()
{
    QFETCH(QByteArray, bytes);
    QFETCH(FeedLevel, level);
    const FeedSnapshot snapshot = snapshotOf(bytes);
    QCOMPARE(snapshot.engine, FeedEngine::Instatus);
    QCOMPARE(snapshot.level, level);
}

void InstatusReaderTest::the_page_may_say_how_many_of_its_components_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<FeedLevel>("level");
    QTest::newRow("one") << "ONEPARTIALOUTAGE"_ba << FeedLevel::PartialOutage;
    QTest::newRow("some") << "SOMEMAJOROUTAGE"_ba << FeedLevel::MajorOutage;
    QTest::newRow("all") << "ALLUNDERMAINTENANCE"_ba << FeedLevel::Maintenance;
    QTest::newRow("no measure") << "DEGRADEDPERFORMANCE"_ba << FeedLevel::Degraded;
    QTest::newRow("no known word") << "ALLFLOATING"_ba << FeedLevel::Unknown;
}

void InstatusReaderTest::the_page_may_say_how_many_of_its_components()
{
    QFETCH(QByteArray, word);
    QFETCH(FeedLevel, level);
    const QByteArray page = R"({"page": {"name": "A", "status": "WORD"}})";
    QCOMPARE(snapshotOf(QByteArray(page).replace("WORD", word)).level, level);
}

void InstatusReaderTest::members_of_a_group_are_found_beside_it_and_in_it()
{
    const FeedSnapshot snapshot = snapshotOf(feedDocument(u"instatus/components.json"_s));
    QStringList groups;
    for (const FeedComponent& component : snapshot.components)
        groups.append(component.name + u'@' + component.group);
    QCOMPARE(groups, (QStringList{u"API@"_s, u"Chat@Products"_s, u"Voice@Labs"_s, u"Video@Labs"_s,
                                  u"Music@Labs"_s}));
    QCOMPARE(within(snapshot, {{u"Labs"_s}, {}}).level, FeedLevel::PartialOutage);
    QCOMPARE(within(snapshot, {{u"Products"_s}, {}}).level, FeedLevel::Degraded);
}

void InstatusReaderTest::survives_groups_in_groups()
{
    QByteArray bytes = R"({"name": "Deep", "status": "MAJOROUTAGE"})";
    for (int depth = 0; depth < 25; ++depth)
        bytes = R"({"name": "G", "status": "MAJOROUTAGE", "children": [)" + bytes + "]}";
    const FeedSnapshot snapshot = snapshotOf(R"({"components": [)" + bytes + "]}");
    QCOMPARE(snapshot.level, FeedLevel::MajorOutage);
    QVERIFY(snapshot.components.size() <= 1);
}

void InstatusReaderTest::a_maintenance_ends_after_its_length_data()
{
    QTest::addColumn<QByteArray>("duration");
    QTest::addColumn<QString>("end");
    QTest::newRow("number") << "90"_ba << u"2026-09-20T02:30:00Z"_s;
    QTest::newRow("text") << R"("90")"_ba << u"2026-09-20T02:30:00Z"_s;
    QTest::newRow("none") << "0"_ba << QString();
    QTest::newRow("negative") << "-90"_ba << QString();
    QTest::newRow("without end") << "1e300"_ba << QString();
    QTest::newRow("null") << "null"_ba << QString();
}

void InstatusReaderTest::a_maintenance_ends_after_its_length()
{
    QFETCH(QByteArray, duration);
    QFETCH(QString, end);
    const FeedSnapshot snapshot =
        snapshotOf(R"({"page": {"status": "UP"}, "activeMaintenances": [{"id": "m",
            "start": "2026-09-20T01:00:00.000Z", "status": "NOTSTARTEDYET", "duration": )" +
                   duration + "}]}");
    const std::optional<QDateTime> endsAt = snapshot.maintenances.value(0).endsAt;
    QCOMPARE(endsAt ? endsAt->toString(Qt::ISODate) : QString(), end);
}

void InstatusReaderTest::the_clock_decides_where_the_word_of_a_maintenance_does_not_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<MaintenanceState>("state");
    QTest::addColumn<FeedLevel>("level");
    QTest::newRow("ahead") << "2026-09-15T12:30:00Z"_ba << MaintenanceState::Scheduled
                           << FeedLevel::Operational;
    QTest::newRow("under way") << "2026-09-15T11:30:00Z"_ba << MaintenanceState::InProgress
                               << FeedLevel::Maintenance;
    QTest::newRow("over") << "2026-09-15T10:30:00Z"_ba << MaintenanceState::Completed
                          << FeedLevel::Operational;
}

void InstatusReaderTest::the_clock_decides_where_the_word_of_a_maintenance_does_not()
{
    QFETCH(QByteArray, start);
    QFETCH(MaintenanceState, state);
    QFETCH(FeedLevel, level);
    const FeedSnapshot snapshot =
        snapshotOf(R"({"page": {"status": "UP"}, "activeMaintenances": [{"id": "m",
            "status": "PAUSED", "duration": 60, "start": )" +
                   ('"' + start + "\"}]}"));
    QCOMPARE(snapshot.maintenances.value(0).state, state);
    QCOMPARE(snapshot.level, level);
}

void InstatusReaderTest::an_incident_without_an_id_has_one_all_the_same()
{
    const FeedSnapshot snapshot = snapshotOf(
        R"({"page": {"status": "HASISSUES"}, "activeIncidents": [{"name": "Chat is down"}]})");
    QCOMPARE(snapshot.incidents.value(0).id, u"Chat is down"_s);
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::InstatusReaderTest)
#include "tst_instatusreader.moc"
