// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/network/requesthead.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kKey = "sk-canary-0123456789"_ba;

HttpCredential credential(const QByteArray& key)
{
    QByteArray bytes(key.constData(), key.size());
    return {"Authorization"_ba, "Bearer "_ba, Secret::take(std::move(bytes))};
}

HttpRequest request(const QString& url)
{
    HttpRequest request;
    request.url = QUrl(url);
    return request;
}

} // namespace

class TestRequestHead : public QObject
{
    Q_OBJECT
private slots:
    void writes_the_request_in_full();
    void writes_target_and_host_by_the_rules_data();
    void writes_target_and_host_by_the_rules();
    void keeps_the_name_of_a_caller_that_gives_its_own();
    void refuses_what_would_break_the_request_data();
    void refuses_what_would_break_the_request();
    void never_quotes_a_bad_key();
    void refuses_addresses_it_cannot_call_data();
    void refuses_addresses_it_cannot_call();
};

void TestRequestHead::writes_the_request_in_full()
{
    HttpRequest post = request(u"https://api.example.com/v1/chat?beta=true"_s);
    post.headers = {{"Content-Type"_ba, "application/json"_ba}};
    post.credential = credential(kKey);
    post.body = "{}"_ba;
    QCOMPARE(faultOf(post), QString());
    QCOMPARE(headOf(post), "POST /v1/chat?beta=true HTTP/1.1\r\n"
                           "Host: api.example.com\r\n"
                           "User-Agent: Fuseboard/" FUSEBOARD_VERSION "\r\n"
                           "Accept: */*\r\n"
                           "Accept-Encoding: gzip\r\n"
                           "Content-Type: application/json\r\n"
                           "Content-Length: 2\r\n"
                           "Authorization: Bearer sk-canary-0123456789\r\n"
                           "\r\n"_ba);
}

void TestRequestHead::writes_target_and_host_by_the_rules_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("no path") << u"http://example.com"_s
                             << "GET / HTTP/1.1\r\nHost: example.com\r\n"_ba;
    QTest::newRow("port") << u"http://127.0.0.1:8080/a"_s
                          << "GET /a HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n"_ba;
    QTest::newRow("IPv6") << u"http://[::1]:8080/a"_s
                          << "GET /a HTTP/1.1\r\nHost: [::1]:8080\r\n"_ba;
    QTest::newRow("international") << u"http://bücher.example/ü?ö=ä b"_s
                                   << "GET /%C3%BC?%C3%B6=%C3%A4%20b HTTP/1.1\r\n"
                                      "Host: xn--bcher-kva.example\r\n"_ba;
    QTest::newRow("login and fragment stay here")
        << u"http://user:secret@example.com/a#part"_s
        << "GET /a HTTP/1.1\r\nHost: example.com\r\nUser-Agent"_ba;
}

void TestRequestHead::writes_target_and_host_by_the_rules()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, start);
    HttpRequest get = request(url);
    get.method = "GET"_ba;
    QCOMPARE(faultOf(get), QString());
    const QByteArray head = headOf(get);
    QCOMPARE(head.first(start.size()), start);
    QVERIFY(!head.contains("secret"));
    QVERIFY(!head.contains("Content-Length"));
}

void TestRequestHead::keeps_the_name_of_a_caller_that_gives_its_own()
{
    HttpRequest get = request(u"http://example.com/"_s);
    get.headers = {{"user-agent"_ba, "Other/1"_ba}, {"ACCEPT"_ba, "text/html"_ba}};
    const QByteArray head = headOf(get).toLower();
    QCOMPARE(head.count("user-agent:"), 1);
    QCOMPARE(head.count("\r\naccept:"), 1);
}

void TestRequestHead::refuses_what_would_break_the_request_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("named");
    QTest::newRow("line break in the value") << "X-Team"_ba
                                             << "a\r\nHost: evil"_ba << u"X-Team"_s;
    QTest::newRow("bare line feed") << "X-Team"_ba
                                    << "a\nb"_ba << u"X-Team"_s;
    QTest::newRow("zero byte") << "X-Team"_ba << QByteArray("a\0b", 3) << u"X-Team"_s;
    QTest::newRow("line break in the name") << "X\r\nHost"_ba
                                            << "a"_ba << u"name"_s;
    QTest::newRow("colon in the name") << "X:"_ba
                                       << "a"_ba << u"name"_s;
    QTest::newRow("no name") << ""_ba
                             << "a"_ba << u"name"_s;
    QTest::newRow("host") << "hOST"_ba
                          << "evil"_ba << u"hOST"_s;
    QTest::newRow("framing") << "Transfer-Encoding"_ba
                             << "chunked"_ba << u"Transfer-Encoding"_s;
    QTest::newRow("length") << "Content-Length"_ba
                            << "1"_ba << u"Content-Length"_s;
}

void TestRequestHead::refuses_what_would_break_the_request()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QString, named);
    HttpRequest bad = request(u"https://example.com/"_s);
    bad.headers = {{name, value}};
    QVERIFY2(faultOf(bad).contains(named), qPrintable(faultOf(bad)));
    QVERIFY(!faultOf(bad).contains(u"evil"_s));
}

void TestRequestHead::never_quotes_a_bad_key()
{
    HttpRequest bad = request(u"https://example.com/"_s);
    bad.credential = credential(kKey + "\r\nX: y");
    QVERIFY(!faultOf(bad).isEmpty());
    QVERIFY(!faultOf(bad).contains(u"canary"_s));
}

void TestRequestHead::refuses_addresses_it_cannot_call_data()
{
    QTest::addColumn<QString>("url");
    for (const char* url : {"", "/v1", "example.com", "ftp://example.com/", "file:///etc/passwd",
                            "https://", "http://exa mple.com/"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestRequestHead::refuses_addresses_it_cannot_call()
{
    QFETCH(QString, url);
    QVERIFY(!faultOf(request(url)).isEmpty());
}

QTEST_GUILESS_MAIN(TestRequestHead)
#include "tst_requesthead.moc"
