// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/calltext.h"

#include "app/domain/kindtext.h"
#include "app/engine/enginetext.h"
#include "ui/models/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CallText)
};

const QString kNone = u"–"_s;

QString durationCell(std::optional<Duration> duration)
{
    return durationText(millisecondsOf(duration));
}

QString number(std::optional<qint64> value)
{
    return value ? QLocale().toString(*value) : kNone;
}

QString tokensCell(const Usage& usage)
{
    if (!usage.inputTokens && !usage.outputTokens)
        return kNone;
    const QString text = u"%1 / %2"_s.arg(number(usage.inputTokens), number(usage.outputTokens));
    return usage.estimated ? u"~"_s + text : text;
}

QString chainCell(const CallRecord& record)
{
    return record.chain.isEmpty() ? kNone : u"%1 · %2"_s.arg(record.chain).arg(record.step + 1);
}

QString triesCell(const CallRecord& record)
{
    return record.retryCount == 0
               ? QString::number(record.attempt)
               : Words::tr("%1, retry %2").arg(record.attempt).arg(record.retryCount);
}

QString connectionText(const CallRecord& record)
{
    if (record.connect)
        return Words::tr("new, in %1").arg(durationCell(record.connect));
    if (record.firstByte)
        return Words::tr("re-used");
    return {};
}

QString circuitText(CircuitState state)
{
    switch (state) {
    case CircuitState::Closed:
        return Words::tr("closed");
    case CircuitState::Open:
        return Words::tr("open");
    case CircuitState::HalfOpen:
        return Words::tr("half open");
    }
    return {};
}

/// Collects what there is to say.
class Fields
{
public:
    void add(const QString& label, const QString& value)
    {
        if (!value.isEmpty())
            m_fields.append({label, value});
    }
    void add(const QString& label, std::optional<Duration> value)
    {
        if (value)
            add(label, durationCell(value));
    }
    QList<CallField> take() { return std::move(m_fields); }

private:
    QList<CallField> m_fields;
};

void addTimes(Fields& fields, const CallRecord& record)
{
    if (record.waited > Duration::zero())
        fields.add(Words::tr("Waited before"), std::optional(record.waited));
    fields.add(Words::tr("Connection"), connectionText(record));
    fields.add(Words::tr("TLS handshake"), record.tls);
    fields.add(Words::tr("First byte after"), record.firstByte);
    fields.add(Words::tr("First token after"), record.ttft);
    if (record.outcome != Outcome::Skipped)
        fields.add(Words::tr("Took"), std::optional(record.latency));
    if (record.ttft && record.latency > *record.ttft && record.usage.outputTokens) {
        const double rate = static_cast<double>(*record.usage.outputTokens) /
                            toSeconds(record.latency - *record.ttft);
        fields.add(Words::tr("Pace"),
                   Words::tr("%1 tokens/s").arg(QLocale().toString(rate, 'f', rate < 10 ? 1 : 0)));
    }
}

QString tokensText(const Usage& usage)
{
    if (!usage.inputTokens && !usage.outputTokens)
        return {};
    const QString text =
        Words::tr("%1 in, %2 out").arg(number(usage.inputTokens), number(usage.outputTokens));
    return usage.estimated ? Words::tr("%1 (estimated)").arg(text) : text;
}

} // namespace

QString callHeader(CallModel::Column column)
{
    switch (column) {
    case CallModel::Time:
        return Words::tr("Time");
    case CallModel::Provider:
        return Words::tr("Provider");
    case CallModel::Model:
        return Words::tr("Model");
    case CallModel::Chain:
        return Words::tr("Chain, step");
    case CallModel::Origin:
        return Words::tr("Origin");
    case CallModel::Outcome:
        return Words::tr("Outcome");
    case CallModel::Status:
        return Words::tr("Status");
    case CallModel::Latency:
        return Words::tr("Latency");
    case CallModel::FirstToken:
        return Words::tr("First token");
    case CallModel::Tokens:
        return Words::tr("Tokens in / out");
    case CallModel::Tries:
        return Words::tr("Attempt");
    case CallModel::ColumnCount:
        break;
    }
    return {};
}

Qt::Alignment callAlignment(CallModel::Column column)
{
    switch (column) {
    case CallModel::Status:
    case CallModel::Latency:
    case CallModel::FirstToken:
    case CallModel::Tokens:
        return Qt::AlignRight;
    default:
        return Qt::AlignLeft;
    }
}

QString callCell(const StoredCall& call, CallModel::Column column)
{
    const CallRecord& record = call.record;
    switch (column) {
    case CallModel::Time:
        return callTime(call.atMs);
    case CallModel::Provider:
        return record.provider;
    case CallModel::Model:
        return record.model;
    case CallModel::Chain:
        return chainCell(record);
    case CallModel::Origin:
        return originName(record.origin);
    case CallModel::Outcome:
        return outcomeText(record);
    case CallModel::Status:
        return record.status ? QString::number(*record.status) : kNone;
    case CallModel::Latency:
        return record.outcome == Outcome::Skipped ? kNone : durationCell(record.latency);
    case CallModel::FirstToken:
        return durationCell(record.ttft);
    case CallModel::Tokens:
        return tokensCell(record.usage);
    case CallModel::Tries:
        return triesCell(record);
    case CallModel::ColumnCount:
        break;
    }
    return {};
}

