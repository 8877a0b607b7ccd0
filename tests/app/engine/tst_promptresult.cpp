// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/promptresult.h"

#include <QJsonArray>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestPromptResult : public QObject
{
    Q_OBJECT

private slots:
    void says_nothing_of_calls_where_there_are_none()
    {
        PromptResult result;
        result.ok = true;
        result.content = u"Hi"_s;
        QVERIFY(!toJson(result).contains("tool_calls"_L1));
    }

    void names_each_call()
    {
        PromptResult result;
        result.ok = true;
        result.toolCalls = {{u"c1"_s, u"look"_s, u"{\"a\":1}"_s}, {{}, u"now"_s, u"{}"_s}};
        const QJsonArray expected{
            QJsonObject{
                {u"id"_s, u"c1"_s}, {u"name"_s, u"look"_s}, {u"arguments"_s, u"{\"a\":1}"_s}},
            QJsonObject{{u"id"_s, QString()}, {u"name"_s, u"now"_s}, {u"arguments"_s, u"{}"_s}}};
        QCOMPARE(toJson(result).value("tool_calls"_L1).toArray(), expected);
    }
};

QTEST_GUILESS_MAIN(TestPromptResult)
#include "tst_promptresult.moc"
