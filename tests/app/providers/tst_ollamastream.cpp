// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/ollamastream.h"
#include "tests/app/providers/streamoutcome.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QByteArray line(const QByteArray& message, const QByteArray& more = R"("done":false)")
{
    return R"({"model":"gemma3:4b","created_at":"2026-11-20T10:00:00Z","message":)" + message +
           ',' + more + "}\n";
}

QByteArray text(const QByteArray& content)
{
    return line(R"({"role":"assistant","content":")" + content + "\"}");
}

QByteArray done(const QByteArray& reason = "stop",
                const QByteArray& counts = R"("prompt_eval_count":26,"eval_count":7)")
{
    return line(R"({"role":"assistant","content":""})",
                R"("done":true,"done_reason":")" + reason + "\"," + counts);
}

StreamOutcome run(const QByteArray& bytes)
{
    return runStream("ollama"_L1, bytes);
}

} // namespace

class TestOllamaStream : public QObject
{
    Q_OBJECT
private slots:
    void an_error_ends_the_answer_data();
    void an_error_ends_the_answer();
    void a_model_that_is_only_loaded_answers_nothing_data();
    void a_model_that_is_only_loaded_answers_nothing();
    void a_stream_without_its_end_is_never_complete_data();
    void a_stream_without_its_end_is_never_complete();
    void a_line_that_is_no_json_is_garbage();
    void a_body_that_is_no_stream_is_read_as_a_whole_data();
    void a_body_that_is_no_stream_is_read_as_a_whole();
    void a_line_over_the_limit_is_garbage();
    void an_answer_over_the_limit_is_garbage();
    void an_answer_comes_whole_however_it_is_split();
    void a_last_line_needs_no_end();
    void reasons_are_told_in_house_words_data();
    void reasons_are_told_in_house_words();
    void usage_is_estimated_where_none_is_sent();
    void a_prompt_from_the_cache_has_no_count();
    void calls_of_tools_come_whole();
    void split_surrogates_come_out_whole();
    void nothing_counts_behind_the_end();
};

void TestOllamaStream::an_error_ends_the_answer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QByteArray error = R"({"error":"an error was encountered while running the model"})";
    QTest::newRow("alone") << error + '\n' << QString();
    QTest::newRow("in the middle") << text("Hi") + error + '\n' + text(" there") << u"Hi"_s;
    QTest::newRow("as the last line") << text("Hi") + error + '\n' << u"Hi"_s;
    QTest::newRow("without a line end") << text("Hi") + error << u"Hi"_s;
    QTest::newRow("as an object") << text("Hi") + R"({"error":{"message":"no","type":"x"}})"
                                  << u"Hi"_s;
    QTest::newRow("beside an end") << text("Hi") + R"({"error":"no","done":true})" << u"Hi"_s;
}

void TestOllamaStream::an_error_ends_the_answer()
{
    QFETCH(const QByteArray, bytes);
    const StreamOutcome outcome = run(bytes);
    QCOMPARE(outcome.failures.size(), 1);
    QVERIFY(outcome.failures.first().contains("error"));
    QTEST(outcome.text, "text");
    QVERIFY(!outcome.complete);
    QCOMPARE(outcome.eventsAfterTheEnd, 0);
    QVERIFY(outcome == runStream(*dialectByName(u"ollama"), singleBytes(bytes)));
}

void TestOllamaStream::a_model_that_is_only_loaded_answers_nothing_data()
{
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("load") << "load"_ba;
    QTest::newRow("unload") << "unload"_ba;
}

void TestOllamaStream::a_model_that_is_only_loaded_answers_nothing()
{
    QFETCH(const QByteArray, reason);
    const StreamOutcome outcome = run(done(reason, R"("load_duration":7)"));
    QCOMPARE(outcome.failures.size(), 1);
    QVERIFY(!outcome.complete);
}

