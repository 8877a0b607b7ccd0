// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/errorclassifier.h"

#include "app/providers/errorredirect.h"
#include "app/providers/errortext.h"
#include "app/providers/errorunnesting.h"
#include "app/providers/errorverdict.h"
#include "app/providers/usererrorrules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

constexpr qsizetype kMaxRaw = 16 * 1024;
constexpr Duration kLongWait = std::chrono::hours(1);
constexpr Duration kShortWait = std::chrono::minutes(5);

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A code, a name, an id: without the control characters that a damaged reply may have there.
QString wordOf(std::string_view text)
{
    QString word = toQString(text);
    for (QChar& c : word) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return word.trimmed();
}

QStringView reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return u"OK";
    case 400:
        return u"Bad Request";
    case 401:
        return u"Unauthorized";
    case 402:
        return u"Payment Required";
    case 403:
        return u"Forbidden";
    case 404:
        return u"Not Found";
    case 408:
        return u"Request Timeout";
    case 413:
        return u"Content Too Large";
    case 422:
        return u"Unprocessable Content";
    case 429:
        return u"Too Many Requests";
    case 500:
        return u"Internal Server Error";
    case 502:
        return u"Bad Gateway";
    case 503:
        return u"Service Unavailable";
    case 504:
        return u"Gateway Timeout";
    case 529:
        return u"Overloaded";
    default:
        return {};
    }
}

QString spelledOut(int status)
{
    const QStringView phrase = reasonPhrase(status);
    return phrase.isEmpty() ? u"Status %1"_s.arg(status) : u"%1 %2"_s.arg(status).arg(phrase);
}

/// "Google AI Studio" and the like to the short names of configurations. Empty for what is too long
/// to be a name: in lower case, nobody would find a key in it any more.
QString shortName(std::string_view spelled)
{
    constexpr qsizetype kLongest = 32;
    QString name = wordOf(spelled).toLower();
    static const std::array<std::pair<QLatin1StringView, QLatin1StringView>, 14> kKnown{{
        {"google"_L1, "google"_L1},
        {"vertex"_L1, "google"_L1},
        {"gemini"_L1, "google"_L1},
        {"anthropic"_L1, "anthropic"_L1},
        {"amazon"_L1, "bedrock"_L1},
        {"bedrock"_L1, "bedrock"_L1},
        {"azure"_L1, "azure"_L1},
        {"moonshot"_L1, "moonshot"_L1},
        {"mistral"_L1, "mistral"_L1},
        {"together"_L1, "together"_L1},
        {"z.ai"_L1, "zai"_L1},
        {"openrouter"_L1, "openrouter"_L1},
        {"hugging"_L1, "huggingface"_L1},
        {"cloudflare"_L1, "cloudflare"_L1},
    }};
    for (const auto& [beginning, known] : kKnown) {
        if (name.startsWith(beginning))
            return known;
    }
    if (name.size() > kLongest)
        return {};
    name.remove(u'.');
    name.replace(u' ', u'-');
    return name;
}

void nameProviders(const Evidence& evidence, const FailedReply& reply, ProviderError& error)
{
    error.provider = reply.provider;
    const QString gateway = toQString(evidence.gateway());
    const QString inner = shortName(evidence.innerProvider());
    if (!inner.isEmpty() && !reply.provider.contains(inner, Qt::CaseInsensitive)) {
        error.provider = inner;
        error.via = reply.provider;
    }
    if (!gateway.isEmpty() && gateway != error.provider && error.via.isEmpty())
        error.via = gateway;
}

QString codeOf(const Evidence& evidence, const ErrorVerdict& verdict)
{
    if (!verdict.code.empty() && verdict.tier != Tier::Weak)
        return wordOf(verdict.code);
    const auto isNoise = [](std::string_view text) {
        static constexpr std::array<std::string_view, 8> kNoise{
            "error", "response.failed", "failed", "failure", "None", "null", "message", "object"};
        return std::find(kNoise.begin(), kNoise.end(), text) != kNoise.end();
    };
    const CodeSeen* best = nullptr;
    for (const CodeSeen& seen : evidence.codes()) {
        if (!seen.isShown || isNoise(seen.text))
            continue;
        if (!best || seen.level > best->level ||
            (seen.level == best->level && seen.isCode && !best->isCode)) {
            best = &seen;
        }
    }
    return best ? wordOf(best->text) : QString();
}

