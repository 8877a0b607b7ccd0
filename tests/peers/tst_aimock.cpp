// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/dialect.h"
#include "tests/support/ctlrun.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// aimock: `node …/cli.js -p PORT -h 127.0.0.1 -f FILE`.
class Aimock
{
public:
    Aimock()
    {
        QTcpServer free;
        free.listen(QHostAddress::LocalHost);
        m_port = free.serverPort();
        free.close();
        m_process.start(u"node"_s, {QStringLiteral(AIMOCK), u"-p"_s, QString::number(m_port),
                                    u"-h"_s, u"127.0.0.1"_s, u"-f"_s, QStringLiteral(FIXTURES)});
        QByteArray said;
        while (!said.contains("listening") && m_process.waitForReadyRead(30'000))
            said += m_process.readAll();
        m_listens = said.contains("listening");
    }
    ~Aimock()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Aimock)

    bool listens() const { return m_listens; }
    /// The base URL of a dialect.
    QString url(const QString& dialect) const
    {
        const QString base = u"http://127.0.0.1:%1"_s.arg(m_port);
        if (dialect == "ollama"_L1)
            return base;
        return base + (dialect == "gemini"_L1 ? u"/v1beta"_s : u"/v1"_s);
    }

    /// What the server tells of itself.
    QByteArray get(const QString& path) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        socket.write("GET " + path.toLatin1() + " HTTP/1.0\r\n\r\n");
        while (socket.waitForReadyRead(10'000) || socket.state() == QTcpSocket::ConnectedState) {
        }
        const QByteArray reply = socket.readAll();
        return reply.sliced(reply.indexOf("\r\n\r\n") + 4);
    }

private:
    QProcess m_process;
    quint16 m_port = 0;
    bool m_listens = false;
};

} // namespace

/// A mock server that nobody here wrote, reached through the real command line program.
class TestAimock : public QObject
{
    Q_OBJECT

    std::unique_ptr<Aimock> m_aimock;
    std::unique_ptr<CtlRun> m_ctl;

    /// One provider in `dialect`, with headers that tell aimock what to break.
    void configure(const QString& dialect, const QJsonObject& headers = {}, int maxRetries = 0)
    {
        QJsonObject provider = CtlRun::provider(u"mock"_s, dialect, m_aimock->url(dialect));
        if (!headers.isEmpty())
            provider[u"headers"_s] = headers;
        QJsonObject configuration = CtlRun::configuration({provider}, u"gpt-4o"_s);
        QJsonObject chain = configuration[u"chains"_s].toArray()[0].toObject();
        QJsonObject retry = chain[u"retry"_s].toObject();
        retry[u"max_retries"_s] = maxRetries;
        chain[u"retry"_s] = retry;
        configuration[u"chains"_s] = QJsonArray{chain};
        m_ctl->writeConfiguration(configuration);
    }

    QJsonObject send(const QString& prompt, bool stream = true)
    {
        QStringList arguments{u"send"_s, u"--json"_s, u"--prompt"_s, prompt};
        if (!stream)
            arguments.append(u"--no-stream"_s);
        return m_ctl->run(arguments).line();
    }

    static void eachWay()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<bool>("stream");
        for (const QString& dialect : dialectNames()) {
            QTest::addRow("%s, streamed", qPrintable(dialect)) << dialect << true;
            QTest::addRow("%s, whole", qPrintable(dialect)) << dialect << false;
        }
    }

    /// Each row of a table once for each dialect.
    static void forEachDialect(const char* name,
                               const std::function<void(QTestData&, const QString&)>& fill)
    {
        for (const QString& dialect : dialectNames())
            fill(QTest::addRow("%s, %s", qPrintable(dialect), name), dialect);
    }

    static QString firstKind(const QJsonObject& result)
    {
        return result[u"attempts"_s].toArray()[0].toObject()[u"kind"_s].toString();
    }

