// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chainundo.h"

#include "ui/models/chainedit.h"

#include <algorithm>
#include <utility>

namespace fuseboard {

namespace {

QString textOf(const ChainUndo::Edit& edit)
{
    switch (edit.deed) {
    case ChainUndo::Deed::Add:
        return ChainUndo::tr("Add a chain");
    case ChainUndo::Deed::Duplicate:
        return ChainUndo::tr("Duplicate the chain");
    case ChainUndo::Deed::Delete:
        return ChainUndo::tr("Delete the chain");
    case ChainUndo::Deed::BringBack:
        return ChainUndo::tr("Bring the chain back");
    case ChainUndo::Deed::Revert:
        return ChainUndo::tr("Revert every change");
    case ChainUndo::Deed::Change:
        break;
    }
    return chainEdit(edit.before.at(edit.row).chain, edit.after.at(edit.row).chain).text;
}

} // namespace

ChainUndo::ChainUndo(ChainListModel& model, QObject* parent) : QObject(parent), m_model(model) {}

void ChainUndo::make(Deed deed, int row, const std::function<void()>& edit, const QString& key)
{
    const QList<ChainListModel::Entry> before = m_model.entries();
    edit();
    if (m_model.entries() != before)
        note({deed, row, key, before, m_model.entries()});
}

void ChainUndo::setChain(int row, const Chain& chain)
{
    make(
        Deed::Change, row, [&] { m_model.setChain(row, chain); },
        chainEdit(m_model.chain(row), chain).key);
}

void ChainUndo::note(const Edit& edit)
{
    QList<Edit>& edits = m_past.edits;
    edits.remove(m_past.inForce, edits.size() - m_past.inForce);
    const bool goesOn = !std::exchange(m_sealed, false) && !edit.key.isEmpty() &&
                        !edits.isEmpty() && edits.last().key == edit.key &&
                        edits.last().row == edit.row;
    if (!goesOn)
        edits.append(edit);
    edits.last().after = edit.after;
    if (edits.last().before == edits.last().after)
        edits.removeLast();
    if (edits.size() > kMostEdits)
        edits.removeFirst();
    m_past.inForce = edits.size();
    emit changed();
}

void ChainUndo::seal()
{
    m_sealed = true;
}

void ChainUndo::clear()
{
    recall({});
}

void ChainUndo::recall(const Past& past)
{
    m_past = past;
    seal();
    emit changed();
}

QString ChainUndo::undoText() const
{
    return canUndo() ? textOf(m_past.edits.at(m_past.inForce - 1)) : QString();
}

QString ChainUndo::redoText() const
{
    return canRedo() ? textOf(m_past.edits.at(m_past.inForce)) : QString();
}

void ChainUndo::undo()
{
    if (!canUndo())
        return;
    const Edit edit = m_past.edits.at(--m_past.inForce);
    restore(edit.before, edit.row);
}

void ChainUndo::redo()
{
    if (!canRedo())
        return;
    const Edit edit = m_past.edits.at(m_past.inForce++);
    restore(edit.after, edit.row);
}

void ChainUndo::restore(const QList<ChainListModel::Entry>& entries, int row)
{
    seal();
    m_model.setEntries(entries);
    emit restored(std::min(row, m_model.rowCount() - 1));
    emit changed();
}

} // namespace fuseboard
