// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/engine.h"
#include "app/main/composition.h"
#include "app/simulator/demo.h"
#include "app/simulator/simulator.h"
#include "ui/pages/overview/providercard.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The outage of the demo begins after 20 s; a slow machine is given a good deal more.
constexpr int kPatienceMs = 150'000;

} // namespace

/// The demo as a newcomer sees it: the real window, the real engine, simulated providers.
class TestDemoWindow : public QObject
{
    Q_OBJECT

private slots:
    void every_chart_moves_and_every_breaker_state_is_seen()
    {
        const Theme theme(ThemeChoice::Light);
        Simulator simulator(demoScenario());
        QVERIFY(simulator.listen());
        EngineOptions options;
        options.probeInterval = 1500ms;
        options.watch = true;
        Engine engine(demoPorts(writeConfiguration(demoConfiguration(simulator.port()))), options);
        MainWindow window(engine, {.demo = true, .startPage = u"Overview"_s, .settingsPath = {}});
        window.resize(1280, 800);

        BoardSnapshot board;
        QSet<CircuitState> seen;
        connect(&engine, &Engine::boardChanged, &window, [&](const BoardSnapshot& snapshot) {
            board = snapshot;
            for (const ProviderBoard& provider : snapshot.providers)
                seen.insert(provider.circuit.state);
        });
        engine.start();
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));

        QTRY_COMPARE_WITH_TIMEOUT(window.findChildren<ProviderCard*>().size(), 4, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(seen.size(), 3, kPatienceMs);
        for (const ProviderBoard& provider : std::as_const(board.providers)) {
            QVERIFY2(provider.total.calls() > 0, qPrintable(provider.name));
            QVERIFY2(provider.total.latency.quantile(0.95), qPrintable(provider.name));
            QVERIFY2(provider.total.ttft.quantile(0.5), qPrintable(provider.name));
            QVERIFY2(provider.series.size() > 2, qPrintable(provider.name));
        }
        takePicture(window);
    }

private:
    /// For the README: resources/pictures/overview.png is a copy, taken after some minutes.
    static void takePicture(QWidget& window)
    {
        QTest::qWait(qEnvironmentVariableIntValue("FUSEBOARD_PICTURE_AFTER_MS"));
        const QDir folder(QStringLiteral(FUSEBOARD_PICTURES));
        QVERIFY(folder.mkpath(u"."_s));
        QVERIFY(window.grab().save(folder.filePath(u"overview.png"_s)));
    }
};

QTEST_MAIN(TestDemoWindow)
#include "tst_demowindow.moc"
