// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/listedcalls.h"
#include "ui/models/calltext.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString valueOf(const QList<CallField>& fields, const QString& label)
{
    for (const CallField& field : fields) {
        if (field.label == label)
            return field.value;
    }
    return {};
}

} // namespace

class TestCallText : public QObject
{
    Q_OBJECT
private slots:
    void what_is_not_known_is_a_dash()
    {
        StoredCall call;
        call.record.outcome = Outcome::Skipped;
        for (const auto column : {CallModel::Status, CallModel::Latency, CallModel::FirstToken,
                                  CallModel::Tokens, CallModel::Chain})
            QCOMPARE(callCell(call, column), u"–"_s);
    }

    void a_failure_says_its_cause()
    {
        const StoredCall call = failedCall(0, ErrorKind::RateLimited, 429, u"Slow down"_s);
        QVERIFY(callCell(call, CallModel::Outcome).startsWith(u"Failed: "_s));
        QCOMPARE(callCell(call, CallModel::Status), u"429"_s);
        QCOMPARE(callTip(call, CallModel::Outcome), u"Slow down"_s);
    }

    void the_time_is_local_and_its_tip_is_utc()
    {
        const StoredCall call = answeredCall(0);
        QVERIFY(callCell(call, CallModel::Time).endsWith(u".000"_s));
        QVERIFY(callTip(call, CallModel::Time).contains(u"2026-09-21 14:13:20.000 UTC"_s));
    }

    void retries_and_estimates_are_marked()
    {
        StoredCall call = answeredCall(0);
        call.record.attempt = 3;
        call.record.retryCount = 2;
        call.record.usage.estimated = true;
        QCOMPARE(callCell(call, CallModel::Tries), u"3, retry 2"_s);
        QVERIFY(callCell(call, CallModel::Tokens).startsWith(u'~'));
        QCOMPARE(valueOf(callFields(call), u"Attempt"_s), u"3, retry 2 of this step"_s);
    }

    void a_connection_is_new_or_was_there()
    {
        StoredCall call = answeredCall(0);
        QCOMPARE(valueOf(callFields(call), u"Connection"_s), u"re-used"_s);
        call.record.connect = 12ms;
        QVERIFY(valueOf(callFields(call), u"Connection"_s).startsWith(u"new, in 12"_s));
        call.record.connect.reset();
        call.record.firstByte.reset();
        QCOMPARE(valueOf(callFields(call), u"Connection"_s), QString());
    }

    void an_error_has_its_advice_code_and_request()
    {
        StoredCall call = failedCall(0, ErrorKind::RateLimited, 429, u"Slow down"_s);
        call.record.error->advice = {u"Wait."_s, u"Ask for more."_s};
        call.record.error->via = u"openrouter"_s;
        call.record.error->retryAfter = 20s;
        const QList<CallField> fields = errorFields(call.record);
        QCOMPARE(valueOf(fields, u"Advice"_s), u"Wait.\nAsk for more."_s);
        QCOMPARE(valueOf(fields, u"Code"_s), u"error_code"_s);
        QCOMPARE(valueOf(fields, u"Request id"_s), u"req_0123"_s);
        QCOMPARE(valueOf(fields, u"Passed on by"_s), u"openrouter"_s);
        QVERIFY(valueOf(fields, u"Asks to wait"_s).startsWith(u"20"_s));
        QVERIFY(errorFields(answeredCall(0).record).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCallText)
#include "tst_calltext.moc"
