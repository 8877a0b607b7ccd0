// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/statusdocuments.h"

namespace fuseboard {

namespace {

QByteArray statuspage(const QByteArray& name, const QByteArray& indicator, const QByteArray& chat,
                      const QByteArray& incidents)
{
    return R"({"page": {"id": "p1", "name": ")" + name +
           R"(", "url": "https://status.alpha.test", "time_zone": "Etc/UTC",
 "updated_at": "2026-11-20T09:00:00.000Z"},
 "status": {"indicator": ")" +
           indicator + R"(", "description": "told"},
 "components": [
  {"id": "c1", "name": "Chat", "status": ")" +
           chat + R"(", "group": false, "group_id": null},
  {"id": "c2", "name": "Files", "status": "operational", "group": false, "group_id": null}],
 "incidents": [)" +
           incidents + R"(], "scheduled_maintenances": []})";
}

} // namespace

QByteArray calmStatuspage(const QByteArray& name)
{
    return statuspage(name, "none", "operational", {});
}

QByteArray troubledStatuspage(const QByteArray& updatedAt)
{
    return statuspage(
        "Alpha", "major", "partial_outage",
        R"({"id": "i1", "name": "Chat fails", "status": "investigating", "impact": "major",
 "created_at": "2026-11-20T09:30:00.000Z", "started_at": "2026-11-20T09:30:00.000Z",
 "updated_at": ")" +
            updatedAt + R"(", "resolved_at": null, "shortlink": "https://stspg.test/i1",
 "components": [{"id": "c1", "name": "Chat", "status": "partial_outage"}],
 "incident_updates": [{"id": "u1", "status": "investigating", "body": "We look into it.",
  "created_at": ")" +
            updatedAt + R"(", "display_at": ")" + updatedAt + R"(",
  "affected_components": null}]})");
}

QByteArray calmInstatus()
{
    return R"({"page": {"name": "Alpha", "url": "https://status.alpha.test", "status": "UP"}})";
}

QByteArray calmGoogleCloud()
{
    return R"([{"id": "g1", "number": "1", "begin": "2026-11-18T09:00:00+00:00",
 "created": "2026-11-18T09:10:00+00:00", "end": "2026-11-18T11:00:00+00:00",
 "modified": "2026-11-18T11:00:00+00:00", "external_desc": "Chat failed", "updates": [],
 "most_recent_update": {"created": "2026-11-18T11:00:00+00:00",
  "modified": "2026-11-18T11:00:00+00:00", "when": "2026-11-18T11:00:00+00:00",
  "text": "Over.", "status": "AVAILABLE"},
 "status_impact": "SERVICE_OUTAGE", "severity": "high", "service_name": "Chat",
 "affected_products": [{"title": "Chat", "id": "c1"}], "uri": "incidents/g1"}])";
}

QByteArray calmAwsHealth()
{
    return R"([{"date": "1795000000", "arn": "arn:aws:health:us-east-1::event/CHAT/a1",
 "region_name": "N. Virginia", "status": "0", "service": "bedrock-us-east-1",
 "service_name": "Amazon Bedrock", "summary": "[RESOLVED] Chat failed", "end_time": "1795003600",
 "event_log": [{"summary": "[RESOLVED] Chat failed", "message": "Over.", "status": 0,
  "timestamp": 1795003600}],
 "impacted_services": {}}])";
}

QByteArray calmAtom()
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>tag:status.alpha.test,2005:/history</id>
<title>Alpha Status - Incident History</title><updated>2026-11-19T09:00:00Z</updated>
<entry><id>tag:status.alpha.test,2005:Incident/1</id><published>2026-11-19T08:00:00Z</published>
<updated>2026-11-19T09:00:00Z</updated><title>Chat failed</title>
<content type="html">&lt;p&gt;&lt;strong&gt;Resolved&lt;/strong&gt; - Over.&lt;/p&gt;</content>
</entry></feed>)";
}

QByteArray webPage()
{
    return "<!DOCTYPE html><html><head><title>Alpha</title></head><body>All fine!</body></html>";
}

} // namespace fuseboard
