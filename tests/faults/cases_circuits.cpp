// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/claims.h"

#include <QJsonArray>

namespace fuseboard::faults {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOpensAfter = 5;

Script overloaded(const FaultServer& server)
{
    return server.say().error(503, u"The engine is currently overloaded"_s);
}

/// Down until the circuit opens, then silent for `silent` requests, then well.
void failThenHang(FaultServer& server, int silent)
{
    server.behave([&server, silent](const Arrival& arrival) {
        if (arrival.number <= kOpensAfter)
            return overloaded(server);
        return arrival.number <= kOpensAfter + silent ? server.say().pause(600)
                                                      : server.answerTo(arrival);
    });
}

void backAtPrimary(const Evidence& evidence, Judgement& judgement, std::size_t run)
{
    const QList<QJsonObject>& lines = evidence.run(run).lines;
    const QJsonObject last = lines.isEmpty() ? QJsonObject() : lines.last();
    judgement.must(u"the permit came back: the primary answers again"_s,
                   isAnsweredBy(last, u"primary"_s), u"last prompt: "_s + story(last));
}

Scenario c03()
{
    Scenario scenario{
        Group::Case,
        u"C03"_s,
        u"a half-open probe that hangs, or is cancelled"_s,
        [](Stage& stage) {
            const QJsonObject settings{
                {u"retry"_s, QJsonObject{{u"base_delay_s"_s, 0.1}}},
                {u"timeouts"_s, QJsonObject{{u"first_token_s"_s, 2.5}}},
                {u"breaker"_s, QJsonObject{{u"recovery_s"_s, 5}, {u"half_open_max_calls"_s, 1}}}};
            FaultServer& hanging = stage.pair(Wire::OpenAi, settings);
            failThenHang(hanging, 1);
            stage.sendOften(30, 1);

            FaultServer& cancelled = stage.provider(u"cancelled"_s);
            stage.chain(u"cancelled"_s, {u"cancelled"_s, u"fallback"_s}, settings);
            failThenHang(cancelled, 3);
            Run probe{{u"cancelled"_s, QString::number(stage.tempo()(5))}};
            probe.program = QStringLiteral(FAULTS_CANCELLEDPROBE);
            stage.run(probe);
        },
        [](const Evidence& evidence, Judgement& judgement) {
            bool probed = false;
            for (const QJsonObject& result : evidence.run().lines)
                probed = probed || failureKinds(result).contains(u"timed_out"_s);
            judgement.must(u"the half-open probe hung until its limit"_s, probed,
                           counted(evidence.primary().count()));
            backAtPrimary(evidence, judgement, 0);

            int cancelled = 0;
            for (const QJsonObject& result : evidence.run(1).lines) {
                for (const QJsonObject& each : attempts(result))
                    cancelled += each[u"outcome"] == "cancelled"_L1 ? 1 : 0;
            }
            const QList<QJsonObject>& lines = evidence.run(1).lines;
            const QJsonObject last = lines.isEmpty() ? QJsonObject() : lines.last();
            judgement.must(u"three cancelled probes, one permit: the next prompt is let through"_s,
                           cancelled == 3 && isAnsweredBy(last, u"cancelled"_s),
                           u"%1 cancelled; then %2; %3"_s.arg(cancelled).arg(
                               story(last), QString::fromUtf8(evidence.run(1).err.left(200))));
        },
        Times::Scaled,
        45};
    scenario.counting = Counting::Loose;
    scenario.note = u"cancelled through the engine: the command line ends with its prompt"_s;
    return scenario;
}

Scenario c13()
{
    constexpr int kGood = 1000;
    constexpr int kAfter = 10;
    return {Group::Case,
            u"C13"_s,
            u"a thousand successes, then an outage"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.provider({u"primary"_s, Wire::OpenAi, 3});
                stage.provider({u"fallback"_s, Wire::OpenAi, 3});
                stage.chain(u"default"_s, {u"primary"_s, u"fallback"_s},
                            {{u"retry"_s, QJsonObject{{u"base_delay_s"_s, 0.05}}}});
                primary.behave([&primary](const Arrival& arrival) {
                    return arrival.number <= kGood ? primary.answerTo(arrival)
                                                   : overloaded(primary);
                });
                stage.sendOften(kGood + kAfter, 0).limitSeconds = 240;
            },
            [](const Evidence& evidence, Judgement& judgement) {
                int answers = 0;
                for (const QJsonObject& result : evidence.run().lines)
                    answers += result[u"ok"].toBool() ? 1 : 0;
                judgement.must(u"every prompt answered"_s, answers == kGood + kAfter,
                               u"%1 of %2"_s.arg(answers).arg(kGood + kAfter));
                const int during = evidence.primary().count() - kGood;
                judgement.must(u"the circuit opens at the fifth failure"_s, during == kOpensAfter,
                               u"%1 requests during the outage"_s.arg(during));
                judgement.count(during);
            },
            Times::Real,
            20};
}

Scenario c14()
{
    constexpr int kPrompts = 30;
    return {Group::Case,
            u"C14"_s,
            u"all steps open"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.provider(u"primary"_s);
                FaultServer& second = stage.provider(u"second"_s);
                stage.chain(u"default"_s, {u"primary"_s, u"second"_s},
                            {{u"retry"_s, QJsonObject{{u"base_delay_s"_s, 0.1}}}});
                primary.always(overloaded(primary));
                second.always(overloaded(second));
                stage.sendOften(kPrompts, 0.2);
            },
            [](const Evidence& evidence, Judgement& judgement) {
                const int calls = evidence.primary().count() + evidence.server(u"second"_s).count();
                judgement.must(u"no storm of calls"_s, calls <= 2 * kOpensAfter,
                               u"%1 requests for %2 prompts"_s.arg(calls).arg(kPrompts));
                const QJsonObject last = evidence.result(0, kPrompts - 1);
                const double wait = last[u"error"][u"retry_after_s"].toDouble();
                const QString advice = last[u"error"][u"advice"][0].toString();
                judgement.must(
                    u"the answer comes at once and names the earliest retry"_s,
                    wait > 0 && wait <= evidence.tempo()(60) &&
                        advice.contains(u"earliest retry"_s) && attempts(last).isEmpty() &&
                        evidence.seconds(0, kPrompts - 1) < 0.5,
                    u"in %1: %2"_s.arg(inSeconds(evidence.seconds(0, kPrompts - 1)), advice));
                const auto cpu = evidence.run().cpuSeconds;
                const double share = cpu ? *cpu / evidence.run().seconds : 0;
                judgement.must(u"no busy CPU"_s, share < 0.3,
                               cpu ? u"%1 % of a core"_s.arg(share * 100, 0, 'f', 0)
                                   : u"not known on this system"_s);
            },
            Times::Real,
            8};
}

} // namespace

QList<Scenario> circuitCases()
{
    return {c03(), c13(), c14()};
}

} // namespace fuseboard::faults
