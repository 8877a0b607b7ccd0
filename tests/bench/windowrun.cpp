// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/windowrun.h"

#include "app/engine/engine.h"
#include "app/main/composition.h"
#include "tests/bench/memoryuse.h"
#include "tests/bench/watchedapplication.h"
#include "tests/bench/windowworld.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/appearancestore.h"
#include "ui/widgets/theme.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <optional>
#include <vector>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kWarmUp = 20s;
constexpr auto kSendEvery = 20ms;
constexpr auto kBetweenRanges = 1500ms;
constexpr int kRounds = 4;
constexpr double kMostP99Ms = 16.7;
constexpr double kMostWorstMs = 50;
constexpr double kMostRangeMs = 100;
constexpr double kMostMb = 120;
constexpr double kMostGrowthMb = 5;

struct Choice
{
    TimeRange range;
    QLatin1StringView button;
};
constexpr Choice kChoices[] = {
    {TimeRange::OneHour, "Last hour"_L1},     {TimeRange::Day, "Last 24 hours"_L1},
    {TimeRange::SixHours, "Last 6 hours"_L1}, {TimeRange::Week, "Last 7 days"_L1},
    {TimeRange::Month, "Last 30 days"_L1},    {TimeRange::FiveMinutes, "Last 5 minutes"_L1},
};
constexpr Choice kDay = kChoices[1];

double megabytes()
{
    return static_cast<double>(memoryUse().resident) / 1048576.0;
}

