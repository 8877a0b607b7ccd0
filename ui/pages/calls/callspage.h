// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/historyhealth.h"
#include "app/domain/storedhistory.h"
#include "ui/models/callmodel.h"
#include "ui/models/oldestcalls.h"
#include "ui/models/promptattempts.h"
#include "ui/widgets/pageframe.h"

#include <optional>

class QLabel;
class QPushButton;
class QSplitter;

namespace fuseboard {

class CallDetail;
class CallFilterBar;
class CallTable;
class CallsEmpty;
class Engine;
class ExportPanel;
enum class CallsLack;
struct BoardSnapshot;
struct ConfigurationState;

/// All attempts that the history has, newest first, and one of them in detail.
class CallsPage : public PageFrame
{
    Q_OBJECT
public:
    explicit CallsPage(Engine& engine, QWidget* parent = nullptr);

    /// The calls that somebody wants to see, e.g. those behind a point of a chart.
    void showCalls(const CallFilter& filter);
    bool isBusy() const; ///< with an export

    /// What was begun here and is in no field.
    struct Begun
    {
        std::optional<StoredCall> shown{}; ///< in detail
    };
    Begun begun() const;
    void resume(const Begun& begun);

signals:
    void pageRequested(const QString& page);
    void settingRequested(const QString& path);    ///< of the configuration: "history.enabled"
    void diagnoseRequested(const QByteArray& raw); ///< a raw reply, or an error object

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeHeader();
    void makeActions();
    void read(); ///< anew, by the filters
    void setBoard(const BoardSnapshot& board);
    void setConfiguration(const ConfigurationState& state);
    void setHealth(const HistoryHealth& health);
    void showState();
    void showCount();
    void followTop();
    void takeNew();
    void onEmptyAction();
    void showCall(const StoredCall& call);
    void showCurrent();
    void closeDetail();
    void keepSelection();
    void goToOldest();
    void showOldest(qint64 fromMs, qint64 toMs);
    void showMenu(const QPoint& pos);

    CallsLack lack() const;

    Engine& m_engine;
    HistoryHealth m_health;
    bool m_healthKnown = false;
    std::optional<bool> m_hasHistory; ///< as the board says
    bool m_stale = true;              ///< what is shown has to be read when somebody looks
    CallModel m_model;
    PromptAttempts m_attempts;
    OldestCalls m_oldest;
    QLabel* m_count;
    QPushButton* m_new;
    QPushButton* m_pause;
    QPushButton* m_exportButton;
    CallFilterBar* m_filters;
    ExportPanel* m_export;
    CallsEmpty* m_empty;
    QSplitter* m_splitter;
    CallTable* m_table;
    CallDetail* m_detail;
};

} // namespace fuseboard
