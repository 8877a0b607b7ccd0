// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/errorkind.h"
#include "app/domain/retryhint.h"
#include "app/providers/errorclassifier.h"

#include <vector>

namespace fuseboard::test {

/// One reply and the right verdict on it. Sentences and shapes are those of the providers, names
/// and ids are made up.
struct ErrorFixture
{
    const char* name;
    const char* provider;
    int status; ///< 0: in a stream, or unknown
    const char* body;
    ErrorKind kind;
    const char* says; ///< part of the message that a person must see
    HttpHeaders headers = {};
};

std::vector<ErrorFixture> nativeErrors();  ///< OpenAI, Anthropic, Google and the like, direct
std::vector<ErrorFixture> cloudErrors();   ///< Azure, AWS, Cloudflare, Databricks, IBM, NVIDIA
std::vector<ErrorFixture> gatewayErrors(); ///< wrapped by OpenRouter, LiteLLM, Portkey, …
std::vector<ErrorFixture> chineseErrors(); ///< Zhipu, MiniMax, DashScope, Moonshot, Volcengine, …
std::vector<ErrorFixture> serverErrors();  ///< vLLM, llama.cpp, Ollama, front ends, crashes
std::vector<ErrorFixture> openAiErrors();  ///< OpenAI, Azure, GitHub, xAI
std::vector<ErrorFixture> vendorErrors();  ///< Anthropic, Google, AWS, Groq, Mistral, Cohere
std::vector<ErrorFixture> smallerErrors(); ///< smaller providers
std::vector<ErrorFixture> regionalErrors(); ///< Baidu, Tencent, one-api and other Chinese services
std::vector<ErrorFixture> wrappedErrors();  ///< more of what gateways pass on
std::vector<ErrorFixture> engineErrors();  ///< inference engines: vLLM, Ollama, LM Studio, NIM, …
std::vector<ErrorFixture> pageErrors();    ///< front ends, proxies, captive portals, crashes
std::vector<ErrorFixture> networkErrors(); ///< what clients say when there was no reply

std::vector<ErrorFixture> allErrors();

/// As it came at 10:00 UTC on 20 November 2026.
FailedReply replyOf(const ErrorFixture& fixture);

} // namespace fuseboard::test
