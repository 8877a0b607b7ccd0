// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/exchangetext.h"

#include <QLocale>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

class TestExchangeText : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void a_request_reads_as_it_was_sent_with_its_json_indented_in_order()
    {
        Exchange exchange;
        exchange.method = "POST"_ba;
        exchange.url = u"https://a.test/v1"_s;
        exchange.requestHeaders = {{"Accept"_ba, "*/*"_ba}};
        exchange.requestBody = "{\"z\":1,\"a\":[\"x, y\",\"q\\\"{\"],\"e\":{}}"_ba;
        QCOMPARE(requestText(exchange), u"POST https://a.test/v1\n"
                                        "Accept: */*\n"
                                        "\n"
                                        "{\n"
                                        "  \"z\": 1,\n"
                                        "  \"a\": [\n"
                                        "    \"x, y\",\n"
                                        "    \"q\\\"{\"\n"
                                        "  ],\n"
                                        "  \"e\": {}\n"
                                        "}"_s);
    }

    void what_is_no_json_stays_as_it_came()
    {
        Exchange exchange;
        exchange.status = 200;
        exchange.replyBody = "data: {\"a\":1}\n\n{half"_ba;
        QCOMPARE(replyText(exchange), u"HTTP 200\n\ndata: {\"a\":1}\n\n{half"_s);
        exchange.replyBody = "{half"_ba;
        QVERIFY(replyText(exchange).endsWith("\n{half"_L1));
        exchange.replyBody = "[redacted]"_ba;
        QVERIFY(replyText(exchange).endsWith("\n[redacted]"_L1));
    }

    void no_reply_and_a_cut_one_are_told_in_words()
    {
        Exchange exchange;
        QCOMPARE(replyText(exchange), u"No reply came."_s);
        exchange.status = 200;
        exchange.replyCut = true;
        QVERIFY2(replyText(exchange).contains("only the first 256"_L1),
                 qPrintable(replyText(exchange)));
    }
};

QTEST_GUILESS_MAIN(TestExchangeText)
#include "tst_exchangetext.moc"
