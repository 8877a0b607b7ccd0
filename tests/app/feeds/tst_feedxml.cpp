// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedxml.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestFeedXml : public QObject
{
    Q_OBJECT

private slots:
    void refuses_hostile_documents_data();
    void refuses_hostile_documents();
    void faults_name_place_and_cure();
    void bears_a_text_node_of_4_mib();
    void keeps_a_bounded_number_of_entries();
    void tells_the_root_element_data();
    void tells_the_root_element();
    void reads_an_rss_item();
    void reads_an_atom_entry();
    void writes_xhtml_out_as_html();
    void does_not_take_an_image_or_a_foreign_link_for_the_channel();
};

namespace {

QString rss(const QString& inside)
{
    return u"<rss version='2.0'><channel><title>S</title>"_s + inside + u"</channel></rss>"_s;
}

FeedFault faultOf(const QString& xml)
{
    const auto reading = feedChannel(xml);
    const auto* fault = std::get_if<FeedFault>(&reading);
    return fault ? *fault : FeedFault{};
}

FeedChannel channelOf(const QString& xml)
{
    const auto reading = feedChannel(xml);
    const auto* channel = std::get_if<FeedChannel>(&reading);
    return channel ? *channel : FeedChannel{};
}

} // namespace

void TestFeedXml::refuses_hostile_documents_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QString>("what");
    QTest::newRow("entities of its own")
        << u"<!DOCTYPE rss [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]>"_s + rss(u"&b;"_s)
        << u"document type"_s;
    QTest::newRow("a file of this machine")
        << u"<!DOCTYPE rss [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>"_s + rss(u"&f;"_s)
        << u"document type"_s;
    QTest::newRow("a document type elsewhere")
        << u"<!DOCTYPE rss SYSTEM 'http://example.com/x.dtd'>"_s + rss({}) << u"document type"_s;
    QTest::newRow("an entity that nobody declared")
        << rss(u"<item>&boom;</item>"_s) << u"well-formed"_s;
    QTest::newRow("10,000 levels")
        << rss(u"<item>"_s + u"<a>"_s.repeated(10'000) + u"</a>"_s.repeated(10'000) + u"</item>"_s)
        << u"64 levels"_s;
    QTest::newRow("10,000 levels that never close") << u"<rss>"_s.repeated(10'000) << u"levels"_s;
    QTest::newRow("never closes") << u"<rss><channel><title>S</title>"_s << u"ends before"_s;
    QTest::newRow("cut in a tag") << u"<rss><channel><ti"_s << u"ends before"_s;
    QTest::newRow("crossed tags") << u"<rss><channel></rss></channel>"_s << u"well-formed"_s;
    QTest::newRow("two roots") << rss({}) + rss({}) << u"well-formed"_s;
    QTest::newRow("a control character") << rss(u"\u0001"_s) << u"well-formed"_s;
}

void TestFeedXml::refuses_hostile_documents()
{
    QFETCH(QString, xml);
    QFETCH(QString, what);
    const FeedFault fault = faultOf(xml);
    QVERIFY2(fault.what.contains(what), qPrintable(fault.what));
    QVERIFY(!fault.cure.isEmpty());
}

void TestFeedXml::faults_name_place_and_cure()
{
    const FeedFault fault = faultOf(u"<rss>\n<channel>\n</rss>"_s);
    QVERIFY2(fault.what.contains("line 3"_L1), qPrintable(fault.what));
    QVERIFY(fault.cure.endsWith(u'.'));
}

void TestFeedXml::bears_a_text_node_of_4_mib()
{
    const QString text(4 << 20, u'x');
    const FeedChannel channel =
        channelOf(rss(u"<item><description>"_s + text + u"</description><guid>1</guid></item>"_s));
    QCOMPARE(channel.entries.size(), 1);
    QCOMPARE(channel.entries.first().id, u"1"_s);
    QCOMPARE(channel.entries.first().html.size(), 64 * 1024);
}

