// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/fallbackplan.h"
#include "tests/app/domain/chainstory.h"
#include "tests/support/seededrandom.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;
using namespace fuseboard;
using namespace fuseboard::chainstory;
using namespace std::chrono_literals;

namespace {

/// One prompt through a random chain, with gates that open and close as they like.
class RandomPrompt
{
public:
    explicit RandomPrompt(quint64 seed)
        : m_random(seed), m_chain(randomChain()), m_plan(m_chain, at(0s))
    {
    }

    QString firstBrokenInvariant()
    {
        for (int turn = 0; turn < 500 && m_broken.isEmpty(); ++turn) {
            rollGates();
            const auto decision = m_plan.next(
                m_now, [this](int step) { return m_gates.at(step); }, below(1000) / 1000.0);
            checkSkipped(decision.skipped);
            if (const auto* send = std::get_if<FallbackPlan::Send>(&decision.action)) {
                check(*send);
            } else if (const auto* wait = std::get_if<FallbackPlan::Wait>(&decision.action)) {
                check(*wait);
            } else {
                check(std::get<FallbackPlan::Finish>(decision.action));
                return m_broken;
            }
        }
        return m_broken.isEmpty() ? u"it ends some time"_s : m_broken;
    }

private:
    int below(int limit) { return m_random.below(limit); }

    Chain randomChain()
    {
        Chain chain = chainOf(below(5));
        chain.retry.maxRetries = below(4);
        chain.retry.jitter = static_cast<Jitter>(below(4));
        chain.retry.maxRetryAfter = below(60) * 1s;
        chain.retry.maxWaitWithFallback = below(10) * 1s;
        chain.deadline = (1 + below(200)) * 1s;
        return chain;
    }

    /// Of any jitter; decorrelated pauses may triple.
    Duration longestBackoff(int retry) const
    {
        const bool triples = m_chain.retry.jitter == Jitter::Decorrelated;
        const double factor = triples ? std::pow(3, retry) : std::pow(2, retry - 1);
        return std::min(m_chain.retry.maxDelay,
                        fromSeconds(toSeconds(m_chain.retry.baseDelay) * factor));
    }

    void require(bool holds, const char* invariant)
    {
        if (!holds && m_broken.isEmpty())
            m_broken = QString::fromLatin1(invariant);
    }

    void rollGates()
    {
        m_gates.clear();
        for (qsizetype i = 0; i < m_chain.steps.size(); ++i) {
            Gate gate;
            gate.open = below(4) > 0;
            gate.reason = static_cast<SkipReason>(below(3));
            if (below(3) > 0)
                gate.retryAt = m_now + (below(40) - 5) * 1s;
            m_gates.append(gate);
        }
    }

    void checkSkipped(const QList<FallbackPlan::Skipped>& skipped)
    {
        for (const auto& skip : skipped) {
            require(!m_gates.at(skip.step).open, "only closed gates are passed over");
            require(!m_skipped.contains(skip.step), "each is reported once");
            require(skip.step >= m_step, "steps never go backwards");
            require(skip.attempt == ++m_attempts, "attempts are numbered one by one");
            m_skipped.append(skip.step);
            m_step = skip.step;
        }
    }

    void check(const FallbackPlan::Send& send)
    {
        require(send.step >= m_step, "steps never go backwards");
        require(!m_skipped.contains(send.step), "a passed step is not come back to");
        require(m_gates.at(send.step).open, "only open gates are sent to");
        require(m_now < at(m_chain.deadline), "nothing is sent after the deadline");
        require(send.attempt == ++m_attempts, "attempts are numbered one by one");
        require(send.retryCount <= m_chain.retry.maxRetries, "retries are bounded");
        require(send.retryCount == m_sendsByStep[send.step], "retries are counted");
        require(m_now >= m_waitUntil, "a pause is kept to its end");
        m_waited += send.waited;
        require(send.waited >= 0s && m_waited <= m_chain.deadline,
                "the total wait is within the deadline");
        require(!m_hint || send.step != m_failedStep || m_now >= *m_hint, "a hint is obeyed");
        require(!std::exchange(m_resent, false) || send.step != m_step || send.waited == 0s ||
                    m_waitedAgain,
                "what is sent again does not wait for a pause");
        m_waitedAgain = false;
        ++m_sendsByStep[send.step];
        m_step = send.step;
        m_waitUntil = m_now;
        m_now += below(20) * 500ms;
        m_hint.reset();
        if (below(5) == 0) {
            m_plan.succeeded();
            return;
        }
        if (below(4) == 0 && tookItsResend(send.step))
            return;
        const auto kind = static_cast<ErrorKind>(below(kErrorKindCount));
        const auto hint = below(2) == 0 ? std::optional<Duration>(below(90) * 1s) : std::nullopt;
        if (hint)
            m_hint = m_now + *hint;
        m_failedStep = send.step;
        m_plan.failed(errorOf(kind, hint), m_now);
        m_pauseOfFailure = std::max(hint.value_or(0s), longestBackoff(send.retryCount + 1));
    }

