// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartsummary.h"

#include "ui/models/cardtext.h"
#include "ui/models/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartSummary)
};

QString sentence(const QString& subject, const QString& span, const QStringList& parts)
{
    return Words::tr("%1, %2: %3.")
        .arg(subject, span, parts.isEmpty() ? Words::tr("no providers") : parts.join(u", "_s));
}

QString spoken(const LegendEntry& entry)
{
    if (!entry.p50)
        return Words::tr("%1 no samples").arg(entry.title);
    if (!isDuration(entry.metric))
        return Words::tr("%1 now %2, at most %3")
            .arg(entry.title,
                 entry.now ? valueText(*entry.now, entry.metric) : Words::tr("not known"),
                 valueText(*entry.max, entry.metric));
    return Words::tr("%1 median %2, 95 % below %3")
        .arg(entry.title, valueText(*entry.p50, entry.metric), valueText(*entry.p95, entry.metric));
}

} // namespace

QString subjectText(ChartSubject subject)
{
    switch (subject) {
    case ChartSubject::ErrorsByKind:
    case ChartSubject::ErrorsByProvider:
        return Words::tr("Error rate");
    case ChartSubject::Latency:
        return Words::tr("Latency");
    case ChartSubject::FirstToken:
        return Words::tr("Time to first token");
    case ChartSubject::Calls:
        return Words::tr("Calls and 429s");
    }
    return {};
}

QString spanText(const BoardSnapshot& board, qint64 fromMs, qint64 toMs)
{
    const bool isWhole = fromMs == fromMsOf(board) && toMs == toMsOf(board);
    if (isWhole && board.range != TimeRange::Own)
        return rangeText(board.range);
    constexpr qint64 kLongMs = 12 * 3'600'000;
    return toMs - fromMs > kLongMs ? Words::tr("%1 to %2").arg(momentText(fromMs), momentText(toMs))
                                   : Words::tr("%1 to %2").arg(clockText(fromMs), clockText(toMs));
}

QString spokenChart(ChartSubject subject, const QString& span, const QList<LegendEntry>& entries,
                    const QList<Annotation>& annotations)
{
    QStringList parts;
    for (const LegendEntry& entry : entries) {
        if (entry.shown)
            parts << spoken(entry);
    }
    QString text = sentence(subjectText(subject), span, parts);
    for (const Annotation& annotation : annotations)
        text = sentencesText({text, annotation.text});
    return text;
}

QString spokenCircuits(const BoardSnapshot& board, const FeedsSnapshot& feeds, const QString& span)
{
    QStringList parts;
    for (const ProviderBoard& provider : board.providers) {
        QString part = Words::tr("%1 %2", "provider, state of its circuit")
                           .arg(provider.title, circuitStateText(provider.circuit.state).toLower());
        const qint64 nowMs = toMsOf(board);
        const QList<ClaimSpan> claims = claimSpans(feeds, provider.name, nowMs - 1, nowMs);
        if (!claims.isEmpty())
            part = Words::tr("%1, its page says %2").arg(part, claimText(claims.last().level));
        parts << part;
    }
    return sentence(Words::tr("Circuits"), span, parts);
}

} // namespace fuseboard
