// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartsection.h"

#include "ui/charts/chartsummary.h"
#include "ui/charts/legendview.h"
#include "ui/charts/timechart.h"
#include "ui/models/format.h"
#include "ui/widgets/elidedtext.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostTipRows = 12;
constexpr int kBands = 24;

} // namespace

ChartSection::ChartSection(ChartSubject subject, QWidget* parent)
    : QWidget(parent), m_subject(subject), m_head(new QHBoxLayout), m_note(new ElidedText(1, this)),
      m_tableButton(new QToolButton(this)), m_stack(new QStackedWidget(this)),
      m_chart(new TimeChart(m_stack)), m_legend(new LegendView(this)),
      m_model(new ChartTableModel(this))
{
    const QString name = subjectText(subject);
    auto* title = new QLabel(name, this);
    setType(title, TypeRole::Strong);
    setType(m_note, TypeRole::Caption);
    m_note->setTone(Tone::Muted);
    setType(m_chart, TypeRole::Caption);
    m_chart->setAccessibleName(tr("%1 chart").arg(name));
    setType(m_legend, TypeRole::Caption);
    m_legend->setAccessibleName(tr("Legend of the %1 chart").arg(name));
    m_legend->setToolTip(tr("Click or Space: hide or show. Double click, Ctrl+click or Enter: "
                            "isolate."));
    m_tableButton->setText(tr("Table"));
    m_tableButton->setCheckable(true);
    m_tableButton->setFocusPolicy(Qt::StrongFocus);
    m_tableButton->setAccessibleName(tr("%1 as a table").arg(name));
    m_tableButton->setToolTip(tr("Show the values as a table"));
    setType(m_tableButton, TypeRole::Caption);
    connect(m_tableButton, &QToolButton::toggled, this, &ChartSection::showTable);

    m_head->setSpacing(space::kSmall);
    m_head->addWidget(title);
    m_head->addWidget(m_note, 1);
    m_head->addWidget(m_tableButton);
    if (subject == ChartSubject::ErrorsByKind)
        addErrorSwitch();
    m_stack->addWidget(m_chart);
    auto* body = new QHBoxLayout;
    body->setSpacing(space::kSmall);
    body->addWidget(m_stack, 1);
    body->addWidget(m_legend);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(m_head);
    layout->addLayout(body, 1);
}

/// Most charts are never asked for their values: a table costs more to make than its chart.
void ChartSection::makeTable()
{
    m_view = new QTableView(m_stack);
    setType(m_view, TypeRole::Caption);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Values of the %1 chart").arg(subjectText(m_subject)));
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(QFontMetrics(m_view->font()).height() + 6);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->horizontalHeader()->setDefaultSectionSize(110);
    m_stack->addWidget(m_view);
}

void ChartSection::addErrorSwitch()
{
    auto* control = new SegmentedControl(this);
    control->setAccessibleName(tr("How failures are grouped"));
    control->addSegment(static_cast<int>(ChartSubject::ErrorsByKind), tr("Causes"),
                        tr("Failures by cause"));
    control->addSegment(static_cast<int>(ChartSubject::ErrorsByProvider), tr("Providers"),
                        tr("Failures by provider"));
    control->setCurrent(static_cast<int>(ChartSubject::ErrorsByKind));
    connect(control, &SegmentedControl::chosen, this, [this](int subject) {
        m_subject = static_cast<ChartSubject>(subject);
        emit subjectChanged();
    });
    m_head->insertWidget(m_head->indexOf(m_tableButton), control);
}

void ChartSection::setColors(const ChartColors& colors)
{
    m_chart->setColors(colors);
    m_legend->setColors(colors);
}

void ChartSection::setLegendWidth(int width)
{
    m_legend->setFixedWidth(width);
}

void ChartSection::draw(const BoardSnapshot& board, const ChartView& view, LatencyView latency,
                        const QList<Annotation>& annotations)
{
    m_percentiles = view.percentiles;
    m_annotations = annotations;
    const QList<ChartLine> lines = chartLines(board, m_subject, view);
    m_legend->setEntries(legendEntries(board, m_subject, view, lines));
    m_chart->setFrame(chartFrame(board, m_subject, view, lines, TimeChart::kMaxSteps));
    const bool isOfDurations =
        m_subject == ChartSubject::Latency || m_subject == ChartSubject::FirstToken;
    if (latency == LatencyView::Heat && isOfDurations)
        m_chart->setHeat(heatGrid(board, m_subject, view, kBands, m_heatColumns));
    m_chart->setAnnotations(annotations);
    m_note->setText(note());
}

