// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_calls FOLDER: opens the page of calls on a history that bench_history has filled, and tells
// how long the first page, paging down, jumps and filters take, for how long the window's thread
// was ever held up meanwhile, and how much memory it took. Build in release mode.
#include "app/adapters/history/sqlitehistory.h"
#include "app/engine/engine.h"
#include "tests/ui/quietengine.h"
#include "ui/models/callmodel.h"
#include "ui/pages/calls/callspage.h"
#include "ui/pages/calls/calltable.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 120'000; // ms

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// The longest turn of the event loop.
class Turns : public QObject
{
public:
    Turns()
    {
        m_timer.start();
        startTimer(1);
    }
    double takeLongest()
    {
        const double longest = m_longest;
        m_longest = 0;
        m_timer.restart();
        return longest;
    }

protected:
    void timerEvent(QTimerEvent*) override
    {
        m_longest = std::max(m_longest, static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
        m_timer.restart();
    }

private:
    QElapsedTimer m_timer;
    double m_longest = 0;
};

struct Bench
{
    explicit Bench(const QString& folder)
        : engine([folder] {
              EnginePorts ports = quietPorts()();
              auto history = std::make_unique<SqliteHistory>(folder);
              history->configure({.enabled = true, .keepDays = 36'500, .maxMegabytes = 1'000'000});
              ports.history = std::move(history);
              return ports;
          })
    {
        page.resize(1096, 750);
    }

    bool isBlank(int row) const
    {
        return !table->model()->index(row, 0).data(CallModel::IdRole).isValid();
    }
    /// All rows in sight have come.
    bool isThere() const
    {
        const int first = table->rowAt(0);
        const int last = table->rowAt(table->viewport()->height() - 1);
        return first >= 0 && !isBlank(first) && !isBlank(last < 0 ? first : last);
    }
    double untilThere(const std::function<void()>& action)
    {
        QElapsedTimer time;
        time.start();
        action();
        QTest::qWait(0); // what is shown follows in a turn of its own
        if (!QTest::qWaitFor([this] { return isThere(); }, kPatience))
            std::printf("NOT THERE\n");
        return static_cast<double>(time.nsecsElapsed()) / 1e6;
    }
    void report(const char* what, double ms)
    {
        std::printf("%-42s %8.1f ms, longest turn %6.1f ms, %6.1f MB\n", what, ms,
                    turns.takeLongest(), residentMegabytes());
    }

    Turns turns;
    Engine engine;
    CallsPage page{engine};
    CallTable* table = page.findChild<CallTable*>();
};

void pageDown(Bench& bench)
{
    std::vector<double> times;
    bench.table->setFocus();
    for (int i = 0; i < 100; ++i)
        times.push_back(bench.untilThere([&] { QTest::keyClick(bench.table, Qt::Key_PageDown); }));
    std::sort(times.begin(), times.end());
    bench.report("page down, the middle of 100", times[50]);
    std::printf("%-42s %8.1f ms\n", "  the longest", times.back());
}

/// As a hand on the scroll bar: to the end of what is there, again and again.
void dragDown(Bench& bench, int rows)
{
    QElapsedTimer time;
    time.start();
    while (bench.table->model()->rowCount() < rows && time.elapsed() < kPatience) {
        bench.table->verticalScrollBar()->setValue(bench.table->verticalScrollBar()->maximum());
        QTest::qWait(0);
    }
    (void)QTest::qWaitFor([&] { return bench.isThere(); }, kPatience);
    std::printf("%d rows, %d in memory\n", bench.table->model()->rowCount(),
                static_cast<CallModel*>(bench.table->model())->rowsInMemory());
    bench.report("dragged down", static_cast<double>(time.elapsed()));
}

double untilOldest(Bench& bench)
{
    return bench.untilThere([&] {
        QTest::keyClick(bench.table, Qt::Key_End, Qt::ControlModifier);
        const auto shown = [&] { return bench.table->model()->rowCount() <= CallPages::kPage; };
        (void)QTest::qWaitFor(shown, kPatience);
    });
}

void filters(Bench& bench)
{
    const auto show = [&](const char* what, const CallFilter& filter) {
        const double ms = bench.untilThere([&] { bench.page.showCalls(filter); });
        bench.report(what, ms);
    };
    show("filter: provider", {.provider = u"groq"_s});
    show("filter: model", {.model = u"small-model"_s});
    show("filter: failed", {.outcome = Outcome::Failure});
    show("filter: cause", {.kind = ErrorKind::Overloaded});
    show("filter: status", {.status = 502});
    show("filter: words", {.text = u"rate limit"_s});
    show("filter: none", {});
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    if (QApplication::arguments().size() != 2) {
        std::printf("usage: bench_calls FOLDER\n");
        return 2;
    }
    Theme theme(ThemeChoice::Light);
    std::printf("%-42s %6.1f MB\n", "before", residentMegabytes());
    Bench bench(QApplication::arguments().at(1));
    bench.report("first page", bench.untilThere([&] {
        bench.page.show();
        emit bench.engine.historyChanged({.state = HistoryHealth::Working});
    }));
    pageDown(bench);
    dragDown(bench, 100'000);
    bench.report("back to the top", bench.untilThere([&] { bench.table->scrollToTop(); }));
    bench.report("to the end of what was read",
                 bench.untilThere([&] { bench.table->scrollToBottom(); }));
    bench.report("to the middle", bench.untilThere([&] {
        bench.table->verticalScrollBar()->setValue(bench.table->verticalScrollBar()->maximum() / 2);
    }));
    bench.report("the oldest of all", untilOldest(bench));
    filters(bench);
    return 0;
}
