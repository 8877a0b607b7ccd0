// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/atomreader.h"
#include "app/feeds/feedtime.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

// Whole documents are read in tests/feeds/atom/; here are the decisions about them.
class TestAtomReader : public QObject
{
    Q_OBJECT

private slots:
    void recognizes_atom_alone();
    void a_feed_of_something_else_is_a_fault();
    void a_late_edit_is_no_later_end();
    void an_id_tells_when_it_began();
    void mends_links_data();
    void mends_links();
    void updates_of_one_incident_are_one();
    void an_old_open_incident_stays_open();
};

namespace {

FeedContent contentOfXml(const QString& xml)
{
    FeedContent content;
    content.kind = FeedContent::Kind::Xml;
    content.text = xml;
    return content;
}

FeedReading read(const QString& inside)
{
    return atomFormat().read(contentOfXml(u"<feed>"_s + inside + u"</feed>"_s),
                             *feedTime(u"2026-09-15T12:00:00Z"_s));
}

QList<FeedIncident> incidents(const QString& entries)
{
    const FeedReading reading =
        read(u"<title>Example status</title><link href='https://status.example.com'/>"_s + entries);
    const auto* snapshot = std::get_if<FeedSnapshot>(&reading);
    return snapshot ? snapshot->incidents : QList<FeedIncident>();
}

} // namespace

void TestAtomReader::recognizes_atom_alone()
{
    const FeedFormat format = atomFormat();
    QVERIFY(format.recognizes(contentOfXml(u"<feed xmlns='http://www.w3.org/2005/Atom'/>"_s)));
    QVERIFY(!format.recognizes(contentOfXml(u"<rss/>"_s)));
    QVERIFY(!format.recognizes(FeedContent{}));
}

void TestAtomReader::a_feed_of_something_else_is_a_fault()
{
    QVERIFY(std::holds_alternative<FeedFault>(read({})));
    QVERIFY(std::holds_alternative<FeedFault>(
        read(u"<title>Releases</title><entry><title>v1.0</title></entry>"_s)));
    // Without a telling name, its entries may tell.
    QVERIFY(std::holds_alternative<FeedSnapshot>(
        read(u"<title>Example</title><entry><title>Resolved: Errors</title></entry>"_s)));
}

void TestAtomReader::a_late_edit_is_no_later_end()
{
    const auto all = incidents(
        u"<entry><id>1</id><title>T</title><published>2026-09-10T18:04:33Z</published>"
        "<updated>2026-09-14T09:00:00Z</updated><content>&lt;small&gt;Sep 10, 18:04 UTC"
        "&lt;/small&gt;&lt;br /&gt;&lt;strong&gt;Resolved&lt;/strong&gt; - a</content></entry>"_s);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().resolvedAt, feedTime(u"2026-09-10T18:04:33Z"_s));
    QCOMPARE(all.first().updatedAt, feedTime(u"2026-09-14T09:00:00Z"_s));
}

void TestAtomReader::an_id_tells_when_it_began()
{
    const auto all = incidents(
        u"<entry><id>https://status.example.com//incidents/01M4VFXQ20ZZZZZZZZZZZZZZZZ</id>"
        "<title>T</title><updated>2026-12-01T00:00:00Z</updated></entry>"_s);
    QCOMPARE(all.size(), 1);
    QVERIFY(all.first().startedAt);
    QVERIFY(*all.first().startedAt < *feedTime(u"2026-12-01T00:00:00Z"_s));
    QCOMPARE(all.first().startedAt->toString(Qt::ISODate), u"2026-10-13T20:40:34Z"_s);
}

void TestAtomReader::mends_links_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("url");
    QTest::newRow("good") << u"https://a.example/incidents/1"_s
                          << u"https://a.example/incidents/1"_s;
    QTest::newRow("double slash") << u"https://a.example//incidents/1"_s
                                  << u"https://a.example/incidents/1"_s;
    QTest::newRow("no scheme") << u"a.example/incidents/1"_s << u"https://a.example/incidents/1"_s;
    QTest::newRow("no host") << u"/incidents/1"_s << u"https://status.example.com/incidents/1"_s;
    QTest::newRow("another scheme") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("a file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("none") << QString() << QString();
}

void TestAtomReader::mends_links()
{
    QFETCH(QString, link);
    const auto all =
        incidents(u"<entry><id>1</id><title>T</title><link href='%1'/></entry>"_s.arg(link));
    QCOMPARE(all.size(), 1);
    QTEST(all.first().url, "url");
}

void TestAtomReader::updates_of_one_incident_are_one()
{
    const auto all = incidents(
        u"<entry><id>a.2</id><title>RESOLVED: T</title><link href='https://s.example/incidents/a'/>"
        "<updated>2026-09-15T09:00:00Z</updated></entry>"
        "<entry><id>a.1</id><title>UPDATE: T</title><link href='https://s.example/incidents/a'/>"
        "<updated>2026-09-15T08:00:00Z</updated></entry>"_s);
    QCOMPARE(all.size(), 1);
    QVERIFY(!all.first().open);
}

void TestAtomReader::an_old_open_incident_stays_open()
{
    const auto all =
        incidents(u"<entry><id>1</id><title>T</title><updated>2026-03-01T00:00:00Z</updated>"
                  "<content>Status: Monitoring</content></entry>"_s);
    QCOMPARE(all.size(), 1);
    QVERIFY(all.first().open);
}

QTEST_GUILESS_MAIN(TestAtomReader)
#include "tst_atomreader.moc"
