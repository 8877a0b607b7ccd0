// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// historyload FOLDER: records calls without end, to be killed. Prints "recorded N MS" every now and
// then (MS: of a monotonic clock), and "kept N" once the calls before N are known to be written.
#include "app/adapters/history/sqlitehistory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

using namespace fuseboard;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    SqliteHistory history(QCoreApplication::arguments().value(1),
                          HistoryTempo{.gather = std::chrono::milliseconds(300)});
    history.configure({.enabled = true, .keepDays = 36'500});
    QElapsedTimer clock;
    clock.start();
    qint64 number = 0;
    QTimer load;
    QObject::connect(&load, &QTimer::timeout, &application, [&] {
        for (int i = 0; i < 40; ++i) {
            CallRecord record;
            record.provider = u"p%1"_s.arg(number % 5);
            record.latency = std::chrono::microseconds(1000 + number);
            record.usage.inputTokens = number;
            if (number % 7 == 0) {
                record.outcome = Outcome::Failure;
                record.error = ProviderError::of(ErrorKind::Overloaded, record.provider,
                                                 u"message %1"_s.arg(number));
                record.message = record.error->message;
            }
            history.record(record, 1'790'000'000'000 + number * 50);
            ++number;
        }
        std::printf("recorded %lld %lld\n", static_cast<long long>(number),
                    static_cast<long long>(clock.elapsed()));
        std::fflush(stdout);
    });
    load.start(10);
    QTimer acknowledge;
    QObject::connect(&acknowledge, &QTimer::timeout, &application, [&] {
        history.vacuum([now = number](const QString& fault) {
            if (fault.isEmpty())
                std::printf("kept %lld\n", static_cast<long long>(now));
        });
    });
    acknowledge.start(170);
    return QCoreApplication::exec();
}
