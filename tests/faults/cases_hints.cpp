// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/claims.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

namespace fuseboard::faults {

using namespace Qt::StringLiterals;

namespace {

/// A pause of its own so short that what is waited for is the hint.
const QJsonObject kShortBackoff{
    {u"retry"_s, QJsonObject{{u"base_delay_s"_s, 0.05}, {u"jitter"_s, u"none"_s}}}};

Script rateLimited(const FaultServer& server, const Headers& headers)
{
    return server.say().error(429, u"Rate limit reached for requests"_s, u"rate_limit_exceeded"_s,
                              headers);
}

FaultServer& alone(Stage& stage, const QString& name)
{
    FaultServer& server = stage.provider(name);
    stage.chain(name, {name}, kShortBackoff);
    stage.send(name);
    return server;
}

void gapIs(const Evidence& evidence, Judgement& judgement, const QString& name, double least,
           double most, std::size_t run)
{
    const FaultServer& server = evidence.server(name);
    const double gap = server.gapBefore(2);
    judgement.must(u"%1: waited for %2 to %3 s, then answered"_s.arg(name).arg(least).arg(most),
                   server.count() == 2 && gap >= least && gap <= most &&
                       isAnsweredBy(evidence.result(run), name),
                   u"%1 s; %2"_s.arg(gap, 0, 'f', 3).arg(story(evidence.result(run))));
}

Scenario c07()
{
    return {Group::Case,
            u"C07"_s,
            u"Retry-After: seconds, date, milliseconds, negative, 1587827 s"_s,
            [](Stage& stage) {
                FaultServer& seconds = alone(stage, u"seconds"_s);
                seconds.first(1, rateLimited(seconds, {{"Retry-After"_ba, "1"_ba}}));
                FaultServer& date = alone(stage, u"date"_s);
                date.behave([&date](const Arrival& arrival) {
                    const QDateTime in3s = QDateTime::currentDateTimeUtc().addSecs(3);
                    const QByteArray text =
                        QLocale::c().toString(in3s, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1();
                    return arrival.number == 1
                               ? rateLimited(date, {{"Retry-After"_ba, text + " GMT"}})
                               : date.answerTo(arrival);
                });
                FaultServer& milliseconds = alone(stage, u"milliseconds"_s);
                milliseconds.first(1, rateLimited(milliseconds, {{"retry-after-ms"_ba, "700"_ba}}));
                FaultServer& negative = alone(stage, u"negative"_s);
                negative.first(1, rateLimited(negative, {{"Retry-After"_ba, "-5"_ba}}));

                FaultServer& weeks = stage.provider(u"weeks"_s);
                stage.provider(u"fallback"_s);
                stage.chain(u"weeks"_s, {u"weeks"_s, u"fallback"_s});
                weeks.always(rateLimited(weeks, {{"Retry-After"_ba, "1587827"_ba}}));
                stage.sendOften(2, 0, u"weeks"_s);
            },
            [](const Evidence& evidence, Judgement& judgement) {
                gapIs(evidence, judgement, u"seconds"_s, 0.99, 2, 0);
                gapIs(evidence, judgement, u"date"_s, 1.9, 4, 1); // a date has no fractions
                gapIs(evidence, judgement, u"milliseconds"_s, 0.69, 1.7, 2);
                gapIs(evidence, judgement, u"negative"_s, 0.04, 1, 3);
                const int asked = evidence.server(u"weeks"_s).count();
                judgement.must(
                    u"1587827 s: asked once, answered by the fallback, twice"_s,
                    asked == 1 && isAnsweredBy(evidence.result(4, 0), u"fallback"_s) &&
                        isAnsweredBy(evidence.result(4, 1), u"fallback"_s),
                    u"%1; %2"_s.arg(counted(asked, u"weeks"_s), story(evidence.result(4, 1))));
                const QJsonValue skipped = evidence.result(4, 1)[u"attempts"][0];
                const double again = skipped[u"retry_after_s"].toDouble();
                judgement.must(
                    u"1587827 s: asked again within the hour"_s, again > 0 && again <= 3600,
                    u"in %1 s: %2"_s.arg(again, 0, 'f', 0).arg(skipped[u"message"].toString()));
            },
            Times::Real,
            7};
}

Scenario c08()
{
    return {Group::Case,
            u"C08"_s,
            u"a network error after a 429"_s,
            [](Stage& stage) {
                FaultServer& primary = alone(stage, u"primary"_s);
                primary.behave([&primary](const Arrival& arrival) {
                    if (arrival.number == 1)
                        return rateLimited(primary, {{"Retry-After"_ba, "2"_ba}});
                    return arrival.number == 2 ? primary.say().reset() : primary.answerTo(arrival);
                });
            },
            [](const Evidence& evidence, Judgement& judgement) {
                const QList<QJsonObject> all = attempts(evidence.result());
                judgement.must(u"the second error has no hint of its own"_s,
                               all.size() == 3 && all[0][u"retry_after_s"].toDouble() == 2 &&
                                   all[1][u"retry_after_s"].isNull(),
                               story(evidence.result()));
                const double before = evidence.primary().gapBefore(2);
                const double after = evidence.primary().gapBefore(3);
                judgement.must(u"the pause after it is the backoff's"_s,
                               before >= 1.99 && after > 0 && after < 1.2,
                               u"%1 after the 429, %2 after the reset"_s.arg(inSeconds(before),
                                                                             inSeconds(after)));
            },
            Times::Real,
            3};
}

} // namespace

QList<Scenario> hintCases()
{
    return {c07(), c08()};
}

} // namespace fuseboard::faults