QString callTip(const StoredCall& call, CallModel::Column column)
{
    const CallRecord& record = call.record;
    switch (column) {
    case CallModel::Time:
        return Words::tr("Ended %1").arg(callTimeUtc(call.atMs));
    case CallModel::Provider:
        return record.provider;
    case CallModel::Model:
        return record.model;
    case CallModel::Chain:
        return record.chain.isEmpty()
                   ? Words::tr("Outside of the chains")
                   : Words::tr("Chain %1, step %2").arg(record.chain).arg(record.step + 1);
    case CallModel::Outcome:
        return engineText(record.message);
    case CallModel::Tokens:
        return tokensText(record.usage);
    default:
        return {};
    }
}

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Success:
        return Words::tr("Answered");
    case Outcome::Failure:
        return Words::tr("Failed");
    case Outcome::Skipped:
        return Words::tr("Skipped");
    case Outcome::Cancelled:
        return Words::tr("Cancelled");
    }
    return {};
}

QString outcomeText(const CallRecord& record)
{
    if (const auto kind = record.kind(); kind && record.outcome == Outcome::Failure)
        return Words::tr("Failed: %1").arg(causeText(*kind));
    return outcomeName(record.outcome);
}

QString originName(Origin origin)
{
    switch (origin) {
    case Origin::Prompt:
        return Words::tr("Prompt");
    case Origin::Probe:
        return Words::tr("Scheduled check");
    case Origin::Check:
        return Words::tr("Key check");
    }
    return {};
}

QString callTime(qint64 utcMs)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(utcMs);
    return Words::tr("%1 %2", "date, time of day")
        .arg(dayText(local.date()), local.time().toString(u"HH:mm:ss.zzz"_s));
}

QString callTimeUtc(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) +
           u" UTC"_s;
}

QString attemptText(const CallRecord& record)
{
    return Words::tr("Attempt %1: %2, %3")
        .arg(QString::number(record.attempt), record.provider, outcomeText(record));
}

QList<CallField> callFields(const StoredCall& call)
{
    const CallRecord& record = call.record;
    Fields fields;
    fields.add(Words::tr("Ended"),
               Words::tr("%1 (%2)").arg(callTime(call.atMs), callTimeUtc(call.atMs)));
    if (record.startedAt.isValid())
        fields.add(Words::tr("Began"), callTime(record.startedAt.toMSecsSinceEpoch()));
    fields.add(Words::tr("Provider"), record.provider);
    fields.add(Words::tr("Model"), record.model);
    if (!record.chain.isEmpty())
        fields.add(Words::tr("Chain"),
                   Words::tr("%1, step %2").arg(record.chain).arg(record.step + 1));
    fields.add(Words::tr("Made by"), originName(record.origin));
    fields.add(
        Words::tr("Attempt"),
        record.retryCount == 0
            ? QString::number(record.attempt)
            : Words::tr("%1, retry %2 of this step").arg(record.attempt).arg(record.retryCount));
    fields.add(Words::tr("Outcome"), outcomeText(record));
    if (record.outcome == Outcome::Skipped)
        fields.add(Words::tr("Reason"), engineText(record.message));
    if (record.status)
        fields.add(Words::tr("HTTP status"), QString::number(*record.status));
    addTimes(fields, record);
    fields.add(Words::tr("Tokens"), tokensText(record.usage));
    fields.add(Words::tr("Finish reason"), record.finishReason);
    if (record.outcome != Outcome::Skipped)
        fields.add(Words::tr("Answer"),
                   record.stream ? Words::tr("as a stream") : Words::tr("in one piece"));
    fields.add(Words::tr("Circuit then"), circuitText(record.circuitState));
    if (record.route) {
        fields.add(Words::tr("Proxy"), engineText(record.route->proxy));
        fields.add(Words::tr("Certificates"), engineText(record.route->certificates));
    }
    fields.add(Words::tr("Board"), call.board);
    return fields.take();
}

QList<CallField> errorFields(const CallRecord& record)
{
    if (!record.error)
        return {};
    const ProviderError& error = *record.error;
    Fields fields;
    fields.add(Words::tr("Message"), engineText(error.message));
    fields.add(Words::tr("Advice"), engineTexts(error.advice).join(u'\n'));
    fields.add(Words::tr("Asks to wait"), error.retryAfter);
    fields.add(Words::tr("Same step again"),
               error.retrySame ? Words::tr("yes, after a pause") : Words::tr("no"));
    fields.add(Words::tr("Next step"),
               error.fallback ? Words::tr("may be tried") : Words::tr("would fail as well"));
    fields.add(Words::tr("Code"), error.code);
    fields.add(Words::tr("Request id"), error.requestId);
    if (error.provider != record.provider)
        fields.add(Words::tr("Failed at"), error.provider);
    fields.add(Words::tr("Passed on by"), error.via);
    return fields.take();
}

} // namespace fuseboard
