// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// sharedload FOLDER URL BOARD FIRST RATE SECONDS: records that many calls a second, numbered from
// FIRST on, and ends once the server has them all. The password comes with the environment variable
// SHAREDLOAD_PASSWORD. Prints "recorded N MS" every now and then (N: the next number; MS: of a
// monotonic clock), each change of its health, and "done LOST" at the end.
#include "app/adapters/sharedhistory/postgreshistory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNoonMs = 1'790'000'040'000;

CallRecord call(qint64 number)
{
    CallRecord record;
    record.provider = u"p%1"_s.arg(number % 3);
    record.model = u"m%1"_s.arg(number % 2);
    record.chain = u"default"_s;
    record.startedAt = QDateTime::fromMSecsSinceEpoch(kNoonMs + number, Qt::UTC);
    record.latency = std::chrono::microseconds(1000 + number % 100'000);
    record.ttft = std::chrono::microseconds(500 + number % 1000);
    record.status = 200;
    record.usage.inputTokens = number;
    if (number % 7 == 0) {
        record.outcome = Outcome::Failure;
        record.status = 503;
        record.error = ProviderError::of(ErrorKind::Overloaded, record.provider,
                                         u"it's number %1, \\ \"%2\""_s.arg(number).arg(QChar(0)));
        record.message = record.error->message;
    }
    return record;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    qint64 number = arguments.value(4).toLongLong();
    const qint64 first = number;
    const qint64 rate = arguments.value(5).toLongLong();
    const qint64 most = first + rate * arguments.value(6).toLongLong();

    PostgresHistory history(arguments.value(1), {.gather = std::chrono::milliseconds(300),
                                                 .retry = std::chrono::milliseconds(200),
                                                 .longestRetry = std::chrono::milliseconds(1000)});
    history.onHealth([&](const SharedHistoryHealth& health) {
        std::printf("health %d waiting %lld lost %lld: %s\n", int(health.state),
                    static_cast<long long>(health.waiting), static_cast<long long>(health.lost),
                    qPrintable(health.cause));
        std::fflush(stdout);
        if (number >= most && health.state == SharedHistoryHealth::Working && health.waiting == 0) {
            std::printf("done %lld\n", static_cast<long long>(health.lost));
            std::fflush(stdout);
            QCoreApplication::quit();
        }
    });
    history.configure(
        {.enabled = true, .url = QUrl(arguments.value(2)), .board = arguments.value(3)});
    history.setPassword(Secret::take(qgetenv("SHAREDLOAD_PASSWORD")));
    QElapsedTimer clock;
    clock.start();
    QTimer load;
    QObject::connect(&load, &QTimer::timeout, &application, [&] {
        const qint64 due = std::min(most, first + clock.elapsed() * rate / 1000);
        for (; number < due; ++number)
            history.record(call(number), kNoonMs + number);
        std::printf("recorded %lld %lld\n", static_cast<long long>(number),
                    static_cast<long long>(clock.elapsed()));
        std::fflush(stdout);
        if (number >= most)
            load.stop();
    });
    load.start(10);
    return QCoreApplication::exec();
}
