// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/requestlog.h"

#include <QJsonArray>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRequestLog : public QObject
{
    Q_OBJECT
private slots:
    void counts_by_provider_and_model();
    void keeps_the_last_thousand_lines_and_counts_on();
};

void TestRequestLog::counts_by_provider_and_model()
{
    RequestLog log;
    log.add(u"a"_s, u"m"_s, u"ok"_s, 1s);
    log.add(u"a"_s, u"n"_s, u"stall"_s, 2s);
    log.add(u"a"_s, {}, u"model_not_found"_s, 3s);
    log.add(u"b"_s, u"m"_s, u"ok"_s, 4500ms);
    const QJsonObject json = log.toJson();
    QCOMPARE(json[u"requests"].toInt(), 4);
    const QJsonObject a = json[u"providers"][u"a"].toObject();
    QCOMPARE(a[u"requests"].toInt(), 3);
    QCOMPARE(a[u"models"].toObject(), (QJsonObject{{u"m"_s, 1}, {u"n"_s, 1}}));
    QCOMPARE(json[u"log"][3].toObject(), (QJsonObject{{u"at_ms"_s, 4500},
                                                      {u"provider"_s, u"b"_s},
                                                      {u"model"_s, u"m"_s},
                                                      {u"result"_s, u"ok"_s}}));
}

void TestRequestLog::keeps_the_last_thousand_lines_and_counts_on()
{
    RequestLog log;
    for (int i = 0; i < 1500; ++i)
        log.add(u"a"_s, u"m"_s, u"ok"_s, i * 1ms);
    const QJsonObject json = log.toJson();
    QCOMPARE(json[u"requests"].toInt(), 1500);
    const QJsonArray lines = json[u"log"].toArray();
    QCOMPARE(lines.size(), 1000);
    QCOMPARE(lines.first()[u"at_ms"].toDouble(), 500.0);
}

QTEST_GUILESS_MAIN(TestRequestLog)
#include "tst_requestlog.moc"
