// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/waterfallrows.h"

#include "ui/models/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Waterfall)
};

WaterfallRow::State stateOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Success:
        return WaterfallRow::State::Answered;
    case Outcome::Failure:
        return WaterfallRow::State::Failed;
    case Outcome::Skipped:
        return WaterfallRow::State::Skipped;
    case Outcome::Cancelled:
        return WaterfallRow::State::Cancelled;
    }
    return WaterfallRow::State::Failed;
}

bool isReused(const CallRecord& record, const Exchange* exchange)
{
    if (exchange && exchange->connecting)
        return false;
    return !record.connect && !record.tls && record.route && record.firstByte;
}

/// Puts spans end to end; none goes back in time, none is longer than the attempt.
class Spans
{
public:
    explicit Spans(double endMs) : m_endMs(endMs) {}

    void until(Phase phase, double toMs)
    {
        const double to = std::clamp(toMs, m_atMs, std::max(m_atMs, m_endMs));
        if (to > m_atMs)
            m_spans.append({phase, m_atMs, to});
        m_atMs = to;
    }
    double at() const { return m_atMs; }
    QList<PhaseSpan> take() { return std::move(m_spans); }

private:
    double m_endMs;
    double m_atMs = 0;
    QList<PhaseSpan> m_spans;
};

} // namespace

QList<PhaseSpan> phasesOf(const CallRecord& record, const Exchange* exchange)
{
    if (record.outcome == Outcome::Skipped)
        return {};
    const double end = toMs(record.latency);
    Spans spans(end);
    // Before the connection is begun, only the way to it is found: no phase of its own.
    const Duration begun = exchange && exchange->connecting ? *exchange->connecting : Duration();
    if (exchange && exchange->lookedUp)
        spans.until(Phase::Lookup, toMs(*exchange->lookedUp));
    if (record.connect)
        spans.until(Phase::Connect, toMs(begun + *record.connect));
    if (record.tls)
        spans.until(Phase::Tls, spans.at() + toMs(*record.tls));
    if (exchange && exchange->sent)
        spans.until(Phase::Sent, toMs(*exchange->sent));
    const bool connected = record.connect || record.route || record.firstByte;
    spans.until(connected ? Phase::FirstByte : Phase::Unknown,
                record.firstByte ? toMs(*record.firstByte)
                                 : toMs(record.ttft.value_or(record.latency)));
    if (record.ttft)
        spans.until(Phase::FirstToken, toMs(*record.ttft));
    const bool awaitsToken = record.stream && !record.ttft && record.status.value_or(0) < 300;
    spans.until(awaitsToken ? Phase::FirstToken : Phase::Stream, end);
    return spans.take();
}

WaterfallRow waterfallRow(const CallRecord& record, const Exchange* exchange)
{
    WaterfallRow row;
    row.name = u"%1 · %2"_s.arg(record.step + 1).arg(record.provider);
    row.state = stateOf(record.outcome);
    row.lengthMs = record.outcome == Outcome::Skipped ? 0 : toMs(record.latency);
    row.reused = isReused(record, exchange);
    row.phases = phasesOf(record, exchange);
    return row;
}

QList<WaterfallRow> waterfallRows(const QList<CallRecord>& attempts,
                                  const QList<Exchange>& exchanges)
{
    QList<WaterfallRow> rows;
    double at = 0;
    for (const CallRecord& record : attempts) {
        if (const double waited = toMs(record.waited); waited > 0) {
            WaterfallRow pause;
            pause.state = WaterfallRow::State::Paused;
            pause.name = Words::tr("waited");
            pause.beginMs = at;
            pause.lengthMs = waited;
            pause.phases = {{Phase::Paused, 0, waited}};
            rows.append(pause);
            at += waited;
        }
        const auto exchange =
            std::find_if(exchanges.cbegin(), exchanges.cend(),
                         [&](const Exchange& e) { return e.attempt == record.attempt; });
        WaterfallRow row =
            waterfallRow(record, exchange == exchanges.cend() ? nullptr : &*exchange);
        row.beginMs = at;
        at += row.lengthMs;
        rows.append(row);
    }
    return rows;
}

QString phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Paused:
        return Words::tr("waited");
    case Phase::Lookup:
        return Words::tr("DNS");
    case Phase::Connect:
        return Words::tr("connect");
    case Phase::Tls:
        return Words::tr("TLS");
    case Phase::Sent:
        return Words::tr("sent");
    case Phase::FirstByte:
        return Words::tr("first byte");
    case Phase::FirstToken:
        return Words::tr("first token");
    case Phase::Stream:
        return Words::tr("stream");
    case Phase::Unknown:
        break;
    }
    return Words::tr("not measured");
}

QString spokenRow(const WaterfallRow& row)
{
    if (row.state == WaterfallRow::State::Skipped)
        return Words::tr("skipped");
    QStringList parts;
    if (row.reused)
        parts << Words::tr("re-used connection");
    for (const PhaseSpan& span : row.phases)
        parts << u"%1 %2"_s.arg(phaseName(span.phase), durationText(span.toMs - span.fromMs));
    if (row.state != WaterfallRow::State::Paused)
        parts << Words::tr("total %1").arg(durationText(row.lengthMs));
    return parts.join(", "_L1);
}

} // namespace fuseboard
