// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"
#include "app/engine/watchviews.h"
#include "ui/widgets/pageframe.h"

#include <QHash>
#include <QList>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fuseboard {

class EmptyState;
class Engine;
class FeedCard;
class IncidentHistory;

/// What the providers' own status pages claim, beside what we measure.
class StatusPage : public PageFrame
{
    Q_OBJECT
public:
    explicit StatusPage(Engine& engine, QWidget* parent = nullptr);
    void setFeeds(const FeedsSnapshot& feeds);
    void setBoard(const BoardSnapshot& board); ///< verdicts, and the time

signals:
    void pageRequested(const QString& page);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillHeader();
    void fillContent();
    void refresh();
    void refreshHeader();
    void refreshPast(FeedCard& card, const FeedView& view);

    FeedsSnapshot m_feeds;
    QHash<QString, Verdict> m_verdicts;
    IncidentHistory* m_history;
    qint64 m_nowMs = 0;   ///< the newer of both snapshots
    qint64 m_shownMs = 0; ///< what the ages on the cards were counted for
    QLabel* m_summary;
    QPushButton* m_readNow;
    QVBoxLayout* m_list;
    QList<FeedCard*> m_cards;
    EmptyState* m_empty;
};

} // namespace fuseboard