private slots:
    void init()
    {
        if (!QFile::exists(QStringLiteral(AIMOCK)))
            QSKIP("aimock is not installed: it needs Node 20 or later (tests/peers/install.sh)");
        if (!m_aimock)
            m_aimock = std::make_unique<Aimock>();
        QVERIFY(m_aimock->listens());
        m_ctl = std::make_unique<CtlRun>();
    }

    void a_prompt_is_answered_data() { eachWay(); }
    void a_prompt_is_answered()
    {
        QFETCH(QString, dialect);
        QFETCH(bool, stream);
        configure(dialect);
        const QJsonObject result = send(u"hello"_s, stream);
        QVERIFY(result[u"ok"_s].toBool());
        QCOMPARE(result[u"content"_s].toString(), u"Hi there, my friend"_s);
        QCOMPARE(result[u"finish_reason"_s].toString(), u"stop"_s);
        QVERIFY(result[u"latency_ms"_s].toDouble() > 0);
        QCOMPARE(result[u"ttft_ms"_s].isDouble(), stream);
    }

    void surrogate_pairs_split_between_chunks_come_out_whole_data() { eachWay(); }
    void surrogate_pairs_split_between_chunks_come_out_whole()
    {
        QFETCH(QString, dialect);
        QFETCH(bool, stream);
        configure(dialect);
        QCOMPARE(send(u"emoji"_s, stream)[u"content"_s].toString(), u"a😀b🎉c"_s);
    }

    void a_slow_first_token_is_measured()
    {
        configure(u"openai"_s);
        const QJsonObject result = send(u"slow"_s);
        QVERIFY(result[u"ok"_s].toBool());
        QVERIFY(result[u"ttft_ms"_s].toDouble() >= 290); // aimock waits 300 ms
    }

    void a_stream_cut_in_the_middle_is_never_an_answer_data() // aimock cuts streams alone
    {
        QTest::addColumn<QString>("dialect");
        for (const QString& dialect : dialectNames())
            QTest::newRow(qPrintable(dialect)) << dialect;
    }
    void a_stream_cut_in_the_middle_is_never_an_answer()
    {
        QFETCH(QString, dialect);
        configure(dialect);
        const QJsonObject result = send(u"cut"_s);
        QVERIFY(!result[u"ok"_s].toBool());
        QCOMPARE(firstKind(result), u"stream_cut"_s);
        QVERIFY(!result[u"partial"_s].toString().isEmpty());
        QVERIFY(u"one two three four five six seven"_s.startsWith(result[u"partial"_s].toString()));
    }

    void usage_is_what_the_server_counted_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<bool>("stream");
        // aimock counts nothing for Ollama.
        for (const QString& dialect : {u"openai"_s, u"anthropic"_s, u"gemini"_s}) {
            QTest::addRow("%s, streamed", qPrintable(dialect)) << dialect << true;
            QTest::addRow("%s, whole", qPrintable(dialect)) << dialect << false;
        }
    }
    void usage_is_what_the_server_counted()
    {
        QFETCH(QString, dialect);
        QFETCH(bool, stream);
        configure(dialect);
        const QJsonObject usage = send(u"counted"_s, stream)[u"usage"_s].toObject();
        QVERIFY(!usage[u"estimated"_s].toBool());
        QCOMPARE(usage[u"input_tokens"_s].toInt(), 11);
        QCOMPARE(usage[u"output_tokens"_s].toInt(), 5);
    }

    void thinking_is_kept_apart_data() { eachWay(); }
    void thinking_is_kept_apart()
    {
        QFETCH(QString, dialect);
        QFETCH(bool, stream);
        configure(dialect);
        const QJsonObject result = send(u"think"_s, stream);
        QVERIFY(result[u"ok"_s].toBool());
        QCOMPARE(result[u"content"_s].toString(), u"So it is"_s);
        QCOMPARE(result[u"reasoning"_s].toString(), u"Let me see"_s);
    }

    void a_call_of_a_tool_comes_whole_data() { eachWay(); }
    void a_call_of_a_tool_comes_whole()
    {
        QFETCH(QString, dialect);
        QFETCH(bool, stream);
        configure(dialect);
        const QJsonObject result = send(u"weather"_s, stream);
        QVERIFY(result[u"ok"_s].toBool());
        const QJsonArray calls = result[u"tool_calls"_s].toArray();
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls[0][u"name"].toString(), u"get_weather"_s);
        QVERIFY(QJsonDocument(calls[0].toObject()).toJson().contains("Oslo"));
    }

    void errors_are_understood_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("kind");
        auto rows = [](const char* name, const QString& prompt, const QString& kind) {
            forEachDialect(name, [&](QTestData& row, const QString& dialect) {
                row << dialect << prompt << kind;
            });
        };
        rows("rate limit", u"limit"_s, u"rate_limited"_s);
        rows("key", u"badkey"_s, u"authentication_failed"_s);
        rows("model", u"nomodel"_s, u"model_not_found"_s);
        rows("context", u"toolong"_s, u"context_length_exceeded"_s);
        rows("server", u"broken"_s, u"server_error"_s);
        rows("busy", u"busy"_s, u"overloaded"_s);
    }
    void errors_are_understood()
    {
        QFETCH(QString, dialect);
        QFETCH(QString, prompt);
        QFETCH(QString, kind);
        configure(dialect);
        QCOMPARE(firstKind(send(prompt)), kind);
    }

    void what_the_server_breaks_is_named_data()
    {
        QTest::addColumn<QString>("dialect");
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("kind");
        auto rows = [](const char* name, const QString& header, const QString& kind) {
            forEachDialect(name, [&](QTestData& row, const QString& dialect) {
                row << dialect << header << kind;
            });
        };
        rows("drop", u"x-aimock-chaos-drop"_s, u"server_error"_s);
        rows("malformed", u"x-aimock-chaos-malformed"_s, u"malformed_reply"_s);
        rows("disconnect", u"x-aimock-chaos-disconnect"_s, u"connect_failed"_s);
        rows("rate limit", u"x-aimock-chaos-ratelimit"_s, u"rate_limited"_s);
    }
    void what_the_server_breaks_is_named()
    {
        QFETCH(QString, dialect);
        QFETCH(QString, header);
        QFETCH(QString, kind);
        configure(dialect, {{header, u"1"_s}});
        const QJsonObject result = send(u"hello"_s);
        QVERIFY(!result[u"ok"_s].toBool());
        QCOMPARE(firstKind(result), kind);
    }

    void a_conversation_arrives_as_it_was_said_data()
    {
        QTest::addColumn<QString>("dialect");
        for (const QString& dialect : dialectNames())
            QTest::newRow(qPrintable(dialect)) << dialect;
    }
    void a_conversation_arrives_as_it_was_said()
    {
        QFETCH(QString, dialect);
        configure(dialect);
        const QJsonObject result =
            m_ctl
                ->run({u"send"_s, u"--json"_s, u"--prompt"_s, u"hello"_s, u"--system"_s,
                       u"Be terse."_s, u"--max-tokens"_s, u"77"_s, u"--temperature"_s, u"0.25"_s})
                .line();
        QVERIFY(result[u"ok"_s].toBool());
        // aimock's journal holds every request in the form of OpenAI's, whatever its dialect.
        const QByteArray journal = m_aimock->get(u"/__aimock/journal"_s);
        const QJsonObject last =
            QJsonDocument::fromJson(journal).array().last()[u"body"].toObject();
        QCOMPARE(last[u"max_tokens"_s].toInt(), 77);
        QCOMPARE(last[u"temperature"_s].toDouble(), 0.25);
        const QJsonArray messages = last[u"messages"_s].toArray();
        QCOMPARE(messages[0][u"role"].toString(), u"system"_s);
        QCOMPARE(messages[0][u"content"].toString(), u"Be terse."_s);
        QCOMPARE(messages[1][u"role"].toString(), u"user"_s);
    }

    void cleanupTestCase() { m_aimock.reset(); }
};

QTEST_GUILESS_MAIN(TestAimock)
#include "tst_aimock.moc"
