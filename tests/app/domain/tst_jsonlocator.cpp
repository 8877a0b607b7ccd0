// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/jsonlocator.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

class JsonLocatorTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_the_place_of_a_path_data();
    void finds_the_place_of_a_path();
    void counts_characters_and_not_bytes();
    void text_that_is_no_json_gives_the_nearest_place();
    void measures_depth_outside_strings_only();
    void walks_no_deeper_than_it_can();
    void finds_keys_that_stand_twice();
    void keys_of_different_objects_are_not_twice();
};

namespace {

const QByteArray kText = R"({
  "version": 1,
  "chains": [
    {"name": "a", "steps": []},
    {
      "name": "b",
      "steps": [{"provider": "p"}],
      "na.me": {"x": 1}
    }
  ]
})"_ba;

} // namespace

void JsonLocatorTest::finds_the_place_of_a_path_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("the document") << QString() << 1 << 1;
    QTest::newRow("a key") << u"version"_s << 2 << 3;
    QTest::newRow("an element") << u"chains[0]"_s << 4 << 5;
    QTest::newRow("within an element") << u"chains[0].steps"_s << 4 << 19;
    QTest::newRow("deep") << u"chains[1].steps[0].provider"_s << 7 << 18;
    QTest::newRow("a key with a dot") << u"chains[1].na.me.x"_s << 8 << 17;
    QTest::newRow("missing key: its object") << u"chains[1].retry.jitter"_s << 5 << 5;
    QTest::newRow("missing element: its list") << u"chains[7].name"_s << 3 << 3;
    QTest::newRow("nothing of it is there: the document") << u"providers"_s << 1 << 1;
    QTest::newRow("only the beginning is alike") << u"versions"_s << 1 << 1;
}

void JsonLocatorTest::finds_the_place_of_a_path()
{
    QFETCH(QString, path);
    const TextPlace place = locate(kText, path);
    QTEST(place.line, "line");
    QTEST(place.column, "column");
}

void JsonLocatorTest::counts_characters_and_not_bytes()
{
    const TextPlace place = locate("\r\n{\"ä€\": 1, \"\\u00e4\\\"\": 2}"_ba, u"ä\""_s);
    QCOMPARE(place.line, 2);
    QCOMPARE(place.column, 11);
}

void JsonLocatorTest::text_that_is_no_json_gives_the_nearest_place()
{
    for (const char* text : {"", " ", "{", "{\"a", "{\"a\"", "{\"a\":", "[", "[1", "]", "\"", "\\",
                             "{\"a\":\"\\", "{\"a\"}", "x"}) {
        const TextPlace place = locate(QByteArray(text), u"a.b[1]"_s);
        QCOMPARE(place.line, 1);
        QVERIFY(place.column <= 2);
    }
    QCOMPARE(locate("{\n\"a\": {\n\"b\": [1, oops"_ba, u"a.b[0]"_s).line, 3);
}

void JsonLocatorTest::measures_depth_outside_strings_only()
{
    QVERIFY(!firstDeeperThan("[[[\"[[[[\\\"[[[\"]], {}, {}]", 3));
    QCOMPARE(firstDeeperThan("[[[[]]]]", 3), std::optional<qsizetype>(3));
    QCOMPARE(firstDeeperThan("[1, {\"a\": [[2]]}]", 3), std::optional<qsizetype>(11));
}

void JsonLocatorTest::walks_no_deeper_than_it_can()
{
    const QByteArray deep(2'000'000, '[');
    QCOMPARE(locate(deep, u"[0]"_s).line, 1);
    QVERIFY(duplicateKeys(deep, 10).isEmpty());
}

void JsonLocatorTest::finds_keys_that_stand_twice()
{
    const QByteArray json = R"({"a": 1, "b": [{"c": 1, "\u0063": 2, "c": 3}], "a": 4})"_ba;
    const QList<DuplicateKey> found = duplicateKeys(json, 10);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].path, u"b[0].c"_s);
    QCOMPARE(found[0].first, 16);
    QCOMPARE(found[0].again, 24);
    QCOMPARE(found[1].again, 37);
    QCOMPARE(found[2].path, u"a"_s);
    QCOMPARE(duplicateKeys(json, 1).size(), 1);
}

void JsonLocatorTest::keys_of_different_objects_are_not_twice()
{
    QVERIFY(duplicateKeys(kText, 10).isEmpty());
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::JsonLocatorTest)
#include "tst_jsonlocator.moc"
