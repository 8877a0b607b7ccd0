// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/usagecount.h"

#include <QTest>

#include <limits>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestUsageCount : public QObject
{
    Q_OBJECT

private slots:
    void reads_only_numbers_from_zero_up();
    void estimates_four_characters_a_token_data();
    void estimates_four_characters_a_token();
    void counts_calls_of_tools();
    void leaves_the_input_alone();
};

void TestUsageCount::reads_only_numbers_from_zero_up()
{
    QCOMPARE(tokenCount(QJsonValue(12)), std::optional<qint64>(12));
    QCOMPARE(tokenCount(QJsonValue(0)), std::optional<qint64>(0));
    QCOMPARE(tokenCount(QJsonValue(12.0)), std::optional<qint64>(12));
    QVERIFY(!tokenCount(QJsonValue(-1)));
    QVERIFY(!tokenCount(QJsonValue(1e300)));
    QVERIFY(!tokenCount(QJsonValue(std::numeric_limits<double>::quiet_NaN())));
    QVERIFY(!tokenCount(QJsonValue(u"12"_s)));
    QVERIFY(!tokenCount(QJsonValue()));
    QVERIFY(!tokenCount(QJsonValue(QJsonValue::Undefined)));
}

void TestUsageCount::estimates_four_characters_a_token_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("reasoning");
    QTest::addColumn<qint64>("tokens");
    QTest::newRow("nothing is one") << QString() << QString() << qint64(1);
    QTest::newRow("four") << u"abcd"_s << QString() << qint64(1);
    QTest::newRow("five") << u"abcde"_s << QString() << qint64(2);
    QTest::newRow("with reasoning") << u"abcd"_s << u"abcdefgh"_s << qint64(3);
}

void TestUsageCount::estimates_four_characters_a_token()
{
    QFETCH(const QString, content);
    QFETCH(const QString, reasoning);
    QFETCH(const qint64, tokens);
    Reply reply;
    reply.content = content;
    reply.reasoning = reasoning;
    estimateOutput(reply);
    QCOMPARE(reply.usage.outputTokens, std::optional<qint64>(tokens));
    QVERIFY(reply.usage.estimated);
}

void TestUsageCount::counts_calls_of_tools()
{
    Reply reply;
    reply.content = u"abcd"_s;
    reply.toolCalls = {{u"c1"_s, u"look"_s, u"{}"_s}};
    estimateOutput(reply);
    QCOMPARE(reply.usage.outputTokens, std::optional<qint64>(3));
}

void TestUsageCount::leaves_the_input_alone()
{
    Reply reply;
    estimateOutput(reply);
    QVERIFY(!reply.usage.inputTokens);
    reply.usage.inputTokens = 7;
    estimateOutput(reply);
    QCOMPARE(reply.usage.inputTokens, std::optional<qint64>(7));
}

QTEST_GUILESS_MAIN(TestUsageCount)
#include "tst_usagecount.moc"
