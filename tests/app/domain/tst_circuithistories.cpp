// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/circuitbreaker.h"
#include "tests/support/seededrandom.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace std::chrono_literals;

namespace {

constexpr quint64 kHistories = 100'000;

/// One breaker in the hands of careless callers: late, double, forgotten and foreign answers.
/// Beside it runs the simplest account of what it should know.
class RandomHistory
{
public:
    explicit RandomHistory(quint64 seed)
        : m_random(seed), m_settings(randomSettings()), m_breaker(m_settings)
    {
    }

    QString firstBrokenInvariant()
    {
        for (int i = 0; i < 40 && !m_broken; ++i)
            step();
        if (!m_broken)
            everythingComesBackInTheEnd();
        return QString::fromLatin1(m_broken);
    }

private:
    int below(int limit) { return m_random.below(limit); }

    BreakerSettings randomSettings()
    {
        return {1 + below(5), (1 + below(90)) * 1s, 1 + below(4), 1 + below(4),
                (1 + below(150)) * 1s};
    }

    void require(bool holds, const char* invariant)
    {
        if (!holds && !m_broken)
            m_broken = invariant;
    }

    void step()
    {
        m_now += below(10) == 0 ? below(400) * 1s : below(8) * 1s;
        const CircuitState before = m_breaker.state(m_now);
        const auto trip = m_breaker.lastTrip();
        if (before != m_stateSeen) { // a permit from before a change of state is stale
            m_out.clear();
            m_successes = 0;
        }
        std::erase_if(m_out, [this](const auto& out) { return out.second <= m_now; });
        const Event event = act(before);
        const CircuitState after = m_breaker.state(m_now);
        const bool opened = m_breaker.lastTrip() != trip;
        if (after == CircuitState::HalfOpen && event == Event::Success &&
            before == CircuitState::HalfOpen)
            ++m_successes;
        checkChange(before, after, opened, event);
        if (after != before || opened) {
            m_out.clear();
            m_successes = 0;
        }
        m_stateSeen = after;
        require(!trip || m_breaker.lastTrip(), "the last trip is kept");
        require(after != CircuitState::Closed || !m_breaker.retryAt(m_now),
                "a closed circuit names no moment");
    }

    enum class Event { Nothing, Success, Failure };

    /// What the breaker was told that it may not ignore.
    Event act(CircuitState before)
    {
        switch (below(8)) {
        case 0:
        case 1:
        case 2:
        case 3:
            acquire(before);
            return Event::Nothing;
        case 4:
            return answer([this](CircuitBreaker::Permit p) { m_breaker.recordSuccess(p, m_now); })
                       ? Event::Success
                       : Event::Nothing;
        case 5:
            return answer([this](CircuitBreaker::Permit p) { m_breaker.recordFailure(p, m_now); })
                       ? Event::Failure
                       : Event::Nothing;
        case 6:
            answer([this](CircuitBreaker::Permit p) { m_breaker.release(p, m_now); });
            return Event::Nothing;
        default:
            break;
        }
        const bool success = below(2) == 0;
        m_breaker.observe(success, m_now);
        if (!success && before == CircuitState::HalfOpen)
            m_successes = 0; // taken back
        return success ? Event::Success : Event::Nothing;
    }

    void checkChange(CircuitState before, CircuitState after, bool opened, Event event)
    {
        if (opened) {
            require(m_breaker.lastTrip()->at == m_now, "a trip happens now");
            require(before != CircuitState::Open, "what is open does not open");
            require(before != CircuitState::HalfOpen || event == Event::Failure,
                    "half-open, only a failed probe opens it");
            if (before == CircuitState::Closed)
                m_downSince = m_now;
            require(
                m_breaker.retryAt(m_now) == m_now + expectedPause(),
                "the pause is a third of the outage, at least the recovery and at most the cap");
            const Duration pause = *m_breaker.retryAt(m_now) - m_now;
            require(before == CircuitState::Closed || pause >= m_lastPause,
                    "pauses never shrink during an outage");
            m_lastPause = pause;
        } else {
            require(after != CircuitState::Open || before == CircuitState::Open,
                    "opening leaves a trip");
        }
        if (before == CircuitState::HalfOpen && after == CircuitState::Closed)
            require(event == Event::Success && m_successes + 1 >= m_settings.successThreshold,
                    "it closes only after enough successes");
        require(before != CircuitState::HalfOpen || after != CircuitState::HalfOpen ||
                    m_successes < m_settings.successThreshold,
                "it closes after enough successes");
        require(before != CircuitState::Open || after != CircuitState::Closed,
                "open does not close without half-open");
    }

