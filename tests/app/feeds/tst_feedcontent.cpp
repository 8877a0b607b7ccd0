// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedcontent.h"

#include <QJsonObject>
#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

using Kind = FeedContent::Kind;

namespace {

FeedContent contentOfBytes(const QByteArray& bytes)
{
    return contentOf({bytes, QUrl(u"https://status.example.com"_s)});
}

QByteArray utf16(const QString& text, bool bigEndian, bool mark)
{
    QByteArray bytes;
    for (const QChar c : (mark ? QString(QChar(0xfeff)) : QString()) + text) {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xff);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

} // namespace

class FeedContentTest : public QObject
{
    Q_OBJECT

private slots:
    void tells_json_xml_and_web_pages_apart_data();
    void tells_json_xml_and_web_pages_apart();
    void goes_by_the_byte_order_mark_data();
    void goes_by_the_byte_order_mark();
    void takes_old_feeds_in_latin_1();
    void keeps_json_with_a_broken_byte_in_a_text();
    void reads_a_document_of_just_the_greatest_size();
    void refuses_one_byte_more();
    void takes_64_levels_and_refuses_65_data();
    void takes_64_levels_and_refuses_65();
    void tells_a_cut_document_from_a_wrong_one_data();
    void tells_a_cut_document_from_a_wrong_one();
    void keeps_the_address();
};

void FeedContentTest::tells_json_xml_and_web_pages_apart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<FeedContent::Kind>("kind");
    const auto row = [](const char* name, const QByteArray& bytes, Kind kind) {
        QTest::newRow(name) << bytes << kind;
    };
    row("object", "{}"_ba, Kind::Json);
    row("list", "[]"_ba, Kind::Json);
    row("blanks before", " \r\n\t{}\n"_ba, Kind::Json);
    row("rss", "<rss version=\"2.0\"/>"_ba, Kind::Xml);
    row("atom with a declaration", "<?xml version=\"1.0\"?>\n<feed/>"_ba, Kind::Xml);
    row("feed with a comment about html", "<!-- <html> --><feed/>"_ba, Kind::Xml);
    row("doctype", "<!DOCTYPE html><p>"_ba, Kind::WebPage);
    row("old doctype in capitals", "\n<!DOCTYPE HTML PUBLIC \"x\">"_ba, Kind::WebPage);
    row("no doctype", "<HTML lang=en>"_ba, Kind::WebPage);
    row("xhtml", "<?xml version=\"1.0\"?><!-- a --><html/>"_ba, Kind::WebPage);
    row("a bare error page", "<center>502</center>"_ba, Kind::WebPage);
    row("a declaration that never ends", "<?xml version"_ba, Kind::Xml);
    row("a comment that never ends", "<!-- <html>"_ba, Kind::Xml);
    row("nothing", {}, Kind::Other);
    row("blanks", " \n \t"_ba, Kind::Other);
    row("a mark alone", "\xef\xbb\xbf"_ba, Kind::Other);
    row("words", "operational"_ba, Kind::Other);
    row("a string", "\"operational\""_ba, Kind::Other);
    row("null", "null"_ba, Kind::Other);
    row("noise", QByteArray("\x1f\x8b\x08\x00\x00", 5), Kind::Other);
}

void FeedContentTest::tells_json_xml_and_web_pages_apart()
{
    QFETCH(QByteArray, bytes);
    QFETCH(FeedContent::Kind, kind);
    const FeedContent content = contentOfBytes(bytes);
    QCOMPARE(content.kind, kind);
    QCOMPARE(content.problem.isEmpty(), kind != Kind::Other);
    QCOMPARE(content.cure.isEmpty(), kind != Kind::Other);
}

void FeedContentTest::goes_by_the_byte_order_mark_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString json = u"{\"name\": \"Zürich 東京\"}"_s;
    QTest::newRow("utf-8") << json.toUtf8();
    QTest::newRow("utf-8 with its mark") << "\xef\xbb\xbf"_ba + json.toUtf8();
    QTest::newRow("utf-16, big end first") << utf16(json, true, true);
    QTest::newRow("utf-16, little end first") << utf16(json, false, true);
}

