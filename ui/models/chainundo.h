// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/chainlistmodel.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace fuseboard {

/// Takes back what was done to the chains, one edit after the other. Each is kept as all chains
/// before and after it: they are small, and nothing can be forgotten so. The model outlives this.
class ChainUndo : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMostEdits = 200;

    enum class Deed { Add, Duplicate, Delete, BringBack, Revert, Change };

    struct Edit
    {
        Deed deed = Deed::Change;
        int row = 0; ///< where to look at it
        QString key; ///< edits of one that follow each other are one; empty: never
        QList<ChainListModel::Entry> before;
        QList<ChainListModel::Entry> after;
    };
    /// Without words, which would be those of one language.
    struct Past
    {
        QList<Edit> edits{};   ///< the oldest first
        qsizetype inForce = 0; ///< so many of them; those behind were taken back
    };

    explicit ChainUndo(ChainListModel& model, QObject* parent = nullptr);

    /// Makes an edit that can be taken back.
    void make(Deed deed, int row, const std::function<void()>& edit, const QString& key = {});
    void setChain(int row, const Chain& chain);
    void seal(); ///< the next edit is one of its own, whatever its key
    void clear();

    bool canUndo() const { return m_past.inForce > 0; }
    bool canRedo() const { return m_past.inForce < m_past.edits.size(); }
    QString undoText() const;
    QString redoText() const;
    void undo();
    void redo();

    const Past& past() const { return m_past; }
    void recall(const Past& past); ///< of the chains as they are in the model now

signals:
    void changed();         ///< what can be taken back
    void restored(int row); ///< the chains are others now; -1: none to look at

private:
    void note(const Edit& edit);
    void restore(const QList<ChainListModel::Entry>& entries, int row);

    ChainListModel& m_model;
    Past m_past;
    bool m_sealed = false;
};

} // namespace fuseboard
