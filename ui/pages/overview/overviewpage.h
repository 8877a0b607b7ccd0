// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/board.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace fuseboard {

class CardGrid;
class ChartPanel;
class EmptyState;
class LampLabel;
class ProviderCard;
class SegmentedControl;

/// Whether each provider works right now: a card each, and the charts.
class OverviewPage : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewPage(QWidget* parent = nullptr);
    void setBoard(const BoardSnapshot& board);

signals:
    void rangeChosen(fuseboard::TimeRange range);
    void pageRequested(const QString& name);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeContent();
    void present(const BoardSnapshot& board);
    void offerLongRanges();
    void showCards(const BoardSnapshot& board);
    void showEmptiness(const BoardSnapshot& board);

    BoardSnapshot m_board; ///< the newest, also while the page is hidden
    SegmentedControl* m_range;
    bool m_offersLongRanges = false;
    LampLabel* m_live;
    CardGrid* m_grid;
    QList<ProviderCard*> m_cards;
    ChartPanel* m_panel;
    EmptyState* m_empty;
    QTimer m_silence; ///< runs out when no board comes
};

} // namespace fuseboard
