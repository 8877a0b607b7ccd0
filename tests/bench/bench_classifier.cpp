// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/errorredaction.h"
#include "app/providers/errorclassifier.h"
#include "tests/app/providers/hostilereplies.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

/// Replies of many shapes, each a little different, so that nothing can be remembered.
QList<FailedReply> replies(int count)
{
    const QList<QByteArray> shapes{
        R"({"error":{"message":"Rate limit reached for model-%1 in organization org-%1 on requests per min (RPM): Limit 3, Used 3, Requested 1. Please try again in 20s.","type":"requests","param":null,"code":"rate_limit_exceeded"}})",
        R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":"req_%1"})",
        R"({"error":{"message":"Provider returned error","code":429,"metadata":{"raw":"{\"error\":{\"message\":\"model-%1 is temporarily rate-limited upstream\",\"code\":429}}","provider_name":"Chutes"}},"user_id":"u%1"})",
        R"({"error":{"code":429,"message":"You exceeded your current quota, please check your plan and billing details. Please retry in 40.%1s.","status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.QuotaFailure","violations":[{"quotaMetric":"requests","quotaId":"GenerateRequestsPerMinutePerProjectPerModel-FreeTier"}]},{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"40s"}]}})",
        R"({"error":{"message":"litellm.RateLimitError: AnthropicException - b'{\"type\":\"error\",\"error\":{\"type\":\"rate_limit_error\",\"message\":\"Number %1 of request tokens has exceeded your per-minute rate limit\"}}'","type":"None","param":"None","code":"429"}})",
        "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad "
        "Gateway</h1></center>\r\n<hr><center>nginx/1.%1</center>\r\n</body>\r\n</html>\r\n",
        R"({"error":{"code":"1302","message":"您当前使用该API的并发数过高，请降低并发，或联系客服增加限额。%1"}})",
        R"({"detail":[{"type":"missing","loc":["body","messages",%1],"msg":"Field required","input":{}}]})",
        "",
        "upstream connect error or disconnect/reset before headers. reset reason: %1",
    };
    const int statuses[] = {429, 529, 429, 429, 500, 502, 429, 422, 503, 503};
    QList<FailedReply> all;
    all.reserve(count);
    for (int i = 0; i < count; ++i) {
        FailedReply reply;
        reply.provider = u"provider"_s;
        reply.status = statuses[i % 10];
        reply.headers = {{"content-type", "application/json"}, {"x-request-id", "abc"}};
        reply.body = shapes[i % shapes.size()];
        reply.body.replace("%1", QByteArray::number(i));
        all.append(reply);
    }
    return all;
}

/// The dearest reply of a set that was made to cost; the engine grants 50 ms for one of 1 MiB,
/// its redaction included.
void measureHostile()
{
    const Redactor redactor({Secret::take("sk-proj-Ab3dEf6hIj9kLmN0pQr5tUv8xYz1"_ba)});
    double worst = 0;
    const char* name = "";
    for (const test::HostileReply& hostile : test::hostileReplies(1 << 20)) {
        double best = 1e9; // of three: other work on the machine is none of ours
        for (int round = 0; round < 3; ++round) {
            const std::clock_t start = std::clock();
            ProviderError error = classify(hostile.reply);
            redact(error, redactor);
            best = std::min(best, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
            if (error.message.isEmpty())
                std::printf("no message: %s\n", hostile.name);
        }
        if (best > 0.005)
            std::printf("  %6.1f ms  %s\n", best * 1000, hostile.name);
        if (best > worst) {
            worst = best;
            name = hostile.name;
        }
    }
    std::printf("worst hostile reply of 1 MiB: %.1f ms (%s)\n", worst * 1000, name);
}

} // namespace

int main()
{
    const QList<FailedReply> all = replies(20'000);
    qint64 characters = 0; // keeps the work from being optimised away
    for (const FailedReply& reply : all.first(100))
        characters += classify(reply).message.size(); // the tables get built here
    const std::clock_t start = std::clock(); // of the process: other work on the machine is none
    constexpr int kRounds = 10;
    for (int round = 0; round < kRounds; ++round) {
        for (const FailedReply& reply : all)
            characters += classify(reply).message.size();
    }
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    const double count = static_cast<double>(all.size()) * kRounds;
    std::printf("%.0f replies in %.2f s of one core: %.0f replies/s (%lld characters)\n", count,
                seconds, count / seconds, static_cast<long long>(characters));
    measureHostile();
}