QString ChartSection::note() const
{
    const QString width = roundDurationText(static_cast<double>(m_chart->frame().bucketMs));
    if (m_chart->showsHeat())
        return tr("how many successful calls took how long, per %1; a stronger colour means more "
                  "calls")
            .arg(width);
    switch (m_subject) {
    case ChartSubject::ErrorsByKind:
        return tr("share of the calls that failed, by cause, per %1").arg(width);
    case ChartSubject::ErrorsByProvider:
        return tr("share of the calls that failed, by provider, per %1").arg(width);
    case ChartSubject::Calls:
        return tr("lines: calls a minute; \u25c6: 429s a minute; per %1").arg(width);
    case ChartSubject::Latency:
    case ChartSubject::FirstToken:
        break;
    }
    if (m_percentiles.size() > 1)
        return tr("strong line p95, above it p99, below it p50; successful calls, per %1")
            .arg(width);
    return tr("%1 of successful calls, per %2").arg(percentileText(m_percentiles.value(0)), width);
}

void ChartSection::tell(const QString& span)
{
    // While the cursor is used, the description says what is under it.
    if (!m_chart->cursorTime())
        m_chart->setAccessibleDescription(
            spokenChart(m_subject, span, m_legend->entries(), m_annotations));
    if (showsTable())
        m_model->setTable(table());
}

QStringList ChartSection::seriesIds() const
{
    QStringList ids;
    for (const LegendEntry& entry : m_legend->entries())
        ids << entry.id;
    return ids;
}

QList<TipRow> ChartSection::heatRows(qint64 ms) const
{
    const HeatGrid& grid = m_chart->heat();
    const qint64 column = (ms - grid.firstMs) / grid.bucketMs;
    QList<std::pair<quint32, int>> bands;
    for (int band = 0; ms >= grid.firstMs && column < grid.columns && band < grid.bands; ++band) {
        if (const quint32 calls = grid.at(static_cast<int>(column), band))
            bands.append({calls, band});
    }
    std::stable_sort(bands.begin(), bands.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<TipRow> rows;
    for (const auto& [calls, band] : std::as_const(bands))
        rows.append({.pen = Qt::NoPen,
                     .name = tr("%1 to %2")
                                 .arg(durationText(grid.lowerEdge(band)),
                                      durationText(grid.upperEdge(band))),
                     .value = callsText(calls)});
    return rows;
}

QList<TipRow> ChartSection::tipRows(qint64 ms, const ChartColors& colors) const
{
    QList<TipRow> rows = m_chart->showsHeat() ? heatRows(ms) : QList<TipRow>();
    const QList<Reading> readings =
        m_chart->showsHeat() ? QList<Reading>() : readingsAt(m_chart->frame(), ms);
    for (const Reading& reading : readings) {
        QString name = reading.title;
        const auto percentile = percentileOf(reading.metric);
        if (percentile && m_percentiles.size() > 1)
            name += u' ' + percentileText(*percentile);
        if (reading.metric == Metric::RateLimited)
            name += u' ' + metricText(reading.metric);
        QString value = valueText(reading.value, reading.metric);
        if (reading.isClipped)
            value = u"\u25b2 "_s + value;
        rows.append({.pen = seriesPen(colors, reading.style, reading.metric),
                     .name = name,
                     .value = value,
                     .note = reading.failures > 0
                                 ? tr("%1 of %2 failed").arg(reading.failures).arg(reading.calls)
                                 : callsText(reading.calls)});
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

ChartTable ChartSection::table() const
{
    return m_chart->showsHeat() ? tableOf(m_chart->heat(), m_subject) : tableOf(m_chart->frame());
}

PicturePart ChartSection::picture() const
{
    return {.title = subjectText(m_subject) + u" \u2013 "_s + note(),
            .chart = m_chart->picture(),
            .legend = m_legend->entries()};
}

bool ChartSection::showsTable() const
{
    return m_tableButton->isChecked();
}

void ChartSection::showTable(bool shown)
{
    if (shown) {
        if (m_view == nullptr)
            makeTable();
        m_model->setTable(table());
    }
    m_tableButton->setText(shown ? tr("Chart") : tr("Table"));
    m_tableButton->setToolTip(shown ? tr("Show the chart") : tr("Show the values as a table"));
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(m_view) : m_chart);
}

} // namespace fuseboard
