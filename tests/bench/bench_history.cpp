// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_history [COUNT [FOLDER]]: fills a history with COUNT calls (100,000 by default) over 30
// days and 6 providers, and tells how fast it takes them in, how large it gets, how soon it is
// there after a start, and how long a chart and pages of calls take. Build in release mode.
#include "app/adapters/history/sqlitehistory.h"
#include "tests/support/seededrandom.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <memory>
#include <vector>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNowMs = 1'790'000'040'000;
constexpr qint64 kSpanMs = 30 * 86'400'000LL;

double msSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

struct Fault
{
    ErrorKind kind;
    int status;
    const char16_t* message;
};
constexpr Fault kFaults[] = {
    {ErrorKind::RateLimited, 429, u"Rate limit reached. Please try again in 20 s."},
    {ErrorKind::Overloaded, 529, u"Overloaded"},
    {ErrorKind::ServerError, 500, u"The server had an error while processing your request."},
    {ErrorKind::BadGateway, 502, u"Bad gateway"},
};

/// 5 % failures, 1 % skipped, latencies with a long tail; every 20th failure has words of its own.
CallRecord someCall(SeededRandom& random, qint64 number, qint64 atMs)
{
    static const QStringList providers{u"openai"_s, u"anthropic"_s,  u"gemini"_s,
                                       u"groq"_s,   u"openrouter"_s, u"ollama"_s};
    CallRecord record;
    record.chain = u"default"_s;
    record.step = random.below(6);
    record.provider = providers[record.step];
    record.model = random.below(2) == 0 ? u"large-model-2026"_s : u"small-model"_s;
    record.route = NetworkRoute{u"no proxy"_s, u"system certificates"_s};
    const double spread = (random.uniform() + random.uniform() + random.uniform() - 1.5) * 2;
    record.latency = Duration(std::llround(1.3e9 * std::exp(spread)));
    record.startedAt =
        QDateTime::fromMSecsSinceEpoch(atMs - record.latency.count() / 1'000'000, Qt::UTC);
    if (random.below(4) == 0) { // else the connection was there already
        record.connect = std::chrono::microseconds(8000 + random.below(20'000));
        record.tls = std::chrono::microseconds(9000 + random.below(20'000));
    }
    const int luck = random.below(100);
    if (luck == 0) {
        record.outcome = Outcome::Skipped;
        record.message = u"The circuit is open."_s;
        record.circuitState = CircuitState::Open;
        return record;
    }
    record.firstByte = record.latency / 4;
    if (luck < 6) {
        const Fault& fault = kFaults[random.below(4)];
        record.outcome = Outcome::Failure;
        record.status = number % 1'000'003 == 7 ? 418 : fault.status;
        record.message = QString::fromUtf16(fault.message);
        if (random.below(20) == 0)
            record.message += u" (request req_%1)"_s.arg(number);
        record.error = ProviderError::of(fault.kind, record.provider, record.message);
        record.error->status = record.status;
        record.error->code = u"error_code"_s;
        record.error->raw = "{\"error\":{\"message\":\"" + record.message.toUtf8() +
                            "\",\"type\":\"error_code\",\"param\":null}}";
        return record;
    }
    record.status = 200;
    record.ttft = record.latency / 3;
    record.usage = {50 + random.below(3000), 20 + random.below(1000), false};
    record.finishReason = u"stop"_s;
    return record;
}

HistorySettings settings()
{
    return {.enabled = true, .keepDays = 36'500, .maxMegabytes = 1'000'000};
}

template <typename Answer, typename Question>
Answer answerTo(Question question)
{
    QEventLoop loop;
    Answer answer;
    question([&](const Answer& given) {
        answer = given;
        loop.quit();
    });
    loop.exec();
    return answer;
}

void waitForWritten(const SqliteHistory& history, qsizetype most)
{
    while (history.waiting() > most)
        QThread::usleep(200);
}

void fill(const QString& folder, qint64 count)
{
    std::vector<CallRecord> made; // before the clock runs: making them is not what is measured
    SeededRandom random(1);
    double seconds = 0;
    {
        SqliteHistory history(folder);
        history.configure(settings());
        qint64 done = 0;
        qint64 lost = 0;
        history.onHealth([&lost](const HistoryHealth& health) { lost = health.lost; });
        while (done < count) {
            made.clear();
            const qint64 portion = std::min<qint64>(count - done, 100'000);
            const auto timeOf = [&](qint64 i) { return kNowMs - kSpanMs + i * kSpanMs / count; };
            for (qint64 i = done; i < done + portion; ++i)
                made.push_back(someCall(random, i, timeOf(i)));
            const auto start = std::chrono::steady_clock::now();
            for (qint64 i = 0; i < portion; ++i)
                history.record(made[static_cast<std::size_t>(i)], timeOf(done + i));
            waitForWritten(history, 0);
            seconds += msSince(start) / 1000;
            done += portion;
        }
        answerTo<QString>([&](auto answered) { history.vacuum(answered); });
        if (lost > 0)
            std::printf("LOST %lld\n", static_cast<long long>(lost));
    }
    const qint64 bytes = QFileInfo(folder + u"/history.db"_s).size();
    std::printf("taken in            %10.0f records/s\n", static_cast<double>(count) / seconds);
    std::printf("on disk             %10.1f bytes/call (%.1f MB)\n",
                static_cast<double>(bytes) / static_cast<double>(count),
                static_cast<double>(bytes) / 1e6);
}

/// The first time, then the middle of nine.
template <typename Work>
void report(const char* what, Work work)
{
    std::vector<double> times;
    qsizetype size = 0;
    for (int i = 0; i < 10; ++i) {
        const auto start = std::chrono::steady_clock::now();
        size = work();
        times.push_back(msSince(start));
    }
    const double first = times.front();
    std::sort(times.begin() + 1, times.end());
    std::printf("%-32s %8.1f ms first, %8.1f ms then (%lld)\n", what, first, times[5],
                static_cast<long long>(size));
}

void charts(SqliteHistory& history)
{
    struct Range
    {
        const char* name;
        qint64 spanMs;
        qint64 bucketMs;
    };
    for (const Range& range : {Range{"chart of 30 days", kSpanMs, 7'200'000},
                               Range{"chart of 7 days", 7 * 86'400'000LL, 1'800'000},
                               Range{"chart of 24 hours", 86'400'000LL, 300'000}}) {
        report(range.name, [&] {
            const auto series = answerTo<QList<StoredSeries>>([&](auto done) {
                history.series({kNowMs - range.spanMs, kNowMs, range.bucketMs}, done);
            });
            qsizetype points = 0;
            for (const StoredSeries& of : series) {
                for (const SeriesPoint& point : of.points)
                    points += point.tally.latency.quantile(0.95) ? 1 : 0;
            }
            return points;
        });
    }
}

void pages(SqliteHistory& history)
{
    const auto page = [&](const char* what, const CallFilter& filter) {
        report(what, [&] {
            return answerTo<CallPage>([&](auto done) { history.calls(filter, 0, 200, done); })
                .calls.size();
        });
    };
    page("page: all", {});
    page("page: provider", {.provider = u"groq"_s});
    page("page: provider, failures", {.provider = u"groq"_s, .outcome = Outcome::Failure});
    page("page: a kind", {.kind = ErrorKind::Overloaded});
    page("page: a kind that is not there", {.kind = ErrorKind::TlsFailed});
    page("page: model, status, a day", {.fromMs = kNowMs - 20 * 86'400'000LL,
                                        .toMs = kNowMs - 19 * 86'400'000LL,
                                        .model = u"small-model"_s,
                                        .status = 429});
    page("page: a rare status", {.status = 418});
    page("page: a kind and a rare status", {.kind = ErrorKind::Overloaded, .status = 418});
    page("page: a common word", {.text = u"TRY AGAIN"_s});
    page("page: a word that is nowhere", {.text = u"nowhere"_s});
    page("page: one request", {.text = u"(request req_"_s});
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 count = std::max<qint64>(arguments.value(1, u"100000"_s).toLongLong(), 1);
    QTemporaryDir temporary(arguments.value(2, QDir::tempPath()) + u"/bench_history-XXXXXX"_s);
    std::printf("%lld calls\n", static_cast<long long>(count));
    fill(temporary.path(), count);
    const auto start = std::chrono::steady_clock::now();
    SqliteHistory history(temporary.path());
    history.configure(settings());
    answerTo<QByteArray>([&](auto done) { history.loadState(done); });
    std::printf("there after a start %10.1f ms\n", msSince(start));
    charts(history);
    pages(history);
    return 0;
}
