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
