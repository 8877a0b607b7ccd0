// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/claims.h"

#include <QJsonArray>

namespace fuseboard::faults {

using namespace Qt::StringLiterals;

namespace {

Scenario s08()
{
    return {Group::Scorecard, u"S08"_s, u"stream cut after 40 of 60 tokens, no end marker"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair();
                // A clean end of the body is the trap: only the end marker tells that it is cut.
                primary.behave([&primary](const Arrival& arrival) {
                    Script script = primary.say().head().tokens(40);
                    return arrival.number % 2 == 1 ? script.endBody() : script.close();
                });
                stage.send();
            },
            [](const Evidence& evidence, Judgement& judgement) {
                firstFailureIs(evidence, judgement, u"stream_cut"_s);
                answeredByFallback(evidence, judgement);
                restarted(evidence, judgement);
            }};
}

Scenario s09()
{
    return {Group::Scorecard,
            u"S09"_s,
            u"20 tokens, 30 s silence, close"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair();
                primary.first(1, primary.say().head().tokens(20).pause(stage.tempo()(30)).close());
                stage.sendOften(2, 0);
            },
            [](const Evidence& evidence, Judgement& judgement) {
                within(evidence, judgement, Level::Must, 45);
                answered(evidence, judgement);
                restarted(evidence, judgement);
                judgement.must(u"the next request works"_s, evidence.result(0, 1)[u"ok"].toBool(),
                               story(evidence.result(0, 1)));
            },
            Times::Scaled,
            25};
}

Scenario s10()
{
    return {Group::Scorecard, u"S10"_s, u"the 10th stream event is not JSON"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair();
                Script script = primary.say().head().tokens(8); // behind the opening
                primary.always(script.event("data: {\"choices\":[{\"delta\":<oops>\n\n"_ba)
                                   .tokens(52)
                                   .finish()
                                   .endMarker()
                                   .endBody());
                stage.send();
            },
            [](const Evidence& evidence, Judgement& judgement) {
                const QJsonObject result = evidence.result();
                judgement.must(u"no garbage in the answer"_s,
                               !result[u"content"].toString().contains(u"oops"_s), story(result));
                judgement.should(u"a complete answer"_s, result[u"ok"].toBool(), story(result));
            }};
}

Scenario s11()
{
    return {Group::Scorecard,
            u"S11"_s,
            u"no [DONE] at the end"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair();
                primary.behave([&primary](const Arrival& arrival) {
                    Script script = primary.say().head().tokens(60).finish();
                    switch (arrival.number) {
                    case 1: // stays open
                        return script;
                    case 2:
                        return script.endBody();
                    default:
                        return script.close();
                    }
                });
                stage.sendOften(3, 0);
            },
            [](const Evidence& evidence, Judgement& judgement) {
                const std::array ends{u"left open"_s, u"body ended"_s, u"closed"_s};
                for (int i = 0; i < 3; ++i) {
                    const QJsonObject result = evidence.result(0, i);
                    const double took = evidence.seconds(0, i);
                    const QString& how = ends.at(static_cast<std::size_t>(i));
                    // Not scaled: the product's patience with usage is no setting.
                    judgement.must(u"at most 8 s (%1)"_s.arg(how),
                                   took <= 8 && isAnsweredBy(result, u"primary"_s),
                                   u"%1; %2"_s.arg(inSeconds(took), story(result)));
                    judgement.must(
                        u"usage reported (%1)"_s.arg(how),
                        result[u"usage"][u"output_tokens"].toInt() == 60,
                        u"%1 tokens out"_s.arg(result[u"usage"][u"output_tokens"].toInt()));
                }
            },
            Times::Scaled,
            8};
}

Scenario s14()
{
    return {Group::Scorecard, u"S14"_s, u"stream cut, the fallback refuses an assistant prefill"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair(Wire::Anthropic);
                primary.always(primary.say().head().tokens(40).close());
                FaultServer& fallback = *stage.servers().back();
                fallback.behave([&fallback](const Arrival& arrival) {
                    if (arrival.lastRole != "assistant"_L1)
                        return fallback.answerTo(arrival);
                    return fallback.say().reply(
                        400, R"({"type":"error","error":{"type":"invalid_request_error","message":)"
                             R"("This model does not support assistant message prefill."}})"_ba);
                });
                stage.send();
            },
            [](const Evidence& evidence, Judgement& judgement) {
                const QJsonObject result = evidence.result();
                judgement.must(u"the prefill error is never the final one"_s,
                               !result[u"error"][u"message"].toString().contains(u"prefill"_s),
                               story(result));
                const auto& arrivals = evidence.server(u"fallback"_s).arrivals();
                const QString role = arrivals.empty() ? QString() : arrivals.back().lastRole;
                judgement.should(
                    u"rescued by a clean restart"_s,
                    isAnsweredBy(result, u"fallback"_s) && role == "user"_L1,
                    u"the fallback's last message was the %1's; %2"_s.arg(role, story(result)));
                restarted(evidence, judgement);
            }};
}

} // namespace

QList<Scenario> streamScenarios()
{
    return {s08(), s09(), s10(), s11(), s14()};
}

} // namespace fuseboard::faults
