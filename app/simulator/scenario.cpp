// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/scenario.h"

namespace fuseboard {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(Fault fault)
{
    switch (fault) {
    case Fault::None:
        return "ok"_L1;
    case Fault::Error:
        return "error"_L1;
    case Fault::Stall:
        return "stall"_L1;
    case Fault::Cut:
        return "cut"_L1;
    case Fault::CutClean:
        return "cut_clean"_L1;
    case Fault::Reset:
        return "reset"_L1;
    case Fault::Silence:
        return "silence"_L1;
    case Fault::SlowFirstToken:
        return "slow_first_token"_L1;
    case Fault::Drip:
        return "drip"_L1;
    case Fault::GarbageEvent:
        return "garbage_event"_L1;
    case Fault::NoDone:
        return "no_done"_L1;
    case Fault::Heartbeats:
        return "heartbeats"_L1;
    case Fault::ErrorEvent:
        return "error_event"_L1;
    case Fault::Empty:
        return "empty"_L1;
    case Fault::Html:
        return "html"_L1;
    case Fault::HugeError:
        return "huge_error"_L1;
    case Fault::ToolCall:
        return "tool_call"_L1;
    case Fault::ToolCallCut:
        return "tool_call_cut"_L1;
    case Fault::Reply:
        return "reply"_L1;
    case Fault::Redirect:
        return "redirect"_L1;
    case Fault::InvalidUtf8:
        return "invalid_utf8"_L1;
    case Fault::DeepJson:
        return "deep_json"_L1;
    case Fault::HugeEvent:
        return "huge_event"_L1;
    case Fault::HugeHead:
        return "huge_head"_L1;
    case Fault::GzipBomb:
        return "gzip_bomb"_L1;
    case Fault::BadChunk:
        return "bad_chunk"_L1;
    case Fault::ShortLength:
        return "short_length"_L1;
    case Fault::LongLength:
        return "long_length"_L1;
    case Fault::SlowHeaders:
        return "slow_headers"_L1;
    case Fault::GarbageStatus:
        return "garbage_status"_L1;
    case Fault::Split:
        return "split"_L1;
    }
    return {};
}

std::optional<FaultSpec> faultFor(ErrorKind kind)
{
    FaultSpec spec;
    spec.kind = kind;
    switch (kind) {
    case ErrorKind::TlsFailed:
        return std::nullopt;
    case ErrorKind::ConnectFailed:
        spec.fault = Fault::Reset;
        break;
    case ErrorKind::TimedOut:
        spec.fault = Fault::Silence;
        break;
    case ErrorKind::StreamStalled:
        spec.fault = Fault::Stall;
        break;
    case ErrorKind::StreamCut:
        spec.fault = Fault::Cut;
        break;
    case ErrorKind::MalformedReply:
        spec.fault = Fault::GarbageEvent;
        break;
    default:
        spec.fault = Fault::Error;
        break;
    }
    return spec;
}

bool Outage::activeAt(Duration sinceStart) const
{
    if (sinceStart < from)
        return false;
    const Duration since = sinceStart - from;
    return (every ? since % *every : since) < length;
}

} // namespace fuseboard
