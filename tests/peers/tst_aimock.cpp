// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctlrun.h"

#include <QTcpServer>
#include <QTest>

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
    QString url() const { return u"http://127.0.0.1:%1/v1"_s.arg(m_port); }

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
        QJsonObject provider = CtlRun::provider(u"mock"_s, dialect, m_aimock->url());
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
        QTest::newRow("openai, streamed") << u"openai"_s << true;
        QTest::newRow("openai, whole") << u"openai"_s << false;
        QTest::newRow("anthropic, streamed") << u"anthropic"_s << true;
        QTest::newRow("anthropic, whole") << u"anthropic"_s << false;
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

    void a_stream_cut_in_the_middle_is_never_an_answer_data() { eachWay(); }
    void a_stream_cut_in_the_middle_is_never_an_answer()
    {
        QFETCH(QString, dialect);
        QFETCH(bool, stream);
        if (!stream)
            return; // aimock cuts streams alone
        configure(dialect);
        const QJsonObject result = send(u"cut"_s);
        QVERIFY(!result[u"ok"_s].toBool());
        QCOMPARE(firstKind(result), u"stream_cut"_s);
        QVERIFY(!result[u"partial"_s].toString().isEmpty());
        QVERIFY(u"one two three four five six seven"_s.startsWith(result[u"partial"_s].toString()));
    }

    void errors_are_understood_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("kind");
        QTest::newRow("rate limit") << u"limit"_s << u"rate_limited"_s;
        QTest::newRow("key") << u"badkey"_s << u"authentication_failed"_s;
        QTest::newRow("model") << u"nomodel"_s << u"model_not_found"_s;
        QTest::newRow("context") << u"toolong"_s << u"context_length_exceeded"_s;
        QTest::newRow("server") << u"broken"_s << u"server_error"_s;
        QTest::newRow("busy") << u"busy"_s << u"overloaded"_s;
    }
    void errors_are_understood()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, kind);
        for (const QString& dialect : {u"openai"_s, u"anthropic"_s}) {
            configure(dialect);
            QCOMPARE(firstKind(send(prompt)), kind);
        }
    }

    void what_the_server_breaks_is_named_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("kind");
        QTest::newRow("drop") << u"x-aimock-chaos-drop"_s << u"server_error"_s;
        QTest::newRow("malformed") << u"x-aimock-chaos-malformed"_s << u"malformed_reply"_s;
        QTest::newRow("disconnect") << u"x-aimock-chaos-disconnect"_s << u"connect_failed"_s;
        QTest::newRow("rate limit") << u"x-aimock-chaos-ratelimit"_s << u"rate_limited"_s;
    }
    void what_the_server_breaks_is_named()
    {
        QFETCH(QString, header);
        QFETCH(QString, kind);
        for (const QString& dialect : {u"openai"_s, u"anthropic"_s}) {
            configure(dialect, {{header, u"1"_s}});
            const QJsonObject result = send(u"hello"_s);
            QVERIFY(!result[u"ok"_s].toBool());
            QCOMPARE(firstKind(result), kind);
        }
    }

    void cleanupTestCase() { m_aimock.reset(); }
};

QTEST_GUILESS_MAIN(TestAimock)
#include "tst_aimock.moc"
