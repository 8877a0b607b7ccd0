// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/chainlink.h"
#include "app/engine/configurationstate.h"

#include <QFrame>
#include <QPointer>

#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace fuseboard {

class Engine;

/// Over the window: what a link would bring, and what that changes. Nothing is changed and nobody
/// is called until it is confirmed; Dismiss is what Enter and Escape do.
class LinkPanel : public QFrame
{
    Q_OBJECT
public:
    LinkPanel(Engine& engine, QWidget* window);
    void open(const QString& link);
    QString link() const { return m_link; } ///< that was opened last
    bool isBusy() const { return m_saving; }
    QWidget* cameFrom() const { return m_cameFrom; } ///< has the focus after it; may be null

signals:
    void taken(const QString& chain); ///< saved and in force

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void setConfiguration(const ConfigurationState& state);
    void review();
    void showFault(const QString& text);
    void take();
    void refused(const QList<ConfigurationProblem>& problems);
    void dismiss();
    void place();

    Engine& m_engine;
    std::optional<ConfigurationState> m_state; ///< absent: the file is not read yet
    QString m_link;
    std::optional<SharedChain> m_shared; ///< that waits for a decision
    bool m_saving = false;
    QLabel* m_title;
    QLabel* m_lead;
    QLabel* m_stepsHead;
    QLabel* m_steps;
    QLabel* m_changesHead;
    QLabel* m_changes;
    QLabel* m_warnings;
    QLabel* m_problem;
    QScrollArea* m_scroll;
    QPushButton* m_take;
    QPushButton* m_dismiss;
    QPointer<QWidget> m_cameFrom;
};

} // namespace fuseboard
