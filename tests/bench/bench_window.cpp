// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_window [MINUTES [CALLS_OF_THE_DAY]]: the window on a whole engine, eight providers, 24
// hours shown, a day of calls (200,000 by default) in the history, 200 calls a second coming in.
// Tells how long the window's thread is blocked in so many minutes (5 by default), the memory, how
// long a change of the range takes and a start; then the same of a naive chart. Fails where a
// target is missed. Build in release mode; xvfb-run gives it a screen.
#include "tests/bench/naivecharts.h"
#include "tests/bench/windowrun.h"
#include "tests/bench/windowworld.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStarts = 7;
constexpr double kMostStartMs = 350;
constexpr int kNaiveSeconds = 30;
constexpr int kCallsASecond = 200;

QString monotonicNs()
{
    return QString::number(std::chrono::steady_clock::now().time_since_epoch().count());
}

struct Ended
{
    int code = -1;
    QByteArray output;
};

/// Each part in a process of its own, so that the memory is that part's alone.
Ended runPart(const QStringList& arguments, QProcess::ProcessChannelMode channels)
{
    QProcess part;
    part.setProcessChannelMode(channels);
    part.start(QCoreApplication::applicationFilePath(), arguments);
    part.waitForFinished(-1);
    return {part.exitStatus() == QProcess::NormalExit ? part.exitCode() : -1,
            part.readAllStandardOutput()};
}

bool measureStarts(const QString& folder)
{
    std::vector<double> times;
    for (int i = 0; i < kStarts; ++i) {
        const Ended start =
            runPart({u"window"_s, folder, monotonicNs(), u"0"_s}, QProcess::SeparateChannels);
        if (start.code == 0)
            times.push_back(start.output.split(' ').value(4).toDouble());
    }
    std::sort(times.begin(), times.end());
    const bool good = times.size() == kStarts && times[kStarts / 2] < kMostStartMs;
    std::printf("start to painted Overview, %zu starts: %.0f ms (350), at best %.0f, at worst "
                "%.0f: %s\n",
                times.size(), times.empty() ? 0 : times[times.size() / 2],
                times.empty() ? 0 : times.front(), times.empty() ? 0 : times.back(),
                good ? "good" : "MISSED");
    std::fflush(stdout);
    return good;
}

int runAll(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const int minutes = argc > 1 ? atoi(argv[1]) : 5;
    const QString calls = argc > 2 ? QString::fromLocal8Bit(argv[2]) : u"200000"_s;
    const QTemporaryDir folder;
    if (minutes < 1 || calls.toInt() < 1 || !folder.isValid()) {
        std::printf("bench_window [MINUTES [CALLS_OF_THE_DAY]]\n");
        return 2;
    }
    if (runPart({u"seed"_s, folder.path(), calls}, QProcess::ForwardedChannels).code != 0)
        return 2;
    const bool startsAreGood = measureStarts(folder.path());
    const bool windowIsGood =
        runPart({u"window"_s, folder.path(), monotonicNs(), QString::number(minutes)},
                QProcess::ForwardedChannels)
            .code == 0;
    runPart({u"naive"_s, calls}, QProcess::ForwardedChannels);
    return startsAreGood && windowIsGood ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QByteArrayView part(argc > 1 ? argv[1] : "");
    if (part == "seed" && argc > 3) {
        const QCoreApplication app(argc, argv);
        seedWorld(QString::fromLocal8Bit(argv[2]), atoll(argv[3]));
        return 0;
    }
    if (part == "window" && argc > 4)
        return runWindow(argc, argv,
                         {.folder = QString::fromLocal8Bit(argv[2]),
                          .startedAtNs = atoll(argv[3]),
                          .minutes = atoi(argv[4]),
                          .callsASecond = kCallsASecond});
    if (part == "naive" && argc > 2)
        return runNaiveCharts(argc, argv, kNaiveSeconds, atoi(argv[2]), kCallsASecond);
    return runAll(argc, argv);
}
