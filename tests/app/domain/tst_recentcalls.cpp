// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/recentcalls.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant kStart{std::chrono::hours(1)};

ProviderError error(ErrorKind kind)
{
    return ProviderError::of(kind, u"p"_s, u"why"_s);
}

int count(const RecentCalls::Counts& counts, ErrorKind kind)
{
    return counts[static_cast<std::size_t>(kind)];
}

} // namespace

class TestRecentCalls : public QObject
{
    Q_OBJECT
private slots:

    void without_calls_nothing_is_counted()
    {
        const auto summary = RecentCalls().summary(kStart);
        QCOMPARE(summary.calls(), 0);
        QVERIFY(!summary.lastError && !summary.sinceSuccess && !summary.sinceFailure);
    }

    void failures_leave_the_window_but_not_the_row()
    {
        RecentCalls calls;
        calls.recordFailure(u"m"_s, error(ErrorKind::ServerError), kStart);
        calls.recordFailure(u"m"_s, error(ErrorKind::ServerError), kStart + 10s);
        QCOMPARE(calls.summary(kStart + 4min + 59s).failed(), 2);
        const auto later = calls.summary(kStart + 5min);
        QCOMPARE(later.failed(), 1);
        QCOMPARE(later.failedInARow(), 2);
        QCOMPARE(calls.summary(kStart + 6min).failed(), 0);
        QCOMPARE(*calls.summary(kStart + 6min).sinceFailure, Duration(5min + 50s));
    }

    void a_success_ends_the_row_of_failures_and_a_failure_that_of_successes()
    {
        RecentCalls calls;
        calls.recordFailure(u"m"_s, error(ErrorKind::AuthenticationFailed), kStart);
        QCOMPARE(calls.summary(kStart).newestReply, ErrorKind::AuthenticationFailed);
        calls.recordSuccess(u"m"_s, kStart + 1s);
        calls.recordSuccess(u"m"_s, kStart + 2s);
        const auto good = calls.summary(kStart + 2s);
        QCOMPARE(good.failedInARow(), 0);
        QCOMPARE(good.successesInARow, 2);
        QVERIFY(!good.newestReply);
        QCOMPARE(good.lastError->kind, ErrorKind::AuthenticationFailed);
        calls.recordFailure(u"m"_s, error(ErrorKind::TimedOut), kStart + 3s);
        const auto bad = calls.summary(kStart + 3s);
        QCOMPARE(bad.successesInARow, 0);
        QCOMPARE(count(bad.inARow, ErrorKind::TimedOut), 1);
        QCOMPARE(bad.failedInARow(), 1);
    }

    void what_never_reached_the_provider_is_no_reply()
    {
        RecentCalls calls;
        calls.recordFailure(u"m"_s, error(ErrorKind::AuthenticationFailed), kStart);
        for (const ErrorKind kind :
             {ErrorKind::ConnectFailed, ErrorKind::TlsFailed, ErrorKind::TimedOut})
            calls.recordFailure(u"m"_s, error(kind), kStart + 1s);
        QCOMPARE(calls.summary(kStart + 1s).newestReply, ErrorKind::AuthenticationFailed);
    }

    void a_prompt_that_is_refused_is_neither_success_nor_failure()
    {
        RecentCalls calls;
        calls.recordFailure(u"m"_s, error(ErrorKind::ServerError), kStart);
        calls.recordFailure(u"m"_s, error(ErrorKind::ContentFiltered), kStart + 1s);
        const auto summary = calls.summary(kStart + 1s);
        QCOMPARE(summary.refused, 1);
        QCOMPARE(summary.calls(), 1);
        QCOMPARE(summary.failedInARow(), 1);
        QCOMPARE(summary.lastError->kind, ErrorKind::ServerError);
    }

    void a_model_fails_after_enough_failures_of_its_own()
    {
        RecentCalls calls;
        calls.recordSuccess(u"good"_s, kStart);
        calls.recordFailure(u"bad"_s, error(ErrorKind::ServerError), kStart + 1s);
        QVERIFY(calls.summary(kStart + 1s).modelsFailing.isEmpty());
        QCOMPARE(calls.summary(kStart + 1s, 1).modelsFailing, QStringList{u"bad"_s});
        calls.recordFailure(u"bad"_s, error(ErrorKind::ServerError), kStart + 2s);
        const auto summary = calls.summary(kStart + 2s);
        QCOMPARE(summary.modelsFailing, QStringList{u"bad"_s});
        QCOMPARE(summary.modelsAnswering, QStringList{u"good"_s});
        calls.recordSuccess(u"bad"_s, kStart + 3s);
        QVERIFY(calls.summary(kStart + 3s).modelsFailing.isEmpty());
    }

