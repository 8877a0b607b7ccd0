// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/configurationstate.h"
#include "ui/models/promptstore.h"
#include "ui/models/repeatrun.h"
#include "ui/widgets/pageaction.h"
#include "ui/widgets/pageframe.h"

#include <QByteArray>
#include <QList>

#include <optional>

class QSplitter;
class QStackedWidget;
class QToolButton;

namespace fuseboard {

class AnswerPanel;
class CheckForm;
class CompareView;
class Composer;
class EmptyState;
class Engine;
class NameField;
class PromptLibrary;
class SegmentedControl;
class TargetBar;

/// Send a prompt through a chain, to one model or to several side by side, once or many times, and
/// see the answers, the way they took and what went over the wire.
class PromptPage : public PageFrame
{
    Q_OBJECT
public:
    explicit PromptPage(Engine& engine, QWidget* parent = nullptr);
    static QList<PageAction> knownActions();
    void setConfiguration(const ConfigurationState& state);
    /// The file of saved prompts and the history; without one they end with the page.
    void keepPromptsIn(const QString& file);
    bool isBusy() const { return isRunning() || !m_savingCheck.isEmpty(); }

    /// What was begun here and is in no field.
    struct Begun
    {
        PromptStore::Contents prompts{};
        std::optional<RepeatRun::Past> answer{};
        QList<std::optional<RepeatRun::Past>> compared{}; ///< of each column
    };
    Begun begun() const;
    void resume(const Begun& begun);

signals:
    void pageRequested(const QString& name);
    void diagnoseRequested(const QByteArray& raw); ///< an error to be explained

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillHeader();
    QWidget* makeBody();
    QWidget* makeSide();
    void makeActions();
    void connectAll();
    PromptTarget askedModel() const;
    bool isComparing() const;
    bool isRunning() const;
    bool canSend() const;
    void send();
    void stop();
    void recall(int by);
    void copyCurl();
    void openNameField();
    void openCheckForm();
    void saveCheck(const Probe& check);
    void refresh();

    Engine& m_engine;
    ConfigurationState m_state;
    PromptStore m_store;
    RepeatRun m_run;
    SegmentedControl* m_mode;
    QToolButton* m_showLibrary;
    TargetBar* m_target;
    Composer* m_composer;
    NameField* m_name;
    CheckForm* m_check;
    AnswerPanel* m_answer;
    QSplitter* m_splitter;
    CompareView* m_compare;
    QStackedWidget* m_body;
    PromptLibrary* m_library;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    int m_recalled = -1;   ///< index in the history; -1: what was being written
    KeptPrompt m_draft;    ///< before the first one was brought back
    QString m_savingCheck; ///< its name, until the engine has saved it
};

} // namespace fuseboard
