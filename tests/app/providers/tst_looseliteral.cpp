// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/looseliteral.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// The value under a path of keys, as text; "<none>" where there is none.
QByteArray at(const LooseLiteral& document, const QList<QByteArray>& path)
{
    if (!document.isValid())
        return "<invalid>";
    const LooseLiteral::Node* node = &document.root();
    for (const QByteArray& key : path) {
        const LooseLiteral::Node* child = document.first(*node);
        while (child && child->key != std::string_view(key.constData()))
            child = document.next(*child);
        if (!child)
            return "<none>";
        node = child;
    }
    return QByteArray(node->text.data(), static_cast<qsizetype>(node->text.size()));
}

} // namespace

class TestLooseLiteral : public QObject
{
    Q_OBJECT
private slots:
    void reads_what_people_paste_data();
    void reads_what_people_paste();
    void takes_what_is_there_of_a_truncated_document();
    void refuses_what_is_no_document();
    void knows_where_the_document_ends();
    void bounds_depth_and_count();
};

void TestLooseLiteral::reads_what_people_paste_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("json") << R"({"error": {"message": "a\nb\u00e9\"q\" \ud83d\ude00"}})"_ba
                          << QByteArray("a\nb\xc3\xa9\"q\" \xf0\x9f\x98\x80");
    QTest::newRow("lone surrogate")
        << R"({"error": {"message": "\ud83d"}})"_ba << QByteArray("\xef\xbf\xbd");
    QTest::newRow("python") << R"({'error': {'code': None, 'ok': True, 'message': "don't"}})"_ba
                            << "don't"_ba;
    QTest::newRow("python bytes in a dict")
        << R"({'error': {'message': b'it\'s \xe2\x82\xac'}})"_ba << QByteArray("it's \xe2\x82\xac");
    QTest::newRow("node")
        << "{ error: { message: 'a' +\n  ' b', code: 7, headers: Headers { x: 1 } } }"_ba
        << "a b"_ba;
    QTest::newRow("trailing comma") << R"({"error": {"message": "x",},})"_ba
                                    << "x"_ba;
    QTest::newRow("raw line breaks") << "{\"error\": {\"message\": \"a\nb\"}}"_ba
                                     << "a\nb"_ba;
    QTest::newRow("absent") << R"({"error": {}})"_ba
                            << "<none>"_ba;
}

void TestLooseLiteral::reads_what_people_paste()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    const LooseLiteral document({text.constData(), static_cast<std::size_t>(text.size())});
    QCOMPARE(at(document, {"error", "message"}), message);
    QVERIFY(document.isWhole());
}

void TestLooseLiteral::takes_what_is_there_of_a_truncated_document()
{
    const LooseLiteral document(R"({"error": {"type": "a", "message": "half a sent)");
    QVERIFY(!document.isWhole());
    QCOMPARE(at(document, {"error", "type"}), "a"_ba);
    QCOMPARE(at(document, {"error", "message"}), "half a sent"_ba);
}

void TestLooseLiteral::refuses_what_is_no_document()
{
    for (const char* text : {"", "   ", "{{{", "}", "{\"a\" 1}", ":"})
        QVERIFY2(!LooseLiteral(text).isValid(), text);
}

void TestLooseLiteral::knows_where_the_document_ends()
{
    const std::string_view text = R"({"a": [1, {"b": "}"}]} and more)";
    const LooseLiteral document(text);
    QVERIFY(document.isWhole());
    QCOMPARE(text.substr(document.end()), std::string_view(" and more"));
}

void TestLooseLiteral::bounds_depth_and_count()
{
    const std::string deep(100'000, '[');
    QVERIFY(!LooseLiteral(deep).isWhole());
    std::string wide = "[";
    for (int i = 0; i < 100'000; ++i)
        wide += "1,";
    QVERIFY(!LooseLiteral(wide).isWhole());
}

QTEST_GUILESS_MAIN(TestLooseLiteral)
#include "tst_looseliteral.moc"
