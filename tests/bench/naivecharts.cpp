// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/naivecharts.h"

#include "tests/bench/memoryuse.h"
#include "tests/bench/watchedapplication.h"
#include "tests/bench/windowworld.h"
#include "tests/support/seededrandom.h"

#include <QChart>
#include <QChartView>
#include <QDateTime>
#include <QLineSeries>
#include <QTimer>

#include <cstdio>

namespace fuseboard {

using namespace std::chrono_literals;

namespace {

constexpr qint64 kDayMs = 86'400'000;
constexpr auto kUpdate = 250ms;

} // namespace

int runNaiveCharts(int argc, char** argv, int seconds, int callsOfTheDay, int callsASecond)
{
    WatchedApplication app(argc, argv);
    Heartbeat heart;
    SeededRandom random(1);
    auto* chart = new QChart;
    QList<QLineSeries*> lines;
    QList<QList<QPointF>> points(kBenchProviders);
    const auto nextPoint = [&random](qint64 atMs) {
        return QPointF(static_cast<double>(atMs), 300 + 900 * random.uniform());
    };
    const qint64 begin = QDateTime::currentMSecsSinceEpoch() - kDayMs;
    for (int call = 0; call < callsOfTheDay; ++call)
        points[call % kBenchProviders] << nextPoint(begin + kDayMs * call / callsOfTheDay);
    for (int line = 0; line < kBenchProviders; ++line) {
        lines << new QLineSeries;
        lines.last()->replace(points[line]);
        chart->addSeries(lines.last());
    }
    chart->createDefaultAxes();
    QChartView view(chart);
    view.resize(1280, 800);
    view.show();

    int updates = 0;
    QTimer update;
    QObject::connect(&update, &QTimer::timeout, &view, [&] {
        const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
        for (int i = 0; i < callsASecond / 4; ++i) {
            auto& line = points[i % kBenchProviders];
            line.removeFirst();
            line << nextPoint(nowMs);
        }
        for (int line = 0; line < kBenchProviders; ++line)
            lines[line]->replace(points[line]);
        ++updates;
    });
    update.start(kUpdate);
    QTimer::singleShot(std::chrono::seconds(seconds), &app, [&] {
        std::printf("naive: %d points, replace(): blocked p50 %.1f, p99 %.1f, worst %.1f ms; "
                    "%d of %d updates; %.1f MB\n",
                    callsOfTheDay, heart.waits.quantile(0.5), heart.waits.quantile(0.99),
                    heart.waits.longest(), updates, seconds * 4,
                    static_cast<double>(memoryUse().resident) / 1048576.0);
        QApplication::exit(0);
    });
    return QApplication::exec();
}

} // namespace fuseboard
