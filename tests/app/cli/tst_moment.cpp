// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/moment.h"

#include <QTest>
#include <QTimeZone>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);

} // namespace

class TestMoment : public QObject
{
    Q_OBJECT
private slots:
    void what_is_no_moment_is_refused_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text :
             {u""_s, u"yesterday"_s, u"24h"_s, u"-h"_s, u"-24y"_s, u"2026-11-20"_s,
              u"2026-11-20T10:00:00"_s, u"2026-13-20T10:00:00Z"_s, u"-9999999d"_s})
            QTest::newRow(qPrintable(text + u'.')) << text;
    }
    void what_is_no_moment_is_refused()
    {
        QFETCH(QString, text);
        QVERIFY(!momentOf(text, kNow));
    }

    void moments_are_absolute_or_before_now()
    {
        const qint64 now = kNow.toMSecsSinceEpoch();
        QCOMPARE(momentOf(u"now"_s, kNow).value(), now);
        QCOMPARE(momentOf(u"-24h"_s, kNow).value(), now - 86'400'000);
        QCOMPARE(momentOf(u"-7d"_s, kNow).value(), now - 7 * 86'400'000);
        QCOMPARE(momentOf(u"2026-11-20T10:00:00Z"_s, kNow).value(), now);
        QCOMPARE(momentOf(u"2026-11-20T11:00:00.500+01:00"_s, kNow).value(), now + 500);
    }
};

QTEST_GUILESS_MAIN(TestMoment)
#include "tst_moment.moc"