    Duration expectedPause() const
    {
        const Duration atMost = std::max(m_settings.recovery, Duration(300s));
        return std::min(atMost, std::max(m_settings.recovery, (m_now - m_downSince) / 3));
    }

    void acquire(CircuitState before)
    {
        const bool admits = m_breaker.wouldAdmit(m_now);
        const auto retryAt = m_breaker.retryAt(m_now);
        const auto permit = m_breaker.tryAcquire(m_now);
        require(permit.has_value() == admits, "wouldAdmit foretells tryAcquire");
        require(retryAt.has_value() != admits, "a moment is named just when nothing is admitted");
        require(!retryAt || *retryAt > m_now, "the named moment is ahead");
        require(!permit || before != CircuitState::Open, "no call while open");
        require(permit || before != CircuitState::Closed, "always a permit while closed");
        if (before == CircuitState::HalfOpen) {
            const int limit = m_successes > 0 ? m_settings.halfOpenMaxCalls : 1;
            require(permit.has_value() == (static_cast<int>(m_out.size()) < limit),
                    "half-open admits one probe until the first success, then as many as set");
        }
        if (!permit)
            return;
        m_given.append(*permit);
        if (before == CircuitState::HalfOpen)
            m_out.emplace(permit->id, m_now + CircuitBreaker::kPermitLease);
    }

    /// Whether the answer was to a half-open permit that is out.
    template <typename Answer>
    bool answer(Answer tell)
    {
        if (m_given.isEmpty())
            return false;
        const auto permit = m_given.at(below(static_cast<int>(m_given.size()))); // maybe once more
        tell(permit);
        return m_out.erase(permit.id) > 0;
    }

    void everythingComesBackInTheEnd()
    {
        m_now += CircuitBreaker::kPermitLease + CircuitBreaker::kLongestPause;
        if (m_breaker.state(m_now) == CircuitState::Closed)
            return;
        const auto probe = m_breaker.tryAcquire(m_now);
        require(probe.has_value(), "no permit leaks");
        if (!probe)
            return;
        m_breaker.recordSuccess(*probe, m_now);
        if (m_breaker.state(m_now) == CircuitState::Closed)
            return;
        for (int i = 0; i < m_settings.halfOpenMaxCalls; ++i)
            require(m_breaker.tryAcquire(m_now).has_value(), "no permit leaks");
        require(!m_breaker.tryAcquire(m_now), "no permit appears from nowhere");
    }

    SeededRandom m_random;
    BreakerSettings m_settings;
    CircuitBreaker m_breaker;
    Instant m_now = Instant(1000h);
    CircuitState m_stateSeen = CircuitState::Closed;
    QList<CircuitBreaker::Permit> m_given;
    std::map<quint64, Instant> m_out; ///< half-open permits that are not yet answered
    int m_successes = 0;              ///< while half-open
    Instant m_downSince;
    Duration m_lastPause{};
    const char* m_broken = nullptr;
};

} // namespace

class TestCircuitHistories : public QObject
{
    Q_OBJECT

private slots:
    void a_hundred_thousand_random_histories_keep_the_invariants();
};

void TestCircuitHistories::a_hundred_thousand_random_histories_keep_the_invariants()
{
    for (quint64 seed = 1; seed <= kHistories; ++seed) {
        const QString broken = RandomHistory(seed).firstBrokenInvariant();
        QVERIFY2(broken.isEmpty(), qPrintable(broken + u", seed "_s + QString::number(seed)));
    }
}

QTEST_GUILESS_MAIN(TestCircuitHistories)
#include "tst_circuithistories.moc"
