// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/providers/errorclassifier.h"

#include <vector>

namespace fuseboard::test {

struct HostileReply
{
    const char* name;
    FailedReply reply;
};

/// Replies of about `bytes` that were made to cost: for tests of bounds, and for the bench.
inline std::vector<HostileReply> hostileReplies(qsizetype bytes)
{
    std::vector<HostileReply> all;
    const auto add = [&](const char* name, const QByteArray& body,
                         const HttpHeaders& headers = {}) {
        FailedReply reply;
        reply.provider = QStringLiteral("p");
        reply.status = 500;
        reply.headers = headers;
        reply.body = body;
        all.push_back({name, reply});
    };
    const auto filled = [bytes](const QByteArray& unit) {
        return unit.repeated(std::max<qsizetype>(1, bytes / unit.size()));
    };
    add("arrays without end", filled("["));
    add("objects without end", filled("{\"error\":"));
    add("braces and spaces", filled("{ "));
    add("quotes", filled("\""));
    add("a string of quotes", "{\"error\":\"" + filled("\\\"") + "\"}");
    add("backslashes", filled("\\"));
    add("a string of backslashes", "{\"message\":\"" + filled("\\\\") + "\"}");
    add("a string of escapes", "{\"message\":\"" + filled("\\u00e9") + "\"}");
    QByteArray nested = "{\"error\":{\"message\":\"innermost\",\"code\":429}}";
    for (int level = 0; level < 30 && nested.size() * 2 < bytes; ++level) {
        nested.replace('\\', "\\\\").replace('"', "\\\"");
        nested = "{\"error\":{\"message\":\"" + nested + "\"}}";
    }
    add("JSON in JSON", nested);
    add("sentences with documents", filled("failed: {\"error\": \"x\"} "));
    add("documents that are none", "error " + filled("{'a': "));
    add("many errors",
        "{\"errors\":[" + filled("{\"message\":\"Rate limit\",\"code\":1},") + "1]}");
    add("many violations", "{\"error\":{\"details\":[{\"violations\":[" +
                               filled("{\"quotaId\":\"PerDay\"},") + "1]}]}}");
    add("a page", "<html><body>" + filled("<p>503 Service &amp; <b>x</b>") + "</body></html>");
    add("a page of comments", filled("<!-- -->"));
    add("a page without closings", "<html><title>" + filled("<title "));
    add("a trace", "Traceback (most recent call last)\n" + filled("  File x\n"));
    add("frames", "x\n" + filled("    at Error.x (y)\n"));
    add("wrappings", filled("litellm.RateLimitError: "));
    add("exceptions", filled("AnthropicException - "));
    add("beginnings of phrases", filled("rate rate limit too many quota exceeded maximum "));
    add("waits", filled("try again in 5 "));
    add("dates", filled("resets at 2026-11-2 "));
    add("statuses", filled("404,5 "));
    add("one letter", filled("a"));
    add("a regular expression's nightmare", filled("a") + "!");
    add("events", filled("data: {\"error\":{}}\n"));
    add("events of texts", filled("data: error\n"));
    add("lines of JSON", filled("{\"error\":{\"x\":1}}\n"));
    add("NULs", QByteArray(bytes, '\0'));
    add("no UTF-8", filled("\xff\xc0\x80\xed\xa0\x80"));
    add("half characters", "{\"message\":\"" + filled("\\ud800") + "\"}");
    add("a long code", "{\"error\":{\"code\":\"" + filled("x") + "\"}}");
    add("keys without end", "{" + filled("\"message\":\"a b\",") + "\"x\":1}");
    add("validation errors", "{\"detail\":[" + filled("{\"loc\":[\"a\"],\"msg\":\"b\"},") + "1]}");
    add("quotations", "Invalid request " + filled("\"abcdefghijklmnopqrstuvwxyz\" "));
    HttpHeaders headers;
    for (qsizetype i = 0; i < bytes / 64; ++i)
        headers.append({"x-ratelimit-remaining-" + QByteArray::number(i), "0"});
    add("headers without end", "x", headers);
    add("a long header", "x", {{"x-provider-error-message", filled("{\"error\": ")}});
    return all;
}

} // namespace fuseboard::test
