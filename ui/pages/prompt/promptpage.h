// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/configurationstate.h"
#include "ui/models/promptrun.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace fuseboard {

class AnswerPanel;
class EmptyState;
class Engine;
class PromptOptions;
class RouteView;

/// Send a prompt through a chain and see the answer and the way it took.
class PromptPage : public QWidget
{
    Q_OBJECT
public:
    explicit PromptPage(Engine& engine, QWidget* parent = nullptr);
    void setConfiguration(const ConfigurationState& state);

signals:
    void pageRequested(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeComposer();
    QWidget* makeRoute();
    void addShortcuts();
    void sendOrStop();
    void send();
    void refresh();

    PromptRun m_run;
    QComboBox* m_chain;
    QLabel* m_steps;
    QPlainTextEdit* m_prompt;
    QToolButton* m_showOptions;
    PromptOptions* m_options;
    QLabel* m_problem;
    QPushButton* m_send;
    QSplitter* m_splitter;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    bool m_hasProviders = false;
};

} // namespace fuseboard
