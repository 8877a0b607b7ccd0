// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedassembly.h"
#include "app/feeds/feedscope.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const FeedSnapshot& snapshot)
{
    QStringList names;
    for (const FeedComponent& component : snapshot.components)
        names.append(component.id);
    return names;
}

QStringList incidentsOf(const FeedSnapshot& snapshot)
{
    QStringList ids;
    for (const FeedIncident& incident : snapshot.incidents)
        ids.append(incident.id);
    return ids;
}

FeedIncident incident(const QString& id, FeedLevel level, const QList<FeedPart>& parts,
                      bool open = true)
{
    FeedIncident made;
    made.id = id;
    made.title = id;
    made.level = level;
    made.open = open;
    made.state = open ? IncidentState::Identified : IncidentState::Resolved;
    made.parts = parts;
    return made;
}

/// A chat product and an API beside each other, as OpenAI's page has them: the chat is down.
FeedSnapshot page()
{
    FeedSnapshot snapshot;
    snapshot.page = u"Acme"_s;
    snapshot.level = FeedLevel::MajorOutage;
    snapshot.components = {
        {u"c1"_s, u"Responses"_s, FeedLevel::Operational, u"APIs"_s},
        {u"c2"_s, u"Login"_s, FeedLevel::Degraded, u"APIs"_s},
        {u"c3"_s, u"Login"_s, FeedLevel::Operational, u"Chat"_s},
        {u"c4"_s, u"Conversations"_s, FeedLevel::MajorOutage, u"Chat"_s},
    };
    snapshot.incidents = {
        incident(u"chat"_s, FeedLevel::MajorOutage, {{u"c4"_s, u"Conversations"_s}}),
        incident(u"login"_s, FeedLevel::Degraded, {{u"c2"_s, u"Login"_s}}),
        incident(u"past"_s, FeedLevel::MajorOutage, {{u"c1"_s, u"Responses"_s}}, false),
    };
    return snapshot;
}

/// What AWS tells: only what is in trouble, with its region.
FeedSnapshot awsPage()
{
    FeedSnapshot snapshot;
    snapshot.engine = FeedEngine::AwsHealth;
    snapshot.level = FeedLevel::MajorOutage;
    snapshot.incidents = {incident(u"south"_s, FeedLevel::MajorOutage,
                                   {{u"bedrock-me-south-1"_s, u"Bedrock"_s, u"me-south-1"_s},
                                    {u"s3-me-south-1"_s, u"S3"_s, u"me-south-1"_s}}),
                          incident(u"dns"_s, FeedLevel::Degraded, {{u"route53"_s, u"Route 53"_s}})};
    return snapshot;
}

} // namespace

class FeedScopeTest : public QObject
{
    Q_OBJECT

private slots:
    void a_scope_that_names_nothing_on_the_page_is_no_good_news();
    void a_misspelt_name_beside_a_right_one_does_no_harm();
    void an_incident_of_nobody_concerns_a_misspelt_scope_too();
    void an_empty_scope_changes_nothing_data();
    void an_empty_scope_changes_nothing();
    void keeps_what_is_watched_data();
    void keeps_what_is_watched();
    void blames_no_api_for_the_chat();
    void an_incident_without_parts_concerns_everybody();
    void an_incident_whose_parts_were_cut_concerns_everybody();
    void an_incident_of_several_services_concerns_each();
    void an_incident_may_name_a_component_otherwise();
    void a_part_of_the_page_is_known_by_its_id_not_its_name();
    void another_region_is_somebody_elses_trouble();
    void what_has_no_region_is_everywhere();
    void silence_of_a_page_that_lists_only_trouble_is_good_news();
    void an_unread_page_stays_unread();
    void keeps_the_maintenances_of_what_is_watched();
    void the_level_is_the_worst_of_all_that_is_claimed_data();
    void the_level_is_the_worst_of_all_that_is_claimed();
};

