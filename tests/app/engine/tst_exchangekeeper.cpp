// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What went over the wire is shown to people: no key may be in it, in whatever form it came back.
#include "app/engine/exchangekeeper.h"
#include "tests/support/enginebench.h"

#include <QTest>
#include <QUrl>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// No shape of any provider's key: only who knows it can find it.
const QByteArray kKey = "Zq7/planted+key&0815=xyzzy"_ba;
const QByteArray kOther = "another%planted/key-4711-abc"_ba;

Secret secret(QByteArray key)
{
    key.detach();
    return Secret::take(std::move(key));
}

HttpRequest request()
{
    HttpRequest request;
    request.url = QUrl(u"https://a.test/v1/chat?trace=1"_s);
    request.headers = {{"Content-Type"_ba, "application/json"_ba}};
    request.body = R"({"model":"m"})"_ba;
    request.credential = HttpCredential{"Authorization"_ba, "Bearer "_ba, secret(kKey)};
    return request;
}

struct Form
{
    const char* name;
    QByteArray text;
};

QList<Form> formsOf(const QByteArray& key)
{
    return {{"as it is", key},
            {"percent", key.toPercentEncoding()},
            {"base64", key.toBase64()},
            {"base64, shifted", ("ab" + key + "c").toBase64()},
            {"base64url", key.toBase64(QByteArray::Base64UrlEncoding)},
            {"basic auth", ("user:" + key).toBase64()},
            {"hex", key.toHex()},
            {"HEX", key.toHex().toUpper()},
            {"JSON", QByteArray(key).replace("/", "\\/").replace("&", "\\u0026")}};
}

QByteArray everything(const Exchange& exchange)
{
    QByteArray all = exchange.url.toUtf8() + '\n' + exchange.method + '\n';
    for (const auto& [name, value] : exchange.requestHeaders + exchange.replyHeaders)
        all += name + ": " + value + '\n';
    return all + exchange.requestBody + '\n' + exchange.replyBody;
}

} // namespace

class TestExchangeKeeper : public QObject
{
    Q_OBJECT
private slots:
    void the_key_stands_as_its_variable()
    {
        const ExchangeKeeper keeper(request(), u"OPENAI_API_KEY"_s, {});
        const Exchange exchange = keeper.exchange(3, {});
        QCOMPARE(exchange.attempt, 3);
        QCOMPARE(exchange.method, "POST"_ba);
        QCOMPARE(exchange.url, u"https://a.test/v1/chat?trace=1"_s);
        const HttpHeaders expected{{"Authorization"_ba, "Bearer $OPENAI_API_KEY"_ba},
                                   {"Content-Type"_ba, "application/json"_ba}};
        QCOMPARE(exchange.requestHeaders, expected);
        QCOMPARE(exchange.requestBody, R"({"model":"m"})"_ba);
        QVERIFY(!exchange.status);
    }

    void without_a_key_there_is_no_header_for_it()
    {
        HttpRequest bare = request();
        bare.credential.reset();
        const ExchangeKeeper keeper(bare, {}, {});
        QCOMPARE(keeper.exchange(1, {}).requestHeaders.size(), 1);
    }

    void a_planted_key_is_told_in_no_form_data()
    {
        QTest::addColumn<QByteArray>("planted");
        for (const Form& form : formsOf(kKey))
            QTest::addRow("own key, %s", form.name) << form.text;
        for (const Form& form : formsOf(kOther))
            QTest::addRow("another's key, %s", form.name) << form.text;
    }

    void a_planted_key_is_told_in_no_form()
    {
        QFETCH(QByteArray, planted);
        HttpRequest leaky = request();
        leaky.url.setPath(u'/' + QString::fromLatin1(planted), QUrl::TolerantMode);
        leaky.headers.append({"X-Copy"_ba, planted});
        leaky.body = "{\"text\":\"" + planted + "\"}";
        ExchangeKeeper keeper(leaky, u"K"_s, {});
        keeper.take(HttpHead{{}, 200, {{"X-Echo"_ba, "you sent " + planted}}});
        // Split where no single piece shows it.
        const QByteArray body = "data: {\"echo\":\"" + planted + "\"}\n\n";
        for (qsizetype i = 0; i < body.size(); i += 3)
            keeper.take(HttpChunk{{}, body.mid(i, 3)});
        const QByteArray told = everything(keeper.exchange(1, Redactor({secret(kOther)})));
        QVERIFY2(!told.contains(planted), told.constData());
        for (const QByteArray& key : {kKey, kOther}) {
            for (const Form& form : formsOf(key))
                QVERIFY2(!told.contains(form.text), told.constData());
        }
        QVERIFY(told.count("[redacted]") >= 4);
        QVERIFY2(told.contains("you sent "), told.constData()); // the rest stays
    }

    void a_short_key_goes_as_the_value_of_a_header()
    {
        HttpRequest small = request();
        small.credential->secret = secret("abc123"_ba);
        ExchangeKeeper keeper(small, u"K"_s, {});
        keeper.take(HttpHead{{}, 401, {{"X-Key"_ba, "abc123"_ba}}});
        QCOMPARE(keeper.exchange(1, {}).replyHeaders, (HttpHeaders{{"X-Key"_ba, "[redacted]"_ba}}));
    }

