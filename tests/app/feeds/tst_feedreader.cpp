// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedreader.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow = QDateTime::fromString(u"2026-09-15T12:00:00Z"_s, Qt::ISODate);

FeedFault faultOf(const QByteArray& bytes)
{
    const FeedReading reading = readFeed({bytes}, kNow);
    const auto* fault = std::get_if<FeedFault>(&reading);
    return fault ? *fault : FeedFault{};
}

QStringList addressesOf(const QString& page)
{
    QStringList addresses;
    for (const QUrl& url : feedCandidates(QUrl(page)))
        addresses.append(url.toString());
    return addresses;
}

} // namespace

class FeedReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void what_cannot_be_read_is_a_fault_with_a_cure_data();
    void what_cannot_be_read_is_a_fault_with_a_cure();
    void finds_the_engine_by_the_document_data();
    void finds_the_engine_by_the_document();
    void a_document_tells_the_same_without_its_address();
    void asks_where_other_pages_have_their_documents();
    void asks_below_the_path_of_a_page_too();
    void an_address_of_a_document_is_asked_alone_data();
    void an_address_of_a_document_is_asked_alone();
    void knows_where_the_great_pages_have_theirs_data();
    void knows_where_the_great_pages_have_theirs();
    void asks_nobody_where_there_is_no_web_address_data();
    void asks_nobody_where_there_is_no_web_address();
    void sends_no_password_of_an_address();
};

void FeedReaderTest::what_cannot_be_read_is_a_fault_with_a_cure_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");
    QTest::newRow("web page") << "<!doctype html><html></html>"_ba
                              << u"This is a web page, not a feed."_s;
    QTest::newRow("empty") << ""_ba << u"The document is empty."_s;
    QTest::newRow("cut") << "{\"page\": {\"name\": \"A"_ba
                         << u"The document ends in the middle of its JSON."_s;
    QTest::newRow("too large") << QByteArray(kMostFeedBytes + 1, ' ')
                               << u"The document is larger than 4 MiB."_s;
    QTest::newRow("too deep") << QByteArray(100'000, '[')
                              << u"The document is nested more than 64 levels deep."_s;
    QTest::newRow("words") << "All systems operational"_ba
                           << u"The document is neither JSON nor XML."_s;
    QTest::newRow("another JSON") << "{\"status\": \"ok\"}"_ba
                                  << u"This is no status document of a known kind."_s;
    QTest::newRow("another XML") << "<sitemap/>"_ba
                                 << u"This is no status document of a known kind."_s;
}

void FeedReaderTest::what_cannot_be_read_is_a_fault_with_a_cure()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, what);
    const FeedFault fault = faultOf(bytes);
    QCOMPARE(fault.what, what);
    QVERIFY(!fault.cure.isEmpty());
}

void FeedReaderTest::finds_the_engine_by_the_document_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FeedEngine>("engine");
    QTest::newRow("statuspage")
        << R"({"page": {"id": "k4w2n8x0q1zt", "time_zone": "Etc/UTC"}, "status": {"indicator": "none"}})"_ba
        << FeedEngine::Statuspage;
    QTest::newRow("incident.io in the shape of statuspage")
        << R"({"page": {"id": "01K5A0000000000000000000PG"}, "status": {"indicator": "none"}})"_ba
        << FeedEngine::IncidentIo;
    QTest::newRow("incident.io")
        << R"({"page_title": "A", "ongoing_incidents": [], "scheduled_maintenances": []})"_ba
        << FeedEngine::IncidentIo;
}

void FeedReaderTest::finds_the_engine_by_the_document()
{
    QFETCH(QByteArray, bytes);
    QFETCH(FeedEngine, engine);
    const FeedReading reading = readFeed({bytes}, kNow);
    const auto* snapshot = std::get_if<FeedSnapshot>(&reading);
    QVERIFY(snapshot);
    QCOMPARE(snapshot->engine, engine);
}

void FeedReaderTest::a_document_tells_the_same_without_its_address()
{
    const QByteArray bytes = R"({"page": {"name": "A"}, "status": {"indicator": "minor"}})"_ba;
    const FeedReading with = readFeed({bytes, QUrl(u"https://status.openai.com"_s)}, kNow);
    QCOMPARE(std::get<FeedSnapshot>(with), std::get<FeedSnapshot>(readFeed({bytes}, kNow)));
}

