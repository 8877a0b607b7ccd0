// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/ratelimittracker.h"

#include <QTest>

#include <algorithm>
#include <deque>
#include <random>
#include <vector>

using namespace fuseboard;
using namespace std::chrono_literals;

namespace {

struct Sent
{
    Instant at;
    qint64 tokens;
};

/// Random calls, ends, lessons and pauses, checked against the plainest possible book-keeping.
class History
{
public:
    explicit History(quint64 seed) : m_random(seed)
    {
        m_limits.requestsPerMinute = below(3) ? std::optional(1 + below(8)) : std::nullopt;
        m_limits.tokensPerMinute = below(2) ? std::optional(50 + below(500)) : std::nullopt;
        m_limits.concurrent = below(2) ? std::optional(1 + below(4)) : std::nullopt;
        m_tracker.configure(m_limits);
    }

    /// What went wrong; empty where nothing did.
    const char* run()
    {
        for (int i = 0; i < 25; ++i) {
            m_now += below(4) == 0 ? 20s * below(4) : 1ms * below(2000);
            const char* fault = step();
            if (fault)
                return fault;
        }
        for (const auto& permit : m_open)
            m_tracker.finished(permit, TokenCost{});
        return m_tracker.inFlight() == 0 ? nullptr : "a permit leaked";
    }

private:
    qint64 below(qint64 bound)
    {
        return static_cast<qint64>(m_random() % static_cast<quint64>(bound));
    }

    const char* step()
    {
        switch (below(6)) {
        case 0:
            return end();
        case 1:
            return teach();
        default:
            return send();
        }
    }

    const char* send()
    {
        const TokenCost cost{below(40), below(40)};
        const LimitVerdict verdict = m_tracker.check(cost, m_now);
        const auto permit = m_tracker.tryAcquire(cost, m_now);
        if (permit.has_value() != verdict.open)
            return "check and tryAcquire disagree";
        if (!permit)
            return verdict.retryAt && *verdict.retryAt > m_now ? nullptr : "no moment to retry at";
        m_open.push_back(*permit);
        m_sent.push_back({m_now, cost.total()});
        while (m_sent.front().at + 60s <= m_now)
            m_sent.pop_front();
        return verify();
    }

    const char* verify() const
    {
        if (m_limits.requestsPerMinute &&
            static_cast<qint64>(m_sent.size()) > *m_limits.requestsPerMinute)
            return "more requests than the limit in a rolling minute";
        qint64 tokens = 0;
        qint64 largest = 0;
        for (const Sent& sent : m_sent) {
            tokens += sent.tokens;
            largest = std::max(largest, sent.tokens);
        }
        // One call that is estimated above the whole limit may be alone in its window.
        if (m_limits.tokensPerMinute && tokens > largest && tokens > *m_limits.tokensPerMinute)
            return "more tokens than the limit in a rolling minute";
        if (m_limits.concurrent && static_cast<qint64>(m_open.size()) > *m_limits.concurrent)
            return "more calls at a time than the limit";
        return nullptr;
    }

    const char* end()
    {
        if (m_open.empty())
            return nullptr;
        const auto which = m_open.begin() + below(static_cast<qint64>(m_open.size()));
        if (below(2))
            m_tracker.succeeded(which->mark);
        m_tracker.finished(*which, {});
        if (below(4) == 0)
            m_tracker.released(*which); // a second answer
        m_open.erase(which);
        return m_tracker.inFlight() == static_cast<int>(m_open.size()) ? nullptr : "miscounted";
    }

    const char* teach()
    {
        const RateLimitTracker::Mark mark =
            m_open.empty() ? RateLimitTracker::Mark{} : m_open.back().mark;
        LimitReading reading;
        reading.unit = static_cast<LimitUnit>(below(4));
        if (below(2))
            reading.window = below(2) ? Duration(60s) : Duration(24h);
        if (below(2))
            reading.limit = 1 + below(1000);
        if (below(2))
            reading.remaining = below(20);
        if (below(2))
            reading.reset = Duration(1s) * below(100'000);
        m_tracker.learn(mark, {reading}, {}, m_now);
        if (below(8) == 0)
            m_tracker.refused(below(2) ? std::optional<Duration>(1s * below(1000)) : std::nullopt,
                              m_now);
        return nullptr;
    }

    std::mt19937_64 m_random;
    Instant m_now{1h};
    ProviderLimits m_limits;
    RateLimitTracker m_tracker;
    std::vector<RateLimitTracker::Permit> m_open;
    std::deque<Sent> m_sent;
};

} // namespace

class TestRateLimitHistories : public QObject
{
    Q_OBJECT

private slots:
    void no_rolling_window_admits_more_than_its_limit_and_no_permit_leaks()
    {
        for (quint64 seed = 1; seed <= 100'000; ++seed) {
            const char* fault = History(seed).run();
            QVERIFY2(!fault, qPrintable(QStringLiteral("seed %1: %2")
                                            .arg(seed)
                                            .arg(QLatin1StringView(fault ? fault : ""))));
        }
    }
};

QTEST_GUILESS_MAIN(TestRateLimitHistories)
#include "tst_ratelimithistories.moc"
