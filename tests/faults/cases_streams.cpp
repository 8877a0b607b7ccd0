// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/claims.h"

#include <QJsonArray>

namespace fuseboard::faults {

using namespace Qt::StringLiterals;

namespace {

const QJsonObject kQuick{{u"retry"_s, QJsonObject{{u"base_delay_s"_s, 0.1}}}};

/// The circuit is open by the third prompt: what came before was counted.
void counts(const Evidence& evidence, Judgement& judgement)
{
    const QJsonObject third = evidence.result(0, 2);
    judgement.must(
        u"counts as a failure: the circuit is open by the third prompt"_s,
        attempts(third, u"primary"_s).isEmpty() && !third.isEmpty() &&
            evidence.primary().count() == 5,
        u"%1; third prompt: %2"_s.arg(counted(evidence.primary().count()), story(third)));
}

Scenario c01()
{
    return {Group::Case, u"C01"_s, u"an answer cut without finish_reason, [DONE] or not"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.provider(u"primary"_s);
                stage.chain(u"default"_s, {u"primary"_s}, kQuick);
                primary.behave([&primary](const Arrival& arrival) {
                    Script script = primary.say().head().tokens(60);
                    return arrival.number % 2 == 1 ? script.endMarker().endBody()
                                                   : script.endBody();
                });
                stage.sendOften(3, 0);
            },
            [](const Evidence& evidence, Judgement& judgement) {
                int failures = 0;
                int others = 0;
                for (const QJsonObject& result : evidence.run().lines) {
                    for (const QJsonObject& each : attempts(result))
                        ++(each[u"kind"] == "stream_cut"_L1 ? failures : others);
                }
                judgement.must(u"every attempt is a failure, never a success"_s,
                               failures > 0 && others == 0,
                               u"%1 stream_cut, %2 others"_s.arg(failures).arg(others));
                judgement.must(u"exit code 1"_s, evidence.run().exitCode == 1,
                               QString::number(evidence.run().exitCode));
                counts(evidence, judgement);
            }};
}

Scenario c02()
{
    return {Group::Case, u"C02"_s, u"200 and a first event, then event: error"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.provider(u"primary"_s, Wire::Anthropic);
                stage.provider(u"fallback"_s);
                stage.chain(u"default"_s, {u"primary"_s, u"fallback"_s}, kQuick);
                primary.always(
                    primary.say()
                        .head()
                        .tokens(1)
                        .event("event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":"
                               "\"overloaded_error\",\"message\":\"Overloaded\"}}\n\n"_ba)
                        .endBody());
                stage.sendOften(3, 0);
            },
            [](const Evidence& evidence, Judgement& judgement) {
                for (int i = 0; i < 3; ++i)
                    answeredByFallback(evidence, judgement, 0, i);
                firstFailureIs(evidence, judgement, u"overloaded"_s);
                restarted(evidence, judgement);
                counts(evidence, judgement);
            }};
}

Scenario c04()
{
    return {Group::Case,
            u"C04"_s,
            u"no headers at all"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.provider(u"primary"_s);
                stage.chain(u"default"_s, {u"primary"_s});
                primary.always(primary.say().pause(stage.tempo()(120)));
                stage.send();
            },
            [](const Evidence& evidence, Judgement& judgement) {
                const int count = evidence.primary().count();
                judgement.must(u"given up once"_s, count == 1, counted(count));
                within(evidence, judgement, Level::Must, 11);
                firstFailureIs(evidence, judgement, u"timed_out"_s);
            },
            Times::Scaled,
            11};
}

Script heartbeats(Script script, const Tempo& tempo)
{
    for (int i = 0; i < 60; ++i)
        script.event(": keep-alive\n\n"_ba).pause(tempo(1));
    return script;
}

