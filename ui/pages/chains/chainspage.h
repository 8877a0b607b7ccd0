// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/configurationstate.h"
#include "ui/models/chainlistmodel.h"
#include "ui/models/chainundo.h"
#include "ui/pages/chains/modellists.h"
#include "ui/pages/chains/stepitem.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace fuseboard {

class Banner;
class ChainEditor;
class ChainSide;
class EmptyState;
class Engine;

/// The chains: their steps, their order, how they are walked. Edits stay when the page is left.
class ChainsPage : public QWidget
{
    Q_OBJECT
public:
    explicit ChainsPage(Engine& engine, QWidget* parent = nullptr);
    void setConfiguration(const ConfigurationState& state);
    void showChain(const QString& name); ///< as it is saved
    bool hasUnsavedEdits() const { return m_model.hasEdits(); }

    /// What was begun here and is in no field.
    struct Begun
    {
        QList<ChainListModel::Entry> edited; ///< empty: nothing is
        ChainUndo::Past done;
        int row = -1;
    };
    Begun begun() const;
    void resume(const Begun& begun);

signals:
    void pageRequested(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader();
    void prepareList();
    void select(int row);
    int current() const;
    void showLocks();
    void add();
    void copyLink();
    void save();
    void revert();
    void restored(int row);
    void offerModels();
    void makeShortcuts();
    void showProblems(const QList<ConfigurationProblem>& problems);
    void refresh();

    Engine& m_engine;
    ChainListModel m_model;
    ChainUndo m_undo;
    ModelLists m_lists;
    Configuration m_written;
    PolicyLocks m_locks;
    Configuration m_resolved;
    StepChoices m_choices;
    bool m_saving = false; ///< a problem of another page's change is not ours
    QListView* m_list;
    ChainSide* m_side = nullptr;
    QBoxLayout* m_columns;
    ChainEditor* m_editor;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    Banner* m_removed;
    Banner* m_problem;
    Banner* m_link;
    QLabel* m_unsaved;
    QPushButton* m_add;
    QPushButton* m_duplicate;
    QPushButton* m_copyLink;
    QPushButton* m_remove;
    QPushButton* m_undoButton;
    QPushButton* m_redoButton;
    QPushButton* m_save;
    QPushButton* m_revert;
};

} // namespace fuseboard
