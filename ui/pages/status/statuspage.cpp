// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/status/statuspage.h"

#include "app/engine/engine.h"
#include "app/engine/latest.h"
#include "ui/pages/status/feedcard.h"
#include "ui/pages/status/incidenthistory.h"
#include "ui/pages/status/statuswords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/typography.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kAgesMs = 10'000; // boards come several times a second, ages count minutes

} // namespace

StatusPage::StatusPage(Engine& engine, QWidget* parent)
    : PageFrame(tr("Status"), Body::Scrolls, parent), m_history(new IncidentHistory(engine, this)),
      m_summary(new QLabel(this)),
      m_readNow(new QPushButton(icon(u"check"_s), tr("Read now"), this)), m_list(new QVBoxLayout),
      m_empty(new EmptyState)
{
    fillHeader();
    fillContent();
    connect(m_history, &IncidentHistory::changed, this, &StatusPage::refresh);
    connect(m_readNow, &QPushButton::clicked, &engine, [&engine] { engine.readFeeds(); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { emit pageRequested(u"Keys"_s); });
    refresh();
    follow(engine, &Engine::feedsChanged, this, &StatusPage::setFeeds);
    follow(engine, &Engine::boardChanged, this, &StatusPage::setBoard);
}

void StatusPage::fillHeader()
{
    setTone(m_summary, Tone::Muted);
    m_summary->setAccessibleName(tr("Status pages now"));
    m_readNow->setAccessibleName(tr("Read now"));
    m_readNow->setToolTip(tr("Read every status page now"));
    addTrailing(m_summary);
    addTrailing(m_readNow);
}

void StatusPage::fillContent()
{
    m_empty->setContent(tr("No status pages known"),
                        tr("Each provider that has a status page is shown here, as soon as there "
                           "are providers. Most presets know the page of theirs."),
                        tr("Open Keys"));
    m_list->setSpacing(space::kSmall);
    content()->addLayout(m_list);
    content()->addWidget(m_empty, 1);
    content()->addStretch();
}

void StatusPage::setFeeds(const FeedsSnapshot& feeds)
{
    m_feeds = feeds;
    m_nowMs = std::max(m_nowMs, feeds.nowMs);
    refresh();
}

void StatusPage::setBoard(const BoardSnapshot& board)
{
    QHash<QString, Verdict> verdicts;
    for (const ProviderBoard& provider : board.providers)
        verdicts.insert(provider.name, provider.verdict);
    m_nowMs = std::max(m_nowMs, board.nowMs);
    if (verdicts == m_verdicts && m_nowMs < m_shownMs + kAgesMs)
        return;
    m_verdicts = std::move(verdicts);
    if (isVisible())
        refresh();
}

void StatusPage::showEvent(QShowEvent* event)
{
    PageFrame::showEvent(event);
    refresh();
}

/// Cards stay as long as their providers: a button must not vanish under the pointer.
void StatusPage::refresh()
{
    m_shownMs = m_nowMs;
    if (isVisible())
        m_history->follow(m_feeds, m_nowMs);
    QList<FeedCard*> left = std::exchange(m_cards, {});
    for (const FeedView& view : std::as_const(m_feeds.feeds)) {
        const auto known = std::find_if(left.begin(), left.end(), [&view](const FeedCard* card) {
            return card->provider() == view.provider;
        });
        FeedCard* card = known == left.end() ? new FeedCard(view.provider) : *known;
        if (known != left.end())
            left.erase(known);
        if (m_list->indexOf(card) != m_cards.size())
            m_list->insertWidget(static_cast<int>(m_cards.size()), card);
        m_cards.append(card);
        card->setView(view, m_nowMs);
        card->setVerdict(m_verdicts.value(view.provider));
        refreshPast(*card, view);
    }
    for (FeedCard* gone : std::as_const(left))
        gone->deleteLater();
    m_empty->setVisible(m_cards.isEmpty());
    refreshHeader();
}

void StatusPage::refreshPast(FeedCard& card, const FeedView& view)
{
    IncidentPast past{.incidents = m_history->incidents(view),
                      .delays = m_history->delays(view.provider)};
    if (view.snapshot && view.readAtMs) {
        past.knownSinceMs = knownSince(*view.snapshot, *view.readAtMs);
        past.readAtMs = view.readAtMs;
    }
    card.setPast(past, m_nowMs);
}

void StatusPage::refreshHeader()
{
    const QList<FeedView>& feeds = m_feeds.feeds;
    const auto count = [&feeds](auto matches) {
        return std::count_if(feeds.cbegin(), feeds.cend(), matches);
    };
    const auto reading = count([](const FeedView& view) { return view.reading; });
    const auto unknown =
        count([](const FeedView& view) { return shownLevel(view) == FeedLevel::Unknown; });
    const auto well =
        count([](const FeedView& view) { return shownLevel(view) == FeedLevel::Operational; });
    m_readNow->setEnabled(!feeds.isEmpty() && reading == 0);
    if (reading > 0)
        m_summary->setText(
            tr("Reading: %1 of %2 done").arg(feeds.size() - reading).arg(feeds.size()));
    else if (feeds.isEmpty())
        m_summary->clear();
    else if (unknown > 0)
        m_summary->setText(
            tr("Operational: %1 of %2, unknown: %3").arg(well).arg(feeds.size()).arg(unknown));
    else
        m_summary->setText(tr("Operational: %1 of %2").arg(well).arg(feeds.size()));
}

} // namespace fuseboard
