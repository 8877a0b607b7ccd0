// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alertrule.h"
#include "app/domain/storedhistory.h"
#include "app/engine/board.h"
#include "app/engine/watchviews.h"
#include "ui/widgets/pageaction.h"
#include "ui/widgets/pageframe.h"

#include <QList>
#include <QTimer>

#include <optional>

class QToolButton;

namespace fuseboard {

class CardGrid;
class CheckButton;
class ChartPanel;
class EmptyState;
class LampLabel;
class ProviderCard;
class SegmentedControl;
class SpanPicker;

/// Whether each provider works right now: a card each, and the charts.
class OverviewPage : public PageFrame
{
    Q_OBJECT
public:
    explicit OverviewPage(QWidget* parent = nullptr);
    static QList<PageAction> knownActions();
    void setBoard(const BoardSnapshot& board);
    void checkEnded();                         ///< of one of the providers that were asked for
    void setFeeds(const FeedsSnapshot& feeds); ///< for the bands of the charts
    void setRules(const QList<AlertRule>& rules);
    /// Holds the charts as they are. The cards go on: an outage is never held back.
    void setPaused(bool paused);
    /// What was begun here and is in no field.
    struct Begun
    {
        std::optional<BoardSnapshot> held{}; ///< while it is paused
    };
    Begun begun() const;
    void resume(const Begun& begun);
    void showProvider(const QString& name); ///< brings its card into view and under the focus

signals:
    void rangeChosen(fuseboard::TimeRange range);
    void spanChosen(qint64 fromMs, qint64 toMs);
    void checkRequested(const QStringList& providers);
    void callsRequested(const fuseboard::CallFilter& filter); ///< those behind a point
    void pageRequested(const QString& name);

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeHeader();
    void makeContent();
    void makeActions();
    void present(const BoardSnapshot& board);
    void showRange(const BoardSnapshot& board);
    void showLiveness();
    void followCharts();
    void askForChecks();
    void offerLongRanges();
    void showCards(const BoardSnapshot& board);
    void showEmptiness(const BoardSnapshot& board);

    BoardSnapshot m_board; ///< the newest, also while the page is hidden
    SegmentedControl* m_range;
    bool m_offersLongRanges = false;
    SpanPicker* m_span;
    LampLabel* m_live;
    QToolButton* m_pause;
    CheckButton* m_check;
    bool m_paused = false;
    quint64 m_newCalls = 0; ///< since it was paused
    CardGrid* m_grid;
    QList<ProviderCard*> m_cards;
    ChartPanel* m_panel;
    EmptyState* m_empty;
    QTimer m_silence; ///< runs out when no board comes
};

} // namespace fuseboard
