// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page lets do, and says, in the state that it is in.
#include "ui/pages/chains/chaineditor.h"
#include "ui/pages/chains/chainspage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/locknote.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

namespace fuseboard {

/// A chain of the policy can be duplicated, and the duplicate be changed.
void ChainsPage::showLocks()
{
    const bool noMore = m_locks.has(u"chains");
    const bool chosen = current() >= 0;
    const Chain chain = chosen ? m_model.chain(current()) : Chain();
    const Chain* known = m_written.chain(chain.name); // another may be on its way to that name
    const bool isSet = known && *known == chain && m_locks.chains.contains(chain.name);
    const auto lock = [this](QPushButton* button, bool locked, bool usable) {
        setLocked(button, LockNote::reasonOf(m_locks, locked));
        button->setEnabled(usable && !locked);
    };
    m_editor->setLock(LockNote::reasonOf(m_locks, noMore || isSet));
    lock(m_add, noMore, true);
    lock(m_duplicate, noMore, chosen);
    lock(m_remove, noMore || isSet, chosen);
}

void ChainsPage::refresh()
{
    const bool edited = m_model.hasEdits();
    const bool chosen = current() >= 0;
    m_save->setEnabled(edited);
    m_revert->setEnabled(edited);
    m_undoButton->setEnabled(m_undo.canUndo());
    m_redoButton->setEnabled(m_undo.canRedo());
    m_undoButton->setToolTip(m_undo.canUndo() ? tr("Undo: %1 (Ctrl+Z)").arg(m_undo.undoText())
                                              : tr("Nothing to undo"));
    m_redoButton->setToolTip(m_undo.canRedo() ? tr("Redo: %1 (Ctrl+Shift+Z)").arg(m_undo.redoText())
                                              : tr("Nothing to redo"));
    m_unsaved->setText(edited ? tr("Unsaved changes") : QString());
    m_copyLink->setEnabled(chosen);
    m_editor->setVisible(chosen);
    showLocks();
    m_stack->setCurrentIndex(m_model.rowCount() == 0 && !edited ? 1 : 0);
    if (m_choices.providers.isEmpty())
        m_empty->setContent(tr("No providers yet"),
                            tr("A chain is made of providers. Add a key, use a local model, or try "
                               "the demo first."),
                            tr("Get started"));
    else
        m_empty->setContent(tr("No chain yet"),
                            tr("A chain says which model is asked first, and which ones follow "
                               "when it fails."),
                            tr("Make a chain"));
    const QString removed = m_model.removedName();
    m_removed->setVisible(!removed.isEmpty());
    if (!removed.isEmpty())
        m_removed->setContent({.severity = Severity::Info,
                               .title = tr("Chain %1 is deleted when you save.").arg(removed),
                               .text = {},
                               .action = tr("Undo"),
                               .dismissible = false});
}

} // namespace fuseboard
