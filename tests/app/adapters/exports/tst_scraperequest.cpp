// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/exports/scraperequest.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestScrapeRequest : public QObject
{
    Q_OBJECT

private slots:
    void a_request_is_judged_by_its_head_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const QByteArray& head, int status) {
            QTest::newRow(name) << head << status;
        };
        row("prometheus", "GET /metrics HTTP/1.1\r\nHost: 127.0.0.1:9464\r\nAccept: */*"_ba, 200);
        row("localhost", "GET /metrics HTTP/1.1\r\nhost:LOCALHOST:9464"_ba, 200);
        row("without port", "GET /metrics HTTP/1.1\r\nHost: localhost"_ba, 200);
        row("IPv6", "GET /metrics HTTP/1.1\r\nHost: [::1]:9464"_ba, 200);
        row("bare line ends", "GET /metrics HTTP/1.1\nHost: localhost"_ba, 200);
        row("query", "GET /metrics?name=x HTTP/1.1\r\nHost: localhost"_ba, 200);
        row("old, no host", "GET /metrics HTTP/1.0"_ba, 200);
        row("head", "HEAD /metrics HTTP/1.1\r\nHost: localhost"_ba, 200);
        row("rebound name", "GET /metrics HTTP/1.1\r\nHost: evil.example:9464"_ba, 421);
        row("old, rebound", "GET /metrics HTTP/1.0\r\nHost: evil.example"_ba, 421);
        row("name that ends so", "GET /metrics HTTP/1.1\r\nHost: x.localhost.evil"_ba, 421);
        row("name that begins so", "GET /metrics HTTP/1.1\r\nHost: 127.0.0.1.evil:80"_ba, 421);
        row("empty host", "GET /metrics HTTP/1.1\r\nHost:"_ba, 421);
        row("two hosts", "GET /metrics HTTP/1.1\r\nHost: localhost\r\nHost: evil"_ba, 400);
        row("no host", "GET /metrics HTTP/1.1"_ba, 400);
        row("elsewhere", "GET / HTTP/1.1\r\nHost: localhost"_ba, 404);
        row("beneath", "GET /metrics/x HTTP/1.1\r\nHost: localhost"_ba, 404);
        row("head elsewhere", "HEAD / HTTP/1.1\r\nHost: localhost"_ba, 404);
        row("post", "POST /metrics HTTP/1.1\r\nHost: localhost"_ba, 405);
        row("options", "OPTIONS /metrics HTTP/1.1\r\nHost: localhost"_ba, 405);
        row("empty", {}, 400);
        row("TLS", "\x16\x03\x01\x02"_ba, 400);
        row("HTTP/2", "PRI * HTTP/2.0"_ba, 400);
        row("short", "GET /metrics"_ba, 400);
        row("no header", "GET /metrics HTTP/1.1\r\nHost: localhost\r\nnonsense"_ba, 400);
    }
    void a_request_is_judged_by_its_head()
    {
        QFETCH(QByteArray, head);
        QFETCH(int, status);
        const ScrapeReply reply = scrapeReply(head);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.metrics, status == 200);
        QCOMPARE(reply.text.isEmpty(), status == 200);
        QCOMPARE(reply.withBody, !head.startsWith("HEAD"));
    }

    void the_page_is_answered_in_its_format()
    {
        const QByteArray answer = scrapeAnswer({200, true, true, {}}, "a 1\n");
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(answer.contains("\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n"));
        QVERIFY(answer.contains("\r\nContent-Length: 4\r\n"));
        QVERIFY(answer.endsWith("\r\n\r\na 1\n"));
        QVERIFY(!answer.contains("Access-Control"));
    }

    void the_answer_to_head_tells_the_length_alone()
    {
        const QByteArray answer = scrapeAnswer({200, false, true, {}}, "a 1\n");
        QVERIFY(answer.contains("\r\nContent-Length: 4\r\n"));
        QVERIFY(answer.endsWith("\r\n\r\n"));
    }

    void a_refused_method_names_those_that_are_allowed()
    {
        QVERIFY(scrapeAnswer({405, true, false, "x"_ba}, "x").contains("\r\nAllow: GET, HEAD\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestScrapeRequest)
#include "tst_scraperequest.moc"