void TestFeedXml::keeps_a_bounded_number_of_entries()
{
    const FeedChannel channel = channelOf(rss(u"<item><guid>1</guid></item>"_s.repeated(20'000)));
    QCOMPARE(channel.entries.size(), kMostFeedEntries);
}

void TestFeedXml::tells_the_root_element_data()
{
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QString>("root");
    QTest::newRow("rss") << rss({}) << u"rss"_s;
    QTest::newRow("behind a prolog") << u"<?xml version='1.0'?><!-- hi --><feed/>"_s << u"feed"_s;
    QTest::newRow("behind a document type")
        << u"<!DOCTYPE rss [<!ENTITY a 'x'>]><rss/>"_s << u"rss"_s;
    QTest::newRow("cut off") << u"<rss><channel>"_s << u"rss"_s;
    QTest::newRow("no XML") << u"hello"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestFeedXml::tells_the_root_element()
{
    QFETCH(QString, xml);
    QTEST(feedRoot(xml), "root");
}

void TestFeedXml::reads_an_rss_item()
{
    const FeedChannel channel = channelOf(rss(
        u"<link>https://s.example/</link><description>About</description><generator>G</generator>"
        "<lastBuildDate>Fri, 25 Sep 2026 04:28:00 Z</lastBuildDate>"
        "<item><title><![CDATA[A & B]]></title><link>https://s.example/1</link><guid>g</guid>"
        "<description>short</description><content:encoded><![CDATA[<p>longer</p>]]>"
        "</content:encoded><category>East US</category><category>Azure OpenAI</category>"
        "<pubDate>Thu, 24 Sep 2026 04:28:00 PDT</pubDate>"
        "<a10:updated>2026-09-25T00:00:00Z</a10:updated></item>"_s));
    QCOMPARE(channel.title, u"S"_s);
    QCOMPARE(channel.link, u"https://s.example/"_s);
    QCOMPARE(channel.about, u"About\nG\n"_s);
    QCOMPARE(channel.updated->toString(Qt::ISODate), u"2026-09-25T04:28:00Z"_s);
    QCOMPARE(channel.entries.size(), 1);
    const FeedEntry& entry = channel.entries.first();
    QCOMPARE(entry.id, u"g"_s);
    QCOMPARE(entry.title, u"A & B"_s);
    QCOMPARE(entry.link, u"https://s.example/1"_s);
    QCOMPARE(entry.html, u"<p>longer</p>"_s);
    QCOMPARE(entry.categories, QStringList({u"East US"_s, u"Azure OpenAI"_s}));
    QCOMPARE(entry.published->toString(Qt::ISODate), u"2026-09-24T11:28:00Z"_s);
    QCOMPARE(entry.updated->toString(Qt::ISODate), u"2026-09-25T00:00:00Z"_s);
}

void TestFeedXml::reads_an_atom_entry()
{
    const FeedChannel channel = channelOf(
        u"<feed xmlns='http://www.w3.org/2005/Atom'><title>S</title><link rel='self' href='x'/>"
        "<link rel='alternate' href='https://s.example'/><updated>2026-09-25T04:28:00Z</updated>"
        "<entry><id>tag:1</id><title>T</title><link href='https://s.example/1'/>"
        "<link rel='edit' href='y'/><category term='active'/><published>2026-09-24T00:00:00Z"
        "</published><updated>2026-09-25T00:00:00+08:00</updated>"
        "<content type='html'>&lt;p&gt;Hi&lt;/p&gt;</content></entry></feed>"_s);
    QCOMPARE(channel.title, u"S"_s);
    QCOMPARE(channel.link, u"https://s.example"_s);
    QCOMPARE(channel.entries.size(), 1);
    const FeedEntry& entry = channel.entries.first();
    QCOMPARE(entry.id, u"tag:1"_s);
    QCOMPARE(entry.link, u"https://s.example/1"_s);
    QCOMPARE(entry.html, u"<p>Hi</p>"_s);
    QCOMPARE(entry.categories, QStringList{u"active"_s});
    QCOMPARE(entry.updated->toString(Qt::ISODate), u"2026-09-24T16:00:00Z"_s);
}

void TestFeedXml::writes_xhtml_out_as_html()
{
    const FeedChannel channel = channelOf(
        u"<feed><entry><content type='xhtml'><div><strong>Resolved</strong> - Well.</div></content>"
        "</entry></feed>"_s);
    QCOMPARE(channel.entries.value(0).html, u"<div><strong>Resolved</strong> - Well.</div>"_s);
}

void TestFeedXml::does_not_take_an_image_or_a_foreign_link_for_the_channel()
{
    const FeedChannel channel =
        channelOf(rss(u"<link>https://s.example/</link><atom:link href='https://other.example/'/>"
                      "<image><title>Logo</title><link>https://img.example/</link></image>"_s));
    QCOMPARE(channel.title, u"S"_s);
    QCOMPARE(channel.link, u"https://s.example/"_s);
}

QTEST_GUILESS_MAIN(TestFeedXml)
#include "tst_feedxml.moc"