void FeedReaderTest::asks_where_other_pages_have_their_documents()
{
    const QStringList expected{
        u"https://status.example.com/api/v2/summary.json"_s,
        u"https://status.example.com/summary.json"_s,
        u"https://status.example.com/index.json"_s,
        u"https://status.example.com/config.json"_s,
        u"https://status.example.com/api/v1/summary"_s,
        u"https://status.example.com/feed.atom"_s,
        u"https://status.example.com/history.atom"_s,
        u"https://status.example.com/history.rss"_s,
        u"https://status.example.com/feed"_s,
        u"https://status.example.com/feed.xml"_s,
    };
    QCOMPARE(addressesOf(u"https://status.example.com"_s), expected);
    QCOMPARE(addressesOf(u"https://status.example.com/?utm=1#now"_s), expected);
}

void FeedReaderTest::asks_below_the_path_of_a_page_too()
{
    const QStringList addresses = addressesOf(u"https://example.com/status"_s);
    QCOMPARE(addresses.mid(0, 4), (QStringList{
                                      u"https://example.com/status/api/v2/summary.json"_s,
                                      u"https://example.com/api/v2/summary.json"_s,
                                      u"https://example.com/status/summary.json"_s,
                                      u"https://example.com/summary.json"_s,
                                  }));
    QVERIFY(addresses.contains(u"https://example.com/status/feed.xml"_s));
    // That one would be the blog's.
    QVERIFY(!addresses.contains(u"https://example.com/feed.xml"_s));
}

void FeedReaderTest::an_address_of_a_document_is_asked_alone_data()
{
    QTest::addColumn<QString>("page");
    for (const char* page :
         {"https://status.example.com/api/v2/status.json", "https://status.example.com/feed.atom",
          "https://status.example.com/history.RSS", "https://status.example.com/feed/",
          "https://health.aws.amazon.com/public/events",
          "https://status.openai.com/proxy/status.openai.com",
          "https://api.status.io/1.0/status/5b36dc6502d06804c0834a07",
          "https://status.example.com/index.json?lang=en", "http://127.0.0.1:8080/summary.json"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void FeedReaderTest::an_address_of_a_document_is_asked_alone()
{
    QFETCH(QString, page);
    QCOMPARE(addressesOf(page), QStringList{page});
}

void FeedReaderTest::knows_where_the_great_pages_have_theirs_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("first");
    const auto row = [](const char* name, const QString& page, const QString& first) {
        QTest::newRow(name) << page << first;
    };
    row("openai", u"https://status.openai.com"_s,
        u"https://status.openai.com/proxy/status.openai.com"_s);
    row("anthropic", u"https://status.claude.com/"_s,
        u"https://status.claude.com/api/v2/summary.json"_s);
    row("google cloud", u"https://status.cloud.google.com/summary"_s,
        u"https://status.cloud.google.com/incidents.json"_s);
    row("google workspace", u"https://www.google.com/appsstatus/dashboard/"_s,
        u"https://www.google.com/appsstatus/dashboard/incidents.json"_s);
    row("aws", u"https://health.aws.amazon.com/health/status"_s,
        u"https://health.aws.amazon.com/public/currentevents"_s);
    row("aws, the old host", u"https://status.aws.amazon.com/"_s,
        u"https://health.aws.amazon.com/public/currentevents"_s);
    row("azure", u"https://azure.status.microsoft"_s,
        u"https://azure.status.microsoft/en-us/status/feed/"_s);
    row("xai", u"https://status.x.ai"_s, u"https://status.x.ai/feed.xml"_s);
    row("openrouter", u"https://status.openrouter.ai"_s,
        u"https://status.openrouter.ai/config.json"_s);
}

void FeedReaderTest::knows_where_the_great_pages_have_theirs()
{
    QFETCH(QString, page);
    QFETCH(QString, first);
    const QStringList addresses = addressesOf(page);
    QVERIFY(!addresses.isEmpty());
    QCOMPARE(addresses.first(), first);
}

void FeedReaderTest::asks_nobody_where_there_is_no_web_address_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << u"status"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("no host") << u"https:///summary.json"_s;
    QTest::newRow("a page without documents") << u"https://aistudio.google.com/status"_s;
}

void FeedReaderTest::asks_nobody_where_there_is_no_web_address()
{
    QFETCH(QString, page);
    QCOMPARE(addressesOf(page), QStringList());
}

void FeedReaderTest::sends_no_password_of_an_address()
{
    for (const QString& address : addressesOf(u"https://me:secret@status.example.com"_s))
        QVERIFY2(address.startsWith("https://status.example.com/"_L1), qPrintable(address));
    QCOMPARE(addressesOf(u"https://me:secret@status.example.com/feed"_s),
             QStringList{u"https://status.example.com/feed"_s});
}

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::FeedEngine)

QTEST_GUILESS_MAIN(fuseboard::FeedReaderTest)
#include "tst_feedreader.moc"
