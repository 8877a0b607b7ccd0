// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/claimedstatus.h"
#include "app/simulator/router.h"
#include "tests/app/simulator/seenreply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime kNow({2026, 11, 20}, {12, 0}, Qt::UTC);

SimulatedProvider provider()
{
    SimulatedProvider provider;
    provider.name = u"acme"_s;
    provider.dialect = u"openai"_s;
    provider.models = {u"m"_s};
    provider.announcements = {{60s, 120s, u"Elevated errors"_s}, {300s, 400s, u"Disks"_s, true}};
    return provider;
}

QJsonObject statusAt(Duration sinceStart)
{
    return QJsonDocument::fromJson(claimedStatus(provider(), sinceStart, kNow)).object();
}

QString indicatorAt(Duration sinceStart)
{
    return statusAt(sinceStart)["status"_L1]["indicator"_L1].toString();
}

} // namespace

class TestClaimedStatus : public QObject
{
    Q_OBJECT
private slots:
    void an_incident_is_claimed_as_long_as_it_was_announced_for()
    {
        QCOMPARE(indicatorAt(59s), u"none"_s);
        QCOMPARE(indicatorAt(60s), u"major"_s);
        QCOMPARE(indicatorAt(120s), u"none"_s);
        const QJsonObject incident = statusAt(90s)["incidents"_L1][0].toObject();
        QCOMPARE(incident["name"_L1].toString(), u"Elevated errors"_s);
        QCOMPARE(incident["started_at"_L1].toString(), u"2026-11-20T11:59:30Z"_s);
    }

    void a_maintenance_is_told_before_it_begins()
    {
        const auto stateAt = [](Duration at) {
            return statusAt(at)["scheduled_maintenances"_L1][0]["status"_L1].toString();
        };
        QCOMPARE(stateAt(10s), u"scheduled"_s);
        QCOMPARE(indicatorAt(10s), u"none"_s);
        QCOMPARE(stateAt(300s), u"in_progress"_s);
        QCOMPARE(indicatorAt(300s), u"maintenance"_s);
        QVERIFY(statusAt(400s)["scheduled_maintenances"_L1].toArray().isEmpty());
    }

    void its_page_stands_beside_its_api()
    {
        Router router({{provider()}}, 1);
        SimulatedRequest request;
        request.method = "GET";
        request.path = "/acme/api/v2/summary.json";
        const SeenReply reply = readSeenReply(writtenBy(router.answer(request, 60s, kNow)));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json()["page"_L1]["name"_L1].toString(), u"acme"_s);
    }
};

QTEST_GUILESS_MAIN(TestClaimedStatus)
#include "tst_claimedstatus.moc"
