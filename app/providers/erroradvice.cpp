// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providers/erroradvice.h"

#include "app/providers/errorclassifier.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace fuseboard {

namespace {

QStringList byKind(ErrorKind kind)
{
    using enum ErrorKind;
    switch (kind) {
    case RateLimited:
        return {u"Wait for the time the provider names, then try again more slowly."_s,
                u"Raise the tier of the account, or let the chain go to its next provider."_s};
    case QuotaExhausted:
        return {u"The quota of the plan is used up: wait for its reset, or raise the plan."_s,
                u"Put another provider into the chain until then."_s};
    case BillingRequired:
        return {u"Top up the balance, or set up a payment method, in the provider's console."_s,
                u"Check that the key belongs to the account that was paid for."_s};
    case AuthenticationFailed:
        return {
            u"Copy the key again, without spaces or a line end around it."_s,
            u"Check that it belongs to this provider and organization; rotate it if in doubt."_s};
    case PermissionDenied:
        return {u"Ask for access to the model, or to the feature, in the provider's console."_s,
                u"Check project, organization and region of the key."_s};
    case ModelNotFound:
        return {u"Compare the model's exact id with the provider's list of models."_s,
                u"Prefer a pinned version: aliases get retired. Check the base URL as well."_s};
    case ContextLengthExceeded:
        return {u"Shorten the prompt or the history, or lower max_tokens."_s,
                u"Choose a model with a longer context window."_s};
    case ContentFiltered:
        return {u"Reword the prompt."_s,
                u"Relax the safety settings where the provider has them, or try another model."_s};
    case InvalidRequest:
        return {u"Correct the parameter that the message names."_s,
                u"The SDK or the gateway may be out of date: update it."_s};
    case RequestTooLarge:
        return {u"Send less: fewer or smaller images and files."_s};
    case Overloaded:
        return {u"Compare the provider's status page with your own error rate."_s,
                u"Wait a little, or let the chain go to its next provider."_s};
    case ServerError:
    case BadGateway:
    case GatewayTimeout:
        return {u"The fault is at the provider: see its status page beside your own error rate."_s,
                u"Try again, or let the chain go to its next provider."_s};
    case ConnectFailed:
        return {u"Check the base URL, the network and the proxy."_s};
    case TlsFailed:
        return {u"Check the computer's clock, and the CA file of a company network."_s};
    case TimedOut:
    case StreamStalled:
        return {u"Raise the time limit for slow models, or choose a faster one."_s};
    case StreamCut:
        return {u"The answer is not complete: send the prompt again."_s};
    case MalformedReply:
        return {u"Check the base URL: something else than the provider's API may answer there."_s};
    case Unknown:
        return {u"Read the raw reply, and report this reply so that a rule can be added."_s};
    }
    return {};
}

const QStringList& adviceOf(ErrorKind kind)
{
    static const auto table = [] {
        std::array<QStringList, kErrorKindCount> all;
        for (int i = 0; i < kErrorKindCount; ++i)
            all[static_cast<std::size_t>(i)] = byKind(static_cast<ErrorKind>(i));
        return all;
    }();
    return table[static_cast<std::size_t>(kind)];
}

/// A model that is not in memory is loaded at the first question, without a byte meanwhile.
bool mayBeLoading(ErrorKind kind)
{
    return kind == ErrorKind::Overloaded || kind == ErrorKind::TimedOut;
}

} // namespace

QString adviceForGateway(const QString& name)
{
    if (name.contains("openrouter"_L1, Qt::CaseInsensitive)) {
        return u"The cause is in error.metadata.raw; see the request history of OpenRouter's "
               "dashboard, and allow fallbacks in the model's settings."_s;
    }
    if (name.contains("tokenmix"_L1, Qt::CaseInsensitive)) {
        return u"The cause is in the headers X-Provider-Error-Code and X-Provider-Error-Message; "
               "quote the trace id to TokenMix support."_s;
    }
    if (name.contains("litellm"_L1, Qt::CaseInsensitive))
        return u"LiteLLM only passed it on: the cause is the innermost error in its message."_s;
    if (name.contains("portkey"_L1, Qt::CaseInsensitive))
        return u"Portkey only passed it on: find the request in its logs by the trace id."_s;
    return {};
}

QString adviceForApplication(const QString& application)
{
    if (application == "cursor"_L1) {
        return u"Cursor: look for \"provider returned\" or \"completion_error\" in the newest file "
               "of its logs folder; try the exact model id; with a gateway between, see its "
               "dashboard, else go direct."_s;
    }
    if (application == "cline"_L1) {
        return u"Cline: the stack with \"upstream_error\" is in the Output panel under Cline; "
               "switching the provider is the usual cure."_s;
    }
    if (application == "continue"_L1) {
        return u"Continue: status and body of the failed call are in its console log."_s;
    }
    return {};
}

QStringList adviceFor(ErrorKind kind, const QString& provider, const QString& via)
{
    QStringList advice = adviceOf(kind);
    const QString gateway = adviceForGateway(via.isEmpty() ? provider : via);
    if (!gateway.isEmpty())
        advice.append(gateway);
    if (mayBeLoading(kind) && provider.contains("ollama"_L1, Qt::CaseInsensitive)) {
        advice.prepend(u"Ollama may still be loading the model, which takes up to minutes: raise "
                       "\"first_token_s\" of the chain, or mark the step with \"reasoning\": true; "
                       "OLLAMA_KEEP_ALIVE keeps a model in memory."_s);
    }
    return advice;
}

} // namespace fuseboard
