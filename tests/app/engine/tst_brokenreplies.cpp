// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one attempt makes of replies that break off, never end or lead elsewhere.
#include "app/engine/attempt.h"
#include "tests/support/enginebench.h"

#include <QTest>

#include <memory>
#include <optional>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ScriptedReply replyOf(int status, const QByteArray& body, const HttpHeaders& headers = {})
{
    ScriptedReply reply;
    reply.then(0ms, HttpConnecting{{}, {u"no proxy"_s, u"system certificates"_s}});
    reply.then(0ms, HttpSent{{}, {u"no proxy"_s, u"system certificates"_s}});
    reply.then(0ms, HttpHead{{}, status, headers});
    if (!body.isEmpty())
        reply.then(0ms, HttpChunk{{}, body});
    return reply;
}

} // namespace

class TestBrokenReplies : public QObject
{
    Q_OBJECT

    /// The record of one attempt that gets `reply`.
    static CallRecord run(const ScriptedReply& reply, bool stream)
    {
        FakeClock clock;
        ScriptedTransport transport(clock);
        transport.script(u"a.test"_s, {reply});
        AttemptOrder order;
        order.provider.name = u"a"_s;
        order.provider.dialect = u"openai"_s;
        order.provider.baseUrl = QUrl(u"https://a.test/v1"_s);
        order.prompt = Prompt::ofText(u"hello"_s);
        order.prompt.stream = stream;
        order.limits = {10s, 10s, 15s, 300s};
        order.record.provider = u"a"_s;
        order.record.model = u"m"_s;
        const Redactor redactor;
        std::optional<CallRecord> record;
        Attempt attempt(
            clock, transport, redactor, order, [](const QString&, bool) {},
            [&record](const CallRecord& ended, const Reply&) { record = ended; });
        attempt.start();
        for (int i = 0; i < 400 && !record; ++i)
            clock.advance(1s);
        Q_ASSERT(record); // its total limit ends it
        return *record;
    }

private slots:
    void the_cause_is_told_by_how_much_had_come_data()
    {
        QTest::addColumn<HttpFailureKind>("failure");
        QTest::addColumn<int>("status"); ///< 0: no head
        QTest::addColumn<bool>("stream");
        QTest::addColumn<ErrorKind>("kind");
        const auto cut = HttpFailureKind::Cut;
        QTest::newRow("nothing") << HttpFailureKind::Reset << 0 << false
                                 << ErrorKind::ConnectFailed;
        QTest::newRow("half a head") << cut << 0 << true << ErrorKind::MalformedReply;
        QTest::newRow("half a reply") << cut << 200 << false << ErrorKind::MalformedReply;
        QTest::newRow("half a stream") << cut << 200 << true << ErrorKind::StreamCut;
        QTest::newRow("half an error") << cut << 401 << false << ErrorKind::AuthenticationFailed;
        QTest::newRow("half an error, streamed") << cut << 529 << true << ErrorKind::Overloaded;
        QTest::newRow("an error with broken chunks")
            << HttpFailureKind::Protocol << 429 << true << ErrorKind::RateLimited;
        QTest::newRow("broken chunks")
            << HttpFailureKind::Protocol << 200 << true << ErrorKind::MalformedReply;
    }

    void the_cause_is_told_by_how_much_had_come()
    {
        QFETCH(HttpFailureKind, failure);
        QFETCH(int, status);
        QFETCH(bool, stream);
        QFETCH(ErrorKind, kind);
        ScriptedReply reply;
        if (status != 0)
            reply = replyOf(status, "{\"error\": {\"mess"_ba);
        reply.then(0ms, HttpFailure{{}, failure, u"It ended after 17 of 100 bytes."_s});
        const CallRecord record = run(reply, stream);
        QCOMPARE(record.kind(), kind);
        if (status < 300)
            QCOMPARE(record.message, u"It ended after 17 of 100 bytes."_s);
    }

    void an_answer_without_end_is_given_up()
    {
        ScriptedReply reply = replyOf(200, {});
        const QByteArray text(100'000, 'a');
        for (int i = 0; i < 20; ++i)
            reply.then(0ms, HttpChunk{{}, openaiDelta(text)});
        const CallRecord record = run(reply, true);
        QCOMPARE(record.kind(), ErrorKind::MalformedReply);
        QCOMPARE(record.message, u"The answer has more than 1 MiB of text."_s);
    }

    void a_redirect_names_its_target_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("target");
        QTest::newRow("another host") << "https://b.test/v1"_ba << u" https://b.test/v1 "_s;
        QTest::newRow("a path") << "/login"_ba << u" /login "_s;
        QTest::newRow("secrets are left out")
            << "https://me:canary@b.test/v1?token=canary#canary"_ba << u" https://b.test/v1 "_s;
        QTest::newRow("no address") << "http://[::1"_ba << u" a place that can't be read "_s;
    }

    void a_redirect_names_its_target()
    {
        QFETCH(QByteArray, location);
        QFETCH(QString, target);
        ScriptedReply reply = replyOf(302, "<title>Found</title>"_ba, {{"Location"_ba, location}});
        reply.then(0ms, HttpEnd{});
        const CallRecord record = run(reply, false);
        QCOMPARE(record.status, 302);
        QVERIFY2(
            record.message.startsWith(u"The server sends on to"_s + target + u"(status 302)"_s),
            qPrintable(record.message));
        QVERIFY(!record.message.contains(u"canary"_s));
    }

    void the_record_says_what_way_applied()
    {
        ScriptedReply reply = replyOf(500, {});
        reply.then(0ms, HttpEnd{});
        const CallRecord record = run(reply, false);
        QVERIFY(record.route);
        QCOMPARE(record.route->proxy, u"no proxy"_s);
        QCOMPARE(record.route->certificates, u"system certificates"_s);
        QVERIFY(!toJson(record).contains(u"proxy"_s)); // `send` has fixed keys
    }
};

QTEST_GUILESS_MAIN(TestBrokenReplies)
#include "tst_brokenreplies.moc"
