// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/adapters/sharedhistory/callcolumns.h"
#include "tests/app/adapters/history/historybench.h"

#include <QTest>

using namespace fuseboard;
using namespace Qt::StringLiterals;

namespace {

QStringList selected()
{
    return callSelection().split(u", "_s).filter(u"c."_s);
}

/// A row as the server gives it, all NULL but for these.
QVariantList rowWith(const QMap<QString, QVariant>& values)
{
    QVariantList row;
    const QStringList columns = selected();
    for (const QString& column : columns) {
        const QString name = column.section(u"c."_s, 1).section(u')', 0, 0);
        row.append(values.value(name));
    }
    return row;
}

} // namespace

class TestCallColumns : public QObject
{
    Q_OBJECT

private slots:
    void words_that_are_not_known_here_do_not_stop_the_reading()
    {
        const StoredCall call = callOf(rowWith({{u"seq"_s, 7},
                                                {u"outcome"_s, u"postponed"_s},
                                                {u"origin"_s, u"dream"_s},
                                                {u"circuit_state"_s, u"ajar"_s},
                                                {u"kind"_s, u"solar_flare"_s},
                                                {u"error_advice"_s, u"no JSON"_s}}),
                                       0);
        QCOMPARE(call.id, 7);
        QCOMPARE(call.record.outcome, Outcome::Failure); // never a success by mistake
        QCOMPARE(call.record.origin, Origin::Prompt);
        QCOMPARE(call.record.circuitState, CircuitState::Closed);
        QCOMPARE(call.record.error->kind, ErrorKind::Unknown);
        QVERIFY(call.record.error->advice.isEmpty());
    }

    void what_is_null_is_not_there()
    {
        const CallRecord record = callOf(rowWith({{u"outcome"_s, u"success"_s}}), 0).record;
        QVERIFY(!record.status && !record.ttft && !record.retryAfter && !record.usage.inputTokens);
        QVERIFY(!record.error && !record.route && !record.startedAt.isValid());
        QCOMPARE(record.latency, Duration());
    }

    void a_row_too_short_reads_as_nothing()
    {
        QCOMPARE(callOf({1, 2}, 0).id, 1);
        QCOMPARE(callOf({}, 3).id, 0);
    }

    void units_are_those_of_the_call_log()
    {
        const CallRecord record = callOf(rowWith({{u"latency_ms"_s, 1300.25},
                                                  {u"retry_after_s"_s, 7.5},
                                                  {u"started_at"_s, kNoonMs},
                                                  {u"proxy"_s, u"no proxy"_s},
                                                  {u"certificates"_s, u"system certificates"_s}}),
                                         0)
                                      .record;
        QCOMPARE(record.latency, Duration(std::chrono::microseconds(1'300'250)));
        QCOMPARE(record.retryAfter, std::optional<Duration>(std::chrono::milliseconds(7500)));
        QCOMPARE(record.startedAt.toMSecsSinceEpoch(), kNoonMs);
        QCOMPARE(record.route->certificates, u"system certificates"_s);
    }

    void every_column_that_is_written_is_read_and_the_other_way_round()
    {
        CallColumns columns;
        QVERIFY(columns.isEmpty());
        columns.add(1, {successOf(u"a"_s), kNoonMs});
        QVERIFY(!columns.isEmpty());
        const QString sql = columns.insert(3);
        QVERIFY2(sql.startsWith(u"INSERT INTO calls (board_id, seq, ended_at, "_s),
                 qPrintable(sql));
        QVERIFY(sql.contains(u"SELECT 3, * FROM unnest("_s));
        const QStringList written =
            sql.section(u"board_id, "_s, 1).section(u')', 0, 0).split(u", "_s);
        QStringList read;
        for (const QString& column : selected())
            read << column.section(u"c."_s, 1).section(u')', 0, 0).section(u' ', 0, 0);
        QCOMPARE(read, written);
        QCOMPARE(sql.count(u"[]"_s), written.size()); // an array for each
    }

    void texts_cannot_end_their_array()
    {
        CallRecord record =
            failureOf(u"a"_s, ErrorKind::ServerError, 500, u"'); DROP TABLE calls; --"_s);
        CallColumns columns;
        columns.add(1, {record, kNoonMs});
        QVERIFY(columns.insert(1).contains(u"''); DROP TABLE calls; --"_s));
    }
};

QTEST_GUILESS_MAIN(TestCallColumns)
#include "tst_callcolumns.moc"
