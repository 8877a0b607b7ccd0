// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/feedwatcher.h"
#include "tests/app/engine/statuspages.h"
#include "tests/support/fakerandom.h"
#include "tests/support/inlineworker.h"
#include "tests/support/statusdocuments.h"

namespace fuseboard {

inline QString hostOf(const QString& provider)
{
    return QStringLiteral("https://status.%1.test").arg(provider);
}

inline FeedTarget target(const QString& provider)
{
    return {provider, provider.toUpper(), QUrl(hostOf(provider)), {}, {}};
}

/// A watcher, and what it needs, on a clock that stands still.
struct FeedBench
{
    FakeClock clock;
    FakeRandom random{0.5}; ///< a calm page is read every 300 s, a quick one every 90 s
    StatusPages pages{clock};
    InlineWorker worker{clock};
    int changes = 0;
    FeedWatcher watcher{{clock, random, pages, worker,
                         [](Instant at) {
                             return std::chrono::duration_cast<std::chrono::milliseconds>(
                                        at.time_since_epoch())
                                 .count();
                         }},
                        [this] { ++changes; }};

    void watch(const QStringList& providers, bool enabled = true)
    {
        QList<FeedTarget> targets;
        for (const QString& provider : providers)
            targets.append(target(provider));
        watcher.configure(targets, {enabled, std::chrono::minutes(5)});
    }
    void serve(const QString& provider, const QByteArray& document)
    {
        pages.serve(hostOf(provider) + QStringLiteral("/api/v2/summary.json"), document);
    }
    void fail(const QString& provider, int status, HttpHeaders headers = {})
    {
        pages.answer(hostOf(provider) + QStringLiteral("/api/v2/summary.json"),
                     ScriptedReply::whole(status, {}, headers));
    }
    FeedView view(const QString& provider = QStringLiteral("alpha")) const
    {
        return watcher.view(provider).value_or(FeedView());
    }
    /// How often pages are asked within this time.
    int asked(Duration time)
    {
        const int before = pages.count();
        clock.advance(time);
        return pages.count() - before;
    }
};

} // namespace fuseboard
