// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ctlrun.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kLimited =
    R"({"error":{"message":"Slow down","type":"rate_limit_error","code":"rate_limit_exceeded"}})";
const QByteArray kOverloaded =
    R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})";
const QByteArray kKey = "sk-proj-Ab3dEf6hIj9kLmN0pQr5tUv8xYz1";

QStringList diagnose(const QStringList& more)
{
    return QStringList{u"diagnose"_s} + more;
}

} // namespace

class TestDiagnose : public QObject
{
    Q_OBJECT

    CtlRun m_ctl; // without a configuration: diagnosing needs none

private slots:
    void one_reply_gives_the_whole_error_object()
    {
        const CtlResult run = m_ctl.run(
            diagnose({u"--provider"_s, u"openai"_s, u"--status"_s, u"429"_s, u"--header"_s,
                      u"Retry-After: 7"_s, u"--header"_s, u"x-request-id: req_42"_s, u"--json"_s}),
            kLimited);
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.lines().size(), 1);
        const QJsonObject error = run.line();
        const QStringList keys = error.keys();
        QCOMPARE(keys, (QStringList{u"advice"_s, u"code"_s, u"fallback"_s, u"kind"_s, u"message"_s,
                                    u"provider"_s, u"raw"_s, u"request_id"_s, u"retry_after_s"_s,
                                    u"retry_same"_s, u"status"_s, u"via"_s}));
        QCOMPARE(error[u"kind"], QJsonValue(u"rate_limited"_s));
        QCOMPARE(error[u"retry_same"], QJsonValue(true));
        QCOMPARE(error[u"fallback"], QJsonValue(true));
        QCOMPARE(error[u"retry_after_s"], QJsonValue(7));
        QCOMPARE(error[u"status"], QJsonValue(429));
        QCOMPARE(error[u"message"], QJsonValue(u"Slow down"_s));
        QCOMPARE(error[u"provider"], QJsonValue(u"openai"_s));
        QVERIFY(error[u"via"].isNull());
        QVERIFY(error[u"code"].isString());
        QCOMPARE(error[u"request_id"], QJsonValue(u"req_42"_s));
        QVERIFY(!error[u"advice"].toArray().isEmpty());
        QCOMPARE(error[u"raw"].toString().toUtf8(), kLimited);
    }

    void text_output_says_kind_sentence_consequence_and_advice()
    {
        const CtlResult run = m_ctl.run(diagnose({u"--provider"_s, u"openai"_s, u"--status"_s,
                                                  u"429"_s, u"--header"_s, u"Retry-After: 7"_s}),
                                        kLimited);
        QCOMPARE(run.exitCode, 0);
        for (const char* words : {"rate_limited at openai", "Slow down", "retry the same: yes",
                                  "come back in 7 s", "\n  - "})
            QVERIFY2(run.out.contains(words), run.out.constData());
        QVERIFY(!run.out.contains('{'));
    }

    void an_error_inside_a_stream_needs_no_status()
    {
        const QJsonObject error =
            m_ctl.run(diagnose({u"--mid-stream"_s, u"--json"_s}), kOverloaded).line();
        QCOMPARE(error[u"kind"], QJsonValue(u"overloaded"_s));
        QVERIFY(error[u"status"].isNull());
    }

    void a_log_with_two_errors_gives_two()
    {
        const QByteArray log = "starting\n2026-11-20 10:00:00 ERROR 429 " + kLimited +
                               "\nall is well\n2026-11-20 10:05:00 ERROR 503 " + kOverloaded +
                               "\nended\n";
        QFile file(m_ctl.profile() + u"/some.log"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(log) == log.size());
        file.close();
        for (const CtlResult& run : {m_ctl.run(diagnose({u"--json"_s, file.fileName()})),
                                     m_ctl.run(diagnose({u"--json"_s, u"-"_s}), log)}) {
            QCOMPARE(run.exitCode, 0);
            const QList<QJsonObject> errors = run.lines();
            QCOMPARE(errors.size(), 2);
            QCOMPARE(errors[0][u"kind"], QJsonValue(u"rate_limited"_s));
            QCOMPARE(errors[1][u"kind"], QJsonValue(u"overloaded"_s));
        }
        const CtlResult text = m_ctl.run(diagnose({}), log);
        QVERIFY(text.out.indexOf("rate_limited") < text.out.indexOf("overloaded"));
    }

    void a_text_without_errors_says_so()
    {
        const CtlResult run =
            m_ctl.run(diagnose({u"--json"_s}), "12:00 started\n12:01 all is well\n12:02 ended\n");
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out, QByteArray());
        QVERIFY(run.err.contains("No error was found"));
    }

    void a_batch_keeps_order_and_ids_and_a_bad_line_stops_nothing()
    {
        QByteArray lines;
        for (int i = 0; i < 500; ++i) {
            const bool limited = i % 2;
            QJsonObject line{{u"id"_s, i},
                             {u"provider"_s, u"openai"_s},
                             {u"status"_s, limited ? 429 : 503},
                             {u"headers"_s, QJsonObject{{u"Retry-After"_s, u"3"_s}}},
                             {u"body"_s, QString::fromUtf8(limited ? kLimited : kOverloaded)},
                             {u"mid_stream"_s, false}};
            if (i == 7)
                line[u"id"] = u"seven"_s;
            if (i == 100)
                lines += "no json\n\n[1]\n";
            lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
        }
        const CtlResult run = m_ctl.run(diagnose({u"--batch"_s, u"--json"_s}), lines);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains("line 101 is no JSON object"), run.err.constData());
        QVERIFY2(run.err.contains("line 103 is no JSON object"), run.err.constData());
        const QList<QJsonObject> errors = run.lines();
        QCOMPARE(errors.size(), 500);
        for (int i = 0; i < 500; ++i) {
            QCOMPARE(errors[i][u"id"], i == 7 ? QJsonValue(u"seven"_s) : QJsonValue(i));
            QCOMPARE(errors[i][u"kind"].toString(), i % 2 ? u"rate_limited"_s : u"overloaded"_s);
        }
        QCOMPARE(errors[1][u"retry_after_s"], QJsonValue(3));
        QCOMPARE(m_ctl.run(diagnose({u"--batch"_s, u"--json"_s}), lines.left(lines.indexOf('\n')))
                     .exitCode,
                 0);
    }

    void a_line_without_end_is_left_out_and_the_others_are_answered()
    {
        const QByteArray good = R"({"id":1,"status":429,"body":"slow down"})";
        const CtlResult run =
            m_ctl.run(diagnose({u"--batch"_s, u"--json"_s}),
                      good + '\n' + QByteArray(5 << 20, '[') + '\n' + good + '\n');
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.err.contains("line 2 is longer than 4 MiB"), run.err.constData());
        QCOMPARE(run.lines().size(), 2);
    }

    void rules_of_the_users_own_go_first_and_a_broken_file_is_told()
    {
        CtlRun own;
        const QStringList json = diagnose({u"--status"_s, u"429"_s, u"--json"_s});
        const QByteArray rules = R"({"version": 1, "error_rules": [{"name": "mine",
            "contains": "slow down", "kind": "billing_required", "advice": "Pay Jane."}]})";
        own.writeConfiguration(rules);
        const QByteArray line = R"({"id": 1, "status": 429, "body": "slow down"})";
        const QByteArray log = "2026-11-20 10:00:00 ERROR 429 " + kLimited + "\n";
        for (const CtlResult& run :
             {own.run(json, kLimited), own.run(diagnose({u"--batch"_s, u"--json"_s}), line),
              own.run(diagnose({u"--json"_s}), log)}) {
            QCOMPARE(run.exitCode, 0);
            QCOMPARE(run.line()[u"kind"], QJsonValue(u"billing_required"_s));
        }
        QVERIFY(own.run(json, kLimited).out.contains("Pay Jane."));

        own.writeConfiguration(QByteArray(rules).replace("billing_required", "biling_required"));
        const CtlResult broken = own.run(json, kLimited);
        QCOMPARE(broken.exitCode, 2);
        QCOMPARE(broken.out, QByteArray());
        QVERIFY2(broken.err.contains("error_rules[0].kind"), broken.err.constData());
        QVERIFY2(broken.err.contains("billing_required"), broken.err.constData());
    }

    void a_file_that_is_no_batch_does_not_fill_the_terminal()
    {
        const CtlResult run = m_ctl.run(diagnose({u"--batch"_s, u"--json"_s}),
                                        QByteArray("no json\n").repeated(5000));
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.err.count('\n') <= 101);
        QVERIFY2(run.err.contains("4900 more lines"), run.err.constData());
    }

    void a_key_in_a_reply_is_never_printed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        const QString key = QString::fromUtf8(kKey);
        const QByteArray body =
            QJsonDocument(
                QJsonObject{{u"error"_s, QJsonObject{{u"message"_s, u"Incorrect API key: "_s + key},
                                                     {u"code"_s, key},
                                                     {u"type"_s, key}}}})
                .toJson(QJsonDocument::Compact);
        const QByteArray line =
            QJsonDocument(QJsonObject{{u"id"_s, 1},
                                      {u"status"_s, 401},
                                      {u"provider"_s, QString::fromUtf8(kKey)},
                                      {u"headers"_s,
                                       QJsonObject{{u"x-request-id"_s, QString::fromUtf8(kKey)}}},
                                      {u"body"_s, QString::fromUtf8(body)}})
                .toJson(QJsonDocument::Compact);
        const QStringList one{u"--status"_s, u"401"_s};
        QTest::newRow("json") << one + QStringList{u"--json"_s} << body;
        QTest::newRow("text") << one << body;
        QTest::newRow("page") << one << "<html><body>key " + kKey + "</body></html>";
        QTest::newRow("batch") << QStringList{u"--batch"_s, u"--json"_s} << line;
        QTest::newRow("log") << QStringList{u"--json"_s} << "ERROR 401 " + body + "\n";
        QTest::newRow("header") << QStringList{u"--header"_s,
                                               u"Authorization Bearer "_s + QString::fromUtf8(kKey)}
                                << body;
    }

    void a_key_in_a_reply_is_never_printed()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, input);
        const CtlResult run = m_ctl.run(diagnose(arguments), input);
        QVERIFY(!(run.out + run.err).isEmpty());
        QVERIFY2(!(run.out + run.err).contains("Ab3dEf6hIj9kLmN0pQr5tUv8xYz1"),
                 (run.out + run.err).constData());
    }

    void wrong_use_ends_with_2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("status") << QStringList{u"--status"_s, u"many"_s} << "--status takes"_ba;
        QTest::newRow("header") << QStringList{u"--header"_s, u"colonless"_s}
                                << "--header takes"_ba;
        QTest::newRow("files") << QStringList{u"a"_s, u"b"_s} << "one file"_ba;
        QTest::newRow("no file") << QStringList{u"/nonexistent/x.log"_s}
                                 << "cannot read /nonexistent/x.log"_ba;
        QTest::newRow("option") << QStringList{u"--colour"_s} << "colour"_ba;
    }

    void wrong_use_ends_with_2()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, says);
        const CtlResult run = m_ctl.run(diagnose(arguments), kLimited);
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains(says), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestDiagnose)
#include "tst_diagnose.moc"