QString messageOf(const Evidence& evidence, const FailedReply& reply, const QString& code)
{
    if (const SentenceSeen* best = evidence.best()) {
        const QString sentence = sentenceOf(best->text);
        if (!sentence.isEmpty())
            return sentence;
    }
    if (!evidence.blocked().empty())
        return u"Blocked by the provider's safety filter: %1"_s.arg(wordOf(evidence.blocked()));
    const int status = reply.status.value_or(evidence.innerStatus());
    if (evidence.isEmpty()) {
        return status != 0 ? u"%1, with an empty body"_s.arg(spelledOut(status))
                           : u"The provider sent an error without a word"_s;
    }
    if (!code.isEmpty())
        return status != 0 ? u"%1 (%2)"_s.arg(code, spelledOut(status)) : code;
    if (evidence.isPage())
        return status != 0 ? u"%1, with a web page instead of an answer"_s.arg(spelledOut(status))
                           : u"A web page instead of an answer"_s;
    return status != 0 ? u"%1, with a body that says nothing of the cause"_s.arg(spelledOut(status))
                       : u"The reply says nothing of the cause"_s;
}

bool isSuccess(const FailedReply& reply)
{
    return reply.status && *reply.status >= 200 && *reply.status < 300;
}

/// What one rule alone cannot tell.
ErrorKind refined(const Evidence& evidence, const FailedReply& reply, const ErrorVerdict& verdict,
                  std::optional<Duration> wait)
{
    using enum ErrorKind;
    ErrorKind kind = verdict.kind;
    if (!evidence.blocked().empty() && (verdict.tier > Tier::Strong || verdict.byStatus))
        return ContentFiltered;
    if (isSuccess(reply)) {
        const bool said = !evidence.codes().empty() || evidence.innerStatus() != 0;
        if (evidence.isEmpty() || (evidence.isPage() && evidence.innerStatus() < 500) ||
            (kind == Unknown) || (verdict.tier == Tier::Weak && !said)) {
            return MalformedReply;
        }
    }
    if (evidence.isEmpty() && !reply.status && kind == Unknown)
        return reply.midStream ? StreamCut : Unknown;
    if (kind == RateLimited && wait && *wait > kLongWait)
        return QuotaExhausted;
    if (kind == QuotaExhausted && verdict.byWords && verdict.tier != Tier::Override && wait &&
        *wait <= kShortWait && !speaksOfLongQuota(evidence)) {
        return RateLimited; // "check your plan" on a quota that is back in half a minute
    }
    // Somebody else's client ran out of time, not ours.
    if (kind == TimedOut && reply.status && *reply.status >= 400)
        kind = GatewayTimeout;
    // With a status there was a server in front that could not reach the one behind it.
    if ((kind == ConnectFailed || kind == TlsFailed || kind == StreamCut) && reply.status &&
        *reply.status >= 400) {
        return *reply.status == 504 ? GatewayTimeout : BadGateway;
    }
    if (kind == GatewayTimeout && reply.status && *reply.status >= 520 && *reply.status <= 530)
        return BadGateway; // Cloudflare's own page speaks of the origin behind it
    if (kind == RequestTooLarge && verdict.byStatus) {
        const SentenceSeen* best = evidence.best();
        if (best && sentenceOf(best->text).contains("token"_L1, Qt::CaseInsensitive))
            return ContextLengthExceeded;
    }
    return kind;
}

