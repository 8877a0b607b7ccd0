// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/circuitbreaker.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace std::chrono_literals;

namespace {

/// One breaker in the hands of careless callers: late, double, forgotten and foreign answers.
class RandomHistory
{
public:
    explicit RandomHistory(quint64 seed)
        : m_random(seed), m_settings(randomSettings()), m_breaker(m_settings)
    {
    }

    QString firstBrokenInvariant()
    {
        for (int i = 0; i < 40; ++i) {
            step();
            if (!m_broken.isEmpty())
                return m_broken;
        }
        everythingComesBackInTheEnd();
        return m_broken;
    }

private:
    using Trip = CircuitBreaker::Trip;

    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint64>(limit)); }

    BreakerSettings randomSettings()
    {
        return {1 + below(5), (1 + below(90)) * 1s, 1 + below(4), 1 + below(4),
                (1 + below(150)) * 1s};
    }

    void require(bool holds, const char* invariant)
    {
        if (!holds && m_broken.isEmpty())
            m_broken = QString::fromLatin1(invariant);
    }

    void step()
    {
        m_now += below(10) == 0 ? below(400) * 1s : below(8) * 1s;
        const CircuitState before = m_breaker.state(m_now);
        const auto trip = m_breaker.lastTrip();
        if (before != m_stateSeen) // a permit from before a change of state is stale
            m_out.clear();
        switch (below(8)) {
        case 0:
        case 1:
        case 2:
        case 3:
            acquire(before);
            break;
        case 4:
            answer([this](CircuitBreaker::Permit p) { m_breaker.recordSuccess(p, m_now); });
            break;
        case 5:
            answer([this](CircuitBreaker::Permit p) { m_breaker.recordFailure(p, m_now); });
            break;
        case 6:
            answer([this](CircuitBreaker::Permit p) { m_breaker.release(p, m_now); });
            break;
        default:
            m_breaker.observe(below(2) == 0, m_now);
        }
        const CircuitState after = m_breaker.state(m_now);
        const bool opened = m_breaker.lastTrip() != trip;
        if (after != before || opened)
            m_out.clear();
        m_stateSeen = after;
        require(!trip || m_breaker.lastTrip(), "the last trip is kept");
        require(!opened || m_breaker.lastTrip()->at == m_now, "a trip happens now");
        require(after != CircuitState::Open || opened || before == CircuitState::Open,
                "opening leaves a trip");
        require(after == CircuitState::Closed ? !m_breaker.retryAt(m_now).has_value() : true,
                "a closed circuit names no moment");
    }

    void acquire(CircuitState before)
    {
        const bool admits = m_breaker.wouldAdmit(m_now);
        const auto retryAt = m_breaker.retryAt(m_now);
        const auto permit = m_breaker.tryAcquire(m_now);
        require(permit.has_value() == admits, "wouldAdmit foretells tryAcquire");
        require(retryAt.has_value() != admits, "a moment is named just when nothing is admitted");
        require(!retryAt || *retryAt > m_now, "the named moment is ahead");
        require(!permit || before != CircuitState::Open, "no permit while open");
        require(permit || before != CircuitState::Closed, "always a permit while closed");
        if (!permit)
            return;
        m_given.append(*permit);
        if (before == CircuitState::HalfOpen)
            m_out.insert(permit->id, m_now + CircuitBreaker::kPermitLease);
        m_out.removeIf([this](const auto& out) { return out.value() <= m_now; });
        require(m_out.size() <= m_settings.halfOpenMaxCalls, "few permits while half-open");
    }

    template <typename Answer>
    void answer(Answer tell)
    {
        if (m_given.isEmpty())
            return;
        const auto permit = m_given.at(below(static_cast<int>(m_given.size()))); // maybe once more
        tell(permit);
        m_out.remove(permit.id);
    }

    void everythingComesBackInTheEnd()
    {
        m_now += CircuitBreaker::kPermitLease + m_settings.recovery;
        const bool closed = m_breaker.state(m_now) == CircuitState::Closed;
        for (int i = 0; i < m_settings.halfOpenMaxCalls; ++i)
            require(m_breaker.tryAcquire(m_now).has_value(), "no permit leaks");
        require(closed || !m_breaker.tryAcquire(m_now), "no permit appears from nowhere");
    }

    std::mt19937_64 m_random;
    BreakerSettings m_settings;
    CircuitBreaker m_breaker;
    Instant m_now = Instant(1000h);
    CircuitState m_stateSeen = CircuitState::Closed;
    QList<CircuitBreaker::Permit> m_given;
    QHash<quint64, Instant> m_out; ///< half-open permits that are not yet answered
    QString m_broken;
};

} // namespace

class TestCircuitHistories : public QObject
{
    Q_OBJECT

private slots:
    void random_histories_keep_the_invariants();
};

void TestCircuitHistories::random_histories_keep_the_invariants()
{
    for (quint64 seed = 1; seed <= 20'000; ++seed) {
        const QString broken = RandomHistory(seed).firstBrokenInvariant();
        QVERIFY2(broken.isEmpty(), qPrintable(broken + u" seed "_s + QString::number(seed)));
    }
}

QTEST_GUILESS_MAIN(TestCircuitHistories)
#include "tst_circuithistories.moc"
