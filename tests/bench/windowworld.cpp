// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/windowworld.h"

#include "app/adapters/history/sqlitehistory.h"
#include "app/domain/configuration.h"
#include "app/main/composition.h"
#include "tests/bench/crowdtransport.h"
#include "tests/support/seededrandom.h"

#include <QDateTime>
#include <QFile>
#include <QThread>

#include <cmath>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayMs = 86'400'000;
constexpr qsizetype kMostWaiting = 2000;

Configuration configuration()
{
    Configuration c;
    for (int i = 0; i < kBenchProviders; ++i) {
        Provider provider;
        provider.name = u"p%1"_s.arg(i);
        provider.dialect = u"openai"_s;
        provider.baseUrl = QUrl(u"https://p%1.test/v1"_s.arg(i));
        provider.keySource = KeySource::None;
        provider.limits.requestsPerMinute = 90'000;
        provider.limits.tokensPerDay = 900'000'000;
        provider.prices.insert(u"large"_s, {3, 15});
        c.providers.append(provider);
        Chain chain;
        chain.name = u"c%1"_s.arg(i);
        chain.steps = {{provider.name, u"large"_s},
                       {u"p%1"_s.arg((i + 1) % kBenchProviders), u"small"_s}};
        c.chains.append(chain);
    }
    c.watch.probes.baselineHosts.clear();
    return c;
}

CallRecord someCall(SeededRandom& random, qint64 atMs)
{
    CallRecord record;
    record.step = random.below(2);
    const int chain = random.below(kBenchProviders);
    record.chain = u"c%1"_s.arg(chain);
    record.provider = u"p%1"_s.arg((chain + record.step) % kBenchProviders);
    record.model = record.step == 0 ? u"large"_s : u"small"_s;
    const double spread = (random.uniform() + random.uniform() + random.uniform() - 1.5) * 2;
    record.latency = Duration(std::llround(8e8 * std::exp(spread)));
    record.startedAt =
        QDateTime::fromMSecsSinceEpoch(atMs - record.latency.count() / 1'000'000, Qt::UTC);
    if (random.below(20) == 0) {
        const bool isLimit = random.below(2) == 0;
        record.outcome = Outcome::Failure;
        record.status = isLimit ? 429 : 503;
        record.message = isLimit ? u"Rate limit reached."_s : u"Overloaded."_s;
        record.error = ProviderError::of(isLimit ? ErrorKind::RateLimited : ErrorKind::Overloaded,
                                         record.provider, record.message);
        return record;
    }
    record.status = 200;
    record.ttft = record.latency / 3;
    record.usage = {50 + random.below(3000), 20 + random.below(1000), false};
    return record;
}

} // namespace

void seedWorld(const QString& folder, qint64 count)
{
    QFile file(folder + u"/config.json"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(writeConfiguration(configuration())) < 0)
        qFatal("cannot write %s", qPrintable(file.fileName()));
    SqliteHistory history(folder);
    history.configure({});
    SeededRandom random(1);
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    for (qint64 i = 0; i < count; ++i) {
        const qint64 atMs = nowMs - kDayMs + i * kDayMs / count;
        history.record(someCall(random, atMs), atMs);
        while (history.waiting() > kMostWaiting)
            QThread::usleep(200);
    }
}

PortsFactory worldPorts(const QString& folder)
{
    return [folder] {
        EnginePorts ports = desktopPorts({folder + u"/config.json"_s, folder})();
        ports.transport = std::make_unique<CrowdTransport>(*ports.clock);
        return ports;
    };
}

} // namespace fuseboard
