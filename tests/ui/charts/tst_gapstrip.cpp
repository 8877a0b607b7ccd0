// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/gapstrip.h"
#include "ui/widgets/theme.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestGapStrip : public QObject
{
    Q_OBJECT
private slots:
    void one_piece_has_no_gap()
    {
        QCOMPARE(gapsOf({}).longest, -1);
        QCOMPARE(gapsOf({5ms}).longest, -1);
        QVERIFY(gapText(gapsOf({5ms})).isEmpty());
    }

    void the_longest_gap_is_found_with_its_place()
    {
        const Gaps gaps = gapsOf({100ms, 120ms, 140ms, 1340ms, 1350ms});
        QCOMPARE(gaps.ms, (QList<double>{20, 20, 1200, 10}));
        QCOMPARE(gaps.longest, 2);
        QCOMPARE(gaps.longestMs(), 1200.0);
        QCOMPARE(gaps.longestAtMs, 140.0);
        QCOMPARE(gaps.medianMs, 20.0);
    }

    void the_longest_survives_where_many_gaps_share_a_bar()
    {
        QList<Duration> pieces;
        for (int i = 0; i < 5000; ++i)
            pieces << std::chrono::milliseconds(i < 3000 ? i : i + 900);
        const Gaps gaps = gapsOf(pieces);
        const QList<double> bars = gapBars(gaps, 100);
        QCOMPARE(bars.size(), 100);
        QCOMPARE(*std::max_element(bars.cbegin(), bars.cend()), 901.0);
        QCOMPARE(gapBars(gapsOf({0ms, 1ms, 2ms}), 100).size(), 2);
    }

    void it_is_told_in_words()
    {
        GapStrip strip;
        strip.setPieces({0ms, 20ms, 40ms, 2040ms});
        const QString words = strip.accessibleDescription();
        for (const auto part : {"4 pieces"_L1, "usual gap"_L1, "Longest gap"_L1, "after"_L1})
            QVERIFY2(words.contains(part), qPrintable(words));
    }

    void the_longest_has_a_mark_below_the_line()
    {
        const Theme theme(ThemeChoice::Light);
        GapStrip strip;
        strip.resize(300, strip.sizeHint().height());
        strip.setPieces({0ms, 20ms, 1020ms, 1040ms});
        const QImage image = strip.grab().toImage();
        QSet<QRgb> below;
        const int y = qRound(31 * image.devicePixelRatio());
        for (int x = 0; x < image.width(); ++x)
            below.insert(image.pixel(x, y));
        QCOMPARE(below.size(), 2); // the background, and the mark
    }
};

QTEST_MAIN(TestGapStrip)
#include "tst_gapstrip.moc"