double load()
{
    double of = 0;
    return getloadavg(&of, 1) == 1 ? of : -1;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

class Run : public QObject
{
public:
    Run(WatchedApplication& app, Engine& engine, MainWindow& window, Heartbeat& heart,
        const WindowTask& task)
        : m_app(app), m_engine(engine), m_window(window), m_heart(heart), m_task(task)
    {
        connect(&engine, &Engine::boardChanged, this, &Run::take); // after the pages
        connect(&m_sender, &QTimer::timeout, this, &Run::send);
        connect(&m_minute, &QTimer::timeout, this, &Run::tellMinute);
        app.onPainted("fuseboard::ProviderCard", [this] { begin(); });
    }

private:
    void begin()
    {
        const double ms =
            static_cast<double>(std::chrono::steady_clock::now().time_since_epoch().count() -
                                m_task.startedAtNs) /
            1e6;
        std::printf("start to painted Overview %.0f ms, %.1f MB\n", ms, megabytes());
        std::fflush(stdout);
        m_app.onPainted("fuseboard::TimeChart", [this] { painted(); });
        if (m_task.minutes == 0) {
            QTimer::singleShot(0, &m_app, [] { QApplication::exit(0); });
            return;
        }
        m_sent.start();
        m_sender.start(kSendEvery);
        QTimer::singleShot(2s, this, [this] { choose(kDay); });
        QTimer::singleShot(kWarmUp, this, &Run::measure);
    }

    void send()
    {
        const qint64 due = m_sent.elapsed() * m_task.callsASecond / 1000;
        for (; m_prompts < due; ++m_prompts)
            m_engine.send(Prompt::ofText(u"Good evening"_s),
                          u"c%1"_s.arg(m_prompts % kBenchProviders));
    }

    void take(const BoardSnapshot& board)
    {
        m_range = board.range;
        m_calls = board.callsSeen;
        ++m_boards;
        m_boardCame = m_awaited == board.range;
    }

    void choose(const Choice& choice)
    {
        const auto buttons = m_window.findChildren<QToolButton*>();
        const auto button = std::find_if(buttons.cbegin(), buttons.cend(), [&](const auto* one) {
            return one->accessibleName() == choice.button;
        });
        if (button == buttons.cend())
            qFatal("there is no range \"%s\"", choice.button.data());
        m_awaited = choice.range;
        m_boardCame = false;
        m_asked.start();
        (*button)->click();
    }

    void painted()
    {
        if (!m_awaited || !m_boardCame)
            return;
        m_changes.push_back(static_cast<double>(m_asked.nsecsElapsed()) / 1e6);
        m_byRange[static_cast<int>(*m_awaited)].push_back(m_changes.back());
        m_awaited.reset();
    }

    void measure()
    {
        if (m_range != TimeRange::Day)
            qFatal("the window does not show 24 hours");
        std::printf("24 h shown after %.1f ms\n%6s %9s %7s %9s %6s %28s %22s\n",
                    m_changes.empty() ? -1 : m_changes.front(), "minute", "calls", "boards", "MB",
                    "load", "blocked p50 / p99 / worst", "event p99 / worst");
        m_changes.clear();
        m_byRange.clear();
        m_callsBefore = m_calls;
        m_boards = 0;
        m_heart.waits.clear();
        m_app.startAnew();
        m_minute.start(60s);
        std::printf("%6d %9d %7d %9.1f %6.1f\n", 0, 0, 0, megabytes(), load());
        std::fflush(stdout);
    }

    void tellMinute()
    {
        const double mb = megabytes();
        m_mb.push_back(mb);
        const Timings& waits = m_heart.waits;
        std::printf("%6zu %9llu %7d %9.1f %6.1f %10.1f %8.1f %8.1f %11.1f %8.1f\n", m_mb.size(),
                    static_cast<unsigned long long>(m_calls - m_callsBefore), m_boards, mb, load(),
                    waits.quantile(0.5), waits.quantile(0.99), waits.longest(),
                    m_app.events.quantile(0.99), m_app.events.longest());
        std::fflush(stdout);
        if (static_cast<int>(m_mb.size()) < m_task.minutes)
            return;
        m_minute.stop();
        tellBlocked();
        changeRanges();
    }

    void tellBlocked()
    {
        const Timings& waits = m_heart.waits;
        m_good = waits.quantile(0.99) <= kMostP99Ms && waits.longest() <= kMostWorstMs;
        std::printf("blocked: p99 %.1f, p99.9 %.1f, worst %.1f ms (16.7 and 50); %.3f %% of the "
                    "beats waited for more than 16.7 ms: %s\n",
                    waits.quantile(0.99), waits.quantile(0.999), waits.longest(),
                    100 * waits.shareAbove(kMostP99Ms), m_good ? "good" : "MISSED");
        std::printf("the events with the most work:\n");
        for (const WatchedApplication::Busy& busy : m_app.longest())
            std::printf("    %s\n", qPrintable(busy.text()));
        const double growth = *std::max_element(m_mb.cbegin(), m_mb.cend()) - m_mb.front();
        const bool isSmall = m_mb.back() < kMostMb && growth <= kMostGrowthMb;
        std::printf("memory: %.1f MB (120), %+.1f MB after the first minute: %s\n", m_mb.back(),
                    growth, isSmall ? "good" : "MISSED");
        m_good = m_good && isSmall;
    }

    void changeRanges()
    {
        int after = 0;
        for (int round = 0; round < kRounds; ++round) {
            for (const Choice& choice : kChoices)
                QTimer::singleShot(++after * kBetweenRanges, this,
                                   [this, choice] { choose(choice); });
        }
        QTimer::singleShot((after + 2) * kBetweenRanges, this, &Run::finish);
    }

    void finish()
    {
        for (const Choice& choice : kChoices) {
            const auto& times = m_byRange[static_cast<int>(choice.range)];
            std::printf("%-16s painted after %6.1f ms, at worst %6.1f (%zu)\n",
                        choice.button.data(), median(times),
                        times.empty() ? 0 : *std::max_element(times.cbegin(), times.cend()),
                        times.size());
        }
        const double typical = median(m_changes);
        const bool isQuick = m_changes.size() == kRounds * std::size(kChoices) &&
                             *std::max_element(m_changes.cbegin(), m_changes.cend()) < kMostRangeMs;
        std::printf("a change of the range: %.1f ms (100), %zu changes: %s\n", typical,
                    m_changes.size(), isQuick ? "good" : "MISSED");
        std::fflush(stdout);
        QApplication::exit(m_good && isQuick ? 0 : 1);
    }

    WatchedApplication& m_app;
    Engine& m_engine;
    MainWindow& m_window;
    Heartbeat& m_heart;
    const WindowTask m_task;
    QTimer m_sender;
    QTimer m_minute;
    QElapsedTimer m_sent;
    QElapsedTimer m_asked; ///< since a range was chosen
    qint64 m_prompts = 0;
    quint64 m_calls = 0;
    quint64 m_callsBefore = 0;
    int m_boards = 0;
    std::optional<TimeRange> m_awaited;
    bool m_boardCame = false; ///< the one of m_awaited
    TimeRange m_range = TimeRange::FiveMinutes;
    std::vector<double> m_changes;
    std::map<int, std::vector<double>> m_byRange;
    std::vector<double> m_mb; ///< after each minute
    bool m_good = true;
};

} // namespace

int runWindow(int argc, char** argv, const WindowTask& task)
{
    WatchedApplication app(argc, argv);
    setUpProcess();
    Heartbeat heart; // before the window's thread stands back
    Theme theme(ThemeChoice::System);
    const QString settings = task.folder + u"/window.ini"_s;
    AppearanceStore appearance(theme, settings);
    EngineOptions options;
    options.watch = true;
    Engine engine(worldPorts(task.folder), options);
    MainWindow window(engine, {.demo = false,
                               .startPage = u"Overview"_s,
                               .settingsPath = settings,
                               .appearance = &appearance});
    Run run(app, engine, window, heart, task);
    engine.start();
    yieldToEngine();
    window.show();
    return QApplication::exec();
}

} // namespace fuseboard
