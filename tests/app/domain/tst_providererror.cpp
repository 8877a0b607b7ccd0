// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/providererror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fuseboard;

class TestProviderError : public QObject
{
    Q_OBJECT

private slots:
    void an_error_of_a_kind_has_the_consequences_of_the_table();
    void json_says_null_for_what_is_not_known();
    void json_carries_everything_that_is_known();
    void broken_bytes_of_a_reply_still_give_valid_json();
};

void TestProviderError::an_error_of_a_kind_has_the_consequences_of_the_table()
{
    for (const ErrorKind kind : allErrorKinds()) {
        const auto error = ProviderError::of(kind, u"openai"_s, u"No."_s);
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.retrySame, consequencesOf(kind).retry != Retry::Never);
        QCOMPARE(error.fallback, consequencesOf(kind).next);
        QCOMPARE(error.provider, u"openai"_s);
        QCOMPARE(error.message, u"No."_s);
    }
}

void TestProviderError::json_says_null_for_what_is_not_known()
{
    const QJsonObject expected{
        {u"kind"_s, u"invalid_request"_s},
        {u"retry_same"_s, false},
        {u"fallback"_s, false},
        {u"retry_after_s"_s, QJsonValue::Null},
        {u"status"_s, QJsonValue::Null},
        {u"message"_s, u"No."_s},
        {u"provider"_s, u"a"_s},
        {u"via"_s, QJsonValue::Null},
        {u"code"_s, QJsonValue::Null},
        {u"request_id"_s, QJsonValue::Null},
        {u"advice"_s, QJsonArray()},
        {u"raw"_s, u""_s},
    };
    QCOMPARE(toJson(ProviderError::of(ErrorKind::InvalidRequest, u"a"_s, u"No."_s)), expected);
}

void TestProviderError::json_carries_everything_that_is_known()
{
    auto error = ProviderError::of(ErrorKind::RateLimited, u"anthropic"_s, u"Slow down."_s);
    error.retryAfter = std::chrono::milliseconds(2500);
    error.status = 429;
    error.via = u"openrouter"_s;
    error.code = u"rate_limit_error"_s;
    error.requestId = u"req_1"_s;
    error.advice = {u"Wait."_s, u"Ask for more."_s};
    error.raw = "{\"error\":1}"_ba;
    const QJsonObject expected{
        {u"kind"_s, u"rate_limited"_s},
        {u"retry_same"_s, true},
        {u"fallback"_s, true},
        {u"retry_after_s"_s, 2.5},
        {u"status"_s, 429},
        {u"message"_s, u"Slow down."_s},
        {u"provider"_s, u"anthropic"_s},
        {u"via"_s, u"openrouter"_s},
        {u"code"_s, u"rate_limit_error"_s},
        {u"request_id"_s, u"req_1"_s},
        {u"advice"_s, QJsonArray{u"Wait."_s, u"Ask for more."_s}},
        {u"raw"_s, u"{\"error\":1}"_s},
    };
    QCOMPARE(toJson(error), expected);
}

void TestProviderError::broken_bytes_of_a_reply_still_give_valid_json()
{
    auto error = ProviderError::of(ErrorKind::Unknown, u"a"_s, {});
    error.raw = "caf\xC3\xA9 \xFF\xC3"_ba;
    const QByteArray text = QJsonDocument(toJson(error)).toJson();
    QJsonParseError problem;
    const auto again = QJsonDocument::fromJson(text, &problem);
    QCOMPARE(problem.error, QJsonParseError::NoError);
    QVERIFY(again[u"raw"_s].toString().startsWith(u"caf\u00e9 \ufffd"_s));
}

QTEST_GUILESS_MAIN(TestProviderError)
#include "tst_providererror.moc"
