// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/day/weather.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QString utc(qint64 dayStart, int minute)
{
    return QDateTime::fromSecsSinceEpoch(dayStart + qint64(minute) * 60, Qt::UTC)
        .toString(Qt::ISODate);
}

QJsonObject incident(const Claim& claim, int minute, qint64 dayStart)
{
    const bool open = minute < claim.until;
    return {{u"id"_s, claim.title},
            {u"name"_s, claim.title},
            {u"impact"_s, u"major"_s},
            {u"status"_s, open ? u"investigating"_s : u"resolved"_s},
            {u"created_at"_s, utc(dayStart, claim.from)},
            {u"started_at"_s, utc(dayStart, claim.from)},
            {u"updated_at"_s, utc(dayStart, std::min(minute, claim.until))},
            {u"components"_s, QJsonArray()},
            {u"incident_updates"_s, QJsonArray()}};
}

QJsonObject maintenance(const Claim& claim, qint64 dayStart)
{
    return {{u"id"_s, claim.title},
            {u"name"_s, claim.title},
            {u"impact"_s, u"maintenance"_s},
            {u"status"_s, u"in_progress"_s},
            {u"scheduled_for"_s, utc(dayStart, claim.from)},
            {u"scheduled_until"_s, utc(dayStart, claim.until)},
            {u"components"_s, QJsonArray()},
            {u"incident_updates"_s, QJsonArray()}};
}

} // namespace

bool Weather::networkIsDown(int minute) const
{
    return std::any_of(spells.begin(), spells.end(), [&](const Spell& spell) {
        return spell.provider.isEmpty() && spell.covers(minute);
    });
}

const Spell* Weather::spellOf(const QString& provider, const QByteArray& body, int minute) const
{
    const auto found = std::find_if(spells.begin(), spells.end(), [&](const Spell& spell) {
        return spell.provider == provider && spell.covers(minute) &&
               (spell.model.isEmpty() || body.contains('"' + spell.model.toUtf8() + '"'));
    });
    return found == spells.end() ? nullptr : &*found;
}

QByteArray Weather::page(const QString& provider, int minute, qint64 dayStartSeconds) const
{
    QString indicator = u"none"_s;
    QString level = u"operational"_s;
    QJsonArray incidents;
    QJsonArray maintenances;
    for (const Claim& claim : claims) {
        if (claim.provider != provider || minute < claim.from || minute >= claim.until)
            continue;
        indicator = claim.maintenance ? u"maintenance"_s : u"major"_s;
        level = claim.maintenance ? u"under_maintenance"_s : u"major_outage"_s;
        if (claim.maintenance)
            maintenances.append(maintenance(claim, dayStartSeconds));
        else
            incidents.append(incident(claim, minute, dayStartSeconds));
    }
    const QJsonObject component{{u"id"_s, u"api"_s}, {u"name"_s, u"API"_s}, {u"status"_s, level}};
    return QJsonDocument(QJsonObject{{u"page"_s, QJsonObject{{u"id"_s, provider},
                                                             {u"name"_s, provider},
                                                             {u"time_zone"_s, u"Etc/UTC"_s}}},
                                     {u"status"_s, QJsonObject{{u"indicator"_s, indicator}}},
                                     {u"components"_s, QJsonArray{component}},
                                     {u"incidents"_s, incidents},
                                     {u"scheduled_maintenances"_s, maintenances}})
        .toJson(QJsonDocument::Compact);
}

Weather scriptedDay()
{
    Weather day;
    day.spells = {
        {at(9, 0), at(11, 0), u"acme"_s, {}, u"overloaded"_s},
        {at(13, 0), at(13, 40), u"bolt"_s, {}, u"broken"_s},
        {at(15, 0), at(16, 0), u"cobalt"_s, {}, u"locked"_s},
        {at(17, 0), at(18, 0), u"delta"_s, u"d-small"_s, u"without_model"_s},
        {at(19, 0), at(20, 0), u"acme"_s, {}, u"broken"_s, 3},
        {at(21, 0), at(21, 30), {}, {}, {}},
        {at(22, 0), at(23, 0), u"bolt"_s, {}, u"overloaded"_s},
    };
    day.claims = {
        {at(9, 15), at(11, 10), u"acme"_s, false, u"Elevated errors"_s},
        {at(22, 0), at(23, 0), u"bolt"_s, true, u"New disks"_s},
    };
    return day;
}

Weather overlappingDay()
{
    Weather day;
    day.spells = {
        // An outage that begins while the network is down, and a network that fails in an outage.
        {at(1, 0), at(1, 30), {}, {}, {}},
        {at(1, 15), at(2, 15), u"acme"_s, {}, u"broken"_s},
        {at(3, 0), at(4, 30), u"acme"_s, {}, u"overloaded"_s},
        {at(3, 30), at(4, 0), {}, {}, {}},
        // A key that goes bad in an outage: the first that fits is the weather.
        {at(5, 45), at(6, 15), u"cobalt"_s, {}, u"locked"_s},
        {at(5, 0), at(7, 0), u"cobalt"_s, {}, u"overloaded"_s},
        // Two at once.
        {at(7, 30), at(8, 0), u"acme"_s, {}, u"broken"_s},
        {at(7, 30), at(8, 0), u"bolt"_s, {}, u"broken"_s},
        // A network that fails while a key is bad.
        {at(8, 30), at(9, 30), u"cobalt"_s, {}, u"locked"_s},
        {at(8, 50), at(9, 10), {}, {}, {}},
        // A network that fails just after a provider, and a provider just after the network.
        {at(9, 56), at(10, 2), u"acme"_s, {}, u"broken"_s},
        {at(10, 2), at(10, 30), {}, {}, {}},
        {at(11, 30), at(11, 50), {}, {}, {}},
        {at(11, 50), at(12, 30), u"bolt"_s, {}, u"overloaded"_s},
    };
    day.claims = {
        {at(3, 10), at(4, 35), u"acme"_s, false, u"Elevated errors"_s},
        {at(5, 10), at(7, 0), u"cobalt"_s, false, u"Slow answers"_s},
    };
    day.unreadable = u"bolt"_s;
    return day;
}

} // namespace fuseboard
