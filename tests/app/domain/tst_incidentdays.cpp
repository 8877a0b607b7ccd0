// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/incidentdays.h"

#include <QTest>

#include <algorithm>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 21);

qint64 at(int daysAgo, int hour = 12)
{
    return QDateTime(kToday.addDays(-daysAgo), QTime(hour, 0)).toMSecsSinceEpoch();
}

FeedIncident incident(FeedLevel level, int fromDaysAgo, std::optional<int> toDaysAgo)
{
    FeedIncident incident;
    incident.id = QString::number(fromDaysAgo);
    incident.level = level;
    incident.open = !toDaysAgo;
    incident.startedAt = QDateTime::fromMSecsSinceEpoch(at(fromDaysAgo, 9)).toUTC();
    if (toDaysAgo)
        incident.resolvedAt = QDateTime::fromMSecsSinceEpoch(at(*toDaysAgo, 10)).toUTC();
    return incident;
}

FeedLevel levelAt(const QList<IncidentDay>& days, int daysAgo)
{
    return days.at(kIncidentDays - 1 - daysAgo).level;
}

} // namespace

class TestIncidentDays : public QObject
{
    Q_OBJECT
private slots:
    void a_page_that_was_never_read_leaves_every_day_unknown()
    {
        const auto days = incidentDays({}, {}, {}, at(0));
        QCOMPARE(days.size(), kIncidentDays);
        QCOMPARE(days.last().date, kToday);
        QVERIFY(std::all_of(days.cbegin(), days.cend(), [](const IncidentDay& day) {
            return day.level == FeedLevel::Unknown;
        }));
    }

    void days_before_what_the_page_tells_of_are_never_green()
    {
        const auto days = incidentDays({}, at(10), at(2), at(0));
        QVERIFY(levelAt(days, 11) == FeedLevel::Unknown);
        QVERIFY(levelAt(days, 10) == FeedLevel::Operational);
        QVERIFY(levelAt(days, 2) == FeedLevel::Operational);
        QVERIFY(levelAt(days, 1) == FeedLevel::Unknown); // not read since
    }

    void a_day_shows_the_worst_that_touched_it()
    {
        const auto days = incidentDays(
            {incident(FeedLevel::Degraded, 5, 3), incident(FeedLevel::MajorOutage, 4, 4)}, at(8),
            at(0), at(0));
        QVERIFY(levelAt(days, 6) == FeedLevel::Operational);
        QVERIFY(levelAt(days, 5) == FeedLevel::Degraded);
        QVERIFY(levelAt(days, 4) == FeedLevel::MajorOutage);
        QVERIFY(levelAt(days, 3) == FeedLevel::Degraded);
        QCOMPARE(days.at(kIncidentDays - 5).incidents, QList<qsizetype>({0, 1}));
    }

    void an_open_one_lasts_until_today_and_an_old_one_is_cut()
    {
        const auto days = incidentDays({incident(FeedLevel::PartialOutage, 2, std::nullopt),
                                        incident(FeedLevel::MajorOutage, 200, 89)},
                                       {}, {}, at(0));
        QVERIFY(levelAt(days, 3) == FeedLevel::Unknown);
        QVERIFY(levelAt(days, 2) == FeedLevel::PartialOutage);
        QVERIFY(levelAt(days, 0) == FeedLevel::PartialOutage);
        QVERIFY(levelAt(days, 89) == FeedLevel::MajorOutage);
        QVERIFY(levelAt(days, 88) == FeedLevel::Unknown);
    }

    void an_incident_without_a_told_impact_is_not_nothing()
    {
        const auto days = incidentDays({incident(FeedLevel::Unknown, 1, 1)}, at(5), at(0), at(0));
        QVERIFY(levelAt(days, 1) == FeedLevel::Degraded);
    }

    void without_times_only_an_open_incident_can_be_placed()
    {
        FeedIncident open = incident(FeedLevel::MajorOutage, 1, std::nullopt);
        open.startedAt.reset();
        FeedIncident over = incident(FeedLevel::MajorOutage, 1, 1);
        over.startedAt.reset();
        const auto days = incidentDays({open, over}, at(5), at(0), at(0));
        QCOMPARE(days.last().incidents, QList<qsizetype>({0}));
        QVERIFY(levelAt(days, 1) == FeedLevel::Operational);
    }

    void a_list_with_something_over_tells_of_all_since()
    {
        FeedSnapshot snapshot;
        snapshot.level = FeedLevel::Operational;
        QCOMPARE(knownSince(snapshot, at(0)), std::optional(at(0)));
        snapshot.incidents = {incident(FeedLevel::Degraded, 20, std::nullopt)};
        QCOMPARE(knownSince(snapshot, at(0)), std::optional(at(0)));
        snapshot.incidents.append(incident(FeedLevel::Degraded, 30, 29));
        QCOMPARE(knownSince(snapshot, at(0)), std::optional(at(30, 9)));
        snapshot.level = FeedLevel::Unknown;
        QVERIFY(!knownSince(snapshot, at(0)));
    }

    void what_the_page_tells_is_newer_than_what_was_stored()
    {
        FeedIncident page = incident(FeedLevel::Degraded, 3, 2);
        FeedIncident stored = incident(FeedLevel::MajorOutage, 3, std::nullopt);
        const auto joined =
            joinedIncidents({page}, {stored, incident(FeedLevel::Degraded, 50, 50)});
        QCOMPARE(joined.size(), 2);
        QCOMPARE(joined.at(0), page);
        QCOMPARE(joined.at(1).id, u"50"_s);
    }
};

QTEST_GUILESS_MAIN(TestIncidentDays)
#include "tst_incidentdays.moc"
