// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chainundo.h"

#include "ui/models/chainedit.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace fuseboard {

using Entries = QList<ChainListModel::Entry>;

class ChainUndo::Edit : public QUndoCommand
{
public:
    Edit(ChainUndo& owner, const QString& text, int row, QString key, Entries before)
        : QUndoCommand(text), m_owner(owner), m_row(row), m_key(std::move(key)),
          m_seal(owner.m_seal), m_before(std::move(before)), m_after(owner.m_model.entries())
    {
    }

    int id() const override { return 1; }

    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const Edit*>(other);
        if (m_key.isEmpty() || next->m_key != m_key || next->m_row != m_row ||
            next->m_seal != m_seal)
            return false;
        m_after = next->m_after;
        setObsolete(m_before == m_after);
        return true;
    }

    void undo() override { restore(m_before); }

    void redo() override
    {
        // The stack asks for it at once; it has been done already.
        if (std::exchange(m_isNew, false))
            return;
        restore(m_after);
    }

private:
    void restore(const Entries& entries)
    {
        m_owner.m_model.setEntries(entries);
        const int last = m_owner.m_model.rowCount() - 1;
        emit m_owner.restored(std::min(m_row, last));
    }

    ChainUndo& m_owner;
    int m_row;
    QString m_key;
    int m_seal;
    Entries m_before;
    Entries m_after;
    bool m_isNew = true;
};

ChainUndo::ChainUndo(ChainListModel& model, QObject* parent) : QObject(parent), m_model(model)
{
    m_stack.setUndoLimit(kMostEdits);
    connect(&m_stack, &QUndoStack::indexChanged, this, &ChainUndo::changed);
}

void ChainUndo::make(const QString& text, int row, const std::function<void()>& edit,
                     const QString& key)
{
    const Entries before = m_model.entries();
    edit();
    if (m_model.entries() != before)
        m_stack.push(new Edit(*this, text, row, key, before));
}

void ChainUndo::setChain(int row, const Chain& chain)
{
    const ChainEdit edit = chainEdit(m_model.chain(row), chain);
    make(
        edit.text, row, [&] { m_model.setChain(row, chain); }, edit.key);
}

void ChainUndo::seal()
{
    ++m_seal;
}

void ChainUndo::clear()
{
    m_stack.clear();
    emit changed();
}

void ChainUndo::undo()
{
    seal();
    m_stack.undo();
}

void ChainUndo::redo()
{
    seal();
    m_stack.redo();
}

} // namespace fuseboard
