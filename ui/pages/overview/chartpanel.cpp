// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/chartpanel.h"

#include "ui/charts/chartpicture.h"
#include "ui/charts/chartsummary.h"
#include "ui/charts/charttip.h"
#include "ui/charts/circuittimeline.h"
#include "ui/charts/legendview.h"
#include "ui/charts/timechart.h"
#include "ui/charts/timegestures.h"
#include "ui/charts/timelinekey.h"
#include "ui/models/format.h"
#include "ui/pages/overview/chartcontrols.h"
#include "ui/pages/overview/chartfiles.h"
#include "ui/pages/overview/drilldown.h"
#include "ui/pages/overview/themecolors.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QApplication>
#include <QCursor>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kTellEveryMs = 5000; ///< a screen reader must not be flooded
constexpr qint64 kRepaintAtLeastEveryMs = 10'000;
constexpr auto kRest = 300ms;
constexpr int kMostPoints = 360;
constexpr double kPixelsPerPoint = 3; ///< closer together they are noise

/// A line moves by less than this between two repaints: nothing is lost by leaving them out.
qint64 repaintEveryMs(qint64 bucketMs)
{
    return std::clamp<qint64>(bucketMs / 10, 250, kRepaintAtLeastEveryMs);
}

} // namespace

ChartPanel::ChartPanel(QWidget* parent)
    : QFrame(parent), m_colors(chartColorsOf(palette())), m_controls(new ChartControls(this)),
      m_timeline(new CircuitTimeline(this)), m_key(new TimelineKey(this)), m_tip(new ChartTip(this))
{
    setProperty("card", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    layout->setSpacing(space::kHair);
    layout->addWidget(m_controls);
    addSection(layout, ChartSubject::ErrorsByKind);
    addSection(layout, ChartSubject::Latency);
    addSection(layout, ChartSubject::FirstToken);
    addSection(layout, ChartSubject::Calls);
    addTimeline(layout);
    setType(m_tip, TypeRole::Caption);
    connect(m_controls, &ChartControls::changed, this, &ChartPanel::drawAll);
    const auto save = [this](const QString& path) { saveTo(path); };
    connect(m_controls, &ChartControls::pictureWanted, this,
            [this, save] { askForChartFile(this, ChartFile::Picture, save); });
    connect(m_controls, &ChartControls::valuesWanted, this,
            [this, save] { askForChartFile(this, ChartFile::Values, save); });
    connect(&m_stagger, &QTimer::timeout, this, [this] {
        draw(m_nextPart++);
        if (m_nextPart > m_sections.size())
            m_stagger.stop();
    });
    m_ask.setSingleShot(true);
    m_ask.setInterval(kRest);
    connect(&m_ask, &QTimer::timeout, this, [this] {
        if (const auto span = m_shown.spanToAsk())
            emit spanWanted(span->fromMs, span->toMs);
    });
    m_drill.setSingleShot(true);
    connect(&m_drill, &QTimer::timeout, this, [this] { emit drillDown(m_drillFilter); });
    applyColors();
}

void ChartPanel::addSection(QVBoxLayout* layout, ChartSubject subject)
{
    auto* section = new ChartSection(subject, this);
    layout->addWidget(section, 1);
    m_sections.append(section);
    follow(section->chart(), section->chart()->gestures());
    connect(section->chart(), &TimeChart::pointClicked, this,
            [this, section](const QString& line, Metric metric, qint64 startMs) {
                drill(callsBehind(section->chart()->frame(), line, metric, startMs,
                                  providersInSight()));
            });
    connect(section->legend(), &LegendView::toggled, this, &ChartPanel::toggle);
    connect(section->legend(), &LegendView::isolated, this,
            [this, section](const QString& id) { isolate(section, id); });
    connect(section, &ChartSection::subjectChanged, this, &ChartPanel::drawAll);
}

void ChartPanel::addTimeline(QVBoxLayout* layout)
{
    auto* title = new QLabel(tr("Circuits, and below each what its status page claims"), this);
    setType(title, TypeRole::Strong);
    title->setWordWrap(true);
    layout->addWidget(title);
    setType(m_timeline, TypeRole::Caption);
    setType(m_key, TypeRole::Caption);
    m_timeline->setAccessibleName(tr("Circuit timeline"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_timeline, 1, Qt::AlignTop);
    row->addWidget(m_key, 0, Qt::AlignTop);
    layout->addLayout(row);
    follow(m_timeline, m_timeline->gestures());
}

void ChartPanel::follow(QWidget* source, TimeGestures* gestures)
{
    connect(gestures, &TimeGestures::cursorMoved, this,
            [this, source](std::optional<qint64> ms) { moveCursor(source, ms); });
    connect(gestures, &TimeGestures::zoomed, this, [this](double factor, qint64 aroundMs) {
        const bool wasPaused = isPaused();
        if (m_shown.zoom(factor, aroundMs))
            moved(wasPaused);
    });
    connect(gestures, &TimeGestures::pannedTo, this, [this](qint64 fromMs) {
        const bool wasPaused = isPaused();
        if (m_shown.moveTo(fromMs))
            moved(wasPaused);
    });
    connect(gestures, &TimeGestures::liveWanted, this, &ChartPanel::goLive);
    connect(gestures, &TimeGestures::entered, this, [this](qint64 atMs) {
        emit drillDown(callsAt(atMs, m_drawn.bucketMs, providersInSight()));
    });
}

void ChartPanel::applyColors()
{
    m_colors = chartColorsOf(palette());
    for (ChartSection* section : std::as_const(m_sections))
        section->setColors(m_colors);
    m_timeline->setColors(m_colors);
    m_key->setColors(m_colors);
    m_tip->setColors(m_colors);
}

void ChartPanel::setBoard(const BoardSnapshot& board)
{
    const bool isFirst = m_drawn.nowMs == 0;
    const TimeSpan before = m_shown.span();
    const qint64 stepBefore = m_shown.board().bucketMs;
    if (!m_shown.take(board)) {
        if (m_shown.newCalls() != m_newCalls) {
            m_newCalls = m_shown.newCalls();
            emit newCallsChanged(m_newCalls);
        }
        return;
    }
    const bool sameLength = m_shown.span().length() == before.length();
    if (isFirst || !sameLength || isPaused())
        drawAll();
    else if (m_shown.board().bucketMs != stepBefore || // a rough answer came first
             board.nowMs - m_drawnAtMs >= repaintEveryMs(m_drawn.bucketMs))
        drawSoon();
}

void ChartPanel::setFeeds(const FeedsSnapshot& feeds)
{
    m_feeds = feeds;
    m_timeline->setFeeds(feeds);
    if (m_drawn.nowMs > 0)
        drawSoon();
}

void ChartPanel::setRules(const QList<AlertRule>& rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    if (m_drawn.nowMs > 0)
        drawAll();
}

QStringList ChartPanel::providersInSight() const
{
    QStringList names;
    for (const ProviderBoard& provider : m_shown.board().providers) {
        if (!m_hidden.contains(provider.name))
            names << provider.name;
    }
    return names;
}

void ChartPanel::prepare()
{
    const TimeSpan span = m_shown.span();
    const double width = m_sections.first()->chart()->plotArea().width();
    const int points =
        std::clamp(static_cast<int>(width / kPixelsPerPoint), kMostPoints / 4, kMostPoints);
    m_drawn = coarsened(m_shown.board(), span.length(), points);
    m_drawnAtMs = m_drawn.nowMs;
    const qsizetype providers = providersInSight().size();
    m_controls->follow(providers);
    m_view = {.fromMs = span.fromMs,
              .toMs = span.toMs,
              .hidden = m_hidden,
              .percentiles = m_controls->percentiles(providers),
              .logarithmic = m_controls->isLogarithmic(),
              .rules = m_rules};
    m_annotations = annotationsOf(m_feeds, m_drawn, span.fromMs, span.toMs);
    m_annotations.removeIf(
        [this](const Annotation& one) { return m_hidden.contains(one.provider); });
}

void ChartPanel::draw(qsizetype part)
{
    if (part < m_sections.size())
        m_sections.at(part)->draw(m_drawn, m_view, m_controls->latencyView(), m_annotations);
    else
        m_timeline->setBoard(m_drawn, m_view.fromMs, m_view.toMs);
    if (part == m_sections.size() && m_drawn.nowMs - m_toldAtMs >= kTellEveryMs)
        tell();
}

void ChartPanel::drawAll()
{
    m_stagger.stop();
    prepare();
    for (qsizetype part = 0; part <= m_sections.size(); ++part)
        draw(part);
    tell();
}

void ChartPanel::drawSoon()
{
    prepare();
    m_nextPart = 0;
    m_stagger.start(0);
}

void ChartPanel::tell()
{
    m_toldAtMs = m_drawn.nowMs;
    const QString span = spanText(m_drawn, m_view.fromMs, m_view.toMs);
    for (ChartSection* section : std::as_const(m_sections))
        section->tell(span);
    if (!m_timeline->cursorTime())
        m_timeline->setAccessibleDescription(spokenCircuits(m_drawn, m_feeds, span));
}

void ChartPanel::toggle(const QString& id)
{
    if (!m_hidden.remove(id))
        m_hidden.insert(id);
    drawAll();
}

void ChartPanel::isolate(const ChartSection* section, const QString& id)
{
    const QStringList ids = section->seriesIds();
    const auto isAlone = [&](const QString& other) {
        return m_hidden.contains(other) == (other != id);
    };
    const bool wasAlone = std::all_of(ids.cbegin(), ids.cend(), isAlone);
    for (const QString& other : ids) {
        if (wasAlone || other == id)
            m_hidden.remove(other);
        else
            m_hidden.insert(other);
    }
    drawAll();
}

void ChartPanel::moveCursor(QWidget* source, std::optional<qint64> ms)
{
    for (const ChartSection* section : std::as_const(m_sections))
        section->chart()->setCursorTime(ms);
    m_timeline->setCursorTime(ms);
    if (!ms) {
        m_tip->hide();
        tell();
        return;
    }
    const auto section =
        std::find_if(m_sections.cbegin(), m_sections.cend(),
                     [source](const ChartSection* one) { return one->chart() == source; });
    const QList<TipRow> rows = section == m_sections.cend() ? m_timeline->tipRows(*ms)
                                                            : (*section)->tipRows(*ms, m_colors);
    QStringList remarks;
    for (const Annotation& annotation : annotationsAt(m_annotations, *ms))
        remarks << annotation.text;
    const QString when = isLong(m_drawn.range) ? momentText(*ms) : clockText(*ms);
    m_tip->setContent(when, rows, remarks);
    QStringList spoken{when};
    for (const TipRow& row : rows)
        spoken << QString(row.name + u' ' + row.value + u' ' + row.note).trimmed();
    source->setAccessibleDescription((spoken + remarks).join(u", "_s));
    const QRectF plot = m_sections.first()->chart()->plotArea();
    QPoint anchor(qRound(xOf(static_cast<double>(*ms), plot, m_view.fromMs, m_view.toMs)),
                  source->height() / 2);
    if (source->underMouse())
        anchor = source->mapFromGlobal(QCursor::pos());
    const QRect seen = isVisible() ? visibleRegion().boundingRect() : rect();
    m_tip->placeAt(source->mapTo(this, anchor), seen.adjusted(4, 4, -4, -4));
}

void ChartPanel::moved(bool wasPaused)
{
    drawSoon();
    m_ask.start();
    if (!wasPaused)
        emit pausedChanged(true);
}

void ChartPanel::setPaused(bool paused)
{
    if (paused == isPaused())
        return;
    if (!paused) {
        goLive();
        return;
    }
    m_shown.pause();
    emit pausedChanged(true);
}

void ChartPanel::goLive()
{
    m_drill.stop();
    if (!isPaused())
        return;
    m_ask.stop();
    m_newCalls = 0;
    if (const auto live = m_shown.goLive())
        emit liveWanted(live->range, live->own.fromMs, live->own.toMs);
    drawAll();
    emit pausedChanged(false);
}

void ChartPanel::drill(const CallFilter& filter)
{
    if (!isPaused()) {
        emit drillDown(filter);
        return;
    }
    // While it is paused, a double click means something else.
    m_drillFilter = filter;
    m_drill.start(QApplication::doubleClickInterval());
}

QByteArray ChartPanel::csv() const
{
    return csvOf(m_sections);
}

QImage ChartPanel::picture()
{
    return pictureOf(m_sections, *m_timeline, zonedSpan(m_view.fromMs, m_view.toMs), m_colors);
}

void ChartPanel::saveTo(const QString& path)
{
    const bool isTable = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    const QString fault = writeFile(path, isTable ? csv() : pngOf(picture()));
    m_controls->report(fault.isEmpty() ? tr("Saved as %1").arg(path) : fault, !fault.isEmpty());
}

void ChartPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void ChartPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const int width = std::clamp(this->width() * 3 / 10, 90, 340);
    // At once, so that all plots stay aligned.
    for (ChartSection* section : std::as_const(m_sections)) {
        section->setLegendWidth(width);
        section->layout()->activate();
    }
    m_key->setFixedWidth(width);
    layout()->activate();
}

} // namespace fuseboard