/// Google gives half a minute beside a quota of the day, which is back at midnight Pacific.
bool isDailyQuota(const Evidence& evidence)
{
    const auto& codes = evidence.codes();
    return std::any_of(codes.begin(), codes.end(), [](const CodeSeen& seen) {
        return !seen.isShown && seen.text.find("PerDay") != std::string_view::npos;
    });
}

bool mayWait(ErrorKind kind)
{
    using enum ErrorKind;
    return kind == RateLimited || kind == QuotaExhausted || kind == BillingRequired ||
           kind == Overloaded || kind == ServerError || kind == BadGateway ||
           kind == GatewayTimeout || kind == Unknown;
}

Grounds groundsOf(const ErrorVerdict& verdict, ErrorKind kind, std::optional<int> status)
{
    if (kind != verdict.kind)
        return {Grounds::By::Shape, {}, {}};
    if (verdict.byStatus)
        return {Grounds::By::Status, QString::number(status.value_or(0)), {}};
    if (verdict.matched.empty())
        return {};
    return {verdict.byWords ? Grounds::By::Words : Grounds::By::Code, toQString(verdict.matched),
            toQString(verdict.source)};
}

void apply(const ErrorRule& rule, std::optional<Duration> wait, ProviderError& error)
{
    const Consequences consequences = consequencesOf(rule.kind);
    error.kind = rule.kind;
    error.retrySame = consequences.retry != Retry::Never;
    error.fallback = consequences.next;
    error.retryAfter = rule.retryAfter ? rule.retryAfter : mayWait(rule.kind) ? wait : std::nullopt;
    error.advice = adviceFor(rule.kind, error.provider, error.via);
    if (!rule.advice.isEmpty())
        error.advice.prepend(rule.advice);
}

ProviderError understand(const FailedReply& reply, const UserErrorRules* userRules,
                         Grounds* grounds)
{
    const Evidence evidence(reply);
    const ErrorVerdict verdict = judge(evidence, reply.status);

    std::optional<Duration> wait = retryHintFromHeaders(reply.headers, reply.receivedAt);
    if (!wait)
        wait = evidence.wait();

    const QString redirect = redirectSentence(reply.status.value_or(0), reply.headers);
    const ErrorKind kind =
        redirect.isEmpty() ? refined(evidence, reply, verdict, wait) : ErrorKind::ModelNotFound;
    if (kind == ErrorKind::QuotaExhausted && wait && *wait < kLongWait && isDailyQuota(evidence))
        wait.reset();
    ProviderError error = ProviderError::of(kind, reply.provider, {});
    if (kind == ErrorKind::InvalidRequest && verdict.reach == Reach::OnlyHere)
        error.fallback = true;
    if (mayWait(kind))
        error.retryAfter = wait;
    error.status = reply.status;
    if (!error.status && !reply.midStream && evidence.innerStatus() != 0)
        error.status = evidence.innerStatus();
    error.code = codeOf(evidence, verdict);
    error.message = redirect.isEmpty() ? messageOf(evidence, reply, error.code) : redirect;
    error.requestId = wordOf(evidence.requestId());
    nameProviders(evidence, reply, error);
    error.advice =
        redirect.isEmpty() ? adviceFor(kind, error.provider, error.via) : redirectAdvice();
    error.raw = reply.body.size() <= kMaxRaw ? reply.body : reply.body.left(kMaxRaw);
    if (grounds)
        *grounds = groundsOf(verdict, kind, error.status);
    if (userRules) {
        if (const auto match = userRules->match(evidence, reply, error); match.rule) {
            apply(*match.rule, wait, error);
            if (grounds)
                *grounds = {Grounds::By::UserRule, match.matched, match.rule->name};
        }
    }
    return error;
}

} // namespace

ProviderError classify(const FailedReply& reply, const UserErrorRules* userRules)
{
    return understand(reply, userRules, nullptr);
}

Classification classifyWithGrounds(const FailedReply& reply, const UserErrorRules* userRules)
{
    Classification result;
    result.error = understand(reply, userRules, &result.grounds);
    return result;
}

} // namespace fuseboard
