// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedtime.h"
#include "app/feeds/rssreader.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

// Whole documents are read in tests/feeds/rss/; here are the decisions about them.
class TestRssReader : public QObject
{
    Q_OBJECT

private slots:
    void recognizes_rss_alone();
    void an_empty_channel_is_calm_only_on_a_status_page();
    void a_page_silent_for_a_year_is_unknown();
    void an_untold_entry_is_open_for_a_day();
    void azure_items_are_apart_by_guid_and_date();
    void azure_services_are_affected_in_each_region();
    void aws_updates_become_one_incident();
    void aws_incidents_of_one_service_are_apart();
    void the_build_date_changes_nothing();
    void the_address_of_the_page_groups_nothing();
    void bears_hostile_entries_data();
    void bears_hostile_entries();
};

namespace {

const QString kAzure = u"<title>Azure Status</title>"
                       "<link>https://azure.status.microsoft/en-us/status/</link>"_s;
const QString kAws = u"<title>AWS</title><link>https://status.aws.amazon.com/</link>"_s;
const QString kPage = u"<title>Example status</title><link>https://status.example.com</link>"_s;

FeedContent contentOfXml(const QString& xml)
{
    FeedContent content;
    content.kind = FeedContent::Kind::Xml;
    content.text = xml;
    return content;
}

FeedReading read(const QString& channel, const QString& now = u"2026-09-15T12:00:00Z"_s)
{
    return rssFormat().read(contentOfXml(u"<rss><channel>"_s + channel + u"</channel></rss>"_s),
                            *feedTime(now));
}

FeedSnapshot snapshot(const QString& channel, const QString& now = u"2026-09-15T12:00:00Z"_s)
{
    const FeedReading reading = read(channel, now);
    const auto* snapshot = std::get_if<FeedSnapshot>(&reading);
    return snapshot ? *snapshot : FeedSnapshot{u"(fault)"_s};
}

QString item(const QString& guid, const QString& date, const QString& rest)
{
    return u"<item><guid>%1</guid><pubDate>%2</pubDate>%3</item>"_s.arg(guid, date, rest);
}

QString awsItem(const QString& epoch, const QString& date, const QString& title)
{
    return item(u"https://status.aws.amazon.com/#bedrock-us-gov-west-1_"_s + epoch, date,
                u"<title>%1</title>"_s.arg(title));
}

} // namespace

void TestRssReader::recognizes_rss_alone()
{
    const FeedFormat format = rssFormat();
    QVERIFY(format.recognizes(contentOfXml(u"<?xml version='1.0'?><rss/>"_s)));
    QVERIFY(!format.recognizes(contentOfXml(u"<feed/>"_s)));
    FeedContent page = contentOfXml(u"<rss/>"_s);
    page.kind = FeedContent::Kind::WebPage;
    QVERIFY(!format.recognizes(page));
}

void TestRssReader::an_empty_channel_is_calm_only_on_a_status_page()
{
    QVERIFY(std::holds_alternative<FeedFault>(read({})));
    QVERIFY(std::holds_alternative<FeedFault>(read(u"<title>Our blog</title>"_s)));
    QVERIFY(std::holds_alternative<FeedFault>(read(u"<link>https://status.example.com</link>"_s)));
    QCOMPARE(snapshot(kAzure).level, FeedLevel::Operational);
    QCOMPARE(snapshot(kAzure).engine, FeedEngine::Rss);
}

void TestRssReader::a_page_silent_for_a_year_is_unknown()
{
    const QString built = u"<lastBuildDate>2025-09-01T00:00:00Z</lastBuildDate>"_s;
    QCOMPARE(snapshot(kAzure + built, u"2026-08-01T00:00:00Z"_s).level, FeedLevel::Operational);
    QCOMPARE(snapshot(kAzure + built, u"2026-10-01T00:00:00Z"_s).level, FeedLevel::Unknown);
}

void TestRssReader::an_untold_entry_is_open_for_a_day()
{
    const QString channel = kPage + item(u"1"_s, u"2026-09-15T10:00:00Z"_s, u"<title>T</title>"_s);
    const FeedSnapshot fresh = snapshot(channel, u"2026-09-16T09:00:00Z"_s);
    QVERIFY(fresh.incidents.first().open);
    QCOMPARE(fresh.incidents.first().level, FeedLevel::Unknown);
    QVERIFY(fresh.level != FeedLevel::Operational);
    const FeedSnapshot old = snapshot(channel, u"2026-09-16T11:00:00Z"_s);
    QVERIFY(!old.incidents.first().open);
    QCOMPARE(old.level, FeedLevel::Operational);
}

void TestRssReader::azure_items_are_apart_by_guid_and_date()
{
    const QString title = u"<title>Network</title>"_s;
    const FeedSnapshot both =
        snapshot(kAzure + item(u"network"_s, u"2026-09-15T10:00:00Z"_s, title) +
                 item(u"network"_s, u"2026-09-01T10:00:00Z"_s, title));
    QCOMPARE(both.incidents.size(), 2);
    QVERIFY(both.incidents[0].id != both.incidents[1].id);
    // Azure takes away what is over, so what is there is open, however old.
    QVERIFY(both.incidents[0].open && both.incidents[1].open);
}

