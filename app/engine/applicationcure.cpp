// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/applicationcure.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

/// The setting that a cure is about.
enum class Knob { Key, Model, Address, Length, Patience, Retry, None };

Knob knobOf(ErrorKind kind)
{
    using enum ErrorKind;
    switch (kind) {
    case AuthenticationFailed:
    case PermissionDenied:
    case BillingRequired:
        return Knob::Key;
    case ModelNotFound:
    case InvalidRequest:
        return Knob::Model;
    case ConnectFailed:
    case TlsFailed:
    case MalformedReply:
        return Knob::Address;
    case ContextLengthExceeded:
    case RequestTooLarge:
        return Knob::Length;
    case TimedOut:
    case StreamStalled:
        return Knob::Patience;
    case RateLimited:
    case QuotaExhausted:
    case Overloaded:
    case ServerError:
    case BadGateway:
    case GatewayTimeout:
    case StreamCut:
        return Knob::Retry;
    case ContentFiltered:
    case Unknown:
        return Knob::None;
    }
    return Knob::None;
}

// What Cursor 3 shows for which status, and that its servers make the calls: LiteLLM's guide to
// Cursor, measured there in September 2026.
QString inCursor(Knob knob)
{
    switch (knob) {
    case Knob::Key:
        return u"Cursor Settings, Models, API Keys: paste the key again, and switch it on. Without "
               "a key of your own, sign in again and see your plan."_s;
    case Knob::Model:
        return u"Cursor Settings, Models: add the model by its exact id, switch on no other one of "
               "that key, and choose it in the chat."_s;
    case Knob::Address:
        return u"Cursor Settings, Models, API Keys, \"Override OpenAI Base URL\": the address up "
               u"to "
               "and with /v1. Cursor's servers call it, not this machine: it must be reachable "
               "from the internet, with a certificate that everybody knows."_s;
    case Knob::Length:
        return u"Begin a new chat, and take files out of its context; \"Max Mode\" gives a model "
               "its whole window."_s;
    case Knob::Patience:
    case Knob::Retry:
        return u"Cursor has no setting for retries: send it again later, choose another model in "
               "the chat, or set \"Override OpenAI Base URL\" to a gateway with a fallback."_s;
    case Knob::None:
        return {};
    }
    return {};
}

QString inCline(Knob knob)
{
    switch (knob) {
    case Knob::Key:
        return u"Cline, gear, API Configuration: see that \"API Provider\" and \"API Key\" belong "
               "together, and paste the key again. Plan and Act may each have their own."_s;
    case Knob::Model:
        return u"Cline, gear, API Configuration, \"Model ID\": exactly as the provider lists it."_s;
    case Knob::Address:
        return u"Cline, gear, API Configuration, \"Base URL\" (\"OpenAI Compatible\", or \"Use "
               u"custom "
               "base URL\"): the address up to and with /v1. Proxy and certificates are those of "
               "VS Code: Settings, \"Http: Proxy\"."_s;
    case Knob::Length:
        return u"Start a new task, or switch on \"Auto Compact\" under Cline, gear, Features; with "
               "\"OpenAI Compatible\" see \"Context Window Size\" and \"Max Output Tokens\"."_s;
    case Knob::Patience:
        return u"Cline, gear, API Configuration, \"Request Timeout (ms)\" where the provider has "
               u"it "
               "(Ollama, LM Studio); else choose a faster model."_s;
    case Knob::Retry:
        return u"Cline tries again by itself, three times at most, and then offers \"Retry\"; "
               "another \"API Provider\" under gear, API Configuration, is the usual cure."_s;
    case Knob::None:
        return {};
    }
    return {};
}

QString inContinue(Knob knob)
{
    switch (knob) {
    case Knob::Key:
        return u"config.yaml of Continue, this model's \"apiKey\": write it anew, or see that the "
               "secret it names has a value."_s;
    case Knob::Model:
        return u"config.yaml of Continue: \"provider\" and \"model\" of this entry, the model "
               u"exactly "
               "as the provider lists it."_s;
    case Knob::Address:
        return u"config.yaml of Continue: \"apiBase\" of this model; proxy and certificates under "
               u"its "
               "\"requestOptions\": \"proxy\", \"caBundlePath\"."_s;
    case Knob::Length:
        return u"config.yaml of Continue, \"defaultCompletionOptions\" of this model: "
               "\"contextLength\" and \"maxTokens\"; or begin a new session."_s;
    case Knob::Patience:
        return u"config.yaml of Continue: \"timeout\" under \"requestOptions\" of this model."_s;
    case Knob::Retry:
        return u"Continue limits nothing by itself, and has no setting for retries: send it again "
               "later, or choose another model below the chat's field."_s;
    case Knob::None:
        return {};
    }
    return {};
}

} // namespace

QString cureIn(const QString& application, ErrorKind kind)
{
    if (application == "Cursor"_L1)
        return inCursor(knobOf(kind));
    if (application == "Cline"_L1)
        return inCline(knobOf(kind));
    if (application == "Continue"_L1)
        return inContinue(knobOf(kind));
    return {};
}

QStringList adviceOn(const QString& application)
{
    if (application == "Cursor"_L1) {
        return {u"Its \"User API Key Rate limit exceeded\" stands for any 429 or 5xx of the "
                "provider, and for an address that its servers cannot reach; \"Invalid API key\" "
                "for any 401."_s,
                u"With OpenRouter or another gateway between, the cause is in that one's "
                "dashboard; else go direct."_s};
    }
    if (application == "Cline"_L1) {
        return {
            u"The whole stack, with \"upstream_error\", is in the Output panel of VS Code under "
            "Cline."_s,
            u"Switching the provider is the usual cure."_s};
    }
    if (application == "Continue"_L1) {
        return {u"Status and body of the failed call are in core.log, and in VS Code under "
                "Help, Toggle Developer Tools, Console; \"Continue: Enable Console\" shows the "
                "prompts as well."_s};
    }
    if (application == "HAR"_L1) {
        return {u"A recording holds the keys and cookies of its requests: give it to nobody as it "
                "is. Copied from here, a report has no keys."_s};
    }
    return {};
}

} // namespace fuseboard
