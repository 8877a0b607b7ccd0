// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callrecord.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace fuseboard {

/// Where a call went, by the configuration.
struct OtlpPeer
{
    QString system;  ///< gen_ai.provider.name
    QString address; ///< host; empty: not known
    int port = 0;

    bool operator==(const OtlpPeer&) const = default;
};

struct OtlpSpanId
{
    QByteArray trace; ///< 32 hexadecimal digits
    QByteArray span;  ///< 16
};

/// One attempt as a span, in JSON. A call that was made bears the attributes of the GenAI
/// conventions; a step that was passed over is no call, and bears ours alone ("fuseboard."), so
/// nobody counts it as one. Attempts of one prompt are siblings in one trace: which of them is the
/// last, their records do not tell, so there is no span above them.
QByteArray otlpSpan(const CallRecord& record, const OtlpPeer& peer, const OtlpSpanId& id);

/// An ExportTraceServiceRequest of spans made by otlpSpan().
QByteArray otlpTraces(const QList<QByteArray>& spans, const QString& instance);

} // namespace fuseboard
