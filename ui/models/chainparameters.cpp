// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chainparameters.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace fuseboard {

using namespace Qt::StringLiterals;
using Group = ChainParameter::Group;
using Kind = ChainParameter::Kind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChainParameters)
};

constexpr double kLongestSeconds = 86400;
constexpr double kLargestCount = 1000;
constexpr double kMostRetries = 20;

Duration secondsOf(double value)
{
    // Through milliseconds: what a field shows and what is saved are the same number.
    return std::chrono::milliseconds(std::llround(value * 1000));
}

/// A setting that lies in `part` of the chain, in seconds.
template <typename Part>
void bindSeconds(ChainParameter& parameter, Part Chain::*part, Duration Part::*member)
{
    parameter.kind = Kind::Number;
    parameter.unit = Words::tr("s");
    parameter.maximum = kLongestSeconds;
    parameter.get = [=](const Chain& chain) { return toSeconds(chain.*part.*member); };
    parameter.set = [=](Chain& chain, double value) { chain.*part.*member = secondsOf(value); };
}

template <typename Part>
void bindCount(ChainParameter& parameter, Part Chain::*part, int Part::*member)
{
    parameter.kind = Kind::Count;
    parameter.maximum = kLargestCount;
    parameter.get = [=](const Chain& chain) { return chain.*part.*member; };
    parameter.set = [=](Chain& chain, double value) {
        chain.*part.*member = static_cast<int>(value);
    };
}

template <typename Part, typename Member>
ChainParameter make(Group group, const QString& path, const QString& title, double minimum,
                    Part Chain::*part, Member Part::*member, const QString& reason)
{
    ChainParameter parameter;
    parameter.group = group;
    parameter.path = path;
    parameter.title = title;
    parameter.minimum = minimum;
    parameter.reason = reason;
    if constexpr (std::is_same_v<Member, int>)
        bindCount(parameter, part, member);
    else
        bindSeconds(parameter, part, member);
    return parameter;
}

ChainParameter jitter()
{
    ChainParameter parameter;
    parameter.path = u"retry.jitter"_s;
    parameter.title = Words::tr("Jitter");
    parameter.reason = Words::tr("Spreads retries over time. Full is gentlest on a provider that "
                                 "recovers: clients do not come back in step.");
    parameter.kind = Kind::Choice;
    parameter.choices = {Words::tr("full"), Words::tr("equal"), Words::tr("decorrelated"),
                         Words::tr("none")};
    parameter.get = [](const Chain& chain) { return static_cast<int>(chain.retry.jitter); };
    parameter.set = [](Chain& chain, double value) {
        chain.retry.jitter = static_cast<Jitter>(static_cast<int>(value));
    };
    return parameter;
}

QList<ChainParameter> retryParameters()
{
    const auto part = &Chain::retry;
    QList<ChainParameter> list{
        make(Group::Retry, u"retry.max_retries"_s, Words::tr("Retries on one step"), 0, part,
             &RetrySettings::maxRetries,
             Words::tr("Beside the first attempt. Two catch most short faults; more only "
                       "delay the next step.")),
        make(Group::Retry, u"retry.base_delay_s"_s, Words::tr("First pause"), 0, part,
             &RetrySettings::baseDelay,
             Words::tr("Doubles with each retry. One second lets a hiccup pass.")),
        make(Group::Retry, u"retry.max_delay_s"_s, Words::tr("Longest pause"), 0, part,
             &RetrySettings::maxDelay,
             Words::tr("The doubling stops here: rate limits mostly count by the minute.")),
        jitter(),
        make(Group::Retry, u"retry.max_wait_with_fallback_s"_s,
             Words::tr("Longest pause while another step is free"), 0, part,
             &RetrySettings::maxWaitWithFallback,
             Words::tr("Where another step is ready, no longer than this: nobody waits beside "
                       "a free provider.")),
        make(Group::Retry, u"retry.max_retry_after_s"_s, Words::tr("Longest Retry-After"), 0, part,
             &RetrySettings::maxRetryAfter,
             Words::tr("When a provider asks to wait longer, the step cools down and the chain "
                       "goes on."))};
    list.first().maximum = kMostRetries;
    return list;
}

ChainParameter minimumPace()
{
    ChainParameter parameter;
    parameter.group = Group::Timeouts;
    parameter.path = u"timeouts.min_tokens_per_s"_s;
    parameter.title = Words::tr("Slowest stream");
    parameter.unit = Words::tr("tokens/s");
    parameter.kind = Kind::Number;
    parameter.maximum = 1000;
    parameter.reason = Words::tr("Below this over 20 s, an attempt fails: it moves, but nobody "
                                 "wants to read along. 0 switches it off.");
    parameter.get = [](const Chain& chain) { return chain.timeouts.minTokensPerSecond; };
    parameter.set = [](Chain& chain, double value) { chain.timeouts.minTokensPerSecond = value; };
    return parameter;
}

ChainParameter totalLimit()
{
    ChainParameter parameter;
    parameter.group = Group::Timeouts;
    parameter.path = u"timeouts.total_s"_s;
    parameter.title = Words::tr("Whole attempt");
    parameter.unit = Words::tr("s");
    parameter.kind = Kind::OptionalNumber;
    parameter.maximum = kLongestSeconds;
    parameter.reason = Words::tr("Automatic: 30 s for each 1000 tokens of answer and 10 000 of "
                                 "prompt, four times that for reasoning models, at most 300 s.");
    parameter.get = [](const Chain& chain) {
        return chain.timeouts.total ? toSeconds(*chain.timeouts.total) : 0.0;
    };
    parameter.set = [](Chain& chain, double value) {
        chain.timeouts.total = value > 0 ? std::optional(secondsOf(value)) : std::nullopt;
    };
    return parameter;
}

