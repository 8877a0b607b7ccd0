// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/modelmatch.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestModelMatch : public QObject
{
    Q_OBJECT

private slots:
    void names_nothing_where_nothing_is_alike()
    {
        QVERIFY(similarModels(u"mammoth-900b"_s, {u"gpt-x"_s, u"o9"_s}).isEmpty());
        QVERIFY(similarModels({}, {u"gpt-x"_s}).isEmpty());
        QVERIFY(similarModels(u"///"_s, {u"gpt-x"_s}).isEmpty());
        QVERIFY(similarModels(QString(65, u'g'), {QString(65, u'g') + u"1"_s}).isEmpty());
        QVERIFY(similarModels(u"gpt-x"_s, {}).isEmpty());
    }

    void finds_what_was_meant_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<QStringList>("meant");
        QTest::newRow("another case") << u"Sonnet-4"_s << QStringList{u"opus-4"_s, u"sonnet-4"_s}
                                      << QStringList{u"sonnet-4"_s};
        QTest::newRow("dots for dashes")
            << u"sonnet-4.5"_s << QStringList{u"sonnet-4-5"_s} << QStringList{u"sonnet-4-5"_s};
        QTest::newRow("a gateway's vendor before it")
            << u"mistral-large"_s << QStringList{u"mistralai/mistral-large"_s, u"meta/llama"_s}
            << QStringList{u"mistralai/mistral-large"_s};
        QTest::newRow("a vendor that this provider does not write")
            << u"meta/llama-70b"_s << QStringList{u"llama-70b"_s} << QStringList{u"llama-70b"_s};
        QTest::newRow("a date behind it, the shortest first")
            << u"haiku-3"_s << QStringList{u"haiku-3-20250101-fast"_s, u"haiku-3-20250101"_s}
            << QStringList{u"haiku-3-20250101"_s, u"haiku-3-20250101-fast"_s};
        QTest::newRow("a slip of the finger")
            << u"gtp-4o-mini"_s << QStringList{u"gpt-4o-mini"_s} << QStringList{u"gpt-4o-mini"_s};
        QTest::newRow("a slip before a mere family")
            << u"llama-7ob"_s << QStringList{u"llama"_s, u"llama-70b"_s}
            << QStringList{u"llama-70b"_s, u"llama"_s};
        QTest::newRow("no more than three")
            << u"qwen-max"_s
            << QStringList{u"qwen-max-1"_s, u"qwen-max-2"_s, u"qwen-max-3"_s, u"qwen-max-4"_s}
            << QStringList{u"qwen-max-1"_s, u"qwen-max-2"_s, u"qwen-max-3"_s};
    }
    void finds_what_was_meant()
    {
        QFETCH(const QString, written);
        QFETCH(const QStringList, known);
        QFETCH(const QStringList, meant);
        QCOMPARE(similarModels(written, known), meant);
    }

    void tells_a_person_what_the_list_says()
    {
        QCOMPARE(modelAdvice(u"gtp-4o"_s, {u"gpt-4o"_s}), u"Did you mean \"gpt-4o\"?"_s);
        QCOMPARE(modelAdvice(u"mammoth"_s, {u"gpt-4o"_s, u"o9"_s}),
                 u"The provider lists 2 models, and none is called \"mammoth\"."_s);
        QVERIFY(modelAdvice(u"gpt-4o"_s, {u"gpt-4o"_s}).contains(u"no access"_s));
        QVERIFY(modelAdvice(u"gpt-4o"_s, {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestModelMatch)
#include "tst_modelmatch.moc"
