// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/otlpspans.h"
#include "tests/app/engine/otlprecords.h"
#include "tests/support/otlpchecker.h"

#include <QJsonDocument>
#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

const OtlpPeer kPeer{u"openai"_s, u"api.a.test"_s, 8443};
const OtlpSpanId kId{"5b8efff798038103d269b633813fc60c", "eee19b7ec3c1b174"};

/// The span as it arrives, after the whole request passed the checker.
QJsonObject arrived(const CallRecord& record, const OtlpPeer& peer = kPeer)
{
    const QByteArray body = otlpTraces({otlpSpan(record, peer, kId)}, u"run-1"_s);
    if (const QString fault = faultOfTraces(body); !fault.isEmpty()) {
        qWarning("%s", qPrintable(fault));
        return {};
    }
    return spansIn(body).first().toObject();
}

QVariant told(const CallRecord& record, const QString& key)
{
    return attribute(arrived(record), key);
}

} // namespace

class TestOtlpSpans : public QObject
{
    Q_OBJECT

private slots:
    void a_call_is_told_by_the_genai_conventions()
    {
        const QJsonObject span = arrived(wholeCall());
        QCOMPARE(span["name"_L1].toString(), u"chat model-a"_s);
        QCOMPARE(span["kind"_L1].toInt(), 3);
        QCOMPARE(span["traceId"_L1].toString(), u"5b8efff798038103d269b633813fc60c"_s);
        QCOMPARE(span["spanId"_L1].toString(), u"eee19b7ec3c1b174"_s);
        QCOMPARE(span["startTimeUnixNano"_L1].toString(), u"1763632800123000000"_s);
        QCOMPARE(span["endTimeUnixNano"_L1].toString(), u"1763632802623000001"_s);
        QVERIFY(!span.contains("status"_L1));
        QCOMPARE(attribute(span, u"gen_ai.operation.name"_s), u"chat"_s);
        QCOMPARE(attribute(span, u"gen_ai.provider.name"_s), u"openai"_s);
        QCOMPARE(attribute(span, u"gen_ai.request.model"_s), u"model-a"_s);
        QCOMPARE(attribute(span, u"gen_ai.response.finish_reasons"_s), QStringList{u"stop"_s});
        QCOMPARE(attribute(span, u"gen_ai.usage.input_tokens"_s), 9);
        QCOMPARE(attribute(span, u"gen_ai.usage.output_tokens"_s), 12);
        QCOMPARE(attribute(span, u"server.address"_s), u"api.a.test"_s);
        QCOMPARE(attribute(span, u"server.port"_s), 8443);
        QCOMPARE(attribute(span, u"http.response.status_code"_s), 200);
        QVERIFY(!attribute(span, u"error.type"_s).isValid());
    }

    void every_field_of_the_contract_is_told_as_in_its_json_data()
    {
        QTest::addColumn<CallRecord>("record");
        QTest::newRow("success") << wholeCall();
        QTest::newRow("failure") << failedCall();
        CallRecord skipped;
        skipped.provider = skipped.model = skipped.chain = u"x"_s;
        skipped.startedAt = wholeCall().startedAt;
        skipped.outcome = Outcome::Skipped;
        skipped.message = u"circuit open: the next try is at 10:00"_s;
        QTest::newRow("skipped") << skipped;
    }
    void every_field_of_the_contract_is_told_as_in_its_json()
    {
        QFETCH(const CallRecord, record);
        const QJsonObject span = arrived(record);
        const QJsonObject json = toJson(record);
        // Told by the conventions, or by the span itself.
        const QHash<QString, QString> elsewhere = {
            {u"status"_s, u"http.response.status_code"_s},
            {u"input_tokens"_s, u"gen_ai.usage.input_tokens"_s},
            {u"output_tokens"_s, u"gen_ai.usage.output_tokens"_s}};
        int compared = 0;
        for (auto it = json.begin(); it != json.end(); ++it) {
            if (it.key() == "started_at"_L1 || it.key() == "latency_ms"_L1)
                continue;
            const QVariant value =
                attribute(span, elsewhere.value(it.key(), u"fuseboard."_s + it.key()));
            QVERIFY2(value.isValid() != it.value().isNull(), qPrintable(it.key()));
            if (value.isValid())
                QCOMPARE(QJsonValue::fromVariant(value), it.value());
            ++compared;
        }
        QCOMPARE(compared, 20);
    }

