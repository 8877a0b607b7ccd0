// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statustext.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostDetails = 20; ///< of one kind, for one page

QString wordsOf(QLatin1StringView name)
{
    return QString(name).replace(u'_', u' ');
}

QLatin1StringView colourOf(FeedLevel level)
{
    switch (level) {
    case FeedLevel::Operational:
        return "32"_L1; // green
    case FeedLevel::Maintenance:
        return "34"_L1; // blue
    case FeedLevel::Degraded:
        return "33"_L1; // yellow
    case FeedLevel::PartialOutage:
        return "35"_L1; // magenta
    case FeedLevel::MajorOutage:
        return "31"_L1; // red
    case FeedLevel::Unknown:
        return "90"_L1; // grey
    }
    return {};
}

/// The level, `width` columns wide; the word says all, its colour comes on top.
QString lampOf(FeedLevel level, qsizetype width, bool colour)
{
    const QString words = wordsOf(nameOf(level));
    const QString blanks(std::max<qsizetype>(width - words.size(), 0), u' ');
    return colour ? u"\x1b[%1m%2\x1b[0m%3"_s.arg(colourOf(level), words, blanks) : words + blanks;
}

QString timeText(const std::optional<QDateTime>& time)
{
    return time ? time->toUTC().toString(u"yyyy-MM-dd hh:mm 'UTC'"_s) : QString();
}

QString textOf(const FeedIncident& incident)
{
    QStringList facts{wordsOf(nameOf(incident.level)), wordsOf(nameOf(incident.state))};
    if (incident.startedAt)
        facts.append(u"since "_s + timeText(incident.startedAt));
    QString text = u"incident: %1 (%2)"_s.arg(incident.title, facts.join(u", "_s));
    if (!incident.url.isEmpty())
        text += u"  "_s + incident.url;
    return text;
}

QString textOf(const FeedMaintenance& maintenance)
{
    QStringList facts{wordsOf(nameOf(maintenance.state))};
    if (maintenance.startsAt)
        facts.append(u"from "_s + timeText(maintenance.startsAt));
    if (maintenance.endsAt)
        facts.append(u"to "_s + timeText(maintenance.endsAt));
    return u"maintenance: %1 (%2)"_s.arg(maintenance.title, facts.join(u", "_s));
}

QString textOf(const FeedComponent& component)
{
    return u"%1: %2"_s.arg(wordsOf(nameOf(component.level)), component.name);
}

template <typename Item, typename Counts>
void append(QStringList& details, const QList<Item>& items, Counts counts)
{
    qsizetype told = 0;
    for (const Item& item : items) {
        if (counts(item) && ++told <= kMostDetails)
            details.append(textOf(item));
    }
    if (told > kMostDetails)
        details.append(u"… and %1 more"_s.arg(told - kMostDetails));
}

QStringList detailsOf(const StatusLine& line)
{
    QStringList details;
    if (!line.fault.isEmpty())
        details.append(line.fault);
    if (line.snapshot) {
        append(details, line.snapshot->incidents, [](const auto& each) { return each.open; });
        append(details, line.snapshot->components, [](const auto& each) {
            return each.level != FeedLevel::Operational && each.level != FeedLevel::Unknown;
        });
        append(details, line.snapshot->maintenances,
               [](const auto& each) { return each.state != MaintenanceState::Completed; });
    }
    if (!line.note.isEmpty())
        details.append(line.note);
    return details;
}

} // namespace

QJsonObject toJson(const StatusLine& line)
{
    QJsonObject object = line.snapshot ? toJson(*line.snapshot)
                                       : QJsonObject{{u"page"_s, line.page},
                                                     {u"engine"_s, QJsonValue::Null},
                                                     {u"level"_s, nameOf(FeedLevel::Unknown)},
                                                     {u"components"_s, QJsonArray()},
                                                     {u"incidents"_s, QJsonArray()},
                                                     {u"maintenances"_s, QJsonArray()}};
    if (!line.provider.isEmpty())
        object.insert(u"provider"_s, line.provider);
    if (!line.fault.isEmpty())
        object.insert(u"fault"_s, line.fault);
    return object;
}

QString statusText(const QList<StatusLine>& lines, bool colour)
{
    qsizetype levels = 0;
    qsizetype providers = 0;
    for (const StatusLine& line : lines) {
        levels = std::max(levels, nameOf(line.level()).size());
        providers = std::max(providers, line.provider.size());
    }
    QString text;
    for (const StatusLine& line : lines) {
        text += lampOf(line.level(), levels, colour) + u"  "_s;
        if (providers > 0)
            text += line.provider.leftJustified(providers) + u"  "_s;
        const bool hasTitle = line.snapshot && !line.snapshot->page.isEmpty();
        text += (hasTitle ? line.snapshot->page : line.page) + u'\n';
        for (const QString& detail : detailsOf(line))
            text += u"    "_s + detail + u'\n';
    }
    return text;
}

} // namespace fuseboard
