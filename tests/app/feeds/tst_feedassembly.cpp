// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedassembly.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDateTime> hour(int hours)
{
    return QDateTime::fromString(u"2026-09-15T00:00:00Z"_s, Qt::ISODate).addSecs(hours * 3600);
}

FeedIncident incident(const QString& id, std::optional<QDateTime> started,
                      std::optional<QDateTime> updated = {}, bool open = false)
{
    FeedIncident made;
    made.id = id;
    made.title = id;
    made.startedAt = started;
    made.updatedAt = updated;
    made.open = open;
    return made;
}

FeedMaintenance maintenance(const QString& id, std::optional<QDateTime> starts,
                            MaintenanceState state = MaintenanceState::Scheduled)
{
    FeedMaintenance made;
    made.id = id;
    made.title = id;
    made.startsAt = starts;
    made.state = state;
    return made;
}

template <typename Item>
QString idsOf(const QList<Item>& items)
{
    QStringList ids;
    for (const Item& item : items)
        ids.append(item.id);
    return ids.join(u' ');
}

} // namespace

class FeedAssemblyTest : public QObject
{
    Q_OBJECT

private slots:
    void what_is_left_out_counts_all_the_same();
    void drops_what_is_well_before_what_is_in_trouble();
    void keeps_the_open_incidents_of_a_long_list();
    void keeps_the_maintenances_that_are_not_over();
    void incidents_stand_newest_first();
    void maintenances_stand_next_first();
    void twins_among_components_are_one();
    void twins_among_incidents_are_the_newer_one();
    void one_id_on_two_days_is_two_incidents();
    void what_has_neither_name_nor_id_is_nothing();
    void the_indicator_counts_beside_the_rest_data();
    void the_indicator_counts_beside_the_rest();
    void an_absent_time_gives_way();
    void parts_are_named_once();
    void addresses_are_of_the_web_data();
    void addresses_are_of_the_web();
    void an_incident_has_a_page_below_its_page();
};

void FeedAssemblyTest::what_is_left_out_counts_all_the_same()
{
    FeedSnapshot snapshot;
    for (int i = 0; i <= kMostFeedComponents; ++i)
        snapshot.components.append({QString::number(i), u"c"_s, FeedLevel::Degraded});
    snapshot.components.last().level = FeedLevel::MajorOutage;
    const FeedSnapshot done = completed(snapshot);
    QCOMPARE(done.components.size(), kMostFeedComponents);
    QCOMPARE(done.level, FeedLevel::MajorOutage);
}

void FeedAssemblyTest::drops_what_is_well_before_what_is_in_trouble()
{
    FeedSnapshot snapshot;
    for (int i = 0; i < kMostFeedComponents + 10; ++i)
        snapshot.components.append({QString::number(i), u"c"_s, FeedLevel::Operational});
    snapshot.components.last().level = FeedLevel::Degraded;
    snapshot.components[kMostFeedComponents].level = FeedLevel::Unknown;
    const FeedSnapshot done = completed(snapshot);
    QCOMPARE(done.components.size(), kMostFeedComponents);
    QCOMPARE(done.components.last(), snapshot.components.last());
    QCOMPARE(done.components[kMostFeedComponents - 2], snapshot.components[kMostFeedComponents]);
    QCOMPARE(done.components[kMostFeedComponents - 3],
             snapshot.components[kMostFeedComponents - 3]);
}

void FeedAssemblyTest::keeps_the_open_incidents_of_a_long_list()
{
    FeedSnapshot snapshot;
    snapshot.incidents.append(incident(u"open"_s, hour(-5000), {}, true));
    for (int i = 0; i < kMostFeedIncidents + 5; ++i)
        snapshot.incidents.append(incident(QString::number(i), hour(-i)));
    const FeedSnapshot done = completed(snapshot);
    QCOMPARE(done.incidents.size(), kMostFeedIncidents);
    QCOMPARE(done.incidents.first().id, u"0"_s);
    QCOMPARE(done.incidents.last().id, u"open"_s);
}

