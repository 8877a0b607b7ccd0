// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// chartshots FOLDER [SCENE…]: writes PNGs of the Overview's charts in many states, light and dark.
// At 200 %: QT_SCALE_FACTOR=2 chartshots FOLDER
#include "tests/ui/sampleboard.h"
#include "ui/charts/timechart.h"
#include "ui/pages/overview/chartpanel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QToolButton>

#include <functional>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Scene
{
    QString name;
    BoardSnapshot board;
    std::function<void(ChartPanel&)> play;
    QSize size{1064, 1080};
};

void press(ChartPanel& panel, const QString& name)
{
    for (QToolButton* button : panel.findChildren<QToolButton*>()) {
        if (button->accessibleName() == name)
            button->click();
    }
}

QDateTime ago(qint64 seconds)
{
    return QDateTime::fromMSecsSinceEpoch(kSampleNowMs - seconds * 1000);
}

FeedsSnapshot feeds()
{
    FeedSnapshot broken;
    broken.incidents = {{.id = u"1"_s,
                         .title = u"Elevated errors on completions"_s,
                         .level = FeedLevel::PartialOutage,
                         .open = true,
                         .startedAt = ago(70)}};
    FeedSnapshot degraded;
    degraded.incidents = {{.id = u"2"_s,
                           .title = u"Slow answers"_s,
                           .level = FeedLevel::Degraded,
                           .startedAt = ago(230),
                           .resolvedAt = ago(170)}};
    return {.nowMs = kSampleNowMs,
            .feeds = {{.provider = u"aurora"_s, .snapshot = FeedSnapshot{}},
                      {.provider = u"borealis"_s, .snapshot = broken},
                      {.provider = u"cirrus"_s, .snapshot = degraded}}};
}

BoardSnapshot withTimeOff(BoardSnapshot board)
{
    const OffSpan off{.fromMs = kSampleNowMs - 260'000, .toMs = kSampleNowMs - 240'000};
    for (ProviderBoard& provider : board.providers)
        provider.series.removeIf([&off](const SeriesPoint& point) {
            return point.startMs + 5000 > off.fromMs && point.startMs < off.toMs;
        });
    board.offSpans = {off};
    return board;
}

BoardSnapshot alone(BoardSnapshot board)
{
    board.providers = {board.providers.first()};
    return board;
}

QList<Scene> scenes()
{
    const auto troubled = [](ChartPanel& panel) {
        panel.setFeeds(feeds());
        panel.setRules(defaultAlertRules());
    };
    return {{u"healthy"_s, healthyBoard(), [](ChartPanel&) {}},
            {u"empty"_s, silentBoard(), [](ChartPanel&) {}},
            {u"one"_s, alone(healthyBoard(TimeRange::OneHour)), [](ChartPanel&) {}},
            {u"outage"_s, withTimeOff(outageBoard()), troubled},
            {u"outage-cursor"_s, withTimeOff(outageBoard()),
             [troubled](ChartPanel& panel) {
                 troubled(panel);
                 auto* chart = panel.findChildren<TimeChart*>().at(1);
                 chart->setFocus();
                 for (int step = 0; step < 12; ++step)
                     QTest::keyClick(chart, Qt::Key_Left);
             }},
            {u"heat"_s, crowdedBoard(8),
             [](ChartPanel& panel) { press(panel, u"Show latencies as a heat map"_s); }},
            {u"log"_s, outageBoard(),
             [](ChartPanel& panel) {
                 press(panel, u"Logarithmic latency scale"_s);
                 press(panel, u"Show p50, p95 and p99"_s);
                 press(panel, u"Failures by provider"_s);
                 press(panel, u"Time to first token as a table"_s);
             }},
            {u"eight"_s, crowdedBoard(8), [](ChartPanel&) {}},
            {u"twenty"_s, crowdedBoard(20), [](ChartPanel&) {}, {1064, 1400}},
            {u"narrow"_s, outageBoard(), troubled, {440, 1080}}};
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, u"chartshots"_s));
    if (!folder.mkpath(u"."_s))
        return 1;
    Theme theme(ThemeChoice::Light);
    const QList<Scene> all = scenes();
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.setChoice(choice);
        for (const Scene& scene : all) {
            if (arguments.size() > 2 && !arguments.mid(2).contains(scene.name))
                continue;
            ChartPanel panel;
            panel.resize(scene.size);
            panel.show();
            panel.setBoard(scene.board);
            scene.play(panel);
            QTest::qWait(150);
            const QString name = u"charts-%1-%2-%3.png"_s.arg(
                scene.name, choice == ThemeChoice::Light ? u"light"_s : u"dark"_s,
                QString::number(qRound(panel.devicePixelRatioF() * 100)));
            if (!panel.grab().save(folder.filePath(name)) ||
                !panel.picture().save(folder.filePath(u"export-"_s + name)))
                return 1;
        }
    }
    return 0;
}