void FeedContentTest::goes_by_the_byte_order_mark()
{
    QFETCH(QByteArray, bytes);
    const FeedContent content = contentOfBytes(bytes);
    QCOMPARE(content.kind, Kind::Json);
    QCOMPARE(content.json.toObject().value("name"_L1).toString(), u"Zürich 東京"_s);
}

void FeedContentTest::takes_old_feeds_in_latin_1()
{
    const FeedContent content = contentOfBytes("<rss>Z\xfcrich</rss>"_ba);
    QCOMPARE(content.kind, Kind::Xml);
    QCOMPARE(content.text, u"<rss>Zürich</rss>"_s);
}

void FeedContentTest::keeps_json_with_a_broken_byte_in_a_text()
{
    const FeedContent content = contentOfBytes("{\"name\": \"A\xff\", \"id\": \"1\"}"_ba);
    QCOMPARE(content.kind, Kind::Json);
    QCOMPARE(content.json.toObject().value("id"_L1).toString(), u"1"_s);
}

void FeedContentTest::reads_a_document_of_just_the_greatest_size()
{
    const QByteArray frame = "[\"\"]"_ba;
    const QByteArray filling(kMostFeedBytes - frame.size(), 'x');
    QCOMPARE(contentOfBytes("[\""_ba + filling + "\"]"_ba).kind, Kind::Json);
}

void FeedContentTest::refuses_one_byte_more()
{
    const QByteArray bytes = "[]"_ba + QByteArray(kMostFeedBytes - 1, ' ');
    const FeedContent content = contentOfBytes(bytes);
    QCOMPARE(content.kind, Kind::Other);
    QCOMPARE(content.problem, u"The document is larger than 4 MiB."_s);
}

void FeedContentTest::takes_64_levels_and_refuses_65_data()
{
    QTest::addColumn<int>("levels");
    QTest::addColumn<FeedContent::Kind>("kind");
    QTest::newRow("64") << 64 << Kind::Json;
    QTest::newRow("65") << 65 << Kind::Other;
    QTest::newRow("a million") << 1'000'000 << Kind::Other;
}

void FeedContentTest::takes_64_levels_and_refuses_65()
{
    QFETCH(int, levels);
    QFETCH(FeedContent::Kind, kind);
    QCOMPARE(contentOfBytes(QByteArray(levels, '[') + QByteArray(levels, ']')).kind, kind);
}

void FeedContentTest::tells_a_cut_document_from_a_wrong_one_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("cut");
    QTest::newRow("in a text") << "{\"page\": \"Ac"_ba << true;
    QTest::newRow("in a list") << "{\"page\": [1, 2"_ba << true;
    QTest::newRow("in an object") << "{\"page\": {\"a\": 1"_ba << true;
    QTest::newRow("before a value") << "{\"page\":"_ba << true;
    QTest::newRow("at once") << "{"_ba << true;
    QTest::newRow("a bare word") << "{\"page\": none, \"a\": 1}"_ba << false;
    QTest::newRow("in a number") << "[1, -"_ba << true;
    QTest::newRow("in a word") << "{\"a\": fal"_ba << true;
    QTest::newRow("in an escape") << R"({"a": "\u00)"_ba << true;
    QTest::newRow("one bracket too many") << "{}}"_ba << false;
    QTest::newRow("two documents") << "{} {}"_ba << false;
    QTest::newRow("quotes of another kind") << "{'page': 1}"_ba << false;
}

void FeedContentTest::tells_a_cut_document_from_a_wrong_one()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, cut);
    const FeedContent content = contentOfBytes(bytes);
    QCOMPARE(content.kind, Kind::Other);
    QCOMPARE(content.problem.contains("ends in the middle"_L1), cut);
    QCOMPARE(content.problem.contains("line 1, column"_L1), !cut);
}

void FeedContentTest::keeps_the_address()
{
    QCOMPARE(contentOfBytes("[]"_ba).url, QUrl(u"https://status.example.com"_s));
}

} // namespace fuseboard

Q_DECLARE_METATYPE(fuseboard::FeedContent::Kind)

QTEST_GUILESS_MAIN(fuseboard::FeedContentTest)
#include "tst_feedcontent.moc"
