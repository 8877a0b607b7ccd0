// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/status/daystrip.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tokens.h"

#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QList<StripDay> days(int count, FeedLevel level = FeedLevel::Operational)
{
    QList<StripDay> days;
    for (int day = 0; day < count; ++day)
        days.append({level, u"day %1"_s.arg(day)});
    return days;
}

int pixelsOf(DayStrip& strip, const QColor& color)
{
    const QImage image = strip.grab().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

} // namespace

class TestDayStrip : public QObject
{
    Q_OBJECT
private slots:
    void without_days_nothing_is_chosen_and_keys_do_nothing()
    {
        DayStrip strip;
        strip.show();
        QTest::keyClick(&strip, Qt::Key_Left);
        QTest::mouseClick(&strip, Qt::LeftButton);
        QCOMPARE(strip.current(), -1);
    }

    void arrows_go_through_the_days_and_stop_at_the_ends()
    {
        DayStrip strip;
        strip.setDays(days(90));
        QCOMPARE(strip.current(), 89);
        QCOMPARE(strip.accessibleDescription(), u"day 89"_s);
        QSignalSpy spy(&strip, &DayStrip::currentChanged);
        QTest::keyClick(&strip, Qt::Key_Right);
        QVERIFY(spy.isEmpty());
        QTest::keyClick(&strip, Qt::Key_Left);
        QTest::keyClick(&strip, Qt::Key_PageUp);
        QCOMPARE(strip.current(), 81);
        QCOMPARE(strip.accessibleDescription(), u"day 81"_s);
        QTest::keyClick(&strip, Qt::Key_Home);
        QTest::keyClick(&strip, Qt::Key_Left);
        QCOMPARE(strip.current(), 0);
        QTest::keyClick(&strip, Qt::Key_End);
        QCOMPARE(strip.current(), 89);
    }

    void a_click_chooses_the_day_beneath_it()
    {
        DayStrip strip;
        strip.resize(902, 40);
        strip.setDays(days(90));
        QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(1 + 10 * 30 + 4, 20));
        QCOMPARE(strip.current(), 30);
    }

    void the_chosen_day_stays_when_the_days_are_told_again()
    {
        DayStrip strip;
        strip.setDays(days(90));
        QTest::keyClick(&strip, Qt::Key_Home);
        strip.setDays(days(90, FeedLevel::Degraded));
        QCOMPARE(strip.current(), 0);
    }

    void unknown_days_are_never_green()
    {
        Theme theme(ThemeChoice::Light);
        DayStrip strip;
        strip.resize(902, 40);
        const QColor good = tokensOf(strip.palette()).good;
        strip.setDays(days(90, FeedLevel::Unknown));
        QCOMPARE(pixelsOf(strip, good), 0);
        strip.setDays(days(90));
        QVERIFY(pixelsOf(strip, good) > 500);
    }
};

QTEST_MAIN(TestDayStrip)
#include "tst_daystrip.moc"
