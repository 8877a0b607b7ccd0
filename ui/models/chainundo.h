// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/chainlistmodel.h"

#include <QUndoStack>

#include <functional>

namespace fuseboard {

/// Takes back what was done to the chains, one edit after the other. Each is kept as all chains
/// before and after it: they are small, and nothing can be forgotten so. The model outlives this.
class ChainUndo : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMostEdits = 200;

    explicit ChainUndo(ChainListModel& model, QObject* parent = nullptr);

    /// Makes an edit that can be taken back. `row` is where to look at it then; edits of one
    /// `key` that follow each other are one.
    void make(const QString& text, int row, const std::function<void()>& edit,
              const QString& key = {});
    void setChain(int row, const Chain& chain);
    void seal(); ///< the next edit is one of its own, whatever its key
    void clear();

    bool canUndo() const { return m_stack.canUndo(); }
    bool canRedo() const { return m_stack.canRedo(); }
    QString undoText() const { return m_stack.undoText(); }
    QString redoText() const { return m_stack.redoText(); }
    void undo();
    void redo();

signals:
    void changed();         ///< what can be taken back
    void restored(int row); ///< the chains are others now; -1: none to look at

private:
    class Edit;

    ChainListModel& m_model;
    QUndoStack m_stack;
    int m_seal = 0; ///< edits of one number may be one
};

} // namespace fuseboard
