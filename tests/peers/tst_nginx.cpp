// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/nginx.h"
#include "tests/support/ctlrun.h"
#include "tests/support/testauthority.h"
#include "tests/support/testproxy.h"

#include <QFile>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 90'000; // of a slow machine; every test ends far sooner
const QByteArray kKey = "sk-canary-0123456789"_ba;
const QString kHost = u"api.fuseboard.invalid"_s; ///< that only the proxy can find

const QByteArray kAnswer =
    R"({"model":"m","choices":[{"message":{"role":"assistant","content":"Hello there"},)"
    R"("finish_reason":"stop"}],"usage":{"prompt_tokens":9,"completion_tokens":2}})"_ba;
/// As nginx reads it between double quotes.
const QByteArray kStream =
    R"(data: {\"model\":\"m\",\"choices\":[{\"delta\":{\"content\":\"Hello there\"}}]}\n\n)"
    R"(data: {\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n)"
    R"(data: [DONE]\n\n)"_ba;

/// The path under which a case is found, and what nginx does there.
struct Place
{
    const char* name;
    const char* directives;
};
constexpr Place kPlaces[] = {
    {"well", "proxy_pass http://unix:model.sock:/;"},
    {"limited", "limit_req zone=few; limit_req_status 429; proxy_pass http://unix:model.sock:/;"},
    {"limited503", "limit_req zone=few503; proxy_pass http://unix:model.sock:/;"},
    {"gone", "proxy_pass http://unix:nobody.sock:/;"},
    {"s403", "return 403;"},
    {"s404", "return 404;"},
    {"s413", "client_max_body_size 10; proxy_pass http://unix:model.sock:/;"},
    {"s500", "return 500;"},
    {"s502", "return 502;"},
    {"s504", "return 504;"},
    {"moved", "return 301 https://elsewhere.fuseboard.invalid/v1/;"},
    {"closed", "return 444;"},
    {"packed", "gzip on; gzip_types *; gzip_min_length 1; gzip_proxied any; "
               "proxy_pass http://unix:model.sock:/;"},
    {"slow", "limit_rate 100; proxy_pass http://unix:model.sock:/;"},
};

} // namespace

/// A web server that nobody here wrote, reached through the real command line program.
class TestNginx : public QObject
{
    Q_OBJECT

    std::unique_ptr<Nginx> m_nginx;
    std::unique_ptr<TestAuthority> m_authority;
    std::unique_ptr<CtlRun> m_ctl;
    quint16 m_port = 0;
    QMap<QString, quint16> m_tlsPorts; ///< by what is odd about the certificate

    QByteArray tlsServer(const QString& name, const QString& subjectAltName, int days)
    {
        const TestCertificate made = m_authority->issue(subjectAltName, days);
        if (!made.fault.isEmpty())
            qFatal("%s", qPrintable(made.fault));
        m_nginx->write(name + u".pem"_s, made.certificatePem);
        m_nginx->write(name + u".key"_s, made.keyPem);
        m_tlsPorts[name] = Nginx::freePort();
        const QByteArray file = m_nginx->path(name).toUtf8();
        return "server { listen 127.0.0.1:" + QByteArray::number(m_tlsPorts[name]) +
               " ssl; ssl_certificate " + file + ".pem; ssl_certificate_key " + file +
               ".key; access_log " + file +
               ".log; location / { proxy_pass http://unix:model.sock:/; } }\n";
    }