    void a_missing_model_fails_at_once()
    {
        RecentCalls calls;
        calls.recordFailure(u"bad"_s, error(ErrorKind::ModelNotFound), kStart);
        QCOMPARE(calls.summary(kStart).modelsFailing, QStringList{u"bad"_s});
    }

    void key_quota_and_connection_are_never_a_models()
    {
        for (const ErrorKind kind :
             {ErrorKind::AuthenticationFailed, ErrorKind::RateLimited, ErrorKind::QuotaExhausted,
              ErrorKind::BillingRequired, ErrorKind::ConnectFailed, ErrorKind::TlsFailed}) {
            RecentCalls calls;
            for (int i = 0; i < 3; ++i)
                calls.recordFailure(u"m"_s, error(kind), kStart);
            QVERIFY2(calls.summary(kStart).modelsFailing.isEmpty(), nameOf(kind).data());
        }
    }

    void a_model_that_answered_long_before_the_others_failed_tells_nothing()
    {
        RecentCalls calls;
        calls.recordSuccess(u"good"_s, kStart);
        calls.recordFailure(u"bad"_s, error(ErrorKind::ModelNotFound), kStart + 60s);
        QCOMPARE(calls.summary(kStart + 60s).modelsAnswering, QStringList{u"good"_s});

        RecentCalls late;
        late.recordSuccess(u"good"_s, kStart);
        late.recordFailure(u"bad"_s, error(ErrorKind::ModelNotFound), kStart + 61s);
        QVERIFY(late.summary(kStart + 61s).modelsAnswering.isEmpty());
    }

    void the_cause_of_a_row_is_what_it_shows_of_late()
    {
        RecentCalls calls;
        for (int i = 0; i < 30; ++i)
            calls.recordFailure(u"m"_s, error(ErrorKind::ConnectFailed), kStart);
        calls.recordFailure(u"m"_s, error(ErrorKind::Overloaded), kStart + 6min);
        const auto late = calls.summary(kStart + 6min).inARowOfLate();
        QCOMPARE(count(late, ErrorKind::ConnectFailed), 0);
        QCOMPARE(count(late, ErrorKind::Overloaded), 1);
        // Where the window holds none, the newest tells.
        QCOMPARE(count(calls.summary(kStart + 1h).inARowOfLate(), ErrorKind::Overloaded), 1);
        QCOMPARE(count(calls.summary(kStart + 1h).inARowOfLate(), ErrorKind::ConnectFailed), 0);

        calls.recordSuccess(u"m"_s, kStart + 7min);
        calls.recordFailure(u"m"_s, error(ErrorKind::TimedOut), kStart + 8min);
        const auto row = calls.summary(kStart + 8min).inARowOfLate();
        QCOMPARE(count(row, ErrorKind::Overloaded), 0);
        QCOMPARE(count(row, ErrorKind::TimedOut), 1);
    }

    void failures_that_were_not_the_providers_are_forgotten_answers_are_not()
    {
        RecentCalls calls;
        calls.recordSuccess(u"m"_s, kStart);
        calls.recordFailure(u"m"_s, error(ErrorKind::ConnectFailed), kStart + 1s);
        calls.forgetFailures();
        const auto summary = calls.summary(kStart + 2s);
        QCOMPARE(summary.calls(), 1);
        QCOMPARE(summary.failedInARow(), 0);
        QVERIFY(!summary.lastError && !summary.sinceFailure && summary.sinceSuccess);
    }

    void models_and_rows_are_bounded()
    {
        RecentCalls calls;
        for (int i = 0; i < 5000; ++i)
            calls.recordFailure(u"m%1"_s.arg(i), error(ErrorKind::ModelNotFound),
                                kStart + std::chrono::milliseconds(i));
        const auto summary = calls.summary(kStart + 5s);
        QCOMPARE(summary.failed(), 5000);
        QCOMPARE(summary.failedInARow(), 1000);
        QCOMPARE(summary.modelsFailing.size(), 200);
        QVERIFY(summary.modelsFailing.contains(u"m4999"_s)); // the newest are kept
    }
};

QTEST_GUILESS_MAIN(TestRecentCalls)
#include "tst_recentcalls.moc"