void FeedScopeTest::a_scope_that_names_nothing_on_the_page_is_no_good_news()
{
    FeedSnapshot calm = page();
    calm.level = FeedLevel::Operational;
    calm.incidents.clear();
    for (FeedComponent& component : calm.components)
        component.level = FeedLevel::Operational;
    const FeedSnapshot part = within(calm, {{u"Respones"_s}, {}});
    QCOMPARE(part.level, FeedLevel::Unknown);
    QVERIFY(part.components.isEmpty());

    calm.incidents = {incident(u"harmless"_s, FeedLevel::Operational, {})};
    QCOMPARE(within(calm, {{u"Respones"_s}, {}}).level, FeedLevel::Unknown);
}

void FeedScopeTest::a_misspelt_name_beside_a_right_one_does_no_harm()
{
    QCOMPARE(within(page(), {{u"Respones"_s, u"Responses"_s}, {}}).level, FeedLevel::Operational);
}

void FeedScopeTest::an_incident_of_nobody_concerns_a_misspelt_scope_too()
{
    FeedSnapshot snapshot = page();
    snapshot.incidents.append(incident(u"all"_s, FeedLevel::PartialOutage, {}));
    QCOMPARE(within(snapshot, {{u"Respones"_s}, {}}).level, FeedLevel::PartialOutage);
}

void FeedScopeTest::an_empty_scope_changes_nothing_data()
{
    QTest::addColumn<QStringList>("components");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("blanks") << QStringList{QString(), u"  "_s};
}

void FeedScopeTest::an_empty_scope_changes_nothing()
{
    QFETCH(QStringList, components);
    FeedSnapshot snapshot = page();
    snapshot.level = FeedLevel::Maintenance; // by the page's own indicator
    QCOMPARE(within(snapshot, {components, {}}), snapshot);
}

void FeedScopeTest::keeps_what_is_watched_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("kept");
    const auto row = [](const char* name, const QString& watched, const QStringList& kept) {
        QTest::newRow(name) << watched << kept;
    };
    row("an id", u"c1"_s, {u"c1"_s});
    row("an id in capitals", u"C1"_s, {u"c1"_s});
    row("a name", u"Responses"_s, {u"c1"_s});
    row("a name in small letters", u" responses "_s, {u"c1"_s});
    row("a name of two", u"Login"_s, {u"c2"_s, u"c3"_s});
    row("one of the two", u"APIs - Login"_s, {u"c2"_s});
    row("written otherwise", u"Chat / Login"_s, {u"c3"_s});
    row("a group", u"apis"_s, {u"c1"_s, u"c2"_s});
    row("a part of a name", u"Respon"_s, {});
}

void FeedScopeTest::keeps_what_is_watched()
{
    QFETCH(QString, name);
    QFETCH(QStringList, kept);
    QCOMPARE(namesOf(within(page(), {{name}, {}})), kept);
}

void FeedScopeTest::blames_no_api_for_the_chat()
{
    const FeedSnapshot api = within(page(), {{u"Responses"_s}, {}});
    QCOMPARE(incidentsOf(api), QStringList{u"past"_s});
    QCOMPARE(api.level, FeedLevel::Operational);

    const FeedSnapshot group = within(page(), {{u"APIs"_s}, {}});
    QCOMPARE(incidentsOf(group), (QStringList{u"login"_s, u"past"_s}));
    QCOMPARE(group.level, FeedLevel::Degraded);

    const FeedSnapshot chat = within(page(), {{u"Chat"_s}, {}});
    QCOMPARE(incidentsOf(chat), QStringList{u"chat"_s});
    QCOMPARE(chat.level, FeedLevel::MajorOutage);
}

void FeedScopeTest::an_incident_without_parts_concerns_everybody()
{
    FeedSnapshot snapshot = page();
    snapshot.incidents = {incident(u"all"_s, FeedLevel::PartialOutage, {})};
    const FeedSnapshot part = within(snapshot, {{u"Responses"_s}, {}});
    QCOMPARE(incidentsOf(part), QStringList{u"all"_s});
    QCOMPARE(part.level, FeedLevel::PartialOutage);
}

void FeedScopeTest::an_incident_whose_parts_were_cut_concerns_everybody()
{
    QList<FeedPart> parts;
    for (int i = 0; i < kMostFeedParts; ++i)
        addPart(parts, {u"x%1"_s.arg(i), u"Another"_s});
    FeedSnapshot snapshot = page();
    snapshot.incidents = {incident(u"cut"_s, FeedLevel::PartialOutage, parts)};
    QCOMPARE(incidentsOf(within(snapshot, {{u"Responses"_s}, {}})), QStringList{u"cut"_s});
    snapshot.incidents.first().parts.removeLast();
    QCOMPARE(incidentsOf(within(snapshot, {{u"Responses"_s}, {}})), QStringList());
}

