// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/promptlistmodel.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace fuseboard {

class PromptStore;
class SegmentedControl;

/// The saved prompts and the ones that were sent last: find, load, rename, delete with undo.
class PromptLibrary : public QFrame
{
    Q_OBJECT
public:
    /// `store` outlives it.
    explicit PromptLibrary(PromptStore& store, QWidget* parent = nullptr);

signals:
    void promptChosen(const fuseboard::KeptPrompt& prompt);

private:
    void fillHead();
    void fillFoot();
    void load();
    void remove();
    void refresh();
    int row() const; ///< chosen; -1: none

    PromptStore& m_store;
    PromptListModel m_model;
    SegmentedControl* m_show;
    QLineEdit* m_filter;
    QListView* m_list;
    QLabel* m_note;
    QPushButton* m_load;
    QPushButton* m_rename;
    QPushButton* m_remove;
    QPushButton* m_undo;
    QCheckBox* m_forget;
    QString m_refused; ///< a name that is taken
};

} // namespace fuseboard
