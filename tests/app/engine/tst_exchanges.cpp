// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is told of the wire, from a real network: a server that echoes whatever it got,
// in every form that a debugging proxy might, gives no key away.
#include "app/adapters/files/memoryconfigurationstore.h"
#include "app/adapters/network/networktransport.h"
#include "app/adapters/time/systemclock.h"
#include "app/adapters/time/systemrandom.h"
#include "app/engine/engine.h"
#include "tests/support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30'000;
const QByteArray kKey = "Zq7/planted+key&0815=xyzzy"_ba;

QByteArray configuration(const RawServer& server)
{
    QByteArray json =
        R"({"version":1,"providers":[{"name":"p","dialect":"openai","base_url":"URL",)"
        R"("key":"env:P_KEY"}],)"
        R"("chains":[{"name":"default","steps":[{"provider":"p","model":"m"}],)"
        R"("retry":{"max_retries":0}}]})";
    return json.replace("URL", server.url(u"/v1"_s).toEncoded());
}

PortsFactory ports(const QByteArray& json)
{
    return [json] {
        EnginePorts ports;
        ports.clock = std::make_unique<SystemClock>();
        ports.random = std::make_unique<SystemRandom>();
        ports.transport = std::make_unique<NetworkTransport>(*ports.clock);
        ports.configuration = std::make_unique<MemoryConfigurationStore>(json);
        ports.environment = [](const QString& name) {
            return name == "P_KEY"_L1 ? kKey : QByteArray();
        };
        return ports;
    };
}

QList<QByteArray> formsOfKey()
{
    return {kKey,
            kKey.toPercentEncoding(),
            kKey.toBase64(),
            ("Bearer " + kKey).toBase64(),
            kKey.toBase64(QByteArray::Base64UrlEncoding),
            kKey.toHex()};
}

} // namespace

class TestExchanges : public QObject
{
    Q_OBJECT
private slots:
    void a_server_that_echoes_the_key_gives_nothing_away()
    {
        RawServer server;
        server.onRequest([](RawConnection& connection, const QByteArray& request) {
            const QByteArray body = "{\"error\":{\"message\":\"echo\"},\"request\":\"" +
                                    request.toBase64() + "\",\"forms\":[\"" +
                                    formsOfKey().join("\",\"") + "\"]}";
            QByteArray head = "HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\n";
            for (const QByteArray& form : formsOfKey())
                head += "X-Echo: " + form + "\r\n";
            connection.send(head + "Content-Length: " + QByteArray::number(body.size()) +
                            "\r\n\r\n" + body);
        });
        Engine engine(ports(configuration(server)));
        QSignalSpy exchanged(&engine, &Engine::attemptExchanged);
        QSignalSpy finished(&engine, &Engine::promptFinished);
        engine.start();
        const PromptId id = engine.send(Prompt::ofText(u"hello"_s), u"default"_s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kPatienceMs);
        QVERIFY(server.last().received().contains(kKey)); // it was really sent
        QCOMPARE(exchanged.size(), 1);
        QCOMPARE(exchanged.first().first().value<PromptId>(), id);
        const auto exchange = exchanged.first().at(1).value<Exchange>();
        QCOMPARE(exchange.status, std::optional<int>(400));
        QVERIFY(exchange.connecting && exchange.sent);
        QByteArray told = exchange.url.toUtf8() + exchange.requestBody + exchange.replyBody;
        for (const auto& [name, value] : exchange.requestHeaders + exchange.replyHeaders)
            told += name + ": " + value + '\n';
        QVERIFY2(told.contains("Authorization: Bearer $P_KEY"), told.constData());
        QVERIFY(told.contains("echo"));
        for (const QByteArray& form : formsOfKey())
            QVERIFY2(!told.contains(form), (form + " in " + told).constData());
        // The whole request came back in base64: nothing of the key is left in it.
        QByteArray plain = QByteArray::fromBase64(
            exchange.replyBody.mid(exchange.replyBody.indexOf("\"request\":\"") + 11));
        QVERIFY(!plain.contains("planted+key"));
    }

    void checks_of_keys_and_probes_keep_nothing()
    {
        RawServer server;
        server.answerWith("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n");
        Engine engine(ports(configuration(server)));
        QSignalSpy exchanged(&engine, &Engine::attemptExchanged);
        QSignalSpy checked(&engine, &Engine::keyChecked);
        engine.start();
        engine.checkKey(u"p"_s);
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, kPatienceMs);
        QVERIFY(!server.requests().isEmpty());
        QCOMPARE(exchanged.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestExchanges)
#include "tst_exchanges.moc"
