// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/orderedjson.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestOrderedJson : public QObject
{
    Q_OBJECT
private slots:
    void members_stand_in_the_order_in_which_they_came()
    {
        OrderedObject inner;
        inner.add("z"_L1, toJson(QJsonValue(u"line\nbreak"_s)));
        OrderedObject object;
        object.add("b"_L1, toJson(Duration(1500ms)));
        addIfSet(object, "a"_L1, inner);
        addIfSet(object, "empty"_L1, OrderedObject());
        addIfSet(object, "nothing"_L1, QString());
        QCOMPARE(object.json(),
                 "{\n  \"b\": 1.5,\n  \"a\": {\n    \"z\": \"line\\nbreak\"\n  }\n}"_ba);
    }

    void only_what_differs_from_its_default_is_written()
    {
        OrderedObject object;
        addUnlessDefault(object, "same"_L1, 3, 3);
        addUnlessDefault(object, "null"_L1, std::optional<double>(), std::optional<double>(1));
        QCOMPARE(object.json(), "{\n  \"null\": null\n}"_ba);
    }

    void lists_of_nothing_take_no_line()
    {
        QCOMPARE(listOf(QList<int>(), [](int each) { return toJson(each); }), "[]"_ba);
        QCOMPARE(toJson(QStringList{u"a"_s, u"b"_s}), "[\"a\",\"b\"]"_ba);
        QCOMPARE(toJson(QUrl(u"https://a.example/ä"_s)), "\"https://a.example/%C3%A4\""_ba);
    }
};

QTEST_GUILESS_MAIN(TestOrderedJson)
#include "tst_orderedjson.moc"
