// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/diagnosisstory.h"

#include "tests/ui/sampleboard.h"

#include <QDir>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

DiagnosedError sample(ErrorKind kind, const QString& provider, const QString& message)
{
    DiagnosedError one;
    one.error = ProviderError::of(kind, provider, message);
    one.at = QDateTime::fromMSecsSinceEpoch(kSampleNowMs - 600'000, Qt::UTC);
    return one;
}

} // namespace

Diagnosis troubledDiagnosis()
{
    DiagnosedError billing =
        sample(ErrorKind::BillingRequired, u"anthropic"_s,
               u"Your credit balance is too low to access the Anthropic API. Please go to Plans & "
               "Billing to upgrade or purchase credits."_s);
    billing.count = 12;
    billing.line = 1042;
    billing.error.status = 400;
    billing.error.code = u"invalid_request_error"_s;
    billing.error.requestId = u"req_011CSHoEeqs5C35K2UUqR7Fy"_s;
    billing.error.advice = {
        u"Top up the balance, or set up a payment method, in the provider's console."_s,
        u"Check that the key belongs to the account that was paid for."_s};
    billing.error.raw =
        R"({"type":"error","error":{"type":"invalid_request_error","message":"Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits. Key: [redacted]"},"request_id":"req_011CSHoEeqs5C35K2UUqR7Fy"})";
    billing.evidence = {
        {Clue::From::Words, u"credit balance is too low"_s, u"Anthropic 400"_s},
        {Clue::From::Code, u"invalid_request_error"_s, {}},
        {Clue::From::Status, u"400"_s, {}},
    };
    billing.cure = u"Cursor Settings, Models, API Keys: paste the key again, and switch it on. "
                   "Without a key of your own, sign in again and see your plan."_s;
    DiagnosedError limited = sample(
        ErrorKind::RateLimited, u"chutes"_s,
        u"deepseek/deepseek-v4 is temporarily rate-limited upstream. Please retry shortly."_s);
    limited.error.via = u"openrouter"_s;
    limited.error.retryAfter = 20s;
    limited.error.status = 429;
    limited.count = 3;
    limited.line = 988;
    limited.evidence = {
        {Clue::From::Words, u"temporarily rate-limited upstream"_s, u"OpenRouter"_s},
        {Clue::From::Status, u"429"_s, {}}};
    DiagnosedError tls =
        sample(ErrorKind::TlsFailed, u"a-provider-with-a-very-long-name-of-some-company-gateway"_s,
               u"unable to verify the first certificate"_s);
    DiagnosedError unknown =
        sample(ErrorKind::Unknown, {}, u"The reply says nothing of the cause"_s);
    unknown.error.raw = "?!";
    Diagnosis diagnosis;
    diagnosis.source = u"renderer.log"_s;
    diagnosis.application = u"Cursor"_s;
    diagnosis.errors = {billing, limited, tls, unknown};
    diagnosis.advice = {
        u"Its \"User API Key Rate limit exceeded\" stands for any 429 or 5xx of the provider, and "
        "for an address that its servers cannot reach; \"Invalid API key\" for any 401."_s,
        u"With OpenRouter or another gateway between, the cause is in that one's dashboard; else "
        "go direct."_s};
    diagnosis.bytes = 2'340'000;
    return diagnosis;
}

Diagnosis quietDiagnosis()
{
    Diagnosis diagnosis;
    diagnosis.source = u"core.log"_s;
    diagnosis.application = u"Continue"_s;
    diagnosis.bytes = 48'000;
    return diagnosis;
}

QList<KnownLog> knownLogs()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString home = QDir::homePath();
    return {
        {u"Cursor"_s, home + u"/.config/Cursor/logs/20261120T091112/window1/renderer.log"_s,
         2'340'000, now.addSecs(-40)},
        {u"Cline"_s,
         home + u"/.config/Code/User/globalStorage/saoudrizwan.claude-dev/tasks/1763632800000/"
                "ui_messages.json"_s,
         184'000, now.addSecs(-3600)},
        {u"Continue"_s, home + u"/.continue/logs/core.log"_s, 48'000, now.addDays(-2)},
    };
}

void tellDiagnosis(Engine& engine, const Diagnosis& diagnosis)
{
    ConfigurationState state;
    Provider provider;
    provider.name = u"anthropic"_s;
    provider.preset = u"anthropic"_s;
    state.configuration.providers = {provider};
    emit engine.configurationChanged(state);
    emit engine.diagnosed(1, diagnosis);
    BoardSnapshot board;
    board.nowMs = kSampleNowMs;
    ProviderBoard on = sampleProvider(u"anthropic"_s, u"Anthropic"_s);
    on.verdict = {VerdictKind::YourQuota,
                  u"It is your account: Anthropic says its balance is used up."_s,
                  {},
                  {}};
    board.providers = {on};
    emit engine.boardChanged(board);
    StoredSeries series;
    series.provider = u"anthropic"_s;
    series.total = sampleTally(118, 2300);
    series.total.merge(sampleFailures(9, ErrorKind::BillingRequired));
    series.total.merge(sampleFailures(3, ErrorKind::Overloaded));
    series.total.merge(sampleFailures(1, ErrorKind::TimedOut));
    emit engine.seriesRead(2, {series});
}

} // namespace fuseboard
