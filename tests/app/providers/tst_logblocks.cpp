// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/logblocks.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QList<LogBlock> cut(std::string_view text)
{
    QList<LogBlock> all;
    LogBlocks blocks(text);
    LogBlock block;
    while (blocks.next(block))
        all.append(block);
    return all;
}

} // namespace

class TestLogBlocks : public QObject
{
    Q_OBJECT
private slots:
    void a_line_is_an_entry();
    void keeps_a_stack_together();
    void keeps_a_printed_object_together();
    void keeps_chained_tracebacks_together();
    void reads_replies_out_of_curl_output();
    void reads_times_data();
    void reads_times();
};

void TestLogBlocks::a_line_is_an_entry()
{
    const auto blocks = cut("one\n\ntwo\r\nthree");
    QCOMPARE(blocks.size(), 3);
    QCOMPARE(blocks[1].text, std::string_view("two"));
    QCOMPARE(blocks[1].line, 3);
    QVERIFY(cut("").isEmpty());
    QVERIFY(cut("\n \n").isEmpty());
}

void TestLogBlocks::keeps_a_stack_together()
{
    const auto blocks = cut("Error: a\n    at f (x.js:1:1)\n    at g (y.js:2:2)\nnext\n");
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks[1].text, std::string_view("next"));
    QCOMPARE(blocks[1].line, 4);
}

void TestLogBlocks::keeps_a_printed_object_together()
{
    const auto blocks = cut("failed: {\n\"error\": {\n\"message\": \"x }\"\n}\n}\nnext");
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks[1].text, std::string_view("next"));
}

void TestLogBlocks::keeps_chained_tracebacks_together()
{
    const auto blocks =
        cut("Traceback (most recent call last):\n  File \"a\"\nKeyError: 'x'\n\n"
            "During handling of the above exception, another exception occurred:\n\n"
            "Traceback (most recent call last):\n  File \"b\"\nValueError: y\n"
            "2026-11-20 10:00:00 INFO next\n");
    QCOMPARE(blocks.size(), 2);
    QVERIFY(blocks[0].text.find("ValueError: y") != std::string_view::npos);
}

void TestLogBlocks::reads_replies_out_of_curl_output()
{
    const auto blocks =
        cut("* Connected to api.example.com\n> POST /v1/chat HTTP/2\n> \n"
            "< HTTP/2 429 \n< retry-after: 20\n< content-type: application/json\n< \n"
            "{\"error\":\n{\"message\":\"slow\"}}\n* Connection left intact\n");
    QList<LogBlock> replies;
    for (const LogBlock& block : blocks) {
        if (block.status)
            replies.append(block);
    }
    QCOMPARE(replies.size(), 1);
    QCOMPARE(*replies[0].status, 429);
    QCOMPARE(headerValue(replies[0].headers, "Retry-After"), "20"_ba);
    QVERIFY(replies[0].text.find("slow") != std::string_view::npos);
    QVERIFY(replies[0].text.find("intact") == std::string_view::npos);
}

void TestLogBlocks::reads_times_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("utc");
    const QString none;
    QTest::newRow("iso") << "2026-02-09T10:11:12.123Z error x"_ba << u"2026-02-09T10:11:12.123Z"_s;
    QTest::newRow("with a zone") << "[2026-02-09T10:11:12+02:00] x"_ba
                                 << u"2026-02-09T08:11:12.000Z"_s;
    QTest::newRow("json") << R"({"level":"error","timestamp":"2026-02-09T10:11:12Z"})"_ba
                          << u"2026-02-09T10:11:12.000Z"_s;
    QTest::newRow("epoch") << R"({"ts":1770631872123,"msg":"x"})"_ba
                           << u"2026-02-09T10:11:12.123Z"_s;
    QTest::newRow("none") << "error at 10:11"_ba << none;
    QTest::newRow("nonsense") << "2026-99-99T10:11:12Z x"_ba << none;
}

void TestLogBlocks::reads_times()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, utc);
    const QDateTime time = timeIn(line.constData());
    QCOMPARE(time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString(), utc);
}

QTEST_GUILESS_MAIN(TestLogBlocks)
#include "tst_logblocks.moc"
