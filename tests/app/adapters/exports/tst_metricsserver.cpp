// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/exports/metricsserver.h"

#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30'000; // of a slow machine
const QByteArray kRequest = "GET /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"_ba;

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class TestMetricsServer : public QObject
{
    Q_OBJECT

    std::unique_ptr<MetricsServer> m_server;
    quint16 m_port = 0;
    int m_scrapes = 0;

    void start(MetricsServerPace pace = {})
    {
        m_server = std::make_unique<MetricsServer>(pace);
        m_server->onScrape([this] { return "scrape " + QByteArray::number(++m_scrapes) + '\n'; });
        m_port = freePort();
        m_server->serve(m_port);
        QCOMPARE(m_server->fault(), QString());
    }

    static bool isOver(const QTcpSocket& socket)
    {
        return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; },
                               kPatienceMs);
    }

    QByteArray ask(const QList<QByteArray>& pieces, quint16 port) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; },
                             kPatienceMs))
            return "not connected"_ba;
        for (const QByteArray& piece : pieces) {
            socket.write(piece);
            socket.flush();
            QTest::qWait(1); // the pieces come one by one
        }
        return isOver(socket) ? socket.readAll() : "not ended"_ba;
    }
    QByteArray ask(const QByteArray& request) const { return ask({request}, m_port); }

private slots:
    void init()
    {
        m_scrapes = 0;
        start();
    }
    void cleanup() { m_server.reset(); }

    void each_scrape_gets_a_text_of_its_own()
    {
        QVERIFY(ask(kRequest).endsWith("\r\n\r\nscrape 1\n"));
        QVERIFY(ask(kRequest).endsWith("\r\n\r\nscrape 2\n"));
    }

    void a_request_may_come_in_pieces()
    {
        QVERIFY(ask({"GET /met"_ba, "rics HTTP/1.1\r\nHost: localhost\r\n\r"_ba, "\n"_ba}, m_port)
                    .endsWith("scrape 1\n"));
    }

    void who_may_not_read_it_causes_no_text()
    {
        QVERIFY(ask("GET /metrics HTTP/1.1\r\nHost: evil.example\r\n\r\n"_ba)
                    .startsWith("HTTP/1.1 421 "));
        QVERIFY(ask("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba).startsWith("HTTP/1.1 404 "));
        QVERIFY(ask("POST /metrics HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\nabc"_ba)
                    .startsWith("HTTP/1.1 405 "));
        QCOMPARE(m_scrapes, 0);
    }

    void a_head_without_end_is_refused()
    {
        const QByteArray head =
            "GET /metrics HTTP/1.1\r\nX: "_ba + QByteArray(MetricsServer::kMostHeadBytes, 'x');
        QVERIFY(ask(head.first(MetricsServer::kMostHeadBytes)).startsWith("HTTP/1.1 431 "));
    }

    void who_says_nothing_is_sent_away()
    {
        start({.connectionMs = 1});
        QCOMPARE(ask({}, m_port), QByteArray());
    }

    void too_many_connections_are_reset_and_the_others_go_on()
    {
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        const auto connectOne = [&] {
            sockets.push_back(std::make_unique<QTcpSocket>());
            sockets.back()->connectToHost(QHostAddress::LocalHost, m_port);
            QVERIFY(sockets.back()->waitForConnected(kPatienceMs));
        };
        for (int i = 0; i < MetricsServer::kMostConnections; ++i)
            connectOne();
        connectOne();
        QVERIFY(isOver(*sockets.back()));
        sockets.front()->write(kRequest);
        QVERIFY(isOver(*sockets.front()));
        QVERIFY(sockets.front()->readAll().endsWith("scrape 1\n"));
        QVERIFY(ask(kRequest).endsWith("scrape 2\n")); // there is room for one again
    }

    void it_listens_on_this_machine_alone()
    {
        QTcpServer other; // the same port elsewhere is free
        QVERIFY(other.listen(QHostAddress(u"127.0.0.2"_s), m_port));
    }

    void a_port_that_is_taken_is_told_and_tried_again()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        m_server = std::make_unique<MetricsServer>(MetricsServerPace{.retryMs = 1});
        m_server->serve(other.serverPort());
        QVERIFY2(m_server->fault().contains(u"port %1"_s.arg(other.serverPort())),
                 qPrintable(m_server->fault()));
        QVERIFY(m_server->fault().contains("export.prometheus.port"_L1));
        other.close();
        QTRY_COMPARE_WITH_TIMEOUT(m_server->fault(), QString(), kPatienceMs);
    }

    void another_port_takes_the_place_of_the_one_before()
    {
        const quint16 before = m_port;
        m_server->serve(before); // the same: it goes on
        QVERIFY(ask(kRequest).endsWith("scrape 1\n"));
        const quint16 now = freePort();
        m_server->serve(now);
        QVERIFY(ask({kRequest}, now).endsWith("scrape 2\n"));
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, before));
    }

    void stopped_it_answers_nobody_and_is_no_fault()
    {
        m_server->stop();
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, m_port));
        QCOMPARE(m_server->fault(), QString());
    }

    void it_may_go_while_somebody_is_connected()
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        QVERIFY(socket.waitForConnected(kPatienceMs));
        QVERIFY(ask(kRequest).endsWith("scrape 1\n")); // by now the first one is accepted
        m_server.reset();
        QVERIFY(isOver(socket));
    }
};

QTEST_GUILESS_MAIN(TestMetricsServer)
#include "tst_metricsserver.moc"
