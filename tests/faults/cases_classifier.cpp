// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/claims.h"

#include <QJsonArray>

namespace fuseboard::faults {

using namespace Qt::StringLiterals;

namespace {

/// One reply, and what the product should make of it.
struct Reply
{
    QString name;
    int status;
    QByteArray body;
    QStringList kinds; ///< any of them
    QString says{};    ///< part of the message
};

void sendEach(Stage& stage, const QList<Reply>& replies)
{
    for (const Reply& each : replies) {
        FaultServer& server = stage.provider(each.name);
        stage.chain(each.name, {each.name});
        server.always(server.say().reply(each.status, each.body));
        stage.send(each.name);
    }
}

void judgeEach(const Evidence& evidence, Judgement& judgement, const QList<Reply>& replies)
{
    for (qsizetype i = 0; i < replies.size(); ++i) {
        const Reply& reply = replies[i];
        const auto run = static_cast<std::size_t>(i);
        const QJsonObject error = evidence.error(run);
        judgement.must(u"%1: %2"_s.arg(reply.name, reply.kinds.join(u" or "_s)),
                       reply.kinds.contains(error[u"kind"].toString()),
                       u"%1: %2"_s.arg(error[u"kind"].toString(), error[u"message"].toString()));
        const QString message = error[u"message"].toString();
        judgement.must(u"%1: a readable cause and the raw reply"_s.arg(reply.name),
                       !message.isEmpty() && message.contains(reply.says) &&
                           !message.contains(u'{') && !message.contains(u'<') &&
                           (reply.body.isEmpty() || !error[u"raw"].toString().isEmpty()),
                       message);
        judgement.must(u"%1: exit code 1"_s.arg(reply.name), evidence.run(run).exitCode == 1,
                       QString::number(evidence.run(run).exitCode));
    }
}

Scenario repliesScenario(const QString& id, const QString& fault, const QList<Reply>& replies)
{
    return {Group::Case, id, fault, [replies](Stage& stage) { sendEach(stage, replies); },
            [replies](const Evidence& evidence, Judgement& judgement) {
                judgeEach(evidence, judgement, replies);
            }};
}

Scenario c09()
{
    return repliesScenario(
        u"C09"_s, u"the status misleads: 400 rate limit, 403 quota, 429 quota"_s,
        {{u"400 rate limit"_s,
          400,
          R"({"error":{"message":"REQUEST_LIMIT_EXCEEDED: Exceeded workspace rate limit for this endpoint: too many requests per second."}})"_ba,
          {u"rate_limited"_s},
          u"rate limit"_s},
         {u"403 quota"_s,
          403,
          "{\"error\":{\"message\":\"用户额度不足, 剩余额度: $0.00\",\"type\":\"new_api_error\"}}"_ba,
          {u"quota_exhausted"_s, u"billing_required"_s},
          u"额度"_s},
         {u"429 quota"_s,
          429,
          R"({"error":{"message":"You exceeded your current quota, please check your plan and billing details.","type":"insufficient_quota","param":null,"code":"insufficient_quota"}})"_ba,
          {u"quota_exhausted"_s, u"billing_required"_s},
          u"quota"_s}});
}

Scenario c10()
{
    return repliesScenario(
        u"C10"_s, u"nested metadata.raw, an array body, an empty message"_s,
        {{u"raw flat"_s,
          429,
          R"({"error":{"message":"Provider returned error","code":429,"metadata":{"raw":"glm-5 is temporarily rate-limited upstream. Please retry shortly.","provider_name":"Somebody"}}})"_ba,
          {u"rate_limited"_s},
          u"temporarily rate-limited upstream"_s},
         {u"raw nested"_s,
          400,
          R"({"error":{"message":"Provider returned error","code":400,"metadata":{"raw":"{\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"prompt is too long: 230000 tokens > 200000 maximum\"}}","provider_name":"Anthropic"}}})"_ba,
          {u"context_length_exceeded"_s},
          u"prompt is too long"_s},
         {u"array"_s,
          429,
          R"([{"error":{"code":429,"message":"Resource has been exhausted (e.g. check quota).","status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.QuotaFailure","violations":[{"quotaId":"GenerateRequestsPerMinutePerProjectPerModel"}]}]}}])"_ba,
          {u"rate_limited"_s},
          u"exhausted"_s},
         {u"empty message"_s,
          503,
          R"({"error":{"message":"","type":"","code":null}})"_ba,
          {u"overloaded"_s, u"server_error"_s}},
         {u"empty body"_s, 500, {}, {u"server_error"_s}}});
}

Scenario c11()
{
    return {
        Group::Case, u"C11"_s, u"context overflow and content filter"_s,
        [](Stage& stage) {
            FaultServer& context = stage.provider(u"context"_s);
            FaultServer& filter = stage.provider(u"filter"_s);
            FaultServer& inside = stage.provider(u"inside 200"_s);
            context.always(context.say().error(400, u"max_tokens must be at least 1, got -186."_s));
            filter.always(filter.say().reply(
                400,
                R"({"error":{"message":"The response was filtered due to the prompt triggering our content management policy.","code":"content_filter","innererror":{"code":"ResponsibleAIPolicyViolation"}}})"_ba));
            inside.always(inside.say()
                              .head()
                              .event(openAiDelta(inside.voice().model(), {}, u"content_filter"_s))
                              .endMarker()
                              .endBody());
            for (const auto& server : stage.servers()) {
                const QString name = server->voice().name;
                stage.chain(name, {name});
                stage.send(name);
            }
        },
        [](const Evidence& evidence, Judgement& judgement) {
            const std::array kinds{u"context_length_exceeded"_s, u"content_filtered"_s,
                                   u"content_filtered"_s};
            for (std::size_t i = 0; i < kinds.size(); ++i) {
                const FaultServer& server = *evidence.stage().servers()[i];
                const QString kind = evidence.error(i)[u"kind"].toString();
                judgement.must(u"%1: no blind retry"_s.arg(server.voice().name),
                               server.count() == 1, counted(server.count(), server.voice().name));
                judgement.must(u"%1: %2"_s.arg(server.voice().name, kinds[i]), kind == kinds[i],
                               kind);
            }
        }};
}

} // namespace

QList<Scenario> classifierCases()
{
    return {c09(), c10(), c11()};
}

} // namespace fuseboard::faults
