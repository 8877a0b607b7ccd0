// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/feedsnapshot.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestFeedSnapshot : public QObject
{
    Q_OBJECT
private slots:
    void unknown_gives_way_and_is_never_taken_for_operational();
    void is_written_as_the_contract_says();
};

void TestFeedSnapshot::unknown_gives_way_and_is_never_taken_for_operational()
{
    QCOMPARE(worse(FeedLevel::Unknown, FeedLevel::Degraded), FeedLevel::Degraded);
    QCOMPARE(worse(FeedLevel::MajorOutage, FeedLevel::Unknown), FeedLevel::MajorOutage);
    QCOMPARE(worse(FeedLevel::Maintenance, FeedLevel::Degraded), FeedLevel::Degraded);
    QCOMPARE(worse(FeedLevel::Operational, FeedLevel::Maintenance), FeedLevel::Maintenance);
    QCOMPARE(FeedSnapshot().level, FeedLevel::Unknown);
}

void TestFeedSnapshot::is_written_as_the_contract_says()
{
    FeedSnapshot snapshot;
    snapshot.page = u"Acme"_s;
    snapshot.engine = FeedEngine::IncidentIo;
    snapshot.level = FeedLevel::MajorOutage;
    snapshot.components = {{u"c1"_s, u"API"_s, FeedLevel::PartialOutage}};
    FeedIncident incident{u"i1"_s, u"Down"_s, IncidentState::Identified, FeedLevel::MajorOutage,
                          true};
    incident.startedAt = QDateTime({2026, 11, 20}, {10, 0, 0, 250}, Qt::UTC);
    incident.updatedAt = QDateTime({2026, 11, 20}, {12, 0}, Qt::OffsetFromUTC, 3600);
    incident.parts = {{u"c1"_s, u"API"_s}};
    incident.url = u"https://status.example/i1"_s;
    snapshot.incidents = {incident};
    FeedMaintenance maintenance{u"m1"_s, u"Disks"_s, MaintenanceState::InProgress};
    snapshot.maintenances = {maintenance};
    const QByteArray expected = R"({"page": "Acme", "engine": "incidentio",
      "level": "major_outage",
      "components": [{"id": "c1", "name": "API", "level": "partial_outage"}],
      "incidents": [{"id": "i1", "title": "Down", "state": "identified",
        "level": "major_outage", "open": true, "started_at": "2026-11-20T10:00:00.250Z",
        "updated_at": "2026-11-20T11:00:00Z", "resolved_at": null, "components": ["API"],
        "url": "https://status.example/i1"}],
      "maintenances": [{"id": "m1", "title": "Disks", "state": "in_progress",
        "starts_at": null, "ends_at": null, "components": []}]})";
    QCOMPARE(toJson(snapshot), QJsonDocument::fromJson(expected).object());
}

QTEST_GUILESS_MAIN(TestFeedSnapshot)
#include "tst_feedsnapshot.moc"
