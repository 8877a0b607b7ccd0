// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/dialect.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestDialect : public QObject
{
    Q_OBJECT

private slots:
    void knows_no_unbuilt_dialect_data();
    void knows_no_unbuilt_dialect();
    void finds_each_by_its_name();
    void lives_as_long_as_the_program();
};

void TestDialect::knows_no_unbuilt_dialect_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("unbuilt") << u"bedrock"_s;
    QTest::newRow("another case") << u"OpenAI"_s;
}

void TestDialect::knows_no_unbuilt_dialect()
{
    QFETCH(const QString, name);
    QVERIFY(!dialectByName(name));
}

void TestDialect::finds_each_by_its_name()
{
    QCOMPARE(dialectNames(), (QStringList{u"anthropic"_s, u"gemini"_s, u"ollama"_s, u"openai"_s}));
    for (const QString& name : dialectNames()) {
        const Dialect* dialect = dialectByName(name);
        QVERIFY(dialect);
        QCOMPARE(dialect->name(), name);
    }
}

void TestDialect::lives_as_long_as_the_program()
{
    QCOMPARE(dialectByName(u"openai"), dialectByName(u"openai"));
}

QTEST_GUILESS_MAIN(TestDialect)
#include "tst_dialect.moc"
