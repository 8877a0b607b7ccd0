// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/diagnosistext.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDiagnosisText : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void every_kind_has_a_reason_for_both_advices()
    {
        for (const ErrorKind kind : allErrorKinds()) {
            const ProviderError error = ProviderError::of(kind, u"p"_s, u"m"_s);
            QVERIFY(retryAdvice(error).reason.endsWith(u'.'));
            QVERIFY(fallbackAdvice(error).reason.endsWith(u'.'));
            QCOMPARE(retryAdvice(error).yes, error.retrySame);
            QCOMPARE(fallbackAdvice(error).yes, error.fallback);
            QVERIFY(!outlookText(kind).isEmpty());
        }
    }

    void an_advice_names_the_wait()
    {
        ProviderError error = ProviderError::of(ErrorKind::RateLimited, u"p"_s, u"m"_s);
        QCOMPARE(retryAdvice(error).answer, u"Yes"_s);
        error.retryAfter = 20s;
        QCOMPARE(retryAdvice(error).answer, u"Yes, after 20\u00a0s"_s);
        QCOMPARE(retryAdvice(ProviderError::of(ErrorKind::TlsFailed, {}, {})).answer, u"No"_s);
    }

    void who_failed_is_told_with_the_gateway()
    {
        ProviderError error;
        QCOMPARE(whoText(error), u"provider not named"_s);
        error.via = u"openrouter"_s;
        QCOMPARE(whoText(error), u"via openrouter"_s);
        error.provider = u"chutes"_s;
        QCOMPARE(whoText(error), u"chutes via openrouter"_s);
        error.via.clear();
        QCOMPARE(whoText(error), u"chutes"_s);
    }

    void when_is_told_as_far_as_it_is_known()
    {
        DiagnosedError one;
        QCOMPARE(whenText(one), QString());
        one.count = 3;
        one.line = 17;
        QCOMPARE(whenText(one), u"3 times · line 17"_s);
    }

    void clues_say_what_they_are()
    {
        QCOMPARE(clueText({Clue::From::Words, u"too low"_s, u"Anthropic 400"_s}),
                 u"“too low” – as known from Anthropic 400"_s);
        QCOMPARE(clueText({Clue::From::Status, u"429"_s, {}}), u"429"_s);
        QCOMPARE(clueText({Clue::From::OwnRule, u"bell"_s, u"house rule"_s}),
                 u"house rule, by “bell”"_s);
        QCOMPARE(clueLabel({Clue::From::Status, {}, {}}), u"HTTP status"_s);
    }

    void a_summary_counts_what_is_the_same()
    {
        Diagnosis diagnosis;
        DiagnosedError one;
        one.count = 5;
        diagnosis.errors = {one};
        diagnosis.bytes = 2048;
        QCOMPARE(diagnosisSummary(diagnosis), u"Pasted text: one error, 5 in all, 2.00 KiB read"_s);
        diagnosis.source = u"core.log"_s;
        diagnosis.application = u"Continue"_s;
        diagnosis.errors = {DiagnosedError(), DiagnosedError()};
        diagnosis.cut = true;
        QCOMPARE(diagnosisSummary(diagnosis),
                 u"core.log of Continue: 2 different errors, 2.00 KiB "
                 "read. It is very long: only a part of it was read."_s);
    }

    void where_nothing_is_found_the_next_step_fits_the_application()
    {
        QSet<QString> texts;
        for (const char* name : {"", "Cursor", "Cline", "Continue", "HAR"}) {
            Diagnosis diagnosis;
            diagnosis.application = QString::fromLatin1(name);
            texts.insert(nothingFoundText(diagnosis));
        }
        QCOMPARE(texts.size(), 5);
    }

    void a_report_has_everything_that_helps()
    {
        DiagnosedError one;
        one.error = ProviderError::of(ErrorKind::QuotaExhausted, u"aurora"_s, u"All gone"_s);
        one.error.status = 429;
        one.error.code = u"insufficient_quota"_s;
        one.error.requestId = u"req_7"_s;
        one.error.advice = {u"Wait."_s};
        one.error.raw = "{\"raw\":1}";
        one.cure = u"In the settings."_s;
        one.count = 4;
        one.evidence = {{Clue::From::Code, u"insufficient_quota"_s, {}}};
        Diagnosis diagnosis;
        diagnosis.source = u"core.log"_s;
        const QString report = errorReport(one, diagnosis);
        for (const QString& part :
             {u"Quota used up (quota_exhausted) – aurora"_s, u"All gone"_s, u"How often: 4"_s,
              u"HTTP status: 429"_s, u"Decided by: Code: insufficient_quota"_s, u"req_7"_s,
              u"Try the same again: No. "_s, u"- Wait."_s, u"- In the settings."_s,
              u"{\"raw\":1}"_s, u"Found in: core.log"_s})
            QVERIFY2(report.contains(part), qPrintable(part + u'\n' + report));
    }

    void the_configured_provider_is_found_by_name_then_preset_then_gateway()
    {
        Configuration configuration;
        Provider mine;
        mine.name = u"work"_s;
        mine.preset = u"openai"_s;
        Provider gateway;
        gateway.name = u"router"_s;
        gateway.preset = u"openrouter"_s;
        configuration.providers = {mine, gateway};
        const auto found = [&](const QString& provider, const QString& via) {
            ProviderError error;
            error.provider = provider;
            error.via = via;
            return configuredProvider(error, configuration);
        };
        QCOMPARE(found(u"work"_s, {}), u"work"_s);
        QCOMPARE(found(u"openai"_s, u"openrouter"_s), u"work"_s);
        QCOMPARE(found(u"chutes"_s, u"openrouter"_s), u"router"_s);
        QCOMPARE(found(u"chutes"_s, {}), QString());
        QCOMPARE(found({}, {}), QString());
    }

    void measured_calls_are_counted()
    {
        Tally tally;
        QCOMPARE(measuredCalls(tally), u"no calls"_s);
        tally.successes = 9;
        QCOMPARE(measuredCalls(tally), u"9 calls, none failed"_s);
        tally.failures[0] = 1;
        QCOMPARE(measuredCalls(tally), u"10 calls, 1 failed (10\u00a0%)"_s);
    }
};

QTEST_GUILESS_MAIN(TestDiagnosisText)
#include "tst_diagnosistext.moc"