void TestOllamaStream::a_stream_without_its_end_is_never_complete_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blank lines") << "\n\n\r\n"_ba;
    QTest::newRow("text only") << text("Hi") + text(" there");
    for (qsizetype at = 1; at < text("Hi").size() - 1; ++at)
        QTest::addRow("cut in the first line at %d", int(at)) << text("Hi").first(at);
    QTest::newRow("cut in a later line") << text("Hi") + text(" there").first(30);
    QTest::newRow("cut in the last line") << text("Hi") + done().chopped(5);
}

void TestOllamaStream::a_stream_without_its_end_is_never_complete()
{
    QFETCH(const QByteArray, bytes);
    const StreamOutcome outcome = run(bytes);
    QVERIFY(!outcome.complete);
    QVERIFY(!outcome.closed);
    QVERIFY(outcome.failures.isEmpty());
    QVERIFY(outcome.garbage.isEmpty());
    QVERIFY(u"Hi there"_s.startsWith(outcome.text));
}

void TestOllamaStream::a_line_that_is_no_json_is_garbage()
{
    const StreamOutcome outcome = run(text("Hi") + "{\"model\":\"gem\n" + text("!") + done());
    QCOMPARE(outcome.garbage, QList<QByteArray>{"{\"model\":\"gem"_ba});
    QCOMPARE(outcome.text, u"Hi"_s);
    QVERIFY(!outcome.complete);
    QCOMPARE(outcome.eventsAfterTheEnd, 0);
}

void TestOllamaStream::a_body_that_is_no_stream_is_read_as_a_whole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("a reply over many lines")
        << "{\n \"message\": {\"content\": \"Hi\"},\n \"done\": true\n}\n"_ba << u"Hi"_s;
    QTest::newRow("an error over many lines") << "{\n \"error\": \"no\"\n}"_ba << QString();
    QTest::newRow("a page") << "<html>\n<body>Sign in</body></html>"_ba << QString();
    QTest::newRow("a page in one line") << "<html></html>"_ba << QString();
    QTest::newRow("a sentence") << "upstream connect error"_ba << QString();
    QTest::newRow("an array") << "[]"_ba << QString();
    QTest::newRow("an object that is none") << "{malformed json: <<<>>>"_ba << QString();
}

void TestOllamaStream::a_body_that_is_no_stream_is_read_as_a_whole()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    const StreamOutcome outcome = run(bytes);
    QCOMPARE(outcome.text, text);
    QCOMPARE(outcome.complete, !text.isEmpty());
    QCOMPARE(outcome.failures, text.isEmpty() ? QList<QByteArray>{bytes} : QList<QByteArray>());
    QVERIFY(outcome == runStream(*dialectByName(u"ollama"), singleBytes(bytes)));
}

void TestOllamaStream::a_line_over_the_limit_is_garbage()
{
    const StreamOutcome outcome =
        run(text("Hi") + text(QByteArray(NdjsonDecoder::kMaxLineBytes, 'x')) + done());
    QCOMPARE(outcome.garbage.size(), 1);
    QVERIFY(outcome.garbage.first().size() < 1000);
    QCOMPARE(outcome.text, u"Hi"_s);
    QVERIFY(!outcome.complete);
    const StreamOutcome first = run(text(QByteArray(NdjsonDecoder::kMaxLineBytes, 'x')));
    QCOMPARE(first.garbage.size(), 1);
}

void TestOllamaStream::an_answer_over_the_limit_is_garbage()
{
    const QByteArray much = text(QByteArray(NdjsonDecoder::kMaxLineBytes / 2, 'x'));
    const std::unique_ptr<StreamReader> reader = dialectByName(u"ollama")->streamReader();
    StreamOutcome outcome;
    for (int i = 0; i < 20; ++i)
        outcome.take(reader->feed(much));
    QCOMPARE(outcome.garbage.size(), 1);
    QVERIFY(outcome.text.size() <= ReplyStreamReader::kMaxTextBytes / qsizetype(sizeof(QChar)));
}