    void a_key_across_the_cap_leaves_no_part_of_it_data()
    {
        QTest::addColumn<qsizetype>("begin");
        QTest::addColumn<int>("before");
        QTest::addRow("across the cap") << Exchange::kMostBytes - 10 << 0;
        QTest::addRow("across the end of what is kept")
            << Exchange::kMostBytes + 16 * 1024 - 10 << 0;
        // What is taken out makes the rest move up.
        QTest::addRow("moved up by others") << Exchange::kMostBytes + 16 * 1024 - 10 << 3000;
    }

    void a_key_across_the_cap_leaves_no_part_of_it()
    {
        QFETCH(qsizetype, begin);
        QFETCH(int, before);
        QByteArray body;
        for (int i = 0; i < before; ++i)
            body += kKey + ' ';
        body += QByteArray(begin - body.size(), '.') + kKey + QByteArray(50'000, '.');
        ExchangeKeeper keeper(request(), u"K"_s, {});
        keeper.take(HttpHead{{}, 200, {}});
        keeper.take(HttpChunk{{}, body});
        const Exchange exchange = keeper.exchange(1, {});
        QVERIFY(exchange.replyCut);
        QVERIFY(exchange.replyBody.size() <= Exchange::kMostBytes);
        QVERIFY(exchange.replyBody.size() > Exchange::kMostBytes / 2);
        QVERIFY(!exchange.replyBody.contains("Zq7/pl"));
    }

    void a_body_within_the_cap_is_whole()
    {
        ExchangeKeeper keeper(request(), u"K"_s, {});
        keeper.take(HttpHead{{}, 200, {}});
        keeper.take(HttpChunk{{}, QByteArray(Exchange::kMostBytes, 'x')});
        const Exchange exchange = keeper.exchange(1, {});
        QVERIFY(!exchange.replyCut);
        QCOMPARE(exchange.replyBody.size(), Exchange::kMostBytes);
    }

    void times_count_from_the_beginning_of_the_attempt()
    {
        const Instant start{5s};
        ExchangeKeeper keeper(request(), u"K"_s, start);
        keeper.take(HttpConnecting{start + 1ms});
        keeper.take(HttpSent{start + 40ms, {}, start + 9ms});
        keeper.pieceAt(start + 100ms);
        keeper.pieceAt(start + 100ms); // of the same turn
        keeper.pieceAt(start + 150ms);
        const Exchange exchange = keeper.exchange(1, {});
        QCOMPARE(exchange.connecting, std::optional<Duration>(1ms));
        QCOMPARE(exchange.lookedUp, std::optional<Duration>(9ms));
        QCOMPARE(exchange.sent, std::optional<Duration>(40ms));
        QCOMPARE(exchange.pieces, (QList<Duration>{100ms, 150ms}));
    }

    void an_endless_stream_keeps_no_endless_list()
    {
        ExchangeKeeper keeper(request(), u"K"_s, {});
        for (int i = 0; i < Exchange::kMostPieces + 10; ++i)
            keeper.pieceAt(Instant(std::chrono::milliseconds(i)));
        QCOMPARE(keeper.exchange(1, {}).pieces.size(), Exchange::kMostPieces);
    }

    void every_attempt_that_sent_something_is_told_before_its_record()
    {
        EngineBench bench;
        bench.transport.script(
            u"a.test"_s, {ScriptedReply::whole(401, R"({"error":{"message":"bad key"}})"_ba)});
        bench.transport.script(u"b.test"_s, {openaiAnswer({"one "_ba, "two"_ba})});
        QStringList order;
        QList<Exchange> exchanges;
        ChainObserver observer;
        observer.attemptStarted = [](const AttemptStart&) {};
        observer.waiting = [](const PromptWait&) {};
        observer.piece = [](const AnswerPiece&) {};
        observer.exchanged = [&](int attempt, const std::shared_ptr<const ExchangeKeeper>& kept) {
            order << u"exchange %1"_s.arg(attempt);
            exchanges << kept->exchange(attempt, bench.keys.redactor());
        };
        observer.recorded = [&](const CallRecord& record) {
            order << u"record %1"_s.arg(record.attempt);
        };
        bool finished = false;
        observer.finished = [&](const PromptResult&) { finished = true; };
        ChainOrder chainOrder;
        chainOrder.prompt = Prompt::ofText(u"hello"_s);
        chainOrder.chain = bench.chain();
        chainOrder.providers = bench.configuration.providers;
        ChainRunner runner(bench.services(), chainOrder, observer);
        runner.start();
        for (int i = 0; i < 1000 && !finished; ++i)
            bench.clock.advance(10ms);
        QVERIFY(finished);
        QCOMPARE(order,
                 (QStringList{u"exchange 1"_s, u"record 1"_s, u"exchange 2"_s, u"record 2"_s}));
        QCOMPARE(exchanges.at(0).status, std::optional<int>(401));
        QVERIFY(exchanges.at(0).replyBody.contains("bad key"));
        QVERIFY(exchanges.at(1).pieces.size() >= 2);
        QVERIFY(exchanges.at(1).replyBody.contains("data: "));
    }
};

QTEST_GUILESS_MAIN(TestExchangeKeeper)
#include "tst_exchangekeeper.moc"