void FeedScopeTest::an_incident_of_several_services_concerns_each()
{
    FeedSnapshot snapshot;
    snapshot.engine = FeedEngine::Rss;
    snapshot.level = FeedLevel::MajorOutage;
    snapshot.incidents = {
        incident(u"power"_s, FeedLevel::MajorOutage,
                 {{u"multipleservices"_s, u"multipleservices"_s, u"eu-west-1"_s}})};
    QCOMPARE(within(snapshot, {{u"bedrock"_s}, {u"eu-west-1"_s}}).level, FeedLevel::MajorOutage);
    QCOMPARE(within(snapshot, {{u"bedrock"_s}, {u"us-east-1"_s}}).level, FeedLevel::Operational);
}

void FeedScopeTest::an_incident_may_name_a_component_otherwise()
{
    FeedSnapshot snapshot = page();
    snapshot.incidents = {
        incident(u"by name"_s, FeedLevel::Degraded, {{u"Responses"_s, u"Responses"_s}}),
        incident(u"unlisted"_s, FeedLevel::Degraded, {{u"c9"_s, u"Batch"_s}})};
    QCOMPARE(incidentsOf(within(snapshot, {{u"c1"_s}, {}})), QStringList{u"by name"_s});
    QCOMPARE(incidentsOf(within(snapshot, {{u"Batch"_s}, {}})), QStringList{u"unlisted"_s});
    QCOMPARE(incidentsOf(within(snapshot, {{u"C9"_s}, {}})), QStringList{u"unlisted"_s});
}

void FeedScopeTest::a_part_of_the_page_is_known_by_its_id_not_its_name()
{
    FeedSnapshot snapshot = page();
    snapshot.incidents = {
        incident(u"chat login"_s, FeedLevel::MajorOutage, {{u"c3"_s, u"Login"_s}})};
    QCOMPARE(incidentsOf(within(snapshot, {{u"APIs"_s}, {}})), QStringList());
    QCOMPARE(incidentsOf(within(snapshot, {{u"Login"_s}, {}})), QStringList{u"chat login"_s});
}

void FeedScopeTest::another_region_is_somebody_elses_trouble()
{
    const FeedSnapshot east = within(awsPage(), {{u"Bedrock"_s}, {u"us-east-1"_s}});
    QCOMPARE(incidentsOf(east), QStringList());
    QCOMPARE(east.level, FeedLevel::Operational);

    const FeedSnapshot south = within(awsPage(), {{u"bedrock"_s}, {u"ME-South-1"_s}});
    QCOMPARE(incidentsOf(south), QStringList{u"south"_s});
    QCOMPARE(south.level, FeedLevel::MajorOutage);
}

void FeedScopeTest::what_has_no_region_is_everywhere()
{
    const FeedSnapshot east = within(awsPage(), {{}, {u"us-east-1"_s}});
    QCOMPARE(incidentsOf(east), QStringList{u"dns"_s});
    QCOMPARE(east.level, FeedLevel::Degraded);
}

void FeedScopeTest::silence_of_a_page_that_lists_only_trouble_is_good_news()
{
    FeedSnapshot calm;
    calm.engine = FeedEngine::GoogleCloud;
    calm.level = FeedLevel::Operational;
    QCOMPARE(within(calm, {{u"Vertex Gemini API"_s}, {}}).level, FeedLevel::Operational);

    calm.engine = FeedEngine::Statuspage;
    QCOMPARE(within(calm, {{u"Vertex Gemini API"_s}, {}}).level, FeedLevel::Unknown);
}

void FeedScopeTest::an_unread_page_stays_unread()
{
    FeedSnapshot unread;
    unread.engine = FeedEngine::AwsHealth;
    QCOMPARE(within(unread, {{}, {u"us-east-1"_s}}).level, FeedLevel::Unknown);
}

