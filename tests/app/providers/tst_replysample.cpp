// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorclassifier.h"
#include "app/providers/replysample.h"
#include "tests/app/providers/errorfixtures.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

FailedReply replyOf(const QByteArray& body, std::optional<int> status = 400)
{
    FailedReply reply;
    reply.provider = u"p"_s;
    reply.status = status;
    reply.body = body;
    return reply;
}

QJsonObject objectOf(const QString& sample)
{
    return QJsonDocument::fromJson(sample.toUtf8()).object();
}

QString sampleBody(const QByteArray& body)
{
    return objectOf(reportSample(replyOf(body), Redactor()))[u"body"].toString();
}

} // namespace

class TestReplySample : public QObject
{
    Q_OBJECT
private slots:
    void what_names_a_person_or_a_request_is_gone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("sample");
        const auto row = [](const char* body, const char* sample) {
            QTest::newRow(body) << QByteArray(body) << QString::fromUtf8(sample);
        };
        row("in organization org-aB3dE on tokens", "in organization org-redacted on tokens");
        row(R"({"request_id":"req_011CUabc"})", R"({"request_id":"req_redacted"})");
        row("project proj_42, user_id user-7", "project proj_redacted, user_id user-redacted");
        row("mail jane.doe+x@example.org now", "mail user@example.com now");
        row("trace 0af7651916cd43dd8448eb211c80319c", "trace redacted");
        row("id 123e4567-e89b-12d3-a456-426614174000.", "id redacted.");
        row("Incorrect API key: sk-proj-Ab3dEf6hIj9kLmN0pQr5tUv8xYz1",
            "Incorrect API key: [redacted]");
    }

    void what_names_a_person_or_a_request_is_gone()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, sample);
        QCOMPARE(sampleBody(body), sample);
    }

    void codes_models_and_words_stay()
    {
        for (const char* body :
             {R"({"error":{"type":"invalid_request_error","code":"context_length_exceeded"}})",
              "model claude-haiku-4-5-20251001 not found", "GenerateRequestsPerDayPerProject",
              "Limit 200000, Used 199999 @ noon", "请求过于频繁"})
            QCOMPARE(sampleBody(body), QString::fromUtf8(body));
    }

    void the_keys_in_use_are_gone_however_they_are_written()
    {
        const QByteArray key = "correct horse battery";
        const Redactor redactor({Secret::take(QByteArray(key.constData(), key.size()))});
        for (const QByteArray& written : {key, key.toBase64(), key.toHex(), key.toPercentEncoding(),
                                          QByteArray("\\u0063") + key.sliced(1)}) {
            const QString sample = reportSample(replyOf("it is " + written + " here"), redactor);
            QVERIFY2(sample.contains(u"[redacted]"), qPrintable(sample));
        }
    }

    void only_headers_that_matter_are_in_it()
    {
        FailedReply reply = replyOf("x", std::nullopt);
        reply.midStream = true;
        reply.headers = {{"Retry-After", "7"},
                         {"Set-Cookie", "session=1"},
                         {"x-request-id", "req_1"},
                         {"X-RateLimit-Remaining-Requests", "0"},
                         {"Authorization", "Bearer abcdefgh12345"}};
        const QJsonObject sample = objectOf(reportSample(reply, Redactor()));
        QCOMPARE(sample[u"headers"].toObject(),
                 (QJsonObject{{u"retry-after"_s, u"7"_s},
                              {u"x-ratelimit-remaining-requests"_s, u"0"_s}}));
        QVERIFY(sample[u"status"].isNull());
        QCOMPARE(sample[u"mid_stream"], QJsonValue(true));
    }

    void is_one_line_of_bounded_length()
    {
        const QString sample =
            reportSample(replyOf(QByteArray("line\n\"\\\x01\xff").repeated(100'000)), Redactor());
        QVERIFY(!sample.contains(u'\n'));
        QVERIFY(sample.size() < 8 * 16 * 1024);
        QVERIFY(!objectOf(sample).isEmpty());
    }

    void a_sample_of_any_reply_is_understood_as_the_reply_was()
    {
        for (const test::ErrorFixture& fixture : test::allErrors()) {
            FailedReply reply = replyOf(fixture.body);
            reply.provider = QString::fromUtf8(fixture.provider);
            reply.status = fixture.status != 0 ? std::optional<int>(fixture.status) : std::nullopt;
            reply.midStream = fixture.status == 0;
            reply.headers = fixture.headers;
            const QJsonObject sample = objectOf(reportSample(reply, Redactor()));
            FailedReply again = reply;
            again.body = sample[u"body"].toString().toUtf8();
            again.headers.clear();
            const QJsonObject headers = sample[u"headers"].toObject();
            for (auto header = headers.begin(); header != headers.end(); ++header)
                again.headers.append({header.key().toUtf8(), header->toString().toUtf8()});
            QVERIFY2(classify(again).kind == classify(reply).kind, fixture.name);
        }
    }

    void an_error_that_was_kept_gives_a_sample_too()
    {
        ProviderError error = classify(replyOf(R"({"error":{"message":"odd req_12"}})"));
        error.via = u"gateway"_s;
        const QJsonObject sample = objectOf(reportSample(error, Redactor()));
        QCOMPARE(sample[u"provider"], QJsonValue(u"gateway"_s));
        QCOMPARE(sample[u"status"], QJsonValue(400));
        QCOMPARE(sample[u"body"], QJsonValue(uR"({"error":{"message":"odd req_redacted"}})"_s));
        QCOMPARE(sample[u"mid_stream"], QJsonValue(false));
    }
};

QTEST_GUILESS_MAIN(TestReplySample)
#include "tst_replysample.moc"