Scenario c05()
{
    return {Group::Case,
            u"C05"_s,
            u"only keep-alive comments arrive"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.provider(u"primary"_s);
                FaultServer& mute = stage.provider(u"mute"_s);
                stage.provider(u"fallback"_s);
                stage.chain(u"after five tokens"_s, {u"primary"_s, u"fallback"_s});
                stage.chain(u"from the start"_s, {u"mute"_s, u"fallback"_s});
                primary.always(heartbeats(primary.say().head().tokens(5), stage.tempo()));
                mute.always(heartbeats(mute.say().head(), stage.tempo()));
                stage.send(u"after five tokens"_s);
                stage.send(u"from the start"_s);
            },
            [](const Evidence& evidence, Judgement& judgement) {
                firstFailureIs(evidence, judgement, u"stream_stalled"_s, 0);
                within(evidence, judgement, Level::Must, 16, 0);
                answeredByFallback(evidence, judgement, 0);
                firstFailureIs(evidence, judgement, u"timed_out"_s, 1);
                within(evidence, judgement, Level::Must, 11, 1);
                answeredByFallback(evidence, judgement, 1);
            },
            Times::Scaled,
            27};
}

Scenario c06()
{
    return {Group::Case, u"C06"_s, u"one character a second"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair();
                Script script = primary.say().head();
                for (int i = 0; i < 60; ++i)
                    script.event(primary.voice().textEvent(u"p"_s)).pause(1);
                primary.always(script);
                stage.send();
            },
            [](const Evidence& evidence, Judgement& judgement) {
                const QJsonObject first = attempts(evidence.result()).value(0);
                firstFailureIs(evidence, judgement, u"stream_stalled"_s);
                judgement.must(u"the speed is shown"_s,
                               first[u"message"].toString().contains(u"tokens a second"_s),
                               first[u"message"].toString());
                within(evidence, judgement, Level::Must, 24);
                answeredByFallback(evidence, judgement);
            },
            // The window of the speed is no setting.
            Times::Real, 22};
}

Scenario c12()
{
    return {
        Group::Case, u"C12"_s, u"a tool call cut in the middle"_s,
        [](Stage& stage) {
            FaultServer& primary = stage.pair(Wire::OpenAi, kQuick);
            const auto call = [&primary](const QJsonObject& function) {
                QJsonObject part{{u"index"_s, 0}, {u"function"_s, function}};
                if (function.contains(u"name"_s))
                    part.insert(u"id"_s, u"call_1"_s);
                return openAiDelta(primary.voice().model(), {{u"tool_calls"_s, QJsonArray{part}}});
            };
            Script script = primary.say().head();
            script.event(call({{u"name"_s, u"look_up"_s}, {u"arguments"_s, QString(u""_s)}}));
            primary.always(script.event(call({{u"arguments"_s, u"{\"city\": \"Ber"_s}})).close());
            stage.send();
        },
        [](const Evidence& evidence, Judgement& judgement) {
            const QJsonObject result = evidence.result();
            const auto& arrivals = evidence.server(u"fallback"_s).arrivals();
            judgement.must(u"a clean restart at the fallback"_s,
                           isAnsweredBy(result, u"fallback"_s) && !arrivals.empty() &&
                               arrivals.back().lastRole == "user"_L1 &&
                               !arrivals.back().raw.contains("look_up"),
                           story(result));
            judgement.must(u"restarted is told"_s, result[u"restarted"].toBool(),
                           result[u"restarted"].toBool() ? u"true"_s : u"false"_s);
            const QJsonObject first = attempts(result).value(0);
            judgement.must(
                u"the first error is kept in the record"_s,
                first[u"kind"] == "stream_cut"_L1 && !first[u"message"].toString().isEmpty(),
                u"%1: %2"_s.arg(first[u"kind"].toString(), first[u"message"].toString()));
        }};
}

} // namespace

QList<Scenario> streamCases()
{
    return {c01(), c02(), c04(), c05(), c06(), c12()};
}

} // namespace fuseboard::faults
