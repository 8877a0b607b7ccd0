// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctlrun.h"
#include "tests/support/rawserver.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QByteArray answer(const QByteArray& content)
{
    const QByteArray body = R"({"choices":[{"message":{"content":)" + content +
                            R"(,"tool_calls":[{"id":"c1","function":{"name":"look",)"
                            R"("arguments":{"a":1}}}]},"finish_reason":"tool_calls"}]})";
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

/// Calls of tools, as the real program shows them.
class TestSendTools : public QObject
{
    Q_OBJECT

private slots:
    void shows_calls_below_the_answer()
    {
        const CtlResult result = send(answer("\"So\""), {});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.out, "So\ntool call: look({\"a\":1})\n"_ba);
    }

    void shows_calls_alone_where_nothing_was_said()
    {
        QCOMPARE(send(answer("null"), {}).out, "tool call: look({\"a\":1})\n"_ba);
    }

    void tells_them_in_json()
    {
        const QJsonObject line = send(answer("null"), {u"--json"_s}).line();
        const QJsonArray expected{QJsonObject{
            {u"id"_s, u"c1"_s}, {u"name"_s, u"look"_s}, {u"arguments"_s, u"{\"a\":1}"_s}}};
        QCOMPARE(line.value("tool_calls"_L1).toArray(), expected);
        QCOMPARE(line.value("content"_L1).toString(), QString());
        QCOMPARE(line.value("finish_reason"_L1).toString(), u"tool_calls"_s);
    }

private:
    static CtlResult send(const QByteArray& reply, const QStringList& more)
    {
        RawServer server;
        server.answerWith(reply);
        CtlRun ctl;
        ctl.writeConfiguration(CtlRun::configuration(
            {CtlRun::provider(u"a"_s, u"openai"_s, server.url(u"/v1"_s).toString())}, u"m"_s));
        QProcess process;
        ctl.start(process,
                  QStringList{u"send"_s, u"--no-stream"_s, u"--prompt"_s, u"hello"_s} + more);
        CtlResult result;
        if (QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60000))
            result.exitCode = process.exitCode();
        result.out = process.readAllStandardOutput();
        result.err = process.readAllStandardError();
        return result;
    }
};

QTEST_GUILESS_MAIN(TestSendTools)
#include "tst_sendtools.moc"
