// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/storedhistory.h"
#include "app/engine/board.h"
#include "app/engine/watchviews.h"
#include "ui/charts/chartsection.h"
#include "ui/charts/chartstyle.h"
#include "ui/pages/overview/shownboard.h"

#include <QFrame>
#include <QSet>
#include <QTimer>

#include <optional>

class QVBoxLayout;

namespace fuseboard {

class ChartControls;
class ChartTip;
class CircuitTimeline;
class TimeGestures;
class TimelineKey;

/// The charts and the circuits on one time axis, with one cursor. Live, until someone zooms, pans
/// or pauses.
class ChartPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ChartPanel(QWidget* parent = nullptr);
    void setBoard(const BoardSnapshot& board);
    void setFeeds(const FeedsSnapshot& feeds);
    void setRules(const QList<AlertRule>& rules); ///< in force; their thresholds are drawn

    const BoardSnapshot& board() const { return m_shown.board(); } ///< that is shown
    bool isPaused() const { return m_shown.isPaused(); }
    void setPaused(bool paused);

    QByteArray csv() const; ///< of what is shown
    QImage picture();
    /// By the ending of the name; the outcome is told in the panel.
    void saveTo(const QString& path);

signals:
    void pausedChanged(bool paused);
    void newCallsChanged(quint64 calls); ///< that have ended since it was paused
    /// To see it in its finest resolution; the board of that span is to be handed to setBoard().
    void spanWanted(qint64 fromMs, qint64 toMs);
    /// The range that was shown before spanWanted(); the span is of TimeRange::Own.
    void liveWanted(fuseboard::TimeRange range, qint64 fromMs, qint64 toMs);
    /// The calls behind a point.
    void drillDown(const fuseboard::CallFilter& filter);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addSection(QVBoxLayout* layout, ChartSubject subject);
    void addTimeline(QVBoxLayout* layout);
    void follow(QWidget* source, TimeGestures* gestures);
    void applyColors();

    void drawAll();
    void drawSoon(); ///< a chart at a time, so that the window is never busy for long
    void draw(qsizetype part);
    void prepare();
    void tell();
    QStringList providersInSight() const;

    void toggle(const QString& id);
    void isolate(const ChartSection* section, const QString& id);
    void moveCursor(QWidget* source, std::optional<qint64> ms);
    void moved(bool wasPaused);
    void goLive();
    void drill(const CallFilter& filter);

    ChartColors m_colors;
    ShownBoard m_shown;
    FeedsSnapshot m_feeds;
    QList<AlertRule> m_rules;
    QSet<QString> m_hidden;
    BoardSnapshot m_drawn; ///< what is shown, in buckets as wide as they are drawn
    ChartView m_view;
    QList<Annotation> m_annotations;
    qint64 m_drawnAtMs = 0;
    qint64 m_toldAtMs = 0;
    quint64 m_newCalls = 0;
    ChartControls* m_controls;
    QList<ChartSection*> m_sections;
    CircuitTimeline* m_timeline;
    TimelineKey* m_key;
    ChartTip* m_tip;
    QTimer m_stagger;
    qsizetype m_nextPart = 0;
    QTimer m_ask;   ///< until a zoom or pan has come to rest
    QTimer m_drill; ///< until a click can be no double click any more
    CallFilter m_drillFilter;
};

} // namespace fuseboard