void FeedAssemblyTest::keeps_the_maintenances_that_are_not_over()
{
    FeedSnapshot snapshot;
    for (int i = 0; i < kMostFeedMaintenances + 5; ++i)
        snapshot.maintenances.append(
            maintenance(QString::number(i), hour(i), MaintenanceState::Completed));
    snapshot.maintenances.append(maintenance(u"next"_s, hour(5000)));
    const FeedSnapshot done = completed(snapshot);
    QCOMPARE(done.maintenances.size(), kMostFeedMaintenances);
    QCOMPARE(done.maintenances.last().id, u"next"_s);
}

void FeedAssemblyTest::incidents_stand_newest_first()
{
    FeedSnapshot snapshot;
    snapshot.incidents = {incident(u"two"_s, hour(2), hour(20)), incident(u"never"_s, {}),
                          incident(u"nine"_s, hour(9)), incident(u"five"_s, {}, hour(5))};
    QCOMPARE(idsOf(completed(snapshot).incidents), u"nine five two never"_s);
}

void FeedAssemblyTest::maintenances_stand_next_first()
{
    FeedSnapshot snapshot;
    snapshot.maintenances = {maintenance(u"never"_s, {}), maintenance(u"nine"_s, hour(9)),
                             maintenance(u"two"_s, hour(2))};
    QCOMPARE(idsOf(completed(snapshot).maintenances), u"two nine never"_s);
}

void FeedAssemblyTest::twins_among_components_are_one()
{
    FeedSnapshot snapshot;
    snapshot.components = {{u"a"_s, u"Login"_s, FeedLevel::Operational, u"API"_s},
                           {u"a"_s, u"Login"_s, FeedLevel::Operational, u"Chat"_s},
                           {u"a"_s, u"Login"_s, FeedLevel::PartialOutage, u"API"_s},
                           {u"a"_s, u"Login"_s, FeedLevel::Unknown, u"Chat"_s}};
    const QList<FeedComponent> expected{{u"a"_s, u"Login"_s, FeedLevel::PartialOutage, u"API"_s},
                                        {u"a"_s, u"Login"_s, FeedLevel::Operational, u"Chat"_s}};
    QCOMPARE(completed(snapshot).components, expected);
}

void FeedAssemblyTest::twins_among_incidents_are_the_newer_one()
{
    FeedSnapshot snapshot;
    snapshot.incidents = {incident(u"a"_s, hour(1), hour(2)), incident(u"a"_s, hour(1), hour(4)),
                          incident(u"a"_s, hour(1), hour(3))};
    QCOMPARE(completed(snapshot).incidents, QList{snapshot.incidents[1]});
}

void FeedAssemblyTest::one_id_on_two_days_is_two_incidents()
{
    FeedSnapshot snapshot;
    snapshot.incidents = {incident(u"a"_s, hour(1)), incident(u"a"_s, hour(25))};
    QCOMPARE(completed(snapshot).incidents.size(), 2);
}

void FeedAssemblyTest::what_has_neither_name_nor_id_is_nothing()
{
    FeedSnapshot snapshot;
    snapshot.incidents = {incident({}, hour(1), {}, true)};
    snapshot.maintenances = {maintenance({}, hour(1), MaintenanceState::InProgress)};
    const FeedSnapshot done = completed(snapshot);
    QVERIFY(done.incidents.isEmpty());
    QVERIFY(done.maintenances.isEmpty());
    QCOMPARE(done.level, FeedLevel::Unknown);
}

void FeedAssemblyTest::the_indicator_counts_beside_the_rest_data()
{
    QTest::addColumn<FeedLevel>("indicator");
    QTest::addColumn<FeedLevel>("component");
    QTest::addColumn<FeedLevel>("level");
    using L = FeedLevel;
    QTest::newRow("worse") << L::PartialOutage << L::Operational << L::PartialOutage;
    QTest::newRow("better") << L::Operational << L::Degraded << L::Degraded;
    QTest::newRow("unread") << L::Unknown << L::Operational << L::Operational;
    QTest::newRow("the only one read") << L::Operational << L::Unknown << L::Operational;
    QTest::newRow("neither") << L::Unknown << L::Unknown << L::Unknown;
}

