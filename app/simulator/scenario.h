// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/configuration.h"
#include "app/domain/errorkind.h"
#include "app/domain/instant.h"
#include "app/domain/retryhint.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace fuseboard {

/// What can go wrong with one request.
enum class Fault {
    None,
    Error,          ///< an error reply of FaultSpec::kind in the dialect's own shape
    Stall,          ///< silence for `forTime` after some tokens, then the connection closes
    Cut,            ///< the connection closes in the middle of the body
    CutClean,       ///< the body ends properly, but without finish reason and end marker
    Reset,          ///< TCP reset, before the headers or after some tokens
    Silence,        ///< the request is taken and never answered
    SlowFirstToken, ///< headers in time, the first token only after `delay`
    Drip,           ///< one character a second
    GarbageEvent,   ///< the nth text event is not JSON
    NoDone,         ///< a whole answer without the stream's end marker
    Heartbeats,     ///< nothing but keep-alive comments
    ErrorEvent,     ///< a stream that turns into an error
    Empty,          ///< status 200 without a body
    Html,           ///< status 200 with a web page
    HugeError,      ///< status 500 with a body of `sizeMb`
    ToolCall,       ///< a whole answer that calls a tool
    ToolCallCut,    ///< the connection closes within the call of a tool
    Reply,          ///< a reply that the scenario writes out: `status`, `headers`, `body`
    Redirect,       ///< to `location`
    InvalidUtf8,    ///< the nth text event holds bytes that are no UTF-8
    DeepJson,       ///< a document nested 100,000 deep
    HugeEvent,      ///< one event of `sizeMb`
    HugeHead,       ///< one header of `sizeMb`
    GzipBomb,       ///< some KiB that unfold to `sizeMb`
    BadChunk,       ///< a chunk whose size is no number, after some tokens
    ShortLength,    ///< a Content-Length of half the body
    LongLength,     ///< a Content-Length that is never reached: the connection closes
    SlowHeaders,    ///< the head comes byte by byte, one per `every`
    GarbageStatus,  ///< what comes is not HTTP
    Split,          ///< a whole answer, every byte of it in a chunk of its own
};

/// "ok" for None; for Error the kind's own name stands in a scenario.
QLatin1StringView nameOf(Fault fault);

/// How a hint when to come back is written.
enum class HintForm { Seconds, HttpDate, Milliseconds };

/// A fault and its numbers; only those that the fault uses mean anything.
struct FaultSpec
{
    Fault fault = Fault::None;
    ErrorKind kind = ErrorKind::ServerError;
    std::optional<Duration> retryAfter;
    HintForm hintForm = HintForm::Seconds;
    std::optional<int> afterTokens; ///< absent: by chance; for Reset: before the headers
    Duration forTime = std::chrono::seconds(120);
    Duration delay = std::chrono::seconds(20);
    Duration every = std::chrono::seconds(1); ///< between beats, characters or bytes
    int nth = 10;
    int sizeMb = 10;
    int status = 200;
    HttpHeaders headers;
    QByteArray body; ///< of a Reply; of an ErrorEvent: the event's own bytes, empty: the dialect's
    QByteArray location;

    bool operator==(const FaultSpec&) const = default;
};

/// How a server brings a kind about: most send it, the others happen to the connection.
/// Nothing for tls_failed, which a server without TLS cannot bring about.
std::optional<FaultSpec> faultFor(ErrorKind kind);

/// Time to the first token: log-normal by median and 95th percentile; equal values are fixed.
struct LatencyModel
{
    double medianMs = 300;
    double p95Ms = 900;

    bool operator==(const LatencyModel&) const = default;
};

/// A time in which a share of the requests fails. Times count from the simulator's start.
struct Outage
{
    Duration from{};
    Duration length{};
    std::optional<Duration> every; ///< absent: it happens once
    ErrorKind kind = ErrorKind::Overloaded;
    double share = 1;
    QString model = {}; ///< empty: all of them

    bool activeAt(Duration sinceStart) const;
    bool operator==(const Outage&) const = default;
};

/// What the provider's status page claims, truly or not. Times count from the simulator's start.
struct Announcement
{
    Duration from{};
    Duration to{};
    QString title{};
    bool maintenance = false; ///< told beforehand; else an incident

    bool operator==(const Announcement&) const = default;
};

struct ScriptStep
{
    FaultSpec fault;
    int times = 1;                       ///< so many requests in a row
    std::optional<Duration> during = {}; ///< instead: all requests for so long, from the first on

    bool operator==(const ScriptStep&) const = default;
};

struct SimulatedProvider
{
    QString name; ///< first part of the path
    QString dialect;
    QStringList models;
    LatencyModel latency;
    double tokensPerSecond = 60;
    int minAnswerTokens = 20;
    int maxAnswerTokens = 120;
    QString answer; ///< empty: made up, of minAnswerTokens to maxAnswerTokens words
    QMap<ErrorKind, double> errorShares;
    std::optional<int> requestsPerMinute;
    std::optional<int> tokensPerMinute;
    QList<Outage> outages;
    QList<Announcement> announcements{};
    QList<ScriptStep> script; ///< used up in order, before anything is left to chance
    QStringList refuses;      ///< parameters that it does not support; "prefill" is one
    QByteArray key;           ///< a made-up one; empty: every key is accepted

    bool operator==(const SimulatedProvider&) const = default;
};

struct Scenario
{
    QList<SimulatedProvider> providers;

    bool operator==(const Scenario&) const = default;
};

struct ScenarioReading
{
    std::optional<Scenario> scenario; ///< absent when there is any problem
    QList<ConfigurationProblem> problems;
};

/// Reads a scenario file: all problems at once, nothing half-applied. At most 4 MiB.
ScenarioReading readScenario(const QByteArray& json);

} // namespace fuseboard