    /// The form was refused: what is sent now is no retry, needs no pause, and has a bound.
    bool tookItsResend(int step)
    {
        const bool took = m_plan.resend();
        int& resends = m_resendsByStep[step];
        require(took == (resends < FallbackPlan::kMaxResends), "resends are bounded by step");
        if (!took)
            return false;
        ++resends;
        --m_sendsByStep[step]; // counted as a resend, not as a retry
        m_resent = true;
        m_pauseOfFailure.reset(); // it was taken before what is sent again
        return true;
    }

    bool isClosedByALimit(int step) const
    {
        return !m_gates.at(step).open && m_gates.at(step).reason == SkipReason::LocalLimit;
    }

    void check(const FallbackPlan::Wait& wait)
    {
        require(wait.until > m_now, "a pause lies ahead");
        require(wait.until < at(m_chain.deadline), "no pause reaches beyond the deadline");
        require(wait.step == m_failedStep || isClosedByALimit(wait.step),
                "a pause comes before a retry, or until a local limit ends");
        require(wait.step >= m_step, "steps never go backwards");
        require(!m_resent || isClosedByALimit(wait.step),
                "only a limit makes what is sent again wait");
        m_waitedAgain = true;
        m_step = wait.step;
        if (m_pauseOfFailure && m_gates.at(wait.step).open)
            require(wait.until - m_now <= *m_pauseOfFailure,
                    "a hint is never inherited by a later error");
        m_pauseOfFailure.reset(); // from here on a closing gate may prolong it
        m_waitUntil = wait.until;
        m_now = below(4) == 0 ? wait.until + below(3) * 1s : wait.until;
    }

    void check(const FallbackPlan::Finish& finish)
    {
        require(!finish.earliestRetry || *finish.earliestRetry > m_now, "a retry lies ahead");
        const int most = static_cast<int>(m_chain.steps.size()) * (1 + m_chain.retry.maxRetries);
        int sends = 0;
        for (const int count : std::as_const(m_sendsByStep))
            sends += count;
        require(sends <= most, "sends are bounded");
        int resends = 0;
        for (const int count : std::as_const(m_resendsByStep))
            resends += count;
        require(m_attempts <= most + resends + m_chain.steps.size(), "attempts are bounded");
        for (int i = 0; i < 3; ++i) {
            m_now += 40s;
            const auto again = m_plan.next(
                m_now, [](int) { return Gate(); }, 0.5);
            const auto* same = std::get_if<FallbackPlan::Finish>(&again.action);
            require(same && same->end == finish.end && same->step == finish.step &&
                        same->earliestRetry == finish.earliestRetry && again.skipped.isEmpty(),
                    "the end stays the same");
            m_plan.cancel();
        }
    }

    SeededRandom m_random;
    Chain m_chain;
    FallbackPlan m_plan;
    Instant m_now = at(0s);
    Instant m_waitUntil = at(0s);
    std::optional<int> m_failedStep;
    std::optional<Instant> m_hint;            ///< of the last failure
    std::optional<Duration> m_pauseOfFailure; ///< the longest that the last failure explains
    Duration m_waited{};
    QList<Gate> m_gates;
    QList<int> m_skipped;
    QMap<int, int> m_sendsByStep; ///< without those that were sent again
    QMap<int, int> m_resendsByStep;
    bool m_resent = false;      ///< and not yet sent again
    bool m_waitedAgain = false; ///< since the last Send
    int m_step = 0;
    int m_attempts = 0;
    QString m_broken;
};

} // namespace

class TestFallbackHistories : public QObject
{
    Q_OBJECT

private slots:
    void a_hundred_thousand_random_histories_keep_the_invariants();
};

void TestFallbackHistories::a_hundred_thousand_random_histories_keep_the_invariants()
{
    for (quint64 seed = 1; seed <= 100'000; ++seed) {
        const QString broken = RandomPrompt(seed).firstBrokenInvariant();
        QVERIFY2(broken.isEmpty(), qPrintable(broken + u" seed "_s + QString::number(seed)));
    }
}

QTEST_GUILESS_MAIN(TestFallbackHistories)
#include "tst_fallbackhistories.moc"
