// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/limittext.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kNowMs = 1'795'168'800'000;

LimitView limit(qint64 most, qint64 left)
{
    LimitView limit;
    limit.window = 60s;
    limit.limit = most;
    limit.remaining = left;
    return limit;
}

} // namespace

class TestLimitText : public QObject
{
    Q_OBJECT

private slots:
    void of_a_limit_without_numbers_nothing_is_said()
    {
        LimitView unknown;
        LimitView withoutRest;
        withoutRest.limit = 500;
        QVERIFY(limitTexts({unknown, withoutRest, limit(0, 0)}, kNowMs, 2).isEmpty());
    }

    void the_scarcest_come_first_and_no_more_than_asked_for()
    {
        LimitView tokens = limit(1000, 100);
        tokens.unit = LimitUnit::Tokens;
        const auto texts = limitTexts({limit(500, 400), tokens, limit(500, 450)}, kNowMs, 2);
        QCOMPARE(texts.size(), 2);
        QCOMPARE(texts[0].name, u"Tokens/min"_s);
        QCOMPARE(texts[0].used, 0.9);
        QCOMPARE(texts[0].left, u"10\u00a0% left"_s);
        QCOMPARE(texts[1].name, u"Requests/min"_s);
    }

    void more_left_than_there_is_counts_as_all()
    {
        QCOMPARE(limitTexts({limit(10, 12)}, kNowMs, 2).first().used, 0.0);
    }

    void the_detail_has_the_numbers_the_time_and_who_says_so()
    {
        LimitView learned = limit(5000, 1234);
        learned.model = u"m-large"_s;
        learned.learned = true;
        learned.resetsAtMs = kNowMs + 12'000;
        const QString detail = limitTexts({learned}, kNowMs, 1).first().detail;
        QVERIFY2(detail.contains(u"1,234 of 5,000"), qPrintable(detail));
        QVERIFY2(detail.contains(u"m-large"), qPrintable(detail));
        QVERIFY2(detail.contains(u"12\u00a0s"), qPrintable(detail));
        QVERIFY2(detail.contains(u"provider says so"), qPrintable(detail));
        learned.resetsAtMs = kNowMs - 1;
        QVERIFY(!limitTexts({learned}, kNowMs, 1).first().detail.contains(u"Full again"));
    }
};

QTEST_GUILESS_MAIN(TestLimitText)
#include "tst_limittext.moc"