void TestOllamaStream::an_answer_comes_whole_however_it_is_split()
{
    const QByteArray bytes = line(R"({"role":"assistant","content":"","thinking":"So…"})") +
                             text("Gr\xc3\xbc\xc3\x9f") + "\r\n\n" + text(" dich \\ud83d\\ude00") +
                             done();
    const StreamOutcome whole = run(bytes);
    QCOMPARE(whole.reasoning, u"So…"_s);
    QCOMPARE(whole.text, u"Grüß dich 😀"_s);
    QCOMPARE(whole.reply.content, whole.text);
    QCOMPARE(whole.reply.model, u"gemma3:4b"_s);
    QCOMPARE(whole.reply.finishReason, u"stop"_s);
    QCOMPARE(whole.reply.usage, (Usage{26, 7, false}));
    QVERIFY(whole.complete);
    QVERIFY(whole.closed);
    const Dialect& dialect = *dialectByName(u"ollama");
    for (qsizetype at = 0; at <= bytes.size(); ++at)
        QVERIFY(whole == runStream(dialect, {bytes.first(at), bytes.sliced(at)}));
    QVERIFY(whole == runStream(dialect, singleBytes(bytes)));
}

void TestOllamaStream::a_last_line_needs_no_end()
{
    const StreamOutcome outcome = run(text("Hi") + done().chopped(1));
    QVERIFY(outcome.complete);
    QCOMPARE(outcome.text, u"Hi"_s);
}

void TestOllamaStream::reasons_are_told_in_house_words_data()
{
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<QString>("reason");
    QTest::newRow("stop") << done() << u"stop"_s;
    QTest::newRow("length") << done("length") << u"length"_s;
    QTest::newRow("a new one") << done("weary") << u"weary"_s;
    QTest::newRow("none") << line(R"({"content":""})", R"("done":true)") << u"stop"_s;
}

void TestOllamaStream::reasons_are_told_in_house_words()
{
    QFETCH(const QByteArray, last);
    const StreamOutcome outcome = run(text("Hi") + last);
    QVERIFY(outcome.complete);
    QTEST(outcome.reply.finishReason, "reason");
}

void TestOllamaStream::usage_is_estimated_where_none_is_sent()
{
    const StreamOutcome outcome = run(text("Twelve signs") + done("stop", R"("total_duration":1)"));
    QVERIFY(outcome.complete);
    QCOMPARE(outcome.reply.usage, (Usage{std::nullopt, 3, true}));
}

void TestOllamaStream::a_prompt_from_the_cache_has_no_count()
{
    const StreamOutcome outcome = run(text("Hi") + done("stop", R"("eval_count":2)"));
    QCOMPARE(outcome.reply.usage, (Usage{std::nullopt, 2, false}));
}

void TestOllamaStream::calls_of_tools_come_whole()
{
    const QByteArray calls =
        line(R"({"content":"","tool_calls":[{"function":{"name":"look","arguments":{"a":1}}}]})") +
        line(R"({"content":"","tool_calls":[{"id":"c2","function":{"index":0,"name":"go",
                "arguments":{}}}]})"_ba.simplified());
    const StreamOutcome outcome = run(calls + done());
    QVERIFY(outcome.complete);
    QCOMPARE(outcome.reply.finishReason, u"tool_calls"_s);
    QCOMPARE(outcome.reply.toolCalls,
             (QList<ToolCall>{{{}, u"look"_s, u"{\"a\":1}"_s}, {u"c2"_s, u"go"_s, u"{}"_s}}));
    QCOMPARE(outcome.toolCalls.value(1).name, u"go"_s);
    QVERIFY(outcome.text.isEmpty());
}

void TestOllamaStream::split_surrogates_come_out_whole()
{
    const StreamOutcome outcome = run(text("a\\ud83d") + text("\\ude00b") + done());
    QVERIFY(outcome.complete);
    QCOMPARE(outcome.text, u"a😀b"_s);
}

void TestOllamaStream::nothing_counts_behind_the_end()
{
    const StreamOutcome outcome = run(text("Hi") + done() + text(" again") + "{\"error\":\"x\"}\n");
    QVERIFY(outcome.complete);
    QCOMPARE(outcome.text, u"Hi"_s);
    QCOMPARE(outcome.completes, 1);
    QCOMPARE(outcome.eventsAfterTheEnd, 0);
}

QTEST_GUILESS_MAIN(TestOllamaStream)
#include "tst_ollamastream.moc"
