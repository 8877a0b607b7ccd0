// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/claims.h"

namespace fuseboard::faults {

using namespace Qt::StringLiterals;

namespace {

constexpr double kOutage = 60;
constexpr int kRequests = 20;

Scenario s06()
{
    return {Group::Scorecard,
            u"S06"_s,
            u"accepts, then silence for 120 s"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair();
                primary.always(primary.say().pause(stage.tempo()(120)).close());
                stage.send();
            },
            [](const Evidence& evidence, Judgement& judgement) {
                answeredByFallback(evidence, judgement);
                within(evidence, judgement, Level::Must, 30);
                const int count = evidence.primary().count();
                judgement.should(u"one primary attempt"_s, count == 1, counted(count));
                within(evidence, judgement, Level::Should, 11);
            },
            Times::Scaled,
            11};
}

Scenario s07()
{
    return {Group::Scorecard,
            u"S07"_s,
            u"first token after 20 s"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair();
                primary.always(primary.say()
                                   .head()
                                   .pause(stage.tempo()(20))
                                   .tokens(60)
                                   .finish()
                                   .endMarker()
                                   .endBody());
                stage.send();
            },
            [](const Evidence& evidence, Judgement& judgement) {
                const QJsonObject result = evidence.result();
                answered(evidence, judgement);
                judgement.should(u"answered by the fallback"_s, isAnsweredBy(result, u"fallback"_s),
                                 story(result));
                within(evidence, judgement, Level::Should, 15);
            },
            Times::Scaled,
            11};
}

Scenario s15()
{
    return {Group::Scorecard,
            u"S15"_s,
            u"503 for 60 s; 20 requests, one every 4 s"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair();
                const double outage = stage.tempo()(kOutage);
                primary.behave([&primary, outage](const Arrival& arrival) {
                    if (arrival.at - primary.arrivals().front().at < outage)
                        return primary.say().error(503, u"The engine is currently overloaded"_s);
                    return primary.answerTo(arrival);
                });
                stage.sendOften(kRequests, 4);
            },
            [](const Evidence& evidence, Judgement& judgement) {
                const FaultServer& primary = evidence.primary();
                const double began = primary.count() > 0 ? primary.arrivals().front().at : 0;
                const double over = began + evidence.tempo()(kOutage);
                int answers = 0;
                for (const QJsonObject& result : evidence.run().lines)
                    answers += result[u"ok"].toBool() ? 1 : 0;
                judgement.must(u"every request answered"_s, answers == kRequests,
                               u"%1 of %2 answered"_s.arg(answers).arg(kRequests));
                const int during = primary.countBefore(over);
                const bool back = primary.count() > during;
                const double after =
                    back ? primary.arrivals()[static_cast<std::size_t>(during)].at - over : 0;
                judgement.must(u"back on the primary within 30 s of recovery"_s,
                               back && after <= evidence.tempo()(30),
                               back ? inSeconds(after) + u" after it"_s : u"never"_s);
                judgement.should(u"at most 10 primary attempts during the outage"_s, during <= 10,
                                 counted(during));
                judgement.count(during);
            },
            Times::Scaled,
            85};
}

} // namespace

QList<Scenario> outageScenarios()
{
    return {s06(), s07(), s15()};
}

} // namespace fuseboard::faults