void TestRssReader::azure_services_are_affected_in_each_region()
{
    const auto partsOf = [](const QString& categories) {
        const FeedSnapshot page = snapshot(
            kAzure + item(u"n"_s, u"2026-09-15T10:00:00Z"_s, u"<title>N</title>"_s + categories));
        QStringList parts;
        for (const FeedPart& part : page.incidents.first().parts)
            parts.append(part.name + u'@' + part.region);
        return parts;
    };
    QCOMPARE(partsOf(u"<category>East US 2</category><category>Azure OpenAI</category>"
                     "<category>West Europe</category>"_s),
             QStringList({u"Azure OpenAI@East US 2"_s, u"Azure OpenAI@West Europe"_s}));
    QCOMPARE(partsOf(u"<category>Azure DevOps</category><category>Global</category>"_s),
             QStringList{u"Azure DevOps@"_s});
    QCOMPARE(partsOf(u"<category>Japan East</category>"_s),
             QStringList{u"Japan East@Japan East"_s});
    QCOMPARE(partsOf({}), QStringList());
}

void TestRssReader::aws_updates_become_one_incident()
{
    const FeedSnapshot page = snapshot(
        kAws +
        awsItem(u"1789452600"_s, u"2026-09-15T06:10:00Z"_s,
                u"Service is operating normally: [RESOLVED] Errors"_s) +
        awsItem(u"1789446000"_s, u"2026-09-15T04:20:00Z"_s, u"Service disruption: Errors"_s));
    QCOMPARE(page.incidents.size(), 1);
    const FeedIncident& incident = page.incidents.first();
    QCOMPARE(incident.id, u"bedrock-us-gov-west-1"_s);
    QCOMPARE(incident.parts.first().name, u"bedrock"_s);
    QCOMPARE(incident.parts.first().region, u"us-gov-west-1"_s);
    QCOMPARE(incident.level, FeedLevel::MajorOutage);
    QVERIFY(!incident.open);
    QCOMPARE(incident.startedAt, feedTime(u"2026-09-15T04:20:00Z"_s));
    QCOMPARE(incident.resolvedAt, feedTime(u"2026-09-15T06:10:00Z"_s));
    QCOMPARE(page.level, FeedLevel::Operational);
}

void TestRssReader::aws_incidents_of_one_service_are_apart()
{
    const QString over = awsItem(u"1788588600"_s, u"2026-09-05T06:10:00Z"_s,
                                 u"Service is operating normally: [RESOLVED] Errors"_s);
    const FeedSnapshot reopened =
        snapshot(kAws + over +
                 awsItem(u"1788592200"_s, u"2026-09-05T07:10:00Z"_s, u"Service impact: Errors"_s));
    QCOMPARE(reopened.incidents.size(), 1);
    QVERIFY(reopened.incidents.first().open);
    QVERIFY(!reopened.incidents.first().resolvedAt);

    const FeedSnapshot later =
        snapshot(kAws + over +
                 awsItem(u"1789452600"_s, u"2026-09-15T06:10:00Z"_s, u"Service impact: Delays"_s));
    QCOMPARE(later.incidents.size(), 2);
    QVERIFY(later.incidents[0].open && !later.incidents[1].open);
    QCOMPARE(later.incidents[0].id, u"bedrock-us-gov-west-1"_s);
}

void TestRssReader::the_build_date_changes_nothing()
{
    const QString one = item(u"1"_s, u"2026-09-15T10:00:00Z"_s,
                             u"<title>T</title><description>Status: ACTIVE</description>"_s);
    const auto built = [](const QString& time) {
        return kPage + u"<lastBuildDate>"_s + time + u"</lastBuildDate>"_s;
    };
    QCOMPARE(snapshot(built(u"2026-09-15T11:00:00Z"_s) + one),
             snapshot(built(u"2026-09-15T11:05:00Z"_s) + one));
}

void TestRssReader::the_address_of_the_page_groups_nothing()
{
    const QString home = u"<link>https://status.example.com/</link>"_s;
    const FeedSnapshot page = snapshot(
        kPage + u"<item><title>Images fail</title>"_s + home +
        u"<pubDate>2026-09-15T10:00:00Z</pubDate></item><item><title>Chat fails</title>"_s + home +
        u"<pubDate>2026-09-15T10:00:00Z</pubDate></item>"_s);
    QCOMPARE(page.incidents.size(), 2);
}

void TestRssReader::bears_hostile_entries_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("piece");
    QTest::newRow("blanks in a list") << u"<li>"_s << u" "_s;
    QTest::newRow("lists") << QString() << u"<li> a "_s;
    QTest::newRow("labels") << QString() << u"<strong>Update</strong>"_s;
    QTest::newRow("half labels") << QString() << u"<small><strong>"_s;
    QTest::newRow("breaks") << u"<small></small>"_s << u"<br>"_s;
    QTest::newRow("times") << QString() << u"<small>Sep 10, 10:00 UTC</small><strong>a</strong>"_s;
    QTest::newRow("escapes") << QString() << u"&lt;p&gt;"_s;
    QTest::newRow("brackets") << QString() << u"[a]( *a __a "_s;
    QTest::newRow("comments") << QString() << u"<!--"_s;
}

void TestRssReader::bears_hostile_entries()
{
    QFETCH(QString, start);
    QFETCH(QString, piece);
    // 1 MiB in entries as large as are looked at: what tries again and again would not come back.
    const QString body = start + piece.repeated(60 * 1024 / piece.size());
    const QString entry =
        u"<item><guid>%1</guid><description><![CDATA["_s + body + u"]]></description></item>"_s;
    QString entries;
    for (int i = 0; i < 16; ++i)
        entries += entry.arg(i);
    QCOMPARE(snapshot(kPage + entries).incidents.size(), 16);
}

QTEST_GUILESS_MAIN(TestRssReader)
#include "tst_rssreader.moc"
