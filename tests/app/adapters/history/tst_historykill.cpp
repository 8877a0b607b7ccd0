// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/history/sqlitehistory.h"
#include "tests/app/adapters/history/historybench.h"

#include <QProcess>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// What the program said of itself before it was killed.
struct LastWords
{
    qint64 kept = 0;    ///< it knew that these were written
    qint64 longAgo = 0; ///< recorded longer than its patience before the end
};

/// It gathers for 300 ms; the rest is for a machine that is busy with other tests.
constexpr qint64 kPatienceMs = 1000;

LastWords lastWordsOf(const QByteArray& output)
{
    LastWords words;
    QList<std::pair<qint64, qint64>> recorded;
    for (const QByteArray& line : output.split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 2 && parts[0] == "kept")
            words.kept = parts[1].toLongLong();
        else if (parts.size() == 3 && parts[0] == "recorded")
            recorded.append({parts[1].toLongLong(), parts[2].toLongLong()});
    }
    for (const auto& [number, ms] : recorded) {
        if (ms < recorded.last().second - kPatienceMs)
            words.longAgo = number;
    }
    return words;
}

} // namespace

class TestHistoryKill : public QObject
{
    Q_OBJECT

private slots:
    /// FUSEBOARD_KILLS=200 for the long run.
    void a_program_killed_under_load_loses_the_last_second_at_most_data()
    {
        QTest::addColumn<int>("afterMs");
        bool asked = false;
        const int most = qEnvironmentVariableIntValue("FUSEBOARD_KILLS", &asked);
        SeededRandom random(static_cast<quint64>(QDateTime::currentMSecsSinceEpoch()));
        for (int i = 0; i < (asked ? most : 4); ++i) {
            const int afterMs = 100 + random.below(2400);
            QTest::addRow("%d, after %d ms", i, afterMs) << afterMs;
        }
    }
    void a_program_killed_under_load_loses_the_last_second_at_most()
    {
        QFETCH(const int, afterMs);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"history.db"_s);
        QProcess load;
        load.start(QStringLiteral(FUSEBOARD_HISTORY_LOAD), {folder.path()});
        QVERIFY(load.waitForStarted());
        QTest::qWait(afterMs);
        load.kill();
        QVERIFY(load.waitForFinished());
        const LastWords words = lastWordsOf(load.readAllStandardOutput());

        HistoryBench bench(folder.path());
        bench.start();
        QVERIFY(bench.heals());
        QVERIFY2(bench.health().cause.isEmpty(), qPrintable(bench.health().cause));
        const QList<StoredCall> calls = bench.page({}, 1'000'000).calls;
        QVERIFY2(calls.size() >= words.kept, qPrintable(QString::number(words.kept)));
        QVERIFY2(calls.size() >= words.longAgo, qPrintable(QString::number(words.longAgo)));
        for (qsizetype k = 0; k < calls.size(); ++k) // from the first one on, without a hole
            QCOMPARE(calls[k].record.usage.inputTokens,
                     std::optional<qint64>(calls.size() - 1 - k));
        for (const qint64 bucketMs : {60'000, 7'200'000}) {
            qint64 counted = 0;
            for (const StoredSeries& of :
                 bench.series({1'780'000'000'000, 1'800'000'000'000, bucketMs}))
                counted += of.total.calls();
            QCOMPARE(counted, calls.size());
        }
        bench.stop();
        QCOMPARE(ask(file, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }
};

QTEST_GUILESS_MAIN(TestHistoryKill)
#include "tst_historykill.moc"