ChainParameter adaptive()
{
    ChainParameter parameter;
    parameter.group = Group::Timeouts;
    parameter.path = u"timeouts.adaptive"_s;
    parameter.title = Words::tr("Adapt to the request");
    parameter.kind = Kind::Switch;
    parameter.reason = Words::tr("Longer limits for long prompts, long answers and reasoning "
                                 "models; a shorter one for the first token where a step is "
                                 "usually fast.");
    parameter.get = [](const Chain& chain) { return chain.timeouts.adaptive ? 1.0 : 0.0; };
    parameter.set = [](Chain& chain, double value) { chain.timeouts.adaptive = value > 0; };
    return parameter;
}

QList<ChainParameter> timeoutParameters()
{
    const auto part = &Chain::timeouts;
    return {make(Group::Timeouts, u"timeouts.connect_s"_s, Words::tr("Connect"), 0, part,
                 &TimeoutSettings::connect,
                 Words::tr("Name look-up, connection and encryption. Ten seconds cover a slow "
                           "mobile network.")),
            make(Group::Timeouts, u"timeouts.first_token_s"_s, Words::tr("First token"), 0, part,
                 &TimeoutSettings::firstToken,
                 Words::tr("From the request to the first word; four times as long for steps "
                           "marked as reasoning.")),
            make(Group::Timeouts, u"timeouts.stall_s"_s, Words::tr("Stall"), 0, part,
                 &TimeoutSettings::stall,
                 Words::tr("Silence in the middle of an answer. Keep-alive signs do not count as "
                           "tokens.")),
            minimumPace(),
            totalLimit(),
            adaptive()};
}

QList<ChainParameter> breakerParameters()
{
    const auto part = &Chain::breaker;
    return {make(Group::Breaker, u"breaker.failure_threshold"_s, Words::tr("Failures to open"), 1,
                 part, &BreakerSettings::failureThreshold,
                 Words::tr("So many within the window open the circuit: five are an outage, not "
                           "bad luck.")),
            make(Group::Breaker, u"breaker.window_s"_s, Words::tr("Window"), 0, part,
                 &BreakerSettings::window, Words::tr("Failures older than this are forgotten.")),
            make(Group::Breaker, u"breaker.recovery_s"_s, Words::tr("Pause while open"), 0, part,
                 &BreakerSettings::recovery,
                 Words::tr("Then one call at a time is let through to see whether the provider is "
                           "back. Longer in a long outage, up to five minutes.")),
            make(Group::Breaker, u"breaker.half_open_max_calls"_s, Words::tr("Calls on trial"), 1,
                 part, &BreakerSettings::halfOpenMaxCalls,
                 Words::tr("At once, while half-open, after the first that succeeded: a provider "
                           "that recovers is not flooded.")),
            make(Group::Breaker, u"breaker.success_threshold"_s, Words::tr("Successes to close"), 1,
                 part, &BreakerSettings::successThreshold,
                 Words::tr("Two, as one good answer may be luck."))};
}

ChainParameter deadline()
{
    ChainParameter parameter;
    parameter.group = Group::Deadline;
    parameter.path = u"deadline_s"_s;
    parameter.title = Words::tr("Whole prompt");
    parameter.unit = Words::tr("s");
    parameter.kind = Kind::Number;
    parameter.minimum = 0;
    parameter.maximum = kLongestSeconds;
    parameter.reason = Words::tr("All attempts and pauses together. After five minutes nobody "
                                 "waits any more.");
    parameter.get = [](const Chain& chain) { return toSeconds(chain.deadline); };
    parameter.set = [](Chain& chain, double value) { chain.deadline = secondsOf(value); };
    return parameter;
}

} // namespace

QString titleOf(Group group)
{
    switch (group) {
    case Group::Retry:
        return Words::tr("Retry");
    case Group::Timeouts:
        return Words::tr("Timeouts");
    case Group::Breaker:
        return Words::tr("Circuit breaker");
    case Group::Deadline:
        return Words::tr("Deadline");
    }
    return {};
}

QList<ChainParameter> chainParameters()
{
    return retryParameters() + timeoutParameters() + breakerParameters() + QList{deadline()};
}

QString parameterText(const ChainParameter& parameter, const Chain& chain)
{
    const double value = parameter.get(chain);
    switch (parameter.kind) {
    case Kind::Choice:
        return parameter.choices.at(static_cast<int>(value));
    case Kind::Switch:
        return value > 0 ? Words::tr("on") : Words::tr("off");
    case Kind::OptionalNumber:
        if (value <= 0)
            return Words::tr("automatic");
        break;
    case Kind::Count:
    case Kind::Number:
        break;
    }
    QString text = QLocale().toString(value, 'g', 6);
    if (!parameter.unit.isEmpty())
        text += QChar(0x00a0) + parameter.unit;
    return text;
}

QString defaultText(const ChainParameter& parameter)
{
    return parameterText(parameter, Chain());
}

} // namespace fuseboard