    void a_failure_has_its_kind_and_its_sentence()
    {
        const QJsonObject span = arrived(failedCall());
        QCOMPARE(span["status"_L1]["code"_L1].toInt(), 2);
        QCOMPARE(span["status"_L1]["message"_L1].toString(), u"Slow down."_s);
        QCOMPARE(attribute(span, u"error.type"_s), u"rate_limited"_s);
        QVERIFY(!attribute(span, u"gen_ai.usage.output_tokens"_s).isValid());
    }

    void a_cancelled_call_is_no_error()
    {
        CallRecord record = wholeCall();
        record.outcome = Outcome::Cancelled;
        QVERIFY(!arrived(record).contains("status"_L1));
        QCOMPARE(told(record, u"fuseboard.outcome"_s), u"cancelled"_s);
    }

    void a_skipped_step_is_not_counted_as_a_call()
    {
        CallRecord record = wholeCall();
        record.outcome = Outcome::Skipped;
        record.message = u"circuit open"_s;
        const QJsonObject span = arrived(record);
        QCOMPARE(span["name"_L1].toString(), u"skip model-a"_s);
        QCOMPARE(span["kind"_L1].toInt(), 1);
        QVERIFY(!span.contains("status"_L1));
        for (const QJsonValue& each : span["attributes"_L1].toArray())
            QVERIFY(each["key"_L1].toString().startsWith(u"fuseboard."));
        QCOMPARE(attribute(span, u"fuseboard.message"_s), u"circuit open"_s);
    }

    void estimated_tokens_are_marked()
    {
        CallRecord record = wholeCall();
        QVERIFY(!told(record, u"fuseboard.usage_estimated"_s).isValid());
        record.usage.estimated = true;
        QCOMPARE(told(record, u"fuseboard.usage_estimated"_s), true);
    }

    void a_provider_that_the_configuration_lost_has_no_address()
    {
        const QJsonObject span = arrived(wholeCall(), {u"alpha"_s, {}, 0});
        QVERIFY(!attribute(span, u"server.address"_s).isValid());
        QVERIFY(!attribute(span, u"server.port"_s).isValid());
    }

    void a_hostile_text_stays_one_readable_value_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("arrives");
        QTest::newRow("quotes") << u"\"},{\"key\":\"x\\"_s << u"\"},{\"key\":\"x\\"_s;
        QTest::newRow("control characters") << u"a\0b\x1f\n"_s << u"a\0b\x1f\n"_s;
        QTest::newRow("half a surrogate pair") << QString(QChar(0xd83d)) + u"x"_s << u"?x"_s;
        QTest::newRow("very long") << QString(5000, u'x') << QString(4096, u'x');
        const QString smile = QString::fromUcs4(U"\U0001f600", 1);
        QTest::newRow("cut within a pair")
            << QString(4095, u'x') + smile << QString(4095, u'x') + u'?';
    }
    void a_hostile_text_stays_one_readable_value()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, arrives);
        CallRecord record = failedCall();
        record.message = text;
        QCOMPARE(told(record, u"fuseboard.message"_s), arrives);
    }

    void the_run_says_who_it_is()
    {
        const QByteArray body = otlpTraces({otlpSpan(wholeCall(), kPeer, kId)}, u"run-1"_s);
        const QJsonValue of = QJsonDocument::fromJson(body)["resourceSpans"_L1][0];
        const QJsonObject resource = of["resource"_L1].toObject();
        QCOMPARE(attribute(resource, u"service.name"_s), u"fuseboard"_s);
        QCOMPARE(attribute(resource, u"service.instance.id"_s), u"run-1"_s);
        QCOMPARE(attribute(resource, u"service.version"_s), QStringLiteral(FUSEBOARD_VERSION));
        QCOMPARE(of["scopeSpans"_L1][0]["scope"_L1]["name"_L1].toString(), u"fuseboard"_s);
    }
};

QTEST_GUILESS_MAIN(TestOtlpSpans)
#include "tst_otlpspans.moc"
