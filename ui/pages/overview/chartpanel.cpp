// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/chartpanel.h"

#include "ui/charts/chartsummary.h"
#include "ui/charts/circuitspans.h"
#include "ui/charts/circuittimeline.h"
#include "ui/charts/legendbutton.h"
#include "ui/charts/timechart.h"
#include "ui/models/cardtext.h"
#include "ui/models/format.h"
#include "ui/pages/overview/themecolors.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/elidedtext.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDescribeEveryMs = 5000; ///< a screen reader must not be flooded
constexpr qint64 kRepaintAtLeastEveryMs = 10'000;
constexpr int kLegendNarrowest = 72;
constexpr int kLegendWidest = 220;
constexpr qsizetype kMostTipRows = 12;
constexpr int kMostPoints = 120; ///< of a line: more is noise at this width

enum Percentiles { Both, MedianOnly, TailOnly };

/// A line moves by less than this between two repaints: nothing is lost by leaving them out.
qint64 repaintEveryMs(qint64 bucketMs)
{
    return std::clamp<qint64>(bucketMs / 10, 250, kRepaintAtLeastEveryMs);
}

} // namespace

ChartPanel::ChartPanel(QWidget* parent)
    : QFrame(parent), m_colors(chartColorsOf(palette())),
      m_legend(new CardGrid(kLegendNarrowest, kLegendWidest)),
      m_timeline(new CircuitTimeline(this)), m_tip(new ChartTip(this))
{
    setProperty("card", true);
    m_legend->setSpacing(space::kHair);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    layout->setSpacing(2);
    layout->addLayout(m_legend);
    addChart(layout, tr("Error rate"), {Metric::ErrorRate});
    addChart(layout, tr("Latency"), {Metric::LatencyP95, Metric::LatencyP50});
    addChart(layout, tr("Time to first token"), {Metric::FirstToken});
    auto* circuits = new QLabel(tr("Circuits"), this);
    setType(circuits, TypeRole::Strong);
    layout->addWidget(circuits);
    setType(m_timeline, TypeRole::Caption);
    m_timeline->setAccessibleName(tr("Circuit timeline"));
    layout->addWidget(m_timeline);
    setType(m_tip, TypeRole::Caption);
    connect(m_timeline, &CircuitTimeline::cursorMoved, this,
            [this](std::optional<qint64> ms) { moveCursor(m_timeline, ms); });
    applyColors();
}

void ChartPanel::addChart(QVBoxLayout* layout, const QString& title, const QList<Metric>& metrics)
{
    auto* label = new QLabel(title, this);
    setType(label, TypeRole::Strong);
    auto* note = new ElidedText(1, this);
    setType(note, TypeRole::Caption);
    note->setTone(Tone::Muted);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kSmall);
    head->addWidget(label);
    head->addWidget(note, 1);
    if (metrics.size() > 1)
        head->addWidget(percentileSwitch());
    layout->addLayout(head);

    auto* view = new TimeChart(this);
    setType(view, TypeRole::Caption);
    view->setAccessibleName(tr("%1 chart").arg(title));
    layout->addWidget(view, 1);
    connect(view, &TimeChart::cursorMoved, this,
            [this, view](std::optional<qint64> ms) { moveCursor(view, ms); });
    m_charts.append({.view = view, .note = note, .metrics = metrics});
}

SegmentedControl* ChartPanel::percentileSwitch()
{
    auto* control = new SegmentedControl(this);
    control->setAccessibleName(tr("Percentiles"));
    control->addSegment(Both, tr("p50 + p95"), tr("Show p50 and p95"));
    control->addSegment(MedianOnly, tr("p50"), tr("Show p50 only"));
    control->addSegment(TailOnly, tr("p95"), tr("Show p95 only"));
    control->setCurrent(Both);
    const qsizetype index = m_charts.size();
    connect(control, &SegmentedControl::chosen, this, [this, index](int choice) {
        m_charts[index].metrics = choice == MedianOnly ? QList{Metric::LatencyP50}
                                  : choice == TailOnly
                                      ? QList{Metric::LatencyP95}
                                      : QList{Metric::LatencyP95, Metric::LatencyP50};
        draw();
    });
    return control;
}

void ChartPanel::applyColors()
{
    m_colors = chartColorsOf(palette());
    for (const Chart& chart : std::as_const(m_charts))
        chart.view->setColors(m_colors);
    for (LegendButton* button : std::as_const(m_buttons))
        button->setColors(m_colors);
    m_timeline->setColors(m_colors);
    m_tip->setColors(m_colors);
}

void ChartPanel::setBoard(const BoardSnapshot& board)
{
    const bool sameRange = board.range == m_board.range;
    if (sameRange && board.nowMs - m_drawnAtMs < repaintEveryMs(m_board.bucketMs))
        return;
    m_board = coarsened(board, kMostPoints);
    updateLegend();
    draw();
    if (!sameRange || board.nowMs - m_describedAtMs >= kDescribeEveryMs)
        describe();
}

