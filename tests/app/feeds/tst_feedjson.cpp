// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feedjson.h"

#include <QJsonDocument>
#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const QByteArray& value)
{
    return QJsonDocument::fromJson("{\"key\": " + value + ", \"other\": \"2026-09-15T12:00:00Z\"}")
        .object();
}

} // namespace

class FeedJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void what_is_missing_is_empty_everywhere();
    void reads_texts_and_ids_data();
    void reads_texts_and_ids();
    void reads_numbers_in_either_form_data();
    void reads_numbers_in_either_form();
    void a_flag_is_true_false_or_not_there();
    void leaves_out_what_is_no_object();
    void takes_the_first_member_that_tells();
    void lets_no_strange_address_through();
};

void FeedJsonTest::what_is_missing_is_empty_everywhere()
{
    for (const QJsonObject& object : {QJsonObject(), objectOf("null"_ba)}) {
        QCOMPARE(textIn(object, "key"_L1), QString());
        QCOMPARE(numberIn(object, "key"_L1), std::nullopt);
        QCOMPARE(flagIn(object, "key"_L1), std::nullopt);
        QCOMPARE(objectIn(object, "key"_L1), QJsonObject());
        QCOMPARE(arrayIn(object, "key"_L1), QJsonArray());
        QCOMPARE(objectsIn(object, "key"_L1), QList<QJsonObject>());
        QCOMPARE(timeIn(object, "key"_L1), std::nullopt);
        QCOMPARE(linkIn(object, "key"_L1), QString());
    }
}

void FeedJsonTest::reads_texts_and_ids_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << "\" a b \""_ba << u"a b"_s;
    QTest::newRow("whole number") << "5000000000"_ba << u"5000000000"_s;
    QTest::newRow("less than none") << "-3"_ba << u"-3"_s;
    QTest::newRow("the greatest exact one") << "9007199254740992"_ba << u"9007199254740992"_s;
    QTest::newRow("greater") << "1e300"_ba << QString();
    QTest::newRow("a fraction") << "1.5"_ba << QString();
    QTest::newRow("one half") << "0.5"_ba << QString();
    QTest::newRow("true") << "true"_ba << QString();
    QTest::newRow("list") << "[\"a\"]"_ba << QString();
    QTest::newRow("object") << "{\"a\": 1}"_ba << QString();
}

void FeedJsonTest::reads_texts_and_ids()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    QCOMPARE(textIn(objectOf(value), "key"_L1), text);
}

void FeedJsonTest::reads_numbers_in_either_form_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<double>("number"); // -1: none
    QTest::newRow("number") << "300"_ba << 300.0;
    QTest::newRow("text") << "\" 300 \""_ba << 300.0;
    QTest::newRow("words") << "\"many\""_ba << -1.0;
    QTest::newRow("endless") << "\"inf\""_ba << -1.0;
    QTest::newRow("no number") << "\"nan\""_ba << -1.0;
    QTest::newRow("true") << "true"_ba << -1.0;
}

void FeedJsonTest::reads_numbers_in_either_form()
{
    QFETCH(QByteArray, value);
    QFETCH(double, number);
    QCOMPARE(numberIn(objectOf(value), "key"_L1).value_or(-1.0), number);
}

void FeedJsonTest::a_flag_is_true_false_or_not_there()
{
    QCOMPARE(flagIn(objectOf("true"_ba), "key"_L1), std::optional(true));
    QCOMPARE(flagIn(objectOf("false"_ba), "key"_L1), std::optional(false));
    QCOMPARE(flagIn(objectOf("1"_ba), "key"_L1), std::nullopt);
    QCOMPARE(flagIn(objectOf("\"true\""_ba), "key"_L1), std::nullopt);
}

void FeedJsonTest::leaves_out_what_is_no_object()
{
    const QList<QJsonObject> objects =
        objectsIn(objectOf("[1, {\"a\": 1}, null, [], {\"b\": 2}]"_ba), "key"_L1);
    QCOMPARE(objects.size(), 2);
    QVERIFY(objects[0].contains("a"_L1));
    QVERIFY(objects[1].contains("b"_L1));
}

void FeedJsonTest::takes_the_first_member_that_tells()
{
    const QDateTime noon = QDateTime::fromString(u"2026-09-15T12:00:00Z"_s, Qt::ISODate);
    QCOMPARE(firstTextIn(objectOf("\"a\""_ba), {"key"_L1, "other"_L1}), u"a"_s);
    QCOMPARE(firstTextIn(objectOf("\" \""_ba), {"key"_L1, "other"_L1}), u"2026-09-15T12:00:00Z"_s);
    QCOMPARE(firstTimeIn(objectOf("\"soon\""_ba), {"key"_L1, "other"_L1}), std::optional(noon));
    QCOMPARE(firstTimeIn(objectOf("\"soon\""_ba), {"key"_L1}), std::nullopt);
}

void FeedJsonTest::lets_no_strange_address_through()
{
    QCOMPARE(linkIn(objectOf("\"https://a.example/b\""_ba), "key"_L1), u"https://a.example/b"_s);
    QCOMPARE(linkIn(objectOf("\"javascript:alert(1)\""_ba), "key"_L1), QString());
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::FeedJsonTest)
#include "tst_feedjson.moc"
