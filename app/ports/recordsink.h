// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callrecord.h"
#include "app/domain/configuration.h"

#include <QString>

#include <functional>

namespace fuseboard {

/// Takes every call record as it is made, and carries it elsewhere. Never blocks and never throws a
/// record's failure back at the call: what goes wrong is told by `fault()`. Threads: the engine's.
class RecordSink
{
public:
    virtual ~RecordSink() = default;
    virtual void configure(const Configuration& configuration) = 0;
    /// `atMs`: when it ended, on the board's axis (UTC, ms). Secrets are taken out already.
    virtual void record(const CallRecord& record, qint64 atMs) = 0;
    /// What is wrong and what to do, for a person; empty where all is well.
    virtual QString fault() const = 0;
    /// The program ends: what has not been carried yet goes now. `done` comes once, perhaps from
    /// within the call, unless the sink is destroyed before.
    virtual void finish(std::function<void()> done) { done(); }
};

} // namespace fuseboard
