// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samplefeeds.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;

QDateTime before(qint64 minutes)
{
    return QDateTime::fromMSecsSinceEpoch(kFeedsNowMs - minutes * kMinute);
}

FeedView feed(const QString& provider, const QString& title, const QString& page)
{
    FeedView view;
    view.provider = provider;
    view.title = title;
    view.page = QUrl(page);
    view.readAtMs = kFeedsNowMs - 3 * kMinute;
    view.nextAtMs = kFeedsNowMs + 2 * kMinute;
    return view;
}

FeedSnapshot snapshot(const QString& page, FeedEngine engine, int components)
{
    FeedSnapshot snapshot{page, engine, FeedLevel::Operational};
    for (int i = 1; i <= components; ++i)
        snapshot.components.append(
            {u"c%1"_s.arg(i), u"Component %1"_s.arg(i), FeedLevel::Operational});
    return snapshot;
}

FeedView troubled()
{
    FeedView view = feed(u"aurora"_s, u"Aurora"_s, u"https://status.aurora.example"_s);
    FeedSnapshot page = snapshot(u"Aurora status"_s, FeedEngine::IncidentIo, 26);
    page.level = FeedLevel::PartialOutage;
    page.components[0] = {u"chat"_s, u"Chat Completions"_s, FeedLevel::PartialOutage, u"APIs"_s};
    page.components[1] = {u"login"_s, u"Login"_s, FeedLevel::Degraded};
    page.incidents = {
        {.id = u"1"_s,
         .title = u"Elevated error rates on all models"_s,
         .state = IncidentState::Identified,
         .level = FeedLevel::PartialOutage,
         .open = true,
         .startedAt = before(48),
         .updatedAt = before(9),
         .parts = {{u"chat"_s, u"Chat Completions"_s}, {u"batch"_s, u"Batch"_s, u"eu-west-1"_s}},
         .url = u"https://status.aurora.example/incidents/1"_s,
         .lastUpdate = u"We have found the cause in a deploy of this morning and are taking it "
                       "back. Some requests still fail with 503 & 529; retries usually succeed."_s},
        {.id = u"2"_s,
         .title = u"Slow sign-in"_s,
         .state = IncidentState::Investigating,
         .open = true,
         .startedAt = before(60 * 26)},
        {.id = u"3"_s,
         .title = u"An old one that is over"_s,
         .state = IncidentState::Resolved,
         .level = FeedLevel::MajorOutage,
         .startedAt = before(9000),
         .resolvedAt = before(8900)}};
    page.maintenances = {{.id = u"m"_s,
                          .title = u"Database upgrade"_s,
                          .startsAt = before(-60 * 30),
                          .endsAt = before(-60 * 32),
                          .parts = {{u"login"_s, u"Login"_s}},
                          .url = u"https://status.aurora.example/maintenances/m"_s}};
    view.snapshot = page;
    return view;
}

ProviderBoard measured(const QString& name, VerdictKind kind, const QString& sentence)
{
    ProviderBoard provider;
    provider.name = name;
    provider.verdict = {kind, sentence};
    return provider;
}

} // namespace

FeedsSnapshot calmFeeds()
{
    FeedView aurora = feed(u"aurora"_s, u"Aurora"_s, u"https://status.aurora.example"_s);
    aurora.snapshot = snapshot(u"Aurora status"_s, FeedEngine::IncidentIo, 26);
    FeedView borealis = feed(u"borealis"_s, u"Borealis"_s, u"https://status.borealis.example"_s);
    borealis.snapshot = snapshot(u"Borealis Status"_s, FeedEngine::Atom, 0);
    return {kFeedsNowMs, {aurora, borealis}};
}

FeedsSnapshot troubledFeeds()
{
    FeedView borealis = feed(u"borealis"_s, u"Borealis"_s, u"https://status.borealis.example"_s);
    borealis.snapshot = snapshot(u"Borealis Status"_s, FeedEngine::Statuspage, 6);
    borealis.note = u"Name your regions in \"status_regions\": this page tells of every region."_s;
    FeedView cirrus = feed(u"cirrus"_s, u"Cirrus"_s, u"https://status.cirrus.example"_s);
    cirrus.snapshot = snapshot(u"Cirrus Status"_s, FeedEngine::BetterStack, 9);
    cirrus.readAtMs = kFeedsNowMs - 20 * kMinute;
    cirrus.stale = true;
    cirrus.fault = u"This is a web page, not a feed. Check the address of the status page."_s;
    FeedView dune = feed(u"dune"_s, u"Dune"_s, u"https://status.dune.example"_s);
    dune.readAtMs.reset();
    dune.fault = u"The server answers with 403. Check the address of the status page."_s;
    return {kFeedsNowMs, {troubled(), borealis, cirrus, dune}};
}

FeedsSnapshot readingFeeds()
{
    FeedsSnapshot feeds = troubledFeeds();
    feeds.feeds[0].reading = true;
    feeds.feeds[1].reading = true;
    return feeds;
}

BoardSnapshot feedsBoard()
{
    BoardSnapshot board;
    board.nowMs = kFeedsNowMs;
    board.providers = {
        measured(u"aurora"_s, VerdictKind::TheirIncident,
                 u"Aurora has trouble, and says so: 31 % of your calls failed in the last "
                 "5 minutes."_s),
        measured(u"borealis"_s, VerdictKind::FailingUnannounced,
                 u"Borealis fails for you; its status page does not say so yet."_s),
        measured(u"cirrus"_s, VerdictKind::Fine, u"Cirrus answers as usual."_s),
    };
    return board;
}

} // namespace fuseboard
