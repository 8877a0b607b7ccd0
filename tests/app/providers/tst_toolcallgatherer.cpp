// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/toolcallgatherer.h"

#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

struct Part
{
    std::optional<int> index;
    ToolCall part;
};

ToolCall rest(const QString& arguments)
{
    return {{}, {}, arguments};
}

} // namespace
Q_DECLARE_METATYPE(Part)

class TestToolCallGatherer : public QObject
{
    Q_OBJECT

private slots:
    void a_cut_call_is_none();
    void a_length_limit_takes_only_the_call_it_cut();
    void is_bounded_in_calls_not_in_indexes();
    void puts_parts_together_data();
    void puts_parts_together();
    void knows_which_indexes_are_calls();
    void reads_arguments_as_text();
    void settles_a_whole_reply();
};

void TestToolCallGatherer::a_cut_call_is_none()
{
    for (const QString& arguments : {u"{\"a\":"_s, u"{\"a\":1}{"_s, u"no json"_s,
                                     u"{}"_s.repeated(2), u"["_s.repeated(5000)}) {
        ToolCallGatherer gatherer;
        QCOMPARE(gatherer.add(0, {u"c"_s, u"look"_s, arguments}), 0);
        QVERIFY(!gatherer.whole(u"tool_calls"_s));
        QVERIFY(!gatherer.whole(u"stop"_s));
        QVERIFY(!gatherer.whole({}));
    }
}

void TestToolCallGatherer::a_length_limit_takes_only_the_call_it_cut()
{
    ToolCallGatherer gatherer;
    gatherer.add(0, {u"c1"_s, u"look"_s, u"{}"_s});
    gatherer.add(1, {u"c2"_s, u"look"_s, u"{\"a"_s});
    QCOMPARE(gatherer.whole(u"length"_s), (QList<ToolCall>{{u"c1"_s, u"look"_s, u"{}"_s}}));
}

void TestToolCallGatherer::is_bounded_in_calls_not_in_indexes()
{
    ToolCallGatherer gatherer;
    QCOMPARE(gatherer.add(std::numeric_limits<int>::max(), {u"c"_s, u"a"_s, {}}), 0);
    QCOMPARE(gatherer.add(-5, {u"d"_s, u"b"_s, {}}), 1);
    QCOMPARE(gatherer.add(std::numeric_limits<int>::max(), rest(u"{}"_s)), 0);
    for (int i = 2; i < ToolCallGatherer::kMaxCalls; ++i)
        QCOMPARE(gatherer.add(i, rest({})), i);
    QVERIFY(!gatherer.add(1000, {u"e"_s, u"c"_s, {}}));
    QCOMPARE(gatherer.add(-5, rest(u"{}"_s)), 1); // what has begun may go on
}

void TestToolCallGatherer::puts_parts_together_data()
{
    QTest::addColumn<QList<Part>>("parts");
    QTest::addColumn<QList<ToolCall>>("calls");
    const ToolCall begun{u"c1"_s, u"look"_s, {}};
    const ToolCall whole{u"c1"_s, u"look"_s, u"{\"a\":1}"_s};
    const ToolCall other{u"c2"_s, u"look"_s, u"{\"a\":1}"_s};
    QTest::newRow("in parts") << QList<Part>{{0, begun},
                                             {0, rest(u"{\"a\""_s)},
                                             {0, rest(u":1}"_s)}}
                              << QList<ToolCall>{whole};
    QTest::newRow("side by side") << QList<Part>{{0, begun},
                                                 {1, {u"c2"_s, u"look"_s, u"{\"a\":"_s}},
                                                 {0, rest(u"{\"a\":1}"_s)},
                                                 {1, rest(u"1}"_s)}}
                                  << QList<ToolCall>{whole, other};
    QTest::newRow("all under one index, each whole")
        << QList<Part>{{0, whole}, {0, other}} << QList<ToolCall>{whole, other};
    QTest::newRow("without an index")
        << QList<Part>{{{}, whole}, {{}, other}} << QList<ToolCall>{whole, other};
    QTest::newRow("without index and id")
        << QList<Part>{{{}, {{}, u"a"_s, u"{}"_s}}, {{}, {{}, u"a"_s, u"{}"_s}}}
        << QList<ToolCall>{{{}, u"a"_s, u"{}"_s}, {{}, u"a"_s, u"{}"_s}};
    QTest::newRow("another id in each part")
        << QList<Part>{{0, begun}, {0, {u"x"_s, {}, u"{\"a\""_s}}, {0, {u"y"_s, {}, u":1}"_s}}}
        << QList<ToolCall>{whole};
    QTest::newRow("the name in each part") << QList<Part>{{0, begun},
                                                          {0, {{}, u"look"_s, u"{\"a\""_s}},
                                                          {0, {{}, u"look"_s, u":1}"_s}}}
                                           << QList<ToolCall>{whole};
    QTest::newRow("id and name late")
        << QList<Part>{{0, rest(u"{\"a\""_s)}, {0, {u"c1"_s, u"look"_s, u":1}"_s}}}
        << QList<ToolCall>{whole};
    QTest::newRow("without arguments")
        << QList<Part>{{0, begun}} << QList<ToolCall>{{u"c1"_s, u"look"_s, u"{}"_s}};
    QTest::newRow("a character cut in two")
        << QList<Part>{{0, {u"c1"_s, u"look"_s, u"{\"a\":\""_s + QChar(0xD83D)}},
                       {0, rest(QChar(0xDE00) + u"\"}"_s)}}
        << QList<ToolCall>{{u"c1"_s, u"look"_s, u"{\"a\":\"\U0001F600\"}"_s}};
}

void TestToolCallGatherer::puts_parts_together()
{
    QFETCH(const QList<Part>, parts);
    QFETCH(const QList<ToolCall>, calls);
    ToolCallGatherer gatherer;
    for (const Part& part : parts)
        QVERIFY(gatherer.add(part.index, part.part));
    QCOMPARE(gatherer.whole(u"tool_calls"_s), calls);
}

void TestToolCallGatherer::knows_which_indexes_are_calls()
{
    ToolCallGatherer gatherer;
    gatherer.add(2, {u"c"_s, u"a"_s, {}});
    QVERIFY(gatherer.contains(2));
    QVERIFY(!gatherer.contains(0));
}

void TestToolCallGatherer::reads_arguments_as_text()
{
    QCOMPARE(toolArguments(u"{\"a\": 1}"_s), u"{\"a\": 1}"_s);
    QCOMPARE(toolArguments(QJsonObject{{u"a"_s, 1}}), u"{\"a\":1}"_s);
    QCOMPARE(toolArguments(QJsonObject{}), u"{}"_s);
    QCOMPARE(toolArguments(QJsonValue()), QString());
    QCOMPARE(toolArguments(7), QString());
}

void TestToolCallGatherer::settles_a_whole_reply()
{
    Reply reply;
    QVERIFY(settleToolCalls(reply));
    reply.toolCalls = {{u"c1"_s, u"look"_s, {}}};
    QVERIFY(settleToolCalls(reply));
    QCOMPARE(reply.toolCalls.first().arguments, u"{}"_s);
    reply.toolCalls.first().arguments = u"{"_s;
    QVERIFY(!settleToolCalls(reply));
    QVERIFY(reply.toolCalls.isEmpty());
}

QTEST_GUILESS_MAIN(TestToolCallGatherer)
#include "tst_toolcallgatherer.moc"
