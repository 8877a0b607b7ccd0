// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/waterfall.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace fuseboard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

CallRecord answered()
{
    CallRecord record;
    record.provider = u"openai"_s;
    record.route = NetworkRoute{u"no proxy"_s, {}};
    record.connect = 30ms;
    record.tls = 40ms;
    record.firstByte = 200ms;
    record.ttft = 250ms;
    record.latency = 1000ms;
    return record;
}

QList<Phase> kinds(const QList<PhaseSpan>& spans)
{
    QList<Phase> phases;
    for (const PhaseSpan& span : spans)
        phases << span.phase;
    return phases;
}

/// Colours along the middle of a row's bar, each once.
int coloursIn(const QImage& image, int y)
{
    QSet<QRgb> seen;
    for (int x = 0; x < image.width(); ++x)
        seen.insert(image.pixel(x, y));
    return static_cast<int>(seen.size());
}

} // namespace

class TestWaterfall : public QObject
{
    Q_OBJECT
private slots:
    void phases_lie_end_to_end_and_fill_the_attempt()
    {
        const QList<PhaseSpan> expected{{Phase::Connect, 0, 30},
                                        {Phase::Tls, 30, 70},
                                        {Phase::FirstByte, 70, 200},
                                        {Phase::FirstToken, 200, 250},
                                        {Phase::Stream, 250, 1000}};
        QCOMPARE(phasesOf(answered()), expected);
    }

    void the_exchange_adds_lookup_and_sending()
    {
        Exchange exchange;
        exchange.connecting = 1ms;
        exchange.lookedUp = 12ms;
        exchange.sent = 75ms;
        const QList<PhaseSpan> expected{{Phase::Lookup, 0, 12},      {Phase::Connect, 12, 31},
                                        {Phase::Tls, 31, 71},        {Phase::Sent, 71, 75},
                                        {Phase::FirstByte, 75, 200}, {Phase::FirstToken, 200, 250},
                                        {Phase::Stream, 250, 1000}};
        const CallRecord record = answered();
        QCOMPARE(phasesOf(record, &exchange), expected);
    }

    void a_connection_that_was_kept_is_said_to_be_reused()
    {
        CallRecord record = answered();
        QVERIFY(!waterfallRow(record).reused);
        record.connect.reset();
        record.tls.reset();
        const WaterfallRow row = waterfallRow(record);
        QVERIFY(row.reused);
        QCOMPARE(row.phases.first(), (PhaseSpan{Phase::FirstByte, 0, 200}));
        QVERIFY(spokenRow(row).startsWith("re-used connection, first byte 200"_L1));
    }

    void no_connection_at_all_is_not_a_reused_one()
    {
        CallRecord record = answered();
        record.connect.reset();
        record.tls.reset();
        record.firstByte.reset();
        record.ttft.reset();
        record.outcome = Outcome::Failure;
        const WaterfallRow row = waterfallRow(record);
        QVERIFY(!row.reused);
        QCOMPARE(row.state, WaterfallRow::State::Failed);
    }

    void a_stream_that_never_spoke_waited_for_its_first_token()
    {
        CallRecord record = answered();
        record.outcome = Outcome::Failure;
        record.status = 200;
        record.ttft.reset();
        QCOMPARE(kinds(phasesOf(record)).last(), Phase::FirstToken);
        record.status = 503; // the body of an error is no stream
        QCOMPARE(kinds(phasesOf(record)).last(), Phase::Stream);
    }

    void times_that_contradict_each_other_stay_within_the_attempt()
    {
        CallRecord record = answered();
        record.connect = 5s;
        record.ttft = 10ms;
        for (const PhaseSpan& span : phasesOf(record)) {
            QVERIFY(span.fromMs <= span.toMs);
            QVERIFY(span.toMs <= 1000);
        }
    }

    void the_attempts_of_a_prompt_stand_behind_each_other_with_their_pauses()
    {
        CallRecord first = answered();
        first.outcome = Outcome::Failure;
        CallRecord skipped;
        skipped.outcome = Outcome::Skipped;
        skipped.provider = u"b"_s;
        skipped.step = 1;
        CallRecord last = answered();
        last.waited = 500ms;
        last.step = 2;
        const QList<WaterfallRow> rows = waterfallRows({first, skipped, last});
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(1).state, WaterfallRow::State::Skipped);
        QVERIFY(rows.at(1).phases.isEmpty());
        QCOMPARE(rows.at(2).state, WaterfallRow::State::Paused);
        QCOMPARE(rows.at(2).beginMs, 1000.0);
        QCOMPARE(rows.at(3).beginMs, 1500.0);
        QCOMPARE(rows.at(3).name, u"3 · openai"_s);
    }

    void all_rows_are_told_in_words()
    {
        Waterfall waterfall;
        waterfall.setRows(waterfallRows({answered()}));
        const QString spoken = waterfall.accessibleDescription();
        for (const auto part :
             {"connect"_L1, "TLS"_L1, "first byte"_L1, "first token"_L1, "stream"_L1, "total"_L1})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
        QVERIFY(spoken.startsWith(u"1 · openai: "_s));
    }

    void the_phases_are_painted_in_colours_of_their_own()
    {
        const Theme theme(ThemeChoice::Light);
        Waterfall waterfall;
        waterfall.setRows(waterfallRows({answered()}));
        waterfall.resize(600, waterfall.heightForWidth(600));
        const QImage image = waterfall.grab().toImage();
        QVERIFY(coloursIn(image, image.height() / 2) >= 6);
    }

    void the_tip_tells_the_phases_of_the_row_under_the_mouse()
    {
        Waterfall waterfall;
        CallRecord record = answered();
        record.connect.reset();
        record.tls.reset();
        waterfall.setRows(waterfallRows({record}));
        waterfall.resize(600, 40);
        waterfall.show();
        QVERIFY(QTest::qWaitForWindowExposed(&waterfall));
        const QPoint at(300, 5);
        QHelpEvent help(QEvent::ToolTip, at, waterfall.mapToGlobal(at));
        QCoreApplication::sendEvent(&waterfall, &help);
        QVERIFY2(QToolTip::text().contains("connection re-used"_L1), qPrintable(QToolTip::text()));
        QVERIFY(QToolTip::text().contains("stream: "_L1));
    }

    void a_legend_makes_room_for_itself_where_it_is_narrow()
    {
        Waterfall waterfall;
        waterfall.setRows(waterfallRows({answered()}));
        const int bare = waterfall.heightForWidth(600);
        waterfall.setLegend(true);
        const int wide = waterfall.heightForWidth(600);
        QVERIFY(wide > bare);
        QVERIFY(waterfall.heightForWidth(120) > wide);
    }
};

QTEST_MAIN(TestWaterfall)
#include "tst_waterfall.moc"
