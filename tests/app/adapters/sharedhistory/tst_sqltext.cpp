// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/sqltext.h"

#include <QTest>

#include <limits>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestSqlText : public QObject
{
    Q_OBJECT

private slots:
    void quotes_do_not_end_a_text()
    {
        QCOMPARE(sqlText(u"it's"), u"'it''s'"_s);
        QCOMPARE(sqlText(u"'); DROP TABLE calls; --"), u"'''); DROP TABLE calls; --'"_s);
        QCOMPARE(sqlText(u"back\\slash"), u"'back\\slash'"_s);
    }

    void a_column_keeps_its_texts_apart()
    {
        SqlArray column("text"_L1);
        QVERIFY(column.isEmpty());
        column.add(u"a\"b");
        column.add(u"c\\d'e");
        column.add(u"NULL");
        column.add(u"{x,y}");
        column.addNull();
        column.add(u"");
        QCOMPARE(column.sql(),
                 u"'{\"a\\\"b\",\"c\\\\d''e\",\"NULL\",\"{x,y}\",NULL,\"\"}'::text[]"_s);
    }

    void bytes_numbers_and_times_are_words()
    {
        SqlArray bytes("bytea"_L1);
        bytes.addBytes(QByteArray("\0'\"", 3));
        QCOMPARE(bytes.sql(), u"'{\"\\\\x002722\"}'::bytea[]"_s);
        SqlArray times("timestamptz"_L1);
        times.addWord(sqlMoment(1));
        times.addWord(u"NULL"_s);
        QCOMPARE(times.sql(), u"'{\"1970-01-01 00:00:00.001+00\",NULL}'::timestamptz[]"_s);
    }

    void times_that_nobody_can_say_are_clamped()
    {
        QCOMPARE(sqlMoment(std::numeric_limits<qint64>::max()), u"9999-12-31 23:59:59.999+00"_s);
        QCOMPARE(sqlMoment(std::numeric_limits<qint64>::min()), u"0001-01-01 00:00:00.000+00"_s);
    }
};

QTEST_GUILESS_MAIN(TestSqlText)
#include "tst_sqltext.moc"
