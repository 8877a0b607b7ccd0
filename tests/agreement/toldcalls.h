// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/storedhistory.h"

#include <QJsonArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace fuseboard {

/// What every place told of the same calls, in the order in which they ended.
struct ToldCalls
{
    QList<CallRecord> shown;  ///< by the engine's signal, as the window and the command line get it
    QList<CallRecord> kept;   ///< rows of the history
    bool hasTeam = false;     ///< PostgreSQL is there
    QList<CallRecord> shared; ///< rows of the team's history
    QList<QJsonObject> logged; ///< lines of the call log
    QJsonArray spans;          ///< that the collector accepted
    /// Lines of the Prometheus page, by what stands before the value.
    QMap<QString, double> metrics;
    QStringList complaints; ///< of the collector
    QString fault;          ///< why the rest is worth nothing
};

/// A whole engine on real sockets calls simulated providers: a stream that goes well, a refusal
/// with Retry-After and its retry, a failure with a reply, a step that is skipped since the circuit
/// is open, a prompt that is cancelled, a server that is not there, one whose certificate nobody
/// knows.
ToldCalls callAll();

} // namespace fuseboard
