// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agreement/facts.h"
#include "tests/agreement/toldcalls.h"
#include "tests/support/otlpchecker.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

template <typename Calls, typename Read>
QList<Facts> all(const Calls& calls, Read read)
{
    QList<Facts> facts;
    for (const auto& call : calls)
        facts.append(read(call));
    return facts;
}

/// As text, for a list that a person reads: "alpha success".
QStringList storyOf(const QList<CallRecord>& calls)
{
    QStringList story;
    for (const CallRecord& call : calls) {
        QString line = call.provider + u' ' + nameOf(call.outcome);
        if (const auto kind = call.kind())
            line += u' ' + QString(nameOf(*kind));
        if (call.isRetry)
            line += u", retry"_s;
        story.append(line);
    }
    return story;
}

QString labels(const QString& metric, const QStringList& pairs)
{
    return metric + u'{' + pairs.join(u',') + u'}';
}

QString pair(const QString& name, const QString& value)
{
    return name + u"=\""_s + value + u'"';
}

/// What the page must say of these calls: every line that is not zero.
QMap<QString, double> metricsOf(const QList<CallRecord>& calls)
{
    QMap<QString, double> values;
    for (const CallRecord& call : calls) {
        const QString kind = call.error ? QString(nameOf(call.error->kind)) : QString();
        ++values[labels(u"fuseboard_calls_total"_s,
                        {pair(u"provider"_s, call.provider), pair(u"model"_s, call.model),
                         pair(u"chain"_s, call.chain), pair(u"origin"_s, nameOf(call.origin)),
                         pair(u"outcome"_s, nameOf(call.outcome)), pair(u"kind"_s, kind)})];
        const QStringList model{pair(u"provider"_s, call.provider), pair(u"model"_s, call.model),
                                pair(u"origin"_s, nameOf(call.origin))};
        if (call.outcome == Outcome::Success) {
            const auto add = [&](const QString& metric, Duration duration) {
                values[labels(metric + u"_sum"_s, model)] += toSeconds(duration);
                ++values[labels(metric + u"_count"_s, model)];
            };
            add(u"fuseboard_call_latency_seconds"_s, call.latency);
            if (call.ttft)
                add(u"fuseboard_time_to_first_token_seconds"_s, *call.ttft);
            if (call.step > 0)
                ++values[labels(u"fuseboard_fallbacks_total"_s, {pair(u"chain"_s, call.chain)})];
        }
        if (call.isRetry && call.outcome != Outcome::Skipped)
            ++values[labels(u"fuseboard_retries_total"_s, model)];
        const double input = static_cast<double>(call.usage.inputTokens.value_or(0));
        const double output = static_cast<double>(call.usage.outputTokens.value_or(0));
        for (const auto& [direction, tokens] :
             {std::pair(u"input"_s, input), std::pair(u"output"_s, output)}) {
            if (tokens > 0)
                values[labels(u"fuseboard_tokens_total"_s,
                              model + QStringList{pair(u"direction"_s, direction)})] += tokens;
        }
        // A call that was cancelled after its first token is billed for that one.
        const double billed = call.outcome == Outcome::Cancelled && call.ttft ? 1 : output;
        if (call.provider != "beta"_L1 && input + billed > 0) // it has no price
            values[labels(u"fuseboard_cost_usd_total"_s, model)] +=
                (input * 2.5 + billed * 10) / 1e6;
    }
    return values;
}

} // namespace

/// One call, told in many places. A further place joins with a list of its own beside those of
/// `places()`.
class TestCallAgreement : public QObject
{
    Q_OBJECT

    ToldCalls m_told;

    QMap<QString, QList<Facts>> places() const
    {
        return {{u"the history"_s, all(m_told.kept, factsOf)},
                {u"the log"_s, all(m_told.logged, factsOfLine)},
                {u"OTLP"_s, all(m_told.spans, [](const QJsonValue& span) {
                     return factsOfSpan(span.toObject());
                 })}};
    }

private slots:
    void initTestCase()
    {
        m_told = callAll();
        QVERIFY2(m_told.fault.isEmpty(), qPrintable(m_told.fault));
    }

    void the_calls_are_those_of_the_story()
    {
        QCOMPARE(storyOf(m_told.shown),
                 (QStringList{u"alpha success"_s, u"beta failure rate_limited"_s,
                              u"beta success, retry"_s, u"gamma failure server_error"_s,
                              u"alpha success"_s, u"gamma skipped"_s, u"alpha success"_s,
                              u"delta cancelled"_s, u"gone failure connect_failed"_s,
                              u"stranger failure tls_failed"_s}));
        QVERIFY(m_told.shown[0].usage.outputTokens && m_told.shown[0].ttft);
        QCOMPARE(m_told.shown[1].retryAfter, std::optional<Duration>(std::chrono::seconds(1)));
        QVERIFY(!m_told.shown[1].error->raw.isEmpty());
        QVERIFY(m_told.shown[2].waited > Duration::zero());
        QCOMPARE(m_told.shown[5].circuitState, CircuitState::Open);
        QVERIFY(m_told.shown[7].ttft && !m_told.shown[7].usage.outputTokens);
    }

