// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/providers/errorfixtures.h"

namespace fuseboard::test {

using enum ErrorKind;

std::vector<ErrorFixture> serverErrors()
{
    return {
        // vLLM, TGI, SGLang
        {"vllm negative budget", "vllm", 400,
         R"({"object":"error","message":"max_tokens must be at least 1, got -186.","type":"BadRequestError","param":null,"code":400})",
         ContextLengthExceeded, "got -186"},
        {"vllm zero budget is the caller's", "vllm", 400,
         R"({"object":"error","message":"temperature must be non-negative, got -1.0.","type":"BadRequestError","param":null,"code":400})",
         InvalidRequest, "must be non-negative"},
        {"vllm context", "vllm", 400,
         R"({"object":"error","message":"This model's maximum context length is 4096 tokens. However, you requested 5000 tokens (904 in the messages, 4096 in the completion).","type":"BadRequestError","param":null,"code":400})",
         ContextLengthExceeded, "you requested 5000 tokens"},
        {"vllm model", "vllm", 404,
         R"({"object":"error","message":"The model `m` does not exist.","type":"NotFoundError","param":null,"code":404})",
         ModelNotFound, "does not exist"},
        {"vllm key", "vllm", 401, R"({"error":"Unauthorized"})", AuthenticationFailed,
         "Unauthorized"},
        {"fastapi route", "vllm", 404, R"({"detail":"Not Found"})", ModelNotFound, "Not Found"},
        {"fastapi fields", "vllm", 422,
         R"({"detail":[{"type":"missing","loc":["body","messages"],"msg":"Field required","input":{"model":"m"}}]})",
         InvalidRequest, "Field required"},
        {"tgi budget", "tgi", 422,
         R"({"error":"Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096. Given: 9000 `inputs` tokens and 20 `max_new_tokens`","error_type":"validation"})",
         ContextLengthExceeded, "must be <= 4096"},
        {"tgi overloaded", "tgi", 429,
         R"({"error":"Model is overloaded","error_type":"overloaded"})", Overloaded,
         "Model is overloaded"},
        {"tgi generation", "tgi", 424,
         R"({"error":"Request failed during generation: Server error: boom","error_type":"generation"})",
         ServerError, "failed during generation"},
        // llama.cpp, LM Studio, Ollama
        {"llamacpp loading", "llamacpp", 503,
         R"({"error":{"code":503,"message":"Loading model","type":"unavailable_error"}})",
         Overloaded, "Loading model"},
        {"llamacpp context", "llamacpp", 400,
         R"({"error":{"code":400,"message":"the request exceeds the available context size, try increasing it","type":"exceed_context_size_error","n_prompt_tokens":9000,"n_ctx":4096}})",
         ContextLengthExceeded, "available context size"},
        {"lmstudio none", "lmstudio", 404,
         R"({"error":{"message":"No models loaded. Please load a model in the developer page or use the `lms load` command.","type":"invalid_request_error","param":"model","code":"model_not_found"}})",
         ModelNotFound, "No models loaded"},
        {"lmstudio context", "lmstudio", 400,
         R"({"error":"Trying to keep the first 9000 tokens when context the overflows. However, the model is loaded with context length of only 4096 tokens, which is not enough."})",
         ContextLengthExceeded, "not enough"},
        {"lmstudio crash as 400", "lmstudio", 400,
         R"({"error":"The model has crashed without additional information."})", ServerError,
         "has crashed"},
        {"ollama model", "ollama", 404,
         R"({"error":"model \"m\" not found, try pulling it first"})", ModelNotFound,
         "try pulling it first"},
        {"ollama tools", "ollama", 400,
         R"({"error":"registry.ollama.ai/library/m does not support tools"})", InvalidRequest,
         "does not support tools"},
        {"ollama memory", "ollama", 500,
         R"x({"error":"model requires more system memory (20.1 GiB) than is available (9.6 GiB)"})x",
         ServerError, "more system memory"},
        {"ollama week", "ollama", 429,
         R"({"error":"you (someone) have reached your weekly usage limit, upgrade for higher limits: https://ollama.com/upgrade"})",
         QuotaExhausted, "weekly usage limit"},
        {"ollama subscription", "ollama", 403,
         R"({"error":"this model requires a subscription, upgrade for access: https://ollama.com/upgrade"})",
         BillingRequired, "requires a subscription"},
        {"ollama stream", "ollama", 0,
         "{\"model\":\"m\",\"message\":{\"role\":\"assistant\",\"content\":\"Hi\"},\"done\":false}"
         "\n"
         "{\"error\":\"an error was encountered while running the model: CUDA error\"}\n",
         ServerError, "while running the model"},
        {"ollama queue", "ollama", 503,
         R"({"error":"server busy, please try again. maximum pending requests exceeded"})",
         Overloaded, "server busy"},
        // front ends
        {"nginx 502", "openai", 502,
         "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad "
         "Gateway</h1></center>\r\n<hr><center>nginx/1.25.3</center>\r\n</body>\r\n</html>\r\n",
         BadGateway, "502 Bad Gateway"},
        {"nginx 504", "openai", 504,
         "<html><head><title>504 Gateway Time-out</title></head><body><center><h1>504 Gateway "
         "Time-out</h1></center></body></html>",
         GatewayTimeout, "504 Gateway Time-out"},
        {"nginx 413", "vllm", 413,
         "<html><head><title>413 Request Entity Too Large</title></head><body><center><h1>413 "
         "Request Entity Too Large</h1></center></body></html>",
         RequestTooLarge, "Entity Too Large"},
        {"nginx 503", "openai", 503,
         "<html><head><title>503 Service Temporarily "
         "Unavailable</title></head><body></body></html>",
         Overloaded, "503 Service Temporarily"},
        {"cloudflare 522", "anthropic", 522,
         "<!DOCTYPE html><html><head><title>api.example.com | 522: Connection timed out</title>"
         "<style>.rate-limit{color:red}</style></head><body><h1><span>Connection timed out</span>"
         "<span>Error code 522</span></h1><p>Cloudflare Ray ID: <strong>8f1a2b3c4d5e6f70</strong>"
         "</p></body></html>",
         BadGateway, "Error code 522"},
        {"cloudflare 1015", "openai", 429,
         "<!doctype html><html><head><title>Access denied | api.example.com used Cloudflare to "
         "restrict access</title></head><body><h1>Error 1015</h1><h2>You are being rate "
         "limited</h2>"
         "</body></html>",
         RateLimited, "Error 1015"},
        {"cloudflare block", "openai", 403,
         "<!DOCTYPE html><html><head><title>Attention Required! | Cloudflare</title></head><body>"
         "<h1>Sorry, you have been blocked</h1></body></html>",
         PermissionDenied, "you have been blocked"},
        {"envoy", "mistral", 503,
         "upstream connect error or disconnect/reset before headers. reset reason: connection "
         "failure",
         BadGateway, "upstream connect error"},
        {"envoy timeout", "mistral", 504, "upstream request timeout", GatewayTimeout,
         "upstream request timeout"},
        {"envoy unhealthy", "mistral", 503, "no healthy upstream", BadGateway,
         "no healthy upstream"},
        {"google front end", "google", 429, "Rate exceeded.", RateLimited, "Rate exceeded"},
        {"go 404", "gateway", 404, "404 page not found\n", ModelNotFound, "404 page not found"},
        {"vercel function", "gateway", 504,
         "An error occurred with your deployment\n\nFUNCTION_INVOCATION_TIMEOUT\n\nfra1::x",
         GatewayTimeout, "An error occurred with your deployment"},
        // nothing, or something else
        {"empty 503", "openai", 503, "", Overloaded, "503 Service Unavailable"},
        {"empty 429", "openai", 429, "", RateLimited, "429 Too Many Requests"},
        {"empty 401", "mistral", 401, "", AuthenticationFailed, "401 Unauthorized"},
        {"empty 500", "openai", 500, "", ServerError, "empty body"},
        {"nothing in a 200", "openai", 200, "", MalformedReply, "empty body"},
        {"a page in a 200", "openai", 200,
         "<!DOCTYPE html><html><head><title>Welcome to Open "
         "WebUI</title></head><body></body></html>",
         MalformedReply, "Welcome to Open WebUI"},
        {"blank json in a 200", "openai", 200, "{}", MalformedReply, "200 OK"},
        {"blank message", "openai", 500, R"({"error":{"message":"","type":"","code":null}})",
         ServerError, "500 Internal Server Error"},
        {"teapot", "openai", 418, "short and stout", InvalidRequest, "short and stout"},
        // crashes
        {"python crash", "vllm", 500,
         "Traceback (most recent call last):\n  File \"/app/server.py\", line 12, in chat\n    "
         "result = run()\n  File \"/app/run.py\", line 3, in run\n    raise ValueError(\"invalid "
         "model state\")\nValueError: boom in the sampler\n",
         ServerError, "ValueError: boom in the sampler"},
        {"node crash", "gateway", 500,
         "TypeError: Cannot read properties of undefined (reading 'choices')\n    at handler "
         "(/srv/app.js:10:5)\n    at process.processTicksAndRejections (node:internal:95:5)\n",
         ServerError, "Cannot read properties"},
        {"java crash", "gateway", 500,
         "java.lang.IllegalStateException: outer\n\tat com.x.A.run(A.java:5)\nCaused by: "
         "java.lang.NullPointerException: inner thing is null\n\tat com.x.B.go(B.java:9)\n",
         ServerError, "inner thing is null"},
        {"go crash", "gateway", 500,
         "panic: runtime error: index out of range [3] with length 2\n\ngoroutine 1 "
         "[running]:\nmain.main()\n\t/src/main.go:8 +0x1d\n",
         ServerError, "index out of range"},
        // what logs have instead of a reply
        {"node refused", "ollama", 0, "FetchError: connect ECONNREFUSED 127.0.0.1:11434",
         ConnectFailed, "ECONNREFUSED"},
        {"refused behind a gateway", "gateway", 502,
         R"({"error":{"message":"dial tcp 10.0.0.1:443: connect: connection refused"}})",
         BadGateway, "connection refused"},
        {"unknown authority", "corp", 0, "Error: self-signed certificate in certificate chain",
         TlsFailed, "self-signed certificate"},
        {"sdk repr", "openai", 0,
         "openai.BadRequestError: Error code: 400 - {'error': {'message': \"Unsupported value: "
         "'temperature' does not support 0.2 with this model.\", 'type': 'invalid_request_error', "
         "'param': 'temperature', 'code': 'unsupported_value'}}",
         InvalidRequest, "Unsupported value: 'temperature'"},
        {"node object", "copilot", 0,
         "HTTP error: { error:\n   { message: 'The requested model is not supported.',\n     code: "
         "'model_not_supported',\n     param: 'model',\n     type: 'invalid_request_error' } }",
         ModelNotFound, "The requested model is not supported."},
    };
}

std::vector<ErrorFixture> allErrors()
{
    std::vector<ErrorFixture> all;
    for (const auto& group :
         {nativeErrors(), cloudErrors(), gatewayErrors(), chineseErrors(), serverErrors(),
          openAiErrors(), vendorErrors(), smallerErrors(), regionalErrors(), wrappedErrors(),
          engineErrors(), pageErrors(), networkErrors()}) {
        all.insert(all.end(), group.begin(), group.end());
    }
    return all;
}

FailedReply replyOf(const ErrorFixture& fixture)
{
    FailedReply reply;
    reply.provider = QString::fromUtf8(fixture.provider);
    if (fixture.status != 0)
        reply.status = fixture.status;
    else
        reply.midStream = true;
    reply.headers = fixture.headers;
    reply.body = fixture.body;
    reply.receivedAt = QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);
    return reply;
}

} // namespace fuseboard::test
