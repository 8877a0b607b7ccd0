// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/enginesentences.h"

#include <QtGlobal>

namespace fuseboard {

namespace {

constexpr const char* kSentences[] = {
    QT_TRANSLATE_NOOP("Engine",
                      "Wait for the time the provider names, then try again more slowly."),
    QT_TRANSLATE_NOOP("Engine",
                      "Raise the tier of the account, or let the chain go to its next provider."),
    QT_TRANSLATE_NOOP("Engine",
                      "The quota of the plan is used up: wait for its reset, or raise the plan."),
    QT_TRANSLATE_NOOP("Engine", "Put another provider into the chain until then."),
    QT_TRANSLATE_NOOP("Engine",
                      "Top up the balance, or set up a payment method, in the provider's console."),
    QT_TRANSLATE_NOOP("Engine", "Check that the key belongs to the account that was paid for."),
    QT_TRANSLATE_NOOP("Engine", "Copy the key again, without spaces or a line end around it."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Check that it belongs to this provider and organization; rotate it if in doubt."),
    QT_TRANSLATE_NOOP("Engine",
                      "Ask for access to the model, or to the feature, in the provider's console."),
    QT_TRANSLATE_NOOP("Engine", "Check project, organization and region of the key."),
    QT_TRANSLATE_NOOP("Engine", "Compare the model's exact id with the provider's list of models."),
    QT_TRANSLATE_NOOP("Engine",
                      "Prefer a pinned version: aliases get retired. Check the base URL as well."),
    QT_TRANSLATE_NOOP("Engine", "Shorten the prompt or the history, or lower max_tokens."),
    QT_TRANSLATE_NOOP("Engine", "Choose a model with a longer context window."),
    QT_TRANSLATE_NOOP("Engine", "Reword the prompt."),
    QT_TRANSLATE_NOOP(
        "Engine", "Relax the safety settings where the provider has them, or try another model."),
    QT_TRANSLATE_NOOP("Engine", "Correct the parameter that the message names."),
    QT_TRANSLATE_NOOP("Engine", "The SDK or the gateway may be out of date: update it."),
    QT_TRANSLATE_NOOP("Engine", "Send less: fewer or smaller images and files."),
    QT_TRANSLATE_NOOP("Engine", "Compare the provider's status page with your own error rate."),
    QT_TRANSLATE_NOOP("Engine", "Wait a little, or let the chain go to its next provider."),
    QT_TRANSLATE_NOOP(
        "Engine", "The fault is at the provider: see its status page beside your own error rate."),
    QT_TRANSLATE_NOOP("Engine", "Try again, or let the chain go to its next provider."),
    QT_TRANSLATE_NOOP("Engine", "Check the base URL, the network and the proxy."),
    QT_TRANSLATE_NOOP("Engine",
                      "Check the computer's clock, and the CA file of a company network."),
    QT_TRANSLATE_NOOP("Engine", "Raise the time limit for slow models, or choose a faster one."),
    QT_TRANSLATE_NOOP("Engine", "The answer is not complete: send the prompt again."),
    QT_TRANSLATE_NOOP(
        "Engine", "Check the base URL: something else than the provider's API may answer there."),
    QT_TRANSLATE_NOOP("Engine",
                      "Read the raw reply, and report this reply so that a rule can be added."),
    QT_TRANSLATE_NOOP("Engine",
                      "The cause is in error.metadata.raw; see the request history of OpenRouter's "
                      "dashboard, and allow fallbacks in the model's settings."),
    QT_TRANSLATE_NOOP("Engine",
                      "The cause is in the headers X-Provider-Error-Code and "
                      "X-Provider-Error-Message; quote the trace id to TokenMix support."),
    QT_TRANSLATE_NOOP(
        "Engine", "LiteLLM only passed it on: the cause is the innermost error in its message."),
    QT_TRANSLATE_NOOP("Engine",
                      "Portkey only passed it on: find the request in its logs by the trace id."),
    QT_TRANSLATE_NOOP("Engine", "Cursor: look for \"provider returned\" or \"completion_error\" in "
                                "the newest file of its logs folder; try the exact model id; with "
                                "a gateway between, see its dashboard, else go direct."),
    QT_TRANSLATE_NOOP("Engine", "Cline: the stack with \"upstream_error\" is in the Output panel "
                                "under Cline; switching the provider is the usual cure."),
    QT_TRANSLATE_NOOP("Engine",
                      "Continue: status and body of the failed call are in its console log."),
    QT_TRANSLATE_NOOP("Engine", "Ollama may still be loading the model, which takes up to minutes: "
                                "raise \"first_token_s\" of the chain, or mark the step with "
                                "\"reasoning\": true; OLLAMA_KEEP_ALIVE keeps a model in memory."),
    QT_TRANSLATE_NOOP("Engine",
                      "Cursor Settings, Models, API Keys: paste the key again, and switch it on. "
                      "Without a key of your own, sign in again and see your plan."),
    QT_TRANSLATE_NOOP("Engine", "Cursor Settings, Models: add the model by its exact id, switch on "
                                "no other one of that key, and choose it in the chat."),
    QT_TRANSLATE_NOOP(
        "Engine", "Cursor Settings, Models, API Keys, \"Override OpenAI Base URL\": the address up "
                  "to and with /v1. Cursor's servers call it, not this machine: it must be "
                  "reachable from the internet, with a certificate that everybody knows."),
    QT_TRANSLATE_NOOP("Engine", "Begin a new chat, and take files out of its context; \"Max Mode\" "
                                "gives a model its whole window."),
    QT_TRANSLATE_NOOP(
        "Engine", "Cursor has no setting for retries: send it again later, choose another model in "
                  "the chat, or set \"Override OpenAI Base URL\" to a gateway with a fallback."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Cline, gear, API Configuration: see that \"API Provider\" and \"API Key\" belong "
        "together, and paste the key again. Plan and Act may each have their own."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Cline, gear, API Configuration, \"Model ID\": exactly as the provider lists it."),
    QT_TRANSLATE_NOOP("Engine",
                      "Cline, gear, API Configuration, \"Base URL\" (\"OpenAI Compatible\", or "
                      "\"Use custom base URL\"): the address up to and with /v1. Proxy and "
                      "certificates are those of VS Code: Settings, \"Http: Proxy\"."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Start a new task, or switch on \"Auto Compact\" under Cline, gear, Features; with "
        "\"OpenAI Compatible\" see \"Context Window Size\" and \"Max Output Tokens\"."),
    QT_TRANSLATE_NOOP("Engine",
                      "Cline, gear, API Configuration, \"Request Timeout (ms)\" where the provider "
                      "has it (Ollama, LM Studio); else choose a faster model."),
    QT_TRANSLATE_NOOP(
        "Engine", "Cline tries again by itself, three times at most, and then offers \"Retry\"; "
                  "another \"API Provider\" under gear, API Configuration, is the usual cure."),
    QT_TRANSLATE_NOOP("Engine", "config.yaml of Continue, this model's \"apiKey\": write it anew, "
                                "or see that the secret it names has a value."),
    QT_TRANSLATE_NOOP("Engine", "config.yaml of Continue: \"provider\" and \"model\" of this "
                                "entry, the model exactly as the provider lists it."),
    QT_TRANSLATE_NOOP("Engine",
                      "config.yaml of Continue: \"apiBase\" of this model; proxy and certificates "
                      "under its \"requestOptions\": \"proxy\", \"caBundlePath\"."),
    QT_TRANSLATE_NOOP("Engine",
                      "config.yaml of Continue, \"defaultCompletionOptions\" of this model: "
                      "\"contextLength\" and \"maxTokens\"; or begin a new session."),
    QT_TRANSLATE_NOOP(
        "Engine", "config.yaml of Continue: \"timeout\" under \"requestOptions\" of this model."),
    QT_TRANSLATE_NOOP("Engine",
                      "Continue limits nothing by itself, and has no setting for retries: send it "
                      "again later, or choose another model below the chat's field."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Its \"User API Key Rate limit exceeded\" stands for any 429 or 5xx of the provider, and "
        "for an address that its servers cannot reach; \"Invalid API key\" for any 401."),
    QT_TRANSLATE_NOOP("Engine", "With OpenRouter or another gateway between, the cause is in that "
                                "one's dashboard; else go direct."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The whole stack, with \"upstream_error\", is in the Output panel of VS Code under Cline."),
    QT_TRANSLATE_NOOP("Engine", "Switching the provider is the usual cure."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Status and body of the failed call are in core.log, and in VS Code under Help, Toggle "
        "Developer Tools, Console; \"Continue: Enable Console\" shows the prompts as well."),
    QT_TRANSLATE_NOOP("Engine", "A recording holds the keys and cookies of its requests: give it "
                                "to nobody as it is. Copied from here, a report has no keys."),
    QT_TRANSLATE_NOOP("Engine", "The earliest retry is at %1, in %2."),
    QT_TRANSLATE_NOOP(
        "Engine", "The server sends on to %1 (status %2). That is not followed, so that the key "
                  "reaches no other host: if the place is the right one, make it the base_url."),
    QT_TRANSLATE_NOOP(
        "Engine", "Correct base_url: the provider's API does not answer at the present address."),
    QT_TRANSLATE_NOOP("Engine", "If the target is a sign-in page, a proxy or a captive portal of "
                                "this network asks for a login first: open it in a browser."),
    QT_TRANSLATE_NOOP("Engine", "The provider lists \"%1\": this key may have no access to it, or "
                                "it does not answer chats."),
    QT_TRANSLATE_NOOP("Engine", "The provider lists %1 models, and none is called \"%2\"."),
    QT_TRANSLATE_NOOP("Engine", "Did you mean \"%1\"?"),
    QT_TRANSLATE_NOOP("Engine", "Blocked by the provider's safety filter: %1"),
    QT_TRANSLATE_NOOP("Engine", "Status %1"),
    QT_TRANSLATE_NOOP("Engine", "%1, with an empty body"),
    QT_TRANSLATE_NOOP("Engine", "The provider sent an error without a word"),
    QT_TRANSLATE_NOOP("Engine", "%1, with a web page instead of an answer"),
    QT_TRANSLATE_NOOP("Engine", "A web page instead of an answer"),
    QT_TRANSLATE_NOOP("Engine", "%1, with a body that says nothing of the cause"),
    QT_TRANSLATE_NOOP("Engine", "The reply says nothing of the cause"),
    QT_TRANSLATE_NOOP("Engine", "a success status without an answer behind it"),
    QT_TRANSLATE_NOOP("Engine", "the provider's own mark of a blocked prompt or answer"),
    QT_TRANSLATE_NOOP("Engine", "a wait of more than an hour: no short limit has one"),
    QT_TRANSLATE_NOOP("Engine", "a wait of minutes at most: a used-up quota has a longer one"),
    QT_TRANSLATE_NOOP("Engine", "nothing but the end of the stream"),
    QT_TRANSLATE_NOOP("Engine", "a redirection to another address"),
    QT_TRANSLATE_NOOP("Engine", "the reply as a whole"),
    QT_TRANSLATE_NOOP("Engine", "the record of a call that was made here"),
};

} // namespace

std::span<const char* const> adviceSentences()
{
    return kSentences;
}

} // namespace fuseboard