void FeedAssemblyTest::the_indicator_counts_beside_the_rest()
{
    QFETCH(FeedLevel, indicator);
    QFETCH(FeedLevel, component);
    QFETCH(FeedLevel, level);
    FeedSnapshot snapshot;
    snapshot.components = {{u"a"_s, u"A"_s, component}};
    QCOMPARE(completed(snapshot, indicator).level, level);
}

void FeedAssemblyTest::an_absent_time_gives_way()
{
    QCOMPARE(earlier(hour(1), hour(2)), hour(1));
    QCOMPARE(earlier({}, hour(2)), hour(2));
    QCOMPARE(earlier(hour(2), {}), hour(2));
    QCOMPARE(earlier({}, {}), std::nullopt);
    QCOMPARE(later(hour(1), hour(2)), hour(2));
    QCOMPARE(later({}, hour(2)), hour(2));
    QCOMPARE(later(hour(2), {}), hour(2));
    QCOMPARE(later({}, {}), std::nullopt);
}

void FeedAssemblyTest::parts_are_named_once()
{
    QList<FeedPart> parts;
    addPart(parts, {u"a"_s, u"Login"_s});
    addPart(parts, {u"a"_s, u"Login again"_s});
    addPart(parts, {u"b"_s, u"Login"_s});
    addPart(parts, {u"a"_s, u"Login"_s, u"us-east-1"_s});
    addPart(parts, {u"c"_s, QString()});
    addPart(parts, {QString(), u"Chat"_s});
    addPart(parts, {QString(), u"Chat"_s});
    addPart(parts, {QString(), u"Voice"_s});
    const QList<FeedPart> expected{{u"a"_s, u"Login"_s},
                                   {u"b"_s, u"Login"_s},
                                   {u"a"_s, u"Login"_s, u"us-east-1"_s},
                                   {QString(), u"Chat"_s},
                                   {QString(), u"Voice"_s}};
    QCOMPARE(parts, expected);
}

void FeedAssemblyTest::addresses_are_of_the_web_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("link");
    const auto row = [](const char* name, const QString& text, const QString& link) {
        QTest::newRow(name) << text << link;
    };
    row("https", u" https://a.example/b?c=d#e "_s, u"https://a.example/b?c=d#e"_s);
    row("http", u"http://localhost:8080/b"_s, u"http://localhost:8080/b"_s);
    row("no scheme", u"a.example/b"_s, u"https://a.example/b"_s);
    row("of the same scheme", u"//a.example/b"_s, u"https://a.example/b"_s);
    row("password", u"https://me:secret@a.example/"_s, u"https://a.example/"_s);
    row("script", u"javascript:alert(1)"_s, {});
    row("script in capitals", u"JavaScript:alert(1)"_s, {});
    row("file", u"file:///etc/passwd"_s, {});
    row("mail", u"mailto:a@a.example"_s, {});
    row("a path", u"/incidents/1"_s, {});
    row("a word", u"incident"_s, {});
    row("a sentence", u"See the page."_s, {});
    row("no host", u"https:///a"_s, {});
    row("too long", u"https://a.example/"_s + QString(3000, u'a'), {});
    row("nothing", {}, {});
}

void FeedAssemblyTest::addresses_are_of_the_web()
{
    QFETCH(QString, text);
    QFETCH(QString, link);
    QCOMPARE(webLink(text), link);
}

void FeedAssemblyTest::an_incident_has_a_page_below_its_page()
{
    QCOMPARE(incidentLink(u"https://a.example/"_s, u"i1"_s), u"https://a.example/incidents/i1"_s);
    QCOMPARE(incidentLink(u"https://a.example"_s, u"../?i"_s),
             u"https://a.example/incidents/..%2F%3Fi"_s);
    QCOMPARE(incidentLink(u"https://a.example"_s, {}), QString());
    QCOMPARE(incidentLink({}, u"i1"_s), QString());
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::FeedAssemblyTest)
#include "tst_feedassembly.moc"