void FeedScopeTest::keeps_the_maintenances_of_what_is_watched()
{
    FeedSnapshot snapshot = page();
    snapshot.incidents.clear();
    FeedMaintenance chat{u"m1"_s, u"Chat"_s, MaintenanceState::InProgress};
    chat.parts = {{u"c4"_s, u"Conversations"_s}};
    FeedMaintenance api{u"m2"_s, u"API"_s, MaintenanceState::Verifying};
    api.parts = {{u"c1"_s, u"Responses"_s}};
    snapshot.maintenances = {chat, api};
    const FeedSnapshot part = within(snapshot, {{u"Responses"_s}, {}});
    QCOMPARE(part.maintenances, QList{api});
    QCOMPARE(part.level, FeedLevel::Maintenance);
}

void FeedScopeTest::the_level_is_the_worst_of_all_that_is_claimed_data()
{
    QTest::addColumn<QList<FeedLevel>>("components");
    QTest::addColumn<QList<FeedIncident>>("incidents");
    QTest::addColumn<QList<FeedMaintenance>>("maintenances");
    QTest::addColumn<FeedLevel>("level");
    using L = FeedLevel;
    const auto row = [](const char* name, const QList<L>& components,
                        const QList<FeedIncident>& incidents,
                        const QList<FeedMaintenance>& maintenances, L level) {
        QTest::newRow(name) << components << incidents << maintenances << level;
    };
    const FeedIncident open = incident(u"i"_s, L::MajorOutage, {});
    const FeedIncident over = incident(u"i"_s, L::MajorOutage, {}, false);
    const FeedIncident puzzling = incident(u"i"_s, L::Unknown, {});
    const FeedIncident harmless = incident(u"i"_s, L::Operational, {});
    const FeedMaintenance planned{u"m"_s, u"m"_s, MaintenanceState::Scheduled};
    const FeedMaintenance running{u"m"_s, u"m"_s, MaintenanceState::InProgress};
    const FeedMaintenance checking{u"m"_s, u"m"_s, MaintenanceState::Verifying};
    const FeedMaintenance done{u"m"_s, u"m"_s, MaintenanceState::Completed};
    row("nothing", {}, {}, {}, L::Unknown);
    row("all unread", {L::Unknown, L::Unknown}, {}, {}, L::Unknown);
    row("one unread, one well", {L::Unknown, L::Operational}, {}, {}, L::Unknown);
    row("one unread, one degraded", {L::Unknown, L::Degraded}, {}, {}, L::Degraded);
    row("all well", {L::Operational, L::Operational}, {}, {}, L::Operational);
    row("the worst component", {L::Operational, L::PartialOutage, L::Degraded}, {}, {},
        L::PartialOutage);
    row("green with an open incident", {L::Operational}, {open}, {}, L::MajorOutage);
    row("green with one that is over", {L::Operational}, {over}, {}, L::Operational);
    row("only one that is over", {}, {over}, {}, L::Unknown);
    row("an open one of unread impact", {L::Operational}, {puzzling}, {}, L::Degraded);
    row("an open one without impact", {L::Operational}, {harmless}, {}, L::Operational);
    row("one unread, with an open one without impact", {L::Unknown, L::Operational}, {harmless}, {},
        L::Unknown);
    row("planned work", {L::Operational}, {}, {planned, done}, L::Operational);
    row("work under way", {L::Operational}, {}, {running}, L::Maintenance);
    row("work being checked", {L::Operational}, {}, {checking}, L::Maintenance);
    row("work under way in an outage", {L::Degraded}, {}, {running}, L::Degraded);
}

void FeedScopeTest::the_level_is_the_worst_of_all_that_is_claimed()
{
    QFETCH(QList<FeedLevel>, components);
    QFETCH(QList<FeedIncident>, incidents);
    QFETCH(QList<FeedMaintenance>, maintenances);
    QFETCH(FeedLevel, level);
    FeedSnapshot snapshot;
    for (const FeedLevel one : components)
        snapshot.components.append({u"c"_s, u"c"_s, one});
    snapshot.incidents = incidents;
    snapshot.maintenances = maintenances;
    snapshot.level = FeedLevel::MajorOutage; // must not be asked
    QCOMPARE(levelOf(snapshot), level);
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::FeedScopeTest)
#include "tst_feedscope.moc"
