// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewpage.h"

#include "ui/models/format.h"
#include "ui/pages/overview/chartpanel.h"
#include "ui/pages/overview/providercard.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/lamp.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace fuseboard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kSilence = 3s;

} // namespace

OverviewPage::OverviewPage(QWidget* parent)
    : QWidget(parent), m_range(new SegmentedControl(this)), m_live(new LampLabel(this)),
      m_grid(new CardGrid(ProviderCard::kMinimumWidth, ProviderCard::kMaximumWidth)),
      m_panel(new ChartPanel), m_empty(new EmptyState)
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeContent());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(scroll, 1);

    m_live->setLamp(Health::Idle, tr("Waiting for the first values"));
    m_panel->hide();
    m_silence.setSingleShot(true);
    m_silence.setInterval(kSilence);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        m_live->setLamp(Health::Bad, tr("No news since %1").arg(clockText(m_board.nowMs)));
    });
    connect(m_range, &SegmentedControl::chosen, this,
            [this](int range) { emit rangeChosen(static_cast<TimeRange>(range)); });
    connect(m_empty, &EmptyState::actionTriggered, this,
            [this] { emit pageRequested(m_board.providers.isEmpty() ? u"Keys"_s : u"Prompt"_s); });
    showEmptiness(m_board);
}

QWidget* OverviewPage::makeHeader()
{
    auto* header = new QWidget(this);
    auto* title = new QLabel(tr("Overview"), header);
    setType(title, TypeRole::Title);
    m_range->setAccessibleName(tr("Range"));
    m_range->addSegment(static_cast<int>(TimeRange::FiveMinutes), tr("5 min"),
                        tr("Last 5 minutes"));
    m_range->addSegment(static_cast<int>(TimeRange::OneHour), tr("1 h"), tr("Last hour"));
    m_range->setCurrent(static_cast<int>(TimeRange::FiveMinutes));
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    layout->setSpacing(space::kMedium);
    layout->addWidget(title);
    layout->addStretch();
    layout->addWidget(m_live);
    layout->addWidget(m_range);
    return header;
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
}

QWidget* OverviewPage::makeContent()
{
    auto* content = new QWidget;
    content->setProperty("page", true);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::kLarge, 0, space::kLarge, space::kMedium);
    layout->setSpacing(space::kMedium);
    layout->addLayout(m_grid);
    layout->addWidget(m_panel, 1);
    layout->addWidget(m_empty, 1);
    return content;
}

void OverviewPage::setBoard(const BoardSnapshot& board)
{
    m_board = board;
    m_silence.start();
    if (isVisible())
        present(board);
}

void OverviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_board.nowMs > 0)
        present(m_board);
}

void OverviewPage::present(const BoardSnapshot& board)
{
    if (board.hasHistory && !m_offersLongRanges)
        offerLongRanges();
    m_range->setCurrent(static_cast<int>(board.range));
    m_live->setLamp(Health::Good, tr("Live"));
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

void OverviewPage::showCards(const BoardSnapshot& board)
{
    while (m_cards.size() > board.providers.size())
        delete m_cards.takeLast();
    while (m_cards.size() < board.providers.size()) {
        auto* card = new ProviderCard;
        m_grid->addWidget(card);
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