void ChartPanel::draw()
{
    m_drawnAtMs = m_board.nowMs;
    for (const Chart& chart : std::as_const(m_charts)) {
        chart.view->setFrame(chartFrame(m_board, chart.metrics, m_hidden, TimeChart::kMaxSteps));
        const QString width = roundDurationText(static_cast<double>(m_board.bucketMs));
        const QString note =
            chart.metrics.contains(Metric::ErrorRate)
                ? tr("share of calls that failed, per %1").arg(width)
            : chart.metrics.contains(Metric::FirstToken)
                ? tr("median of successful calls, per %1").arg(width)
            : chart.metrics.size() > 1
                ? tr("strong line p95, thin line p50, successful calls, per %1").arg(width)
                : tr("successful calls, per %1").arg(width);
        chart.note->setText(note);
    }
    m_timeline->setBoard(m_board);
}

void ChartPanel::describe()
{
    m_describedAtMs = m_board.nowMs;
    for (const Chart& chart : std::as_const(m_charts)) {
        QStringList sentences;
        for (const Metric metric : chart.metrics)
            sentences << spokenChart(m_board, metric);
        // While the cursor is used, the description says what is under it.
        if (!chart.view->cursorTime())
            chart.view->setAccessibleDescription(sentences.join(u' '));
    }
    m_timeline->setAccessibleDescription(spokenCircuits(m_board));
}

void ChartPanel::updateLegend()
{
    QStringList names;
    for (const ProviderBoard& provider : std::as_const(m_board.providers))
        names << provider.name + u'\n' + provider.title;
    if (names == m_legendNames)
        return;
    m_legendNames = names;
    QSet<QString> stillHidden;
    int widest = 0;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (int index = 0; index < m_board.providers.size(); ++index) {
        const ProviderBoard& provider = m_board.providers.at(index);
        auto* button = new LegendButton(this);
        button->setColors(m_colors);
        button->setSeries(provider.title, index);
        button->setChecked(!m_hidden.contains(provider.name));
        if (m_hidden.contains(provider.name))
            stillHidden.insert(provider.name);
        connect(button, &LegendButton::toggled, this,
                [this, name = provider.name](bool shown) { hideProvider(name, !shown); });
        m_legend->addWidget(button);
        widest = std::max(widest, button->sizeHint().width());
        m_buttons.insert(provider.name, button);
    }
    m_hidden = stillHidden;
    const int width = std::clamp(widest, kLegendNarrowest, kLegendWidest);
    m_legend->setCardWidth(width, width);
}

void ChartPanel::hideProvider(const QString& name, bool hide)
{
    if (hide)
        m_hidden.insert(name);
    else
        m_hidden.remove(name);
    draw();
}

void ChartPanel::moveCursor(QWidget* source, std::optional<qint64> ms)
{
    for (const Chart& chart : std::as_const(m_charts))
        chart.view->setCursorTime(ms);
    m_timeline->setCursorTime(ms);
    if (!ms) {
        m_tip->hide();
        describe();
        return;
    }
    const auto chart = std::find_if(m_charts.cbegin(), m_charts.cend(),
                                    [source](const Chart& c) { return c.view == source; });
    const QList<TipRow> rows = tipRows(chart == m_charts.cend() ? nullptr : &*chart, *ms);
    const QString when = isLong(m_board.range) ? momentText(*ms) : clockText(*ms);
    m_tip->setContent(when, rows);
    QStringList spoken{when};
    for (const TipRow& row : rows)
        spoken << row.name + u' ' + row.value;
    source->setAccessibleDescription(spoken.join(u", "_s));
    const qint64 fromMs = m_charts.first().view->frame().fromMs;
    const qint64 toMs = m_charts.first().view->frame().toMs;
    const QRectF plot = plotAreaOf(QSizeF(source->size()));
    const QPointF anchor(xOf(static_cast<double>(*ms), plot, fromMs, toMs), source->height() / 2.0);
    m_tip->placeAt(source->mapTo(this, anchor.toPoint()), rect().adjusted(4, 4, -4, -4));
}

QList<TipRow> ChartPanel::tipRows(const Chart* chart, qint64 ms) const
{
    QList<TipRow> rows;
    if (chart == nullptr) {
        for (const ProviderBoard& provider : m_board.providers) {
            const auto state = stateAt(provider.circuitChanges, ms);
            rows.append({.pen = Qt::NoPen,
                         .name = provider.title,
                         .value = state ? circuitStateText(*state) : tr("not known")});
        }
        return rows;
    }
    const QList<Reading> readings = readingsAt(m_board, chart->metrics, m_hidden, ms);
    for (const Reading& reading : readings) {
        const QString suffix = chart->metrics.size() < 2              ? QString()
                               : reading.metric == Metric::LatencyP50 ? u" p50"_s
                                                                      : u" p95"_s;
        QString value = valueText(reading.value, reading.metric);
        if (reading.metric == Metric::ErrorRate)
            value += u' ' + tr("(%1 of %2)").arg(reading.failures).arg(reading.calls);
        rows.append({.pen = seriesPen(m_colors, reading.style, reading.metric),
                     .name = reading.title + suffix,
                     .value = value});
    }
    if (rows.isEmpty())
        rows.append({.pen = Qt::NoPen, .name = tr("No samples here"), .value = {}});
    if (rows.size() > kMostTipRows) {
        const qsizetype more = rows.size() - kMostTipRows;
        rows.resize(kMostTipRows);
        rows.append({.pen = Qt::NoPen, .name = tr("and %1 more").arg(more), .value = {}});
    }
    return rows;
}

void ChartPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

} // namespace fuseboard
