// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/replyline.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// The same in a form that the quick way does not take: an escape in the first key's name.
QByteArray asDocument(QByteArray line)
{
    return line.replace("\"id\"", "\"\\u0069d\"");
}

} // namespace

class TestReplyLine : public QObject
{
    Q_OBJECT
private slots:
    void the_quick_way_reads_what_the_document_says_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line : {
                 "{\"id\":1}",
                 "{\"id\":0,\"status\":429,\"provider\":\"p\",\"body\":\"slow "
                 "down\",\"mid_stream\":false}",
                 " { \"id\" : \"seven\" , \"status\" : null , \"mid_stream\" : true } ",
                 "{\"id\":null,\"headers\":{},\"body\":null,\"provider\":null}",
                 "{\"id\":1,\"headers\":{\"Retry-After\":\"7\",\"X\":\"a \\\"b\\\" \\\\ "
                 "\\/\"},\"body\":\"{\\\"a\\\":\\n\\t\\r1}\"}",
                 "{\"id\":1,\"body\":\"请稍后 – \\u00e9\\ud83d\\ude00 \\b\\f\"}",
                 "{\"id\":1,\"body\":{\"error\":{\"message\":\"x\"}}}",
                 "{\"id\":1,\"body\":[\"x\"],\"headers\":{\"Retry-After\":7}}",
                 "{\"id\":1.5,\"status\":429.0}",
                 "{\"id\":-1,\"status\":-0}",
                 "{\"id\":[1],\"status\":\"429\",\"mid_stream\":1}",
                 "{\"id\":1,\"body\":\"first\",\"body\":\"last\",\"other\":{\"deep\":[]}}",
                 "{\"id\":99999999999}",
             })
            QTest::newRow(line) << QByteArray(line);
    }

    void the_quick_way_reads_what_the_document_says()
    {
        QFETCH(const QByteArray, line);
        const ReplyLine quick = readReplyLine(line);
        const ReplyLine slow = readReplyLine(asDocument(line));
        QCOMPARE(quick.fault, QString());
        QCOMPARE(slow.fault, QString());
        QCOMPARE(quick.id, slow.id);
        QCOMPARE(quick.reply.provider, slow.reply.provider);
        QCOMPARE(quick.reply.status, slow.reply.status);
        QCOMPARE(quick.reply.body, slow.reply.body);
        QCOMPARE(quick.reply.headers, slow.reply.headers);
        QCOMPARE(quick.reply.midStream, slow.reply.midStream);
    }

    void what_is_no_object_is_told_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line :
             {"no json", "[1]", "1", "{", "{\"id\":", "{\"id\":1", "{\"id\":1}}", "{\"id\":1,}",
              "{\"id\" 1}", "{\"id\":007}", "{\"id\":1 \"body\":\"x\"}", "{\"body\":\"x",
              "{\"body\":\"\\", "{\"status\":4294967296x}", "{\"body\":\"a\nb\"}}"})
            QTest::newRow(line) << QByteArray(line);
        QTest::newRow("no UTF-8") << QByteArray("{\"body\":\"\xff\"");
    }

    void what_is_no_object_is_told()
    {
        QFETCH(const QByteArray, line);
        QVERIFY(!readReplyLine(line).fault.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReplyLine)
#include "tst_replyline.moc"
