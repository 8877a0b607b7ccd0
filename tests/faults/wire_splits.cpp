// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/claims.h"

namespace fuseboard::faults {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTokens = 12;

/// Two ways to the same: each byte of each event in a chunk of its own, so that the reader gets
/// them one by one whatever the network does; and each byte of the reply in a packet of its own.
Scenario split(const QString& id, Wire wire)
{
    return {Group::Wire, id, u"every event split at every byte: "_s + nameOf(wire),
            [wire](Stage& stage) {
                FaultServer& primary = stage.provider({u"primary"_s, wire, kTokens});
                stage.chain(u"default"_s, {u"primary"_s});
                primary.behave([&primary](const Arrival& arrival) {
                    const Script answer = primary.say().answer();
                    return arrival.number == 1 ? answer.inSingleBytes()
                                               : primary.say().drip(answer.bytes(), 0.001);
                });
                stage.sendOften(2, 0).limitSeconds = 90;
            },
            [](const Evidence& evidence, Judgement& judgement) {
                for (int prompt = 0; prompt < 2; ++prompt) {
                    const QJsonObject result = evidence.result(0, prompt);
                    judgement.must(prompt == 0 ? u"whole, from chunks of one byte"_s
                                               : u"whole, from packets of one byte"_s,
                                   isAnsweredBy(result, u"primary"_s) &&
                                       attempts(result).size() == 1,
                                   story(result));
                }
            },
            // The limits are not under test.
            Times::Real, 10};
}

} // namespace

QList<Scenario> wireSplits()
{
    QList<Scenario> all;
    int number = 11;
    for (const Wire wire : {Wire::OpenAi, Wire::Anthropic, Wire::Gemini, Wire::Ollama})
        all.append(split(u"W%1"_s.arg(number++), wire));
    return all;
}

} // namespace fuseboard::faults
