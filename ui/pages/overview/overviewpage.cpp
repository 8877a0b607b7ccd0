// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewpage.h"

#include "ui/models/format.h"
#include "ui/pages/overview/chartpanel.h"
#include "ui/pages/overview/checkbutton.h"
#include "ui/pages/overview/providercard.h"
#include "ui/pages/overview/spanpicker.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAction>
#include <QKeyEvent>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kSilence = 3s;

} // namespace

OverviewPage::OverviewPage(QWidget* parent)
    : PageFrame(tr("Overview"), Body::Scrolls, parent), m_range(new SegmentedControl),
      m_span(new SpanPicker), m_live(new LampLabel), m_pause(new QToolButton),
      m_check(new CheckButton),
      m_grid(new CardGrid(ProviderCard::kMinimumWidth, ProviderCard::kMaximumWidth)),
      m_panel(new ChartPanel(content()->parentWidget())), m_empty(new EmptyState)
{
    makeHeader();
    makeContent();
    makeActions();
    m_live->setLamp(Health::Idle, tr("Waiting for the first values"));
    m_panel->hide();
    m_silence.setSingleShot(true);
    m_silence.setInterval(kSilence);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        m_live->setLamp(Health::Bad, tr("No news since %1").arg(clockText(m_board.nowMs)));
    });
    connect(m_range, &SegmentedControl::chosen, this, [this](int range) {
        setPaused(false);
        emit rangeChosen(static_cast<TimeRange>(range));
    });
    connect(m_span, &SpanPicker::chosen, this, [this](qint64 fromMs, qint64 toMs) {
        setPaused(false);
        emit spanChosen(fromMs, toMs);
    });
    connect(m_pause, &QToolButton::toggled, this, &OverviewPage::setPaused);
    followCharts();
    connect(m_check, &CheckButton::clicked, this, &OverviewPage::askForChecks);
    connect(m_empty, &EmptyState::actionTriggered, this,
            [this] { emit pageRequested(m_board.providers.isEmpty() ? u"Keys"_s : u"Prompt"_s); });
    showEmptiness(m_board);
}

void OverviewPage::makeHeader()
{
    m_range->setObjectName(u"overview-range"_s);
    m_range->setAccessibleName(tr("Range"));
    m_range->addSegment(static_cast<int>(TimeRange::FiveMinutes), tr("5 min"),
                        tr("Last 5 minutes"));
    m_range->addSegment(static_cast<int>(TimeRange::OneHour), tr("1 h"), tr("Last hour"));
    m_range->setCurrent(static_cast<int>(TimeRange::FiveMinutes));
    m_span->hide();
    m_pause->setCheckable(true);
    m_pause->setFocusPolicy(Qt::StrongFocus);
    m_pause->setText(tr("Pause"));
    m_pause->setAccessibleName(tr("Pause the charts"));
    setTrailing({m_live, m_pause, m_check, m_range, m_span});
}

QList<PageAction> OverviewPage::knownActions()
{
    return {{.name = u"pause-charts"_s,
             .text = tr("Pause or resume the charts"),
             .keys = {},
             .words = tr("hold freeze stop live")}};
}

void OverviewPage::makeActions()
{
    connect(addPageAction(*this, knownActions().at(0)), &QAction::triggered, this,
            [this] { setPaused(!m_paused); });
}

void OverviewPage::makeContent()
{
    content()->addLayout(m_grid);
    content()->addWidget(m_panel, 1);
    content()->addWidget(m_empty, 1);
}

void OverviewPage::offerLongRanges()
{
    m_offersLongRanges = true;
    const auto add = [this](TimeRange range, const QString& text, const QString& name) {
        m_range->addSegment(static_cast<int>(range), text, name);
    };
    add(TimeRange::SixHours, tr("6 h"), tr("Last 6 hours"));
    add(TimeRange::Day, tr("24 h"), tr("Last 24 hours"));
    add(TimeRange::Week, tr("7 d"), tr("Last 7 days"));
    add(TimeRange::Month, tr("30 d"), tr("Last 30 days"));
    m_span->show();
}

void OverviewPage::setBoard(const BoardSnapshot& board)
{
    m_board = board;
    m_silence.start();
    showLiveness();
    if (isVisible())
        present(board);
}

void OverviewPage::setFeeds(const FeedsSnapshot& feeds)
{
    m_panel->setFeeds(feeds);
}

void OverviewPage::setRules(const QList<AlertRule>& rules)
{
    m_panel->setRules(rules);
}

