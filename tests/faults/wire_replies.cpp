// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/claims.h"

#include <algorithm>

namespace fuseboard::faults {

using namespace Qt::StringLiterals;

namespace {

const QJsonObject kQuick{{u"retry"_s, QJsonObject{{u"base_delay_s"_s, 0.1}}}};

/// The primary breaks the wire in another way at each attempt; the fallback answers.
Scenario broken(const QString& id, const QString& fault,
                std::function<QList<Script>(const FaultServer&)> ways, const QStringList& allowed)
{
    return {Group::Wire, id, fault,
            [ways](Stage& stage) {
                FaultServer& primary = stage.pair(Wire::OpenAi, kQuick);
                primary.behave([&primary, ways](const Arrival& arrival) {
                    const QList<Script> all = ways(primary);
                    return all[(arrival.number - 1) % all.size()];
                });
                stage.send();
            },
            [allowed](const Evidence& evidence, Judgement& judgement) {
                const QStringList kinds = failureKinds(evidence.result());
                const bool fits = !kinds.isEmpty() &&
                                  std::all_of(kinds.begin(), kinds.end(), [&](const QString& each) {
                                      return allowed.contains(each);
                                  });
                judgement.must(u"told as %1"_s.arg(allowed.join(u" or "_s)), fits,
                               kinds.join(u", "_s));
                answeredByFallback(evidence, judgement);
                within(evidence, judgement, Level::Must, 10);
            }};
}

Scenario resetInHead()
{
    return broken(u"W01"_s, u"reset inside the head"_s,
                  [](const FaultServer& server) {
                      return QList<Script>{
                          server.say().raw("HTTP/1.1 200 OK\r\nContent-Ty"_ba).reset()};
                  },
                  {u"connect_failed"_s, u"malformed_reply"_s});
}

Scenario resetInBody()
{
    return broken(u"W02"_s, u"reset inside the body, and inside a chunk"_s,
                  [](const FaultServer& server) {
                      return QList<Script>{
                          server.say().head().tokens(20).reset(),
                          server.say().head().tokens(20).raw("40\r\ndata: {\"id\""_ba).reset()};
                  },
                  {u"stream_cut"_s});
}

Scenario badChunks()
{
    return broken(u"W03"_s, u"bad chunk sizes"_s,
                  [](const FaultServer& server) {
                      QList<Script> all;
                      for (const QByteArray& size : {"zz"_ba, "-5"_ba, "fffffffffffffffff"_ba})
                          all.append(
                              server.say().head().tokens(5).raw(size + "\r\ndata: {}\r\n"_ba));
                      return all;
                  },
                  {u"malformed_reply"_s});
}

Scenario garbageStatus()
{
    return broken(
        u"W07"_s, u"garbage status line"_s,
        [](const FaultServer& server) {
            return QList<Script>{
                server.say().raw("HELLO WORLD, how are you?\r\n\r\n"_ba),
                server.say().raw("HTTP/9.9 abc def\r\n\r\n"_ba),
                server.say().raw("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n"_ba)};
        },
        {u"malformed_reply"_s});
}

Scenario slowHead()
{
    return {Group::Wire,
            u"W06"_s,
            u"slow headers, a byte a second"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair();
                primary.always(primary.say().drip(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"_ba, stage.tempo()(1)));
                stage.send();
            },
            [](const Evidence& evidence, Judgement& judgement) {
                firstFailureIs(evidence, judgement, u"timed_out"_s);
                onceAtPrimary(evidence, judgement);
                within(evidence, judgement, Level::Must, 11);
                answeredByFallback(evidence, judgement);
            },
            Times::Scaled,
            11};
}

Scenario redirect()
{
    return {Group::Wire, u"W15"_s, u"redirect to another origin"_s,
            [](Stage& stage) {
                FaultServer& elsewhere = stage.provider(u"elsewhere"_s);
                FaultServer& primary = stage.pair(Wire::OpenAi, kQuick);
                const QByteArray target = elsewhere.baseUrl().toLatin1() + "/chat/completions";
                primary.always(primary.say().reply(307, {}, {{"Location"_ba, target}}));
                stage.send();
            },
            [](const Evidence& evidence, Judgement& judgement) {
                const int followed = evidence.server(u"elsewhere"_s).count();
                judgement.must(u"not followed: neither prompt nor key go there"_s, followed == 0,
                               counted(followed, u"elsewhere"_s));
                answeredByFallback(evidence, judgement);
            }};
}

Scenario echoedKey()
{
    return {Group::Wire,
            u"W16"_s,
            u"an error that repeats the key"_s,
            [](Stage& stage) {
                FaultServer& primary = stage.pair();
                const QString key = QString::fromLatin1(primary.key());
                primary.always(primary.say().error(
                    401, u"Incorrect API key provided: %1. You sent 'Bearer %1'."_s.arg(key),
                    u"invalid_api_key"_s, {{"X-Request-Id"_ba, primary.key()}}));
                stage.send();
                stage.run({{u"send"_s, u"--prompt"_s, u"hello"_s}});
            },
            [](const Evidence& evidence, Judgement& judgement) {
                firstFailureIs(evidence, judgement, u"authentication_failed"_s);
                answeredByFallback(evidence, judgement);
                const QString message = attempts(evidence.result()).value(0)[u"message"].toString();
                judgement.must(u"the sentence is left, the key is not"_s,
                               message.contains(u"Incorrect API key provided"_s), message);
            },
            Times::Scaled,
            5,
            Counting::Loose};
}

} // namespace

QList<Scenario> wireReplies()
{
    return {resetInHead(),   resetInBody(), badChunks(), slowHead(),
            garbageStatus(), redirect(),    echoedKey()};
}

} // namespace fuseboard::faults
