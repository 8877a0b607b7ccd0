// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callrecord.h"
#include "app/engine/exchange.h"

#include <QList>
#include <QString>

namespace fuseboard {

/// What a part of an attempt's time went to.
enum class Phase {
    Paused,  ///< between attempts
    Lookup,  ///< DNS
    Connect, ///< with the lookup, where that is not known
    Tls,
    Sent,       ///< the request was being written
    FirstByte,  ///< waiting for it
    FirstToken, ///< waiting for it
    Stream,     ///< the rest of the reply
    Unknown,    ///< under way, or before anything could be measured
};

struct PhaseSpan
{
    Phase phase = Phase::Unknown;
    double fromMs = 0; ///< since the attempt began
    double toMs = 0;

    bool operator==(const PhaseSpan&) const = default;
};

/// One line of a waterfall: an attempt, a step that was passed over, or a pause.
struct WaterfallRow
{
    enum class State { Paused, Running, Answered, Failed, Skipped, Cancelled };

    QString name; ///< before the bar; empty: the bar has the whole width
    State state = State::Running;
    double beginMs = 0; ///< since the first row began
    double lengthMs = 0;
    bool reused = false; ///< the connection was: no lookup, connect and TLS
    QList<PhaseSpan> phases{};

    bool operator==(const WaterfallRow&) const = default;
};

/// The phases of a record; `exchange` adds what only it knows: lookup and sending. Pure.
QList<PhaseSpan> phasesOf(const CallRecord& record, const Exchange* exchange = nullptr);
WaterfallRow waterfallRow(const CallRecord& record, const Exchange* exchange = nullptr);
/// All attempts of one prompt with the pauses between them, in their order. Pure.
QList<WaterfallRow> waterfallRows(const QList<CallRecord>& attempts,
                                  const QList<Exchange>& exchanges = {});

QString phaseName(Phase phase); ///< "connect", "first token"
/// "waited 1.2 s, re-used connection, first byte 40 ms, stream 800 ms, total 900 ms"
QString spokenRow(const WaterfallRow& row);

} // namespace fuseboard