void OverviewPage::setPaused(bool paused)
{
    m_panel->setPaused(paused);
}

OverviewPage::Begun OverviewPage::begun() const
{
    return {m_paused ? std::optional(m_panel->board()) : std::nullopt};
}

void OverviewPage::resume(const Begun& begun)
{
    if (!begun.held)
        return;
    m_panel->setBoard(*begun.held);
    setPaused(true);
}

void OverviewPage::showProvider(const QString& name)
{
    for (ProviderCard* card : std::as_const(m_cards)) {
        if (card->provider() != name)
            continue;
        ensureVisible(card, card->rect());
        card->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

/// What the control with the focus does not take for itself.
void OverviewPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        setPaused(!m_paused);
    else
        PageFrame::keyPressEvent(event);
}

void OverviewPage::followCharts()
{
    connect(m_panel, &ChartPanel::pausedChanged, this, [this](bool paused) {
        m_paused = paused;
        m_newCalls = 0;
        m_pause->setChecked(paused);
        m_pause->setText(paused ? tr("Resume") : tr("Pause"));
        m_pause->setAccessibleName(paused ? tr("Resume the charts") : tr("Pause the charts"));
        showLiveness();
    });
    connect(m_panel, &ChartPanel::newCallsChanged, this, [this](quint64 calls) {
        m_newCalls = calls;
        showLiveness();
    });
    connect(m_panel, &ChartPanel::spanWanted, this, &OverviewPage::spanChosen);
    connect(m_panel, &ChartPanel::liveWanted, this,
            [this](TimeRange range, qint64 fromMs, qint64 toMs) {
                if (range == TimeRange::Own)
                    emit spanChosen(fromMs, toMs);
                else
                    emit rangeChosen(range);
            });
    connect(m_panel, &ChartPanel::drillDown, this, &OverviewPage::callsRequested);
}

void OverviewPage::showLiveness()
{
    if (m_paused)
        m_live->setLamp(Health::Idle, tr("Paused, %1 new").arg(QLocale().toString(m_newCalls)));
    else
        m_live->setLamp(Health::Good, tr("Live"));
}

void OverviewPage::askForChecks()
{
    QStringList names;
    for (const ProviderBoard& provider : m_board.providers)
        names.append(provider.name);
    m_check->begin(static_cast<int>(names.size()));
    emit checkRequested(names);
}

void OverviewPage::checkEnded()
{
    m_check->advance();
}

void OverviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_board.nowMs > 0)
        present(m_board);
}

void OverviewPage::present(const BoardSnapshot& board)
{
    showRange(board);
    m_check->setVisible(!board.providers.isEmpty());
    showCards(board);
    const bool measured =
        std::any_of(board.providers.cbegin(), board.providers.cend(), [](const ProviderBoard& p) {
            return p.total.calls() > 0 || p.circuitChanges.size() > 1;
        });
    if (measured)
        m_panel->setBoard(board);
    else
        showEmptiness(board);
    m_panel->setVisible(measured);
    m_empty->setVisible(!measured);
}

void OverviewPage::showRange(const BoardSnapshot& board)
{
    if (board.hasHistory && !m_offersLongRanges)
        offerLongRanges();
    m_range->setCurrent(static_cast<int>(board.range));
    m_span->setNow(board.nowMs);
    if (board.range == TimeRange::Own)
        m_span->setSpan(board.ownFromMs, board.ownToMs);
    else
        m_span->setNoSpan();
}

void OverviewPage::showCards(const BoardSnapshot& board)
{
    while (m_cards.size() > board.providers.size())
        delete m_cards.takeLast();
    while (m_cards.size() < board.providers.size()) {
        auto* card = new ProviderCard;
        m_grid->addWidget(card);
        card->show(); // at once: the layout would do so later, and it may be about to be focused
        m_cards.append(card);
    }
    for (int index = 0; index < m_cards.size(); ++index)
        m_cards.at(index)->setProvider(board.providers.at(index), board);
}

void OverviewPage::showEmptiness(const BoardSnapshot& board)
{
    if (board.providers.isEmpty())
        m_empty->setContent(
            tr("No providers yet"),
            tr("Add the key of a provider, or start with --demo to see four simulated "
               "ones. Then this page shows how each of them does."),
            tr("Add a key"));
    else
        m_empty->setContent(tr("Nothing measured in %1").arg(rangeText(board.range)),
                            tr("Every call to a provider is measured: error rate, latency, time to "
                               "the first token. Send a prompt to see the first values here."),
                            tr("Send a prompt"));
}

} // namespace fuseboard
