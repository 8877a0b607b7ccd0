// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/claims.h"

namespace fuseboard::faults {

using namespace Qt::StringLiterals;

namespace {

Scenario s01()
{
    return {Group::Scorecard, u"S01"_s, u"429 with Retry-After: 2, once"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair();
                primary.first(1, primary.say().error(
                                     429, u"Rate limit reached for requests"_s,
                                     u"rate_limit_exceeded"_s,
                                     {{"Retry-After"_ba, QByteArray::number(stage.tempo()(2))}}));
                stage.send();
            },
            [](const Evidence& evidence, Judgement& judgement) {
                const FaultServer& primary = evidence.primary();
                const double first = primary.count() > 0 ? primary.arrivals().front().at : 0;
                const int early = primary.countBefore(first + evidence.tempo()(1.5));
                judgement.must(u"at most 2 attempts within 1.5 s"_s, early <= 2, counted(early));
                answered(evidence, judgement);
                const double gap = primary.gapBefore(2);
                judgement.should(u"the gap is at least 1.8 s"_s, gap >= evidence.tempo()(1.8),
                                 primary.count() < 2 ? u"no second attempt"_s : inSeconds(gap));
            }};
}

Scenario s02()
{
    return {Group::Scorecard, u"S02"_s, u"429 without header, for good"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair();
                primary.always(primary.say().error(429, u"Rate limit reached for requests"_s,
                                                   u"rate_limit_exceeded"_s));
                stage.send();
            },
            [](const Evidence& evidence, Judgement& judgement) {
                const FaultServer& primary = evidence.primary();
                const double first = primary.count() > 0 ? primary.arrivals().front().at : 0;
                const int early = primary.countBefore(first + evidence.tempo()(3));
                judgement.must(u"at most 4 attempts in 3 s"_s, early <= 4, counted(early));
                atMostAtPrimary(evidence, judgement, 6);
                answeredByFallback(evidence, judgement);
            }};
}

Scenario s03()
{
    return {Group::Scorecard, u"S03"_s, u"500 once"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair();
                primary.first(1, primary.say().error(500, u"The server had an error"_s));
                stage.send();
            },
            [](const Evidence& evidence, Judgement& judgement) {
                answered(evidence, judgement);
                retriedAtPrimary(evidence, judgement);
            }};
}

Scenario s04()
{
    return {Group::Scorecard, u"S04"_s, u"503 for good"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair();
                primary.always(primary.say().error(503, u"The engine is currently overloaded"_s));
                stage.send();
            },
            [](const Evidence& evidence, Judgement& judgement) {
                atMostAtPrimary(evidence, judgement, 6);
                answeredByFallback(evidence, judgement);
            }};
}

Scenario s05()
{
    return {Group::Scorecard, u"S05"_s, u"connection reset before headers, once"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair();
                primary.first(1, primary.say().reset());
                stage.send();
            },
            [](const Evidence& evidence, Judgement& judgement) {
                answered(evidence, judgement);
                firstFailureIs(evidence, judgement, u"connect_failed"_s);
                retriedAtPrimary(evidence, judgement);
            }};
}

Scenario s12()
{
    return {Group::Scorecard, u"S12"_s, u"400 context_length_exceeded"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair();
                primary.always(primary.say().error(
                    400,
                    u"This model's maximum context length is 8192 tokens. However, your messages "
                    "resulted in 9001 tokens."_s,
                    u"context_length_exceeded"_s));
                stage.send();
            },
            [](const Evidence& evidence, Judgement& judgement) {
                onceAtPrimary(evidence, judgement);
                firstFailureIs(evidence, judgement, u"context_length_exceeded"_s);
                answeredByFallback(evidence, judgement);
            }};
}

Scenario s13()
{
    return {Group::Scorecard, u"S13"_s, u"400 content policy"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair();
                primary.always(primary.say().error(
                    400, u"Your request was rejected as a result of our safety system."_s,
                    u"content_policy_violation"_s));
                stage.send();
            },
            [](const Evidence& evidence, Judgement& judgement) {
                const QJsonObject result = evidence.result();
                onceAtPrimary(evidence, judgement);
                firstFailureIs(evidence, judgement, u"content_filtered"_s);
                const bool clean = result[u"error"][u"kind"] == "content_filtered"_L1;
                judgement.must(u"a clean error, or the fallback's answer marked so"_s,
                               clean || isAnsweredBy(result, u"fallback"_s), story(result));
            }};
}

Scenario s16()
{
    return {Group::Scorecard, u"S16"_s, u"503 for good, and who answered?"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair(Wire::Anthropic);
                primary.always(primary.say().error(503, u"The engine is currently overloaded"_s));
                stage.send();
            },
            [](const Evidence& evidence, Judgement& judgement) {
                const QJsonObject result = evidence.result();
                answeredByFallback(evidence, judgement);
                judgement.must(u"model and provider are the fallback's"_s,
                               result[u"provider"] == "fallback"_L1 &&
                                   result[u"model"] == "fallback-model"_L1,
                               u"%1, %2"_s.arg(providerOf(result), result[u"model"].toString()));
                const QJsonObject usage = result[u"usage"].toObject();
                judgement.must(u"usage reported"_s,
                               usage[u"input_tokens"].toInt() == Voice::kInputTokens &&
                                   usage[u"output_tokens"].toInt() == 60,
                               u"%1 tokens in, %2 out"_s.arg(usage[u"input_tokens"].toInt())
                                   .arg(usage[u"output_tokens"].toInt()));
            }};
}

} // namespace

QList<Scenario> refusalScenarios()
{
    return {s01(), s02(), s03(), s04(), s05(), s12(), s13(), s16()};
}

} // namespace fuseboard::faults
