// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/surrogatejoiner.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QString kHigh = QString(QChar(0xD83D));
const QString kLow = QString(QChar(0xDE00));
const QString kSmile = kHigh + kLow;
const QString kReplacement = QString(QChar(QChar::ReplacementCharacter));

} // namespace

class TestSurrogateJoiner : public QObject
{
    Q_OBJECT

private slots:
    void joins_halves_across_pieces();
    void keeps_a_half_through_empty_pieces();
    void replaces_halves_without_a_partner_data();
    void replaces_halves_without_a_partner();
    void replaces_a_half_that_waits_in_vain();
};

void TestSurrogateJoiner::joins_halves_across_pieces()
{
    SurrogateJoiner joiner;
    QCOMPARE(joiner.push(u"a"_s + kHigh), u"a"_s);
    QCOMPARE(joiner.push(kLow + u"b"_s), kSmile + u"b"_s);
    QCOMPARE(joiner.flush(), QString());
}

void TestSurrogateJoiner::keeps_a_half_through_empty_pieces()
{
    SurrogateJoiner joiner;
    QCOMPARE(joiner.push(kHigh), QString());
    QCOMPARE(joiner.push(QString()), QString());
    QCOMPARE(joiner.push(kLow), kSmile);
}

void TestSurrogateJoiner::replaces_halves_without_a_partner_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << u"plain"_s << u"plain"_s;
    QTest::newRow("a pair") << kSmile << kSmile;
    QTest::newRow("low first") << kLow + u"a"_s << kReplacement + u"a"_s;
    QTest::newRow("high before a letter") << kHigh + u"a"_s << kReplacement + u"a"_s;
    QTest::newRow("two highs, one low") << kHigh + kSmile << kReplacement + kSmile;
    QTest::newRow("high at the end") << u"a"_s + kHigh << u"a"_s + kReplacement;
    QTest::newRow("wrong way round") << kLow + kHigh << kReplacement + kReplacement;
}

void TestSurrogateJoiner::replaces_halves_without_a_partner()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(withoutLoneSurrogates(text), expected);
}

void TestSurrogateJoiner::replaces_a_half_that_waits_in_vain()
{
    SurrogateJoiner joiner;
    QCOMPARE(joiner.push(kHigh), QString());
    QCOMPARE(joiner.push(u"x"_s), kReplacement + u"x"_s);
    QCOMPARE(joiner.push(kHigh), QString());
    QCOMPARE(joiner.flush(), kReplacement);
    QCOMPARE(joiner.flush(), QString());
}

QTEST_GUILESS_MAIN(TestSurrogateJoiner)
#include "tst_surrogatejoiner.moc"