    void every_field_is_the_same_in_every_place()
    {
        const QList<Facts> shown = all(m_told.shown, factsOf);
        const auto told = places();
        for (auto place = told.cbegin(); place != told.cend(); ++place) {
            QVERIFY2(place->size() == shown.size(),
                     qPrintable(u"%1 tells %2 of %3 calls"_s.arg(place.key())
                                    .arg(place->size())
                                    .arg(shown.size())));
            for (qsizetype i = 0; i < shown.size(); ++i) {
                const QString differs = difference(shown[i], place->at(i));
                QVERIFY2(differs.isEmpty(),
                         qPrintable(u"call %1 in %2: %3"_s.arg(i).arg(place.key(), differs)));
            }
        }
    }

    void every_field_is_the_same_in_the_teams_history()
    {
        if (!m_told.hasTeam)
            QSKIP("PostgreSQL (the package postgresql-15) is not installed");
        const QList<Facts> shown = all(m_told.shown, factsOf);
        const QList<Facts> shared = all(m_told.shared, factsOf);
        QCOMPARE(shared.size(), shown.size());
        for (qsizetype i = 0; i < shown.size(); ++i) {
            const QString differs = difference(shown[i], shared[i]);
            QVERIFY2(differs.isEmpty(), qPrintable(u"call %1: %2"_s.arg(i).arg(differs)));
        }
    }

    void the_history_has_the_whole_error_and_the_way()
    {
        for (qsizetype i = 0; i < m_told.shown.size(); ++i) {
            const CallRecord& shown = m_told.shown[i];
            const CallRecord& kept = m_told.kept.at(i);
            QCOMPARE(kept.route, shown.route);
            QCOMPARE(kept.usage, shown.usage);
            QCOMPARE(kept.error.has_value(), shown.error.has_value());
            if (!shown.error)
                continue;
            QCOMPARE(kept.error->raw, shown.error->raw);
            QCOMPARE(kept.error->code, shown.error->code);
            QCOMPARE(kept.error->requestId, shown.error->requestId);
            QCOMPARE(kept.error->advice, shown.error->advice);
            QCOMPARE(kept.error->via, shown.error->via);
            QCOMPARE(kept.error->retrySame, shown.error->retrySame);
            QCOMPARE(kept.error->fallback, shown.error->fallback);
        }
    }

    void a_span_says_the_same_in_the_words_of_the_conventions()
    {
        QCOMPARE(m_told.complaints, QStringList());
        for (qsizetype i = 0; i < m_told.shown.size(); ++i) {
            const CallRecord& shown = m_told.shown[i];
            const QJsonObject span = m_told.spans.at(i).toObject();
            const bool called = shown.outcome != Outcome::Skipped;
            QCOMPARE(attribute(span, u"gen_ai.request.model"_s).toString(),
                     called ? shown.model : QString());
            QCOMPARE(attribute(span, u"error.type"_s).toString(),
                     shown.error ? QString(nameOf(shown.error->kind)) : QString());
            QCOMPARE(span[u"name"_s].toString(), (called ? u"chat m"_s : u"skip m"_s));
            QCOMPARE(span[u"status"_s][u"message"_s].toString(),
                     shown.outcome == Outcome::Failure ? shown.message : QString());
        }
        const auto trace = [&](qsizetype i) { return m_told.spans.at(i)[u"traceId"_s].toString(); };
        QCOMPARE(trace(2), trace(1)); // a retry is of the same prompt
        QVERIFY(trace(3) != trace(1));
    }

    void sums_and_counters_are_those_of_the_calls()
    {
        const QMap<QString, double> expected = metricsOf(m_told.shown);
        const QStringList metrics{u"fuseboard_calls_total"_s,
                                  u"fuseboard_fallbacks_total"_s,
                                  u"fuseboard_call_latency_seconds_sum"_s,
                                  u"fuseboard_call_latency_seconds_count"_s,
                                  u"fuseboard_time_to_first_token_seconds_sum"_s,
                                  u"fuseboard_time_to_first_token_seconds_count"_s,
                                  u"fuseboard_tokens_total"_s,
                                  u"fuseboard_retries_total"_s,
                                  u"fuseboard_cost_usd_total"_s};
        QMap<QString, double> told;
        for (auto it = m_told.metrics.cbegin(); it != m_told.metrics.cend(); ++it) {
            if (metrics.contains(it.key().section(u'{', 0, 0)) && it.value() != 0)
                told[it.key()] = it.value();
        }
        for (const QString& line : told.keys() + expected.keys()) {
            QVERIFY2(
                qFuzzyCompare(told.value(line), expected.value(line)),
                qPrintable(
                    u"%1: %2, not %3"_s.arg(line).arg(told.value(line)).arg(expected.value(line))));
        }
    }

    void circuits_are_open_where_the_calls_opened_them()
    {
        for (const QString& provider : {u"gamma"_s, u"gone"_s, u"stranger"_s}) {
            QCOMPARE(m_told.metrics.value(
                         labels(u"fuseboard_circuit_state"_s,
                                {pair(u"provider"_s, provider), pair(u"state"_s, u"open"_s)})),
                     1);
        }
        QCOMPARE(m_told.metrics.value(
                     labels(u"fuseboard_circuit_state"_s,
                            {pair(u"provider"_s, u"alpha"_s), pair(u"state"_s, u"closed"_s)})),
                 1);
    }
};

QTEST_GUILESS_MAIN(TestCallAgreement)
#include "tst_callagreement.moc"
