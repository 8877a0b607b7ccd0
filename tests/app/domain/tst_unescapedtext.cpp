// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/unescapedtext.h"

#include <QTest>

namespace fuseboard {

using namespace Qt::StringLiterals;

class UnescapedTextTest : public QObject
{
    Q_OBJECT

private slots:
    void text_without_escapes_is_not_taken_apart_data();
    void text_without_escapes_is_not_taken_apart();
    void takes_escapes_off_once();
    void a_range_names_whole_escapes();
    void the_bytes_of_one_escape_are_not_parted();
};

void UnescapedTextTest::text_without_escapes_is_not_taken_apart_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"", "plain", "100%", "%", "%4", "%zz", "\\", "\\u12", "\\uzzzz", "\\x"})
        QTest::newRow(text) << QByteArray(text);
}

void UnescapedTextTest::text_without_escapes_is_not_taken_apart()
{
    QFETCH(QByteArray, text);
    QVERIFY(!UnescapedText(text).hadEscapes());
}

void UnescapedTextTest::takes_escapes_off_once()
{
    const UnescapedText text("%41\\u0042\\/\\\\n%2541\\n\\\"%zz"_ba);
    QVERIFY(text.hadEscapes());
    QCOMPARE(text.text(), "AB/\\n%41\n\"%zz"_ba);
}

void UnescapedTextTest::a_range_names_whole_escapes()
{
    const UnescapedText text("a%41b"_ba);
    QCOMPARE(text.text(), "aAb"_ba);
    QCOMPARE(text.source({1, 2}), (TextRange{1, 4}));
    QCOMPARE(text.source({0, 1}), (TextRange{0, 1}));
    QCOMPARE(text.source({2, 3}), (TextRange{4, 5}));
    QCOMPARE(text.source({0, 3}), (TextRange{0, 5}));
}

void UnescapedTextTest::the_bytes_of_one_escape_are_not_parted()
{
    const UnescapedText text("a\\u00e4b"_ba); // two bytes in UTF-8
    QCOMPARE(text.text(), "a\xc3\xa4"
                          "b"_ba);
    QCOMPARE(text.source({1, 2}), (TextRange{1, 7}));
    QCOMPARE(text.source({2, 3}), (TextRange{1, 7}));
}

} // namespace fuseboard

QTEST_GUILESS_MAIN(fuseboard::UnescapedTextTest)
#include "tst_unescapedtext.moc"