    void startNginx()
    {
        m_nginx = std::make_unique<Nginx>();
        m_port = Nginx::freePort();
        QByteArray http = "limit_req_zone $server_port zone=few:1m rate=1r/m;\n"
                          "limit_req_zone $server_port zone=few503:1m rate=1r/m;\n"
                          "server { listen unix:model.sock; default_type application/json;\n"
                          "location / {\n"
                          "if ($http_accept ~ event-stream) { return 200 \"" +
                          kStream + "\"; }\nreturn 200 '" + kAnswer +
                          "'; } }\nserver { listen 127.0.0.1:" + QByteArray::number(m_port) + ";\n";
        for (const Place& place : kPlaces)
            http += "location /"_ba + place.name + "/ { " + place.directives + " }\n";
        http += "}\n" + tlsServer(u"good"_s, u"IP:127.0.0.1,DNS:"_s + kHost, 30) +
                tlsServer(u"expired"_s, u"IP:127.0.0.1"_s, -1) +
                tlsServer(u"stranger"_s, u"DNS:other.example"_s, 30);
        http.replace("unix:", "unix:" + m_nginx->path(u"."_s).toUtf8() + '/');
        const QString fault = m_nginx->start(http, m_port);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void configure(const QString& url, const QJsonObject& more = {},
                   const QJsonObject& timeouts = {}, int maxRetries = 0)
    {
        QJsonObject provider = CtlRun::provider(u"web"_s, u"openai"_s, url, u"env:WEB_KEY"_s);
        for (auto it = more.begin(); it != more.end(); ++it)
            provider[it.key()] = it.value();
        QJsonObject configuration = CtlRun::configuration({provider}, u"m"_s);
        QJsonObject chain = configuration[u"chains"_s].toArray()[0].toObject();
        chain[u"retry"_s] = QJsonObject{{u"max_retries"_s, maxRetries}};
        chain[u"timeouts"_s] = timeouts;
        configuration[u"chains"_s] = QJsonArray{chain};
        m_ctl->writeConfiguration(configuration);
    }

    QString plain(const QString& place) const
    {
        return u"http://127.0.0.1:%1/%2"_s.arg(m_port).arg(place);
    }
    QString tls(const QString& name, const QString& host = u"127.0.0.1"_s) const
    {
        return u"https://%1:%2/v1"_s.arg(host).arg(m_tlsPorts[name]);
    }

    /// The test's own event loop runs on meanwhile: a proxy of the test may have to answer.
    QList<QJsonObject> run(const QStringList& arguments) const
    {
        QProcess process;
        m_ctl->start(process, arguments);
        process.closeWriteChannel();
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, kPatienceMs))
            return {};
        CtlResult result;
        result.out = process.readAllStandardOutput();
        return result.lines();
    }
    QJsonObject send(bool stream = false) const
    {
        QStringList arguments{u"send"_s, u"--json"_s, u"--prompt"_s, u"hello"_s};
        if (!stream)
            arguments += u"--no-stream"_s;
        return run(arguments).value(0);
    }

    static QJsonObject errorOf(const QJsonObject& result) { return result[u"error"_s].toObject(); }
    QByteArray log(const QString& name) const
    {
        QFile file(m_nginx->path(name + u".log"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        if (Nginx::program().isEmpty())
            QSKIP("nginx is not installed: it is in the package nginx-light");
        m_ctl = std::make_unique<CtlRun>();
        m_ctl->setEnvironment(u"WEB_KEY"_s, QString::fromLatin1(kKey));
        m_ctl->setEnvironment(u"NO_PROXY"_s, {});
        m_ctl->setEnvironment(u"no_proxy"_s, {});
        if (m_nginx)
            return;
        m_authority = std::make_unique<TestAuthority>(u"Corporate Authority"_s);
        QVERIFY2(m_authority->fault().isEmpty(), qPrintable(m_authority->fault()));
        startNginx();
    }

    void a_prompt_is_answered_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("stream");
        QTest::newRow("whole") << u"well"_s << false;
        QTest::newRow("streamed") << u"well"_s << true;
        QTest::newRow("compressed") << u"packed"_s << false;
        QTest::newRow("compressed stream") << u"packed"_s << true;
        QTest::newRow("100 bytes a second") << u"slow"_s << false;
        QTest::newRow("stream of 100 bytes a second") << u"slow"_s << true;
    }
    void a_prompt_is_answered()
    {
        QFETCH(QString, place);
        QFETCH(bool, stream);
        configure(plain(place));
        const QJsonObject result = send(stream);
        QVERIFY2(result[u"ok"_s].toBool(), qPrintable(errorOf(result)[u"message"_s].toString()));
        QCOMPARE(result[u"content"_s].toString(), u"Hello there"_s);
        QCOMPARE(result[u"finish_reason"_s].toString(), u"stop"_s);
    }

    void each_page_has_its_cause_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("403") << u"s403"_s << u"permission_denied"_s << 403;
        QTest::newRow("404") << u"s404"_s << u"model_not_found"_s << 404;
        QTest::newRow("413") << u"s413"_s << u"request_too_large"_s << 413;
        QTest::newRow("500") << u"s500"_s << u"server_error"_s << 500;
        QTest::newRow("502") << u"s502"_s << u"bad_gateway"_s << 502;
        QTest::newRow("no upstream") << u"gone"_s << u"bad_gateway"_s << 502;
        QTest::newRow("504") << u"s504"_s << u"gateway_timeout"_s << 504;
    }
    void each_page_has_its_cause()
    {
        QFETCH(QString, place);
        QFETCH(QString, kind);
        QFETCH(int, status);
        configure(plain(place));
        for (const bool stream : {false, true}) {
            const QJsonObject error = errorOf(send(stream));
            QCOMPARE(error[u"kind"_s].toString(), kind);
            QCOMPARE(error[u"status"_s].toInt(), status);
            QVERIFY2(!error[u"message"_s].toString().contains(u'<'),
                     qPrintable(error[u"message"_s].toString()));
            QVERIFY(error[u"raw"_s].toString().contains(u"nginx"_s));
        }
    }

    void a_rate_limit_is_one_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QStringList>("kinds");
        QTest::newRow("429") << u"limited"_s << QStringList{u"rate_limited"_s};
        // The page of nginx does not say that it is a limit: being overloaded is as near.
        QTest::newRow("503") << u"limited503"_s << QStringList{u"rate_limited"_s, u"overloaded"_s};
    }
    void a_rate_limit_is_one()
    {
        QFETCH(QString, place);
        QFETCH(QStringList, kinds);
        configure(plain(place));
        const auto results = run({u"send"_s, u"--json"_s, u"--prompt"_s, u"hello"_s,
                                  u"--no-stream"_s, u"--repeat"_s, u"2"_s});
        QCOMPARE(results.size(), 2);
        QVERIFY(results[0][u"ok"_s].toBool());
        QVERIFY2(kinds.contains(errorOf(results[1])[u"kind"_s].toString()),
                 qPrintable(errorOf(results[1])[u"kind"_s].toString()));
    }

    void a_redirect_is_not_followed_and_names_its_target()
    {
        configure(plain(u"moved"_s));
        const QJsonObject error = errorOf(send());
        QCOMPARE(error[u"status"_s].toInt(), 301);
        QVERIFY2(
            error[u"message"_s].toString().contains(u"https://elsewhere.fuseboard.invalid/v1/"_s),
            qPrintable(error[u"message"_s].toString()));
    }

    void a_connection_closed_without_a_word_is_tried_again()
    {
        configure(plain(u"closed"_s), {}, {}, 1);
        const QJsonObject result = send();
        QCOMPARE(errorOf(result)[u"kind"_s].toString(), u"connect_failed"_s);
        QCOMPARE(result[u"attempts"_s].toArray().size(), 2);
    }

    void a_trickle_is_given_up_in_time()
    {
        configure(plain(u"slow"_s), {}, {{u"first_token_s"_s, 0.5}});
        QCOMPARE(errorOf(send(true))[u"kind"_s].toString(), u"timed_out"_s);
    }

    void a_certificate_that_can_not_be_trusted_sees_no_key_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<bool>("known");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown authority")
            << u"good"_s << false << u"this computer does not know the authority"_s;
        QTest::newRow("expired") << u"expired"_s << true << u"it expired on 20"_s;
        QTest::newRow("another host")
            << u"stranger"_s << true << u"it is not made out to 127.0.0.1"_s;
    }
    void a_certificate_that_can_not_be_trusted_sees_no_key()
    {
        QFETCH(QString, server);
        QFETCH(bool, known);
        QFETCH(QString, says);
        const qsizetype before = log(server).size();
        configure(tls(server),
                  known ? QJsonObject{{u"ca_file"_s, m_authority->file()}} : QJsonObject());
        const QJsonObject error = errorOf(send());
        const QString message = error[u"message"_s].toString();
        QCOMPARE(error[u"kind"_s].toString(), u"tls_failed"_s);
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY2(message.contains(u"Issued by “Corporate Authority”"_s), qPrintable(message));
        QCOMPARE(message.contains(u"set \"ca_file\""_s), !known);
        QCOMPARE(log(server).size(), before); // no request has come
    }

    void an_authority_of_the_company_is_trusted_where_it_is_named()
    {
        configure(tls(u"good"_s), {{u"ca_file"_s, m_authority->file()}});
        const QJsonObject result = send(true);
        QVERIFY2(result[u"ok"_s].toBool(), qPrintable(errorOf(result)[u"message"_s].toString()));
        const QJsonObject check = run({u"check"_s, u"--json"_s}).value(0);
        QVERIFY(check[u"ok"_s].toBool());
        QCOMPARE(check[u"proxy"_s].toString(), u"no proxy"_s);
        QCOMPARE(check[u"certificates"_s].toString(),
                 u"system certificates and "_s + m_authority->file());
    }

    void a_certificate_file_that_is_not_there_is_named()
    {
        configure(tls(u"good"_s), {{u"ca_file"_s, u"/nowhere/corp.pem"_s}});
        const QJsonObject error = errorOf(send());
        QCOMPARE(error[u"kind"_s].toString(), u"tls_failed"_s);
        QVERIFY(error[u"message"_s].toString().contains(u"/nowhere/corp.pem"_s));
    }

    void a_proxy_leads_there_and_reads_nothing_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<bool>("fromEnvironment");
        QTest::newRow("http, configured") << u"http"_s << false;
        QTest::newRow("socks5, configured") << u"socks5"_s << false;
        QTest::newRow("http, from the environment") << u"http"_s << true;
    }
    void a_proxy_leads_there_and_reads_nothing()
    {
        QFETCH(QString, scheme);
        QFETCH(bool, fromEnvironment);
        TestProxy proxy(m_tlsPorts[u"good"_s]);
        QJsonObject settings{{u"ca_file"_s, m_authority->file()}};
        if (fromEnvironment)
            m_ctl->setEnvironment(u"HTTPS_PROXY"_s, proxy.address(scheme));
        else
            settings[u"proxy"_s] = proxy.address(scheme);
        configure(tls(u"good"_s, kHost), settings);
        const QJsonObject result = send();
        QVERIFY2(result[u"ok"_s].toBool(), qPrintable(errorOf(result)[u"message"_s].toString()));
        QCOMPARE(proxy.asked().size(), 1);
        QVERIFY(proxy.asked().constFirst().startsWith(kHost));
        QVERIFY(!proxy.seen().contains(kKey));
        const QJsonObject check = run({u"check"_s, u"--json"_s}).value(0);
        QVERIFY(check[u"proxy"_s].toString().contains(u"proxy "_s + proxy.address(scheme)));
    }

    void none_passes_the_environment_by()
    {
        TestProxy proxy(m_tlsPorts[u"good"_s]);
        m_ctl->setEnvironment(u"HTTPS_PROXY"_s, proxy.address());
        configure(tls(u"good"_s, kHost), {{u"proxy"_s, u"none"_s}});
        QCOMPARE(errorOf(send())[u"kind"_s].toString(), u"connect_failed"_s);
        QVERIFY(proxy.seen().isEmpty());
    }

    void a_proxy_that_asks_for_a_login_is_named()
    {
        TestProxy proxy(m_tlsPorts[u"good"_s]);
        proxy.refuseWith("HTTP/1.1 407 Proxy Authentication Required\r\n"
                         "Proxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"_ba);
        configure(tls(u"good"_s, kHost), {{u"proxy"_s, proxy.address()}});
        const QJsonObject error = errorOf(send());
        QCOMPARE(error[u"kind"_s].toString(), u"connect_failed"_s);
        QVERIFY2(error[u"message"_s].toString().contains(u"asks for a login"_s),
                 qPrintable(error[u"message"_s].toString()));
    }
};

QTEST_GUILESS_MAIN(TestNginx)
#include "tst_nginx.moc"
