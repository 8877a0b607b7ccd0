// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/simulator.h"
#include "tests/app/simulator/seenreply.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>

#include <arpa/inet.h>
#include <cerrno>
#include <memory>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A client that keeps what it gets.
class Client : public QTcpSocket
{
public:
    explicit Client(const Simulator& simulator)
    {
        connect(this, &QTcpSocket::readyRead, this, [this] { seen += readAll(); });
        connectToHost(QHostAddress::LocalHost, simulator.port());
    }
    SeenReply reply() const { return readSeenReply(seen); }
    bool gone() const { return state() == UnconnectedState; }

    QByteArray seen;
};

/// A client that can tell a reset from an orderly end, which QTcpSocket cannot.
class RawClient
{
public:
    RawClient(const Simulator& simulator, const QByteArray& request)
        : m_fd(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(simulator.port());
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        // The kernel completes the connection before the simulator accepts it.
        if (::connect(m_fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
            m_written = ::send(m_fd, request.constData(), static_cast<size_t>(request.size()), 0);
    }
    ~RawClient() { ::close(m_fd); }
    Q_DISABLE_COPY_MOVE(RawClient)

    bool ended()
    {
        char buffer[4096];
        while (!m_ended) {
            const ssize_t size = ::recv(m_fd, buffer, sizeof buffer, MSG_DONTWAIT);
            if (size > 0) {
                seen.append(buffer, size);
                continue;
            }
            if (size < 0 && (errno == EAGAIN || errno == EINTR))
                return false;
            error = size < 0 ? errno : 0;
            m_ended = true;
        }
        return m_written > 0;
    }

    QByteArray seen;
    int error = 0; ///< of the system, at the end

private:
    int m_fd;
    ssize_t m_written = 0;
    bool m_ended = false;
};

Scenario withScript(const QList<FaultSpec>& faults)
{
    SimulatedProvider provider = promptProvider(u"openai"_s);
    for (const FaultSpec& fault : faults)
        provider.script.append({fault, 1});
    return {{provider}};
}

FaultSpec specOf(Fault fault)
{
    FaultSpec spec;
    spec.fault = fault;
    return spec;
}

const QByteArray kStats = "GET /_simulator/stats HTTP/1.1\r\n\r\n"_ba;

} // namespace

class TestSimulator : public QObject
{
    Q_OBJECT
private slots:
    void a_taken_port_is_told();
    void only_this_machine_can_reach_it();
    void a_real_client_gets_stream_and_whole_reply();
    void one_connection_serves_many_requests_in_order();
    void a_request_may_arrive_byte_by_byte();
    void a_reset_before_the_head_is_a_reset();
    void a_reset_after_some_tokens_shows_them_first();
    void a_cut_closes_in_order_but_too_early();
    void silence_takes_the_request_and_says_nothing();
    void a_stall_keeps_the_connection_and_what_was_said();
    void a_hostile_request_is_answered_and_the_connection_closed_data();
    void a_hostile_request_is_answered_and_the_connection_closed();
    void a_client_that_waits_for_leave_gets_it();
    void a_client_that_leaves_early_disturbs_nobody();
    void a_client_that_does_not_read_does_not_fill_the_memory();
    void hundreds_of_clients_are_served_at_once();
    void it_can_go_away_with_clients_connected();
};

void TestSimulator::a_taken_port_is_told()
{
    Simulator first(withScript({}));
    QVERIFY(first.listen());
    Simulator second(withScript({}));
    QVERIFY(!second.listen(first.port()));
    QVERIFY(!second.errorString().isEmpty());
}

void TestSimulator::only_this_machine_can_reach_it()
{
    Simulator simulator(withScript({}));
    QVERIFY(simulator.listen());
    QTcpSocket socket;
    // 127.0.0.2 is this machine too, but not the address that it listens at.
    socket.connectToHost(QHostAddress(u"127.0.0.2"_s), simulator.port());
    QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestSimulator::a_real_client_gets_stream_and_whole_reply()
{
    Simulator simulator(withScript({}));
    QVERIFY(simulator.listen());
    QNetworkAccessManager manager;
    for (const bool stream : {true, false}) {
        const SimulatedRequest call = chatRequest(u"openai"_s, stream);
        QNetworkRequest request(QUrl(
            u"http://127.0.0.1:%1%2"_s.arg(simulator.port()).arg(QString::fromLatin1(call.path))));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(manager.post(request, call.body));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        const QByteArray body = reply->readAll();
        if (stream)
            QVERIFY(body.startsWith("data: {") && body.endsWith("data: [DONE]\n\n"));
        else
            QVERIFY(body.contains("\"finish_reason\":\"stop\""));
    }
}

void TestSimulator::one_connection_serves_many_requests_in_order()
{
    Simulator simulator(withScript({specOf(Fault::None), *faultFor(ErrorKind::Overloaded)}));
    QVERIFY(simulator.listen());
    Client client(simulator);
    QByteArray last = kStats;
    last.insert(last.size() - 2, "connection: close\r\n");
    client.write(onTheWire(chatRequest(u"openai"_s, true)) +
                 onTheWire(chatRequest(u"openai"_s, false)) + last);
    QTRY_VERIFY(client.gone());
    const SeenReply first = client.reply();
    const SeenReply second = readSeenReply(first.rest);
    const SeenReply third = readSeenReply(second.rest);
    QCOMPARE(first.status, 200);
    QCOMPARE(second.status, 503);
    QCOMPARE(third.status, 200);
    QVERIFY(third.complete);
    QCOMPARE(third.json()[u"requests"].toInt(), 2);
    QVERIFY(third.rest.isEmpty());
}

void TestSimulator::a_request_may_arrive_byte_by_byte()
{
    Simulator simulator(withScript({}));
    QVERIFY(simulator.listen());
    Client client(simulator);
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    const QByteArray bytes = onTheWire(chatRequest(u"openai"_s, false));
    for (const char byte : bytes) {
        client.write(&byte, 1);
        QTRY_COMPARE(client.bytesToWrite(), 0);
    }
    QTRY_VERIFY(client.reply().complete);
    QCOMPARE(client.reply().status, 200);
}

void TestSimulator::a_reset_before_the_head_is_a_reset()
{
    Simulator simulator(withScript({specOf(Fault::Reset)}));
    QVERIFY(simulator.listen());
    RawClient client(simulator, onTheWire(chatRequest(u"openai"_s, true)));
    QTRY_VERIFY(client.ended());
    QCOMPARE(client.error, ECONNRESET);
    QVERIFY(client.seen.isEmpty());
}

void TestSimulator::a_reset_after_some_tokens_shows_them_first()
{
    FaultSpec fault = specOf(Fault::Reset);
    fault.afterTokens = 5;
    Simulator simulator(withScript({fault}));
    QVERIFY(simulator.listen());
    RawClient client(simulator, onTheWire(chatRequest(u"openai"_s, true)));
    QTRY_VERIFY(client.ended());
    QCOMPARE(client.error, ECONNRESET);
    const SeenReply reply = readSeenReply(client.seen);
    QCOMPARE(reply.body.count("data: "), 6);
    QVERIFY(!reply.complete);
}

void TestSimulator::a_cut_closes_in_order_but_too_early()
{
    FaultSpec fault = specOf(Fault::Cut);
    fault.afterTokens = 5;
    Simulator simulator(withScript({fault}));
    QVERIFY(simulator.listen());
    RawClient client(simulator, onTheWire(chatRequest(u"openai"_s, true)));
    QTRY_VERIFY(client.ended());
    QCOMPARE(client.error, 0);
    const SeenReply reply = readSeenReply(client.seen);
    QCOMPARE(reply.body.count("data: "), 6);
    QVERIFY(!reply.complete);
}

void TestSimulator::silence_takes_the_request_and_says_nothing()
{
    Simulator simulator(withScript({specOf(Fault::Silence)}));
    QVERIFY(simulator.listen());
    Client silent(simulator);
    silent.write(onTheWire(chatRequest(u"openai"_s, true)));
    QTRY_COMPARE(silent.bytesToWrite(), 0);
    // A second client's answers are the clock: the first one was taken before them.
    Client other(simulator);
    QJsonObject stats;
    for (int i = 0; i < 100 && stats[u"requests"].toInt() == 0; ++i) {
        other.seen.clear();
        other.write(kStats);
        QTRY_VERIFY(other.reply().complete);
        stats = other.reply().json();
    }
    QCOMPARE(stats[u"log"][0][u"result"].toString(), u"silence"_s);
    QVERIFY(silent.seen.isEmpty());
    QCOMPARE(silent.state(), QAbstractSocket::ConnectedState);
}

void TestSimulator::a_stall_keeps_the_connection_and_what_was_said()
{
    FaultSpec fault = specOf(Fault::Stall);
    fault.afterTokens = 5;
    Simulator simulator(withScript({fault}));
    QVERIFY(simulator.listen());
    Client client(simulator);
    client.write(onTheWire(chatRequest(u"openai"_s, true)));
    QTRY_COMPARE(client.reply().body.count("data: "), 6);
    Client other(simulator);
    other.write(onTheWire(chatRequest(u"openai"_s, true)));
    QTRY_VERIFY(other.reply().complete);
    QCOMPARE(client.reply().body.count("data: "), 6);
    QCOMPARE(client.state(), QAbstractSocket::ConnectedState);
}

void TestSimulator::a_hostile_request_is_answered_and_the_connection_closed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("no line end for 64 KiB") << QByteArray(70000, 'a') << 431;
    QTest::newRow("negative length") << "POST / HTTP/1.1\r\ncontent-length: -5\r\n\r\n"_ba << 400;
    QTest::newRow("chunked body")
        << "POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"_ba << 411;
    QTest::newRow("body over the limit")
        << "POST / HTTP/1.1\r\ncontent-length: 9000000\r\n\r\n"_ba + QByteArray(300000, 'x') << 413;
    QTest::newRow("another protocol") << "\x16\x03\x01\x00\x05hello\r\n\r\n"_ba << 400;
}

void TestSimulator::a_hostile_request_is_answered_and_the_connection_closed()
{
    QFETCH(QByteArray, bytes);
    Simulator simulator(withScript({}));
    QVERIFY(simulator.listen());
    Client client(simulator);
    client.write(bytes);
    QTRY_VERIFY(client.reply().complete);
    QTEST(client.reply().status, "status");
    QCOMPARE(headerValue(client.reply().headers, "connection"), "close"_ba);
    QTRY_VERIFY(client.gone());
}

void TestSimulator::a_client_that_waits_for_leave_gets_it()
{
    Simulator simulator(withScript({}));
    QVERIFY(simulator.listen());
    Client client(simulator);
    SimulatedRequest request = chatRequest(u"openai"_s, false);
    request.headers.append({"expect"_ba, "100-continue"_ba});
    client.write(onTheWire(request).chopped(request.body.size()));
    QTRY_COMPARE(client.reply().status, 100);
    client.seen.clear();
    client.write(request.body);
    QTRY_VERIFY(client.reply().complete);
    QCOMPARE(client.reply().status, 200);
}

void TestSimulator::a_client_that_leaves_early_disturbs_nobody()
{
    SimulatedProvider provider = promptProvider(u"openai"_s, 1000);
    Simulator simulator({{provider}});
    QVERIFY(simulator.listen());
    for (int i = 0; i < 20; ++i) {
        Client client(simulator);
        client.write(onTheWire(chatRequest(u"openai"_s, true)));
        QTRY_VERIFY(!client.seen.isEmpty());
        client.abort();
    }
    Client last(simulator);
    last.write(onTheWire(chatRequest(u"openai"_s, true)));
    QTRY_VERIFY(last.reply().complete);
    QTRY_COMPARE(simulator.findChildren<QTcpSocket*>().size(), 1);
}

void TestSimulator::a_client_that_does_not_read_does_not_fill_the_memory()
{
    FaultSpec fault = specOf(Fault::HugeError);
    fault.sizeMb = 64;
    Simulator simulator(withScript({fault}));
    QVERIFY(simulator.listen());
    QTcpSocket lazy;
    lazy.setReadBufferSize(1000);
    lazy.connectToHost(QHostAddress::LocalHost, simulator.port());
    lazy.write(onTheWire(chatRequest(u"openai"_s, true)));
    QTRY_COMPARE(lazy.bytesAvailable(), 1000);
    const QList<QTcpSocket*> served = simulator.findChildren<QTcpSocket*>();
    QCOMPARE(served.size(), 1);
    QTRY_VERIFY(served.first()->bytesToWrite() > 256 * 1024);
    Client other(simulator);
    for (int i = 0; i < 10; ++i) {
        other.seen.clear();
        other.write(kStats);
        QTRY_VERIFY(other.reply().complete);
        QVERIFY(served.first()->bytesToWrite() <= 256 * 1024 + 65536 + 1000);
    }
    // Once it reads, it gets everything.
    lazy.setReadBufferSize(0);
    qint64 read = lazy.readAll().size();
    connect(&lazy, &QTcpSocket::readyRead, this, [&] { read += lazy.readAll().size(); });
    QTRY_VERIFY_WITH_TIMEOUT(read > 64 * 1024 * 1024, 30000);
}

void TestSimulator::hundreds_of_clients_are_served_at_once()
{
    Simulator simulator(withScript({}));
    QVERIFY(simulator.listen());
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 200; ++i)
        clients.push_back(std::make_unique<Client>(simulator));
    for (const auto& client : clients)
        client->write(onTheWire(chatRequest(u"openai"_s, true)));
    for (const auto& client : clients) {
        QTRY_VERIFY_WITH_TIMEOUT(client->reply().complete, 30000);
        QVERIFY(client->reply().body.endsWith("data: [DONE]\n\n"));
    }
}

void TestSimulator::it_can_go_away_with_clients_connected()
{
    auto simulator = std::make_unique<Simulator>(withScript({specOf(Fault::Silence)}));
    QVERIFY(simulator->listen());
    Client busy(*simulator);
    Client idle(*simulator);
    busy.write(onTheWire(chatRequest(u"openai"_s, true)));
    QTRY_COMPARE(simulator->findChildren<QTcpSocket*>().size(), 2);
    simulator.reset();
    QTRY_VERIFY(busy.gone());
    QTRY_VERIFY(idle.gone());
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
