// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a repaint of the Overview's charts costs the window: 8 providers, 360 buckets, a new board
// four times a second; and a move of the cursor. Build in release mode.
#include "tests/ui/sampleboard.h"
#include "ui/charts/timechart.h"
#include "ui/charts/timegestures.h"
#include "ui/pages/overview/chartpanel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QToolButton>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int kProviders = 8;
constexpr qint64 kBucketMs = 10'000;
constexpr int kBuckets = 360;

Tally tallyAt(int provider, int bucket)
{
    Tally tally;
    for (int call = 0; call < 6; ++call)
        tally.merge(sampleTally(1, 300 + 90 * provider + (bucket * 37 + call * 211) % 900));
    if ((bucket + provider) % 11 == 0)
        tally.merge(sampleFailures(1, bucket % 2 ? ErrorKind::RateLimited : ErrorKind::Overloaded));
    return tally;
}

BoardSnapshot hour()
{
    BoardSnapshot board{
        .nowMs = kSampleNowMs, .range = TimeRange::OneHour, .bucketMs = kBucketMs, .providers = {}};
    for (int at = 0; at < kProviders; ++at) {
        ProviderBoard provider = sampleProvider(u"p%1"_s.arg(at), u"Provider %1"_s.arg(at));
        provider.circuitChanges = {{.atMs = fromMsOf(board), .state = CircuitState::Closed}};
        for (int bucket = 0; bucket < kBuckets; ++bucket)
            addBucket(provider, fromMsOf(board) + bucket * kBucketMs, tallyAt(at, bucket));
        board.providers.append(provider);
    }
    return board;
}

struct Timings
{
    const char* what;
    std::vector<double> ms{};

    void print()
    {
        std::sort(ms.begin(), ms.end());
        std::printf("%-44s %7.2f %7.2f %7.2f  (%zu)\n", what, ms[ms.size() / 2],
                    ms[ms.size() * 99 / 100], ms.back(), ms.size());
    }
};

/// Each turn of the event loop, as the window sees it, until nothing is left to do.
void turnsInto(Timings& timings)
{
    for (int idle = 0; idle < 3;) {
        QElapsedTimer timer;
        timer.start();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (ms > 0.05)
            timings.ms.push_back(ms);
        idle = ms > 0.05 ? 0 : idle + 1;
    }
}

void run(ChartPanel& panel, BoardSnapshot& board, const char* name)
{
    Timings whole{"a board, all of it at once"};
    Timings turns{"a board, the longest of its turns"};
    Timings cursor{"a move of the cursor"};
    for (int frame = 0; frame < 120; ++frame) {
        board.nowMs += 1000;
        QElapsedTimer timer;
        timer.start();
        Timings each{""};
        panel.setBoard(board); // a turn of its own: boards come by queued signals
        each.ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        turnsInto(each);
        whole.ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        turns.ms.push_back(*std::max_element(each.ms.cbegin(), each.ms.cend()));
        auto* chart = panel.findChild<TimeChart*>();
        emit chart->gestures()->cursorMoved(board.nowMs - 60'000 - frame * 20'000);
        timer.restart();
        Timings ignored{""};
        turnsInto(ignored);
        cursor.ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("%s\n", name);
    whole.print();
    turns.print();
    cursor.print();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    Theme theme(ThemeChoice::Dark);
    ChartPanel panel;
    panel.resize(1096, 1000);
    panel.show();
    BoardSnapshot board = hour();
    panel.setBoard(board);
    Timings first{""};
    turnsInto(first);
    std::printf("%-44s %7s %7s %7s\n", "ms", "p50", "p99", "max");
    run(panel, board, "p95 of each provider");
    const auto press = [&panel](const QString& name) {
        for (QToolButton* button : panel.findChildren<QToolButton*>()) {
            if (button->accessibleName() == name)
                button->click();
        }
    };
    press(u"Show p50, p95 and p99"_s);
    run(panel, board, "p50, p95 and p99 of each provider");
    press(u"Show latencies as a heat map"_s);
    run(panel, board, "heat maps");
    return 0;
}
