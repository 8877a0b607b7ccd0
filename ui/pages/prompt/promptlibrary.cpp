// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prompt/promptlibrary.h"

#include "ui/models/promptstore.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/typography.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSaved = 0;
constexpr int kHistory = 1;
constexpr int kWidth = 230;

} // namespace

PromptLibrary::PromptLibrary(PromptStore& store, QWidget* parent)
    : QFrame(parent), m_store(store), m_model(store), m_show(new SegmentedControl(this)),
      m_filter(new QLineEdit(this)), m_list(new QListView(this)), m_note(new QLabel(this)),
      m_load(new QPushButton(tr("Load"), this)), m_rename(new QPushButton(tr("Rename"), this)),
      m_remove(new QPushButton(tr("Delete"), this)), m_undo(new QPushButton(tr("Undo"), this)),
      m_forget(new QCheckBox(tr("Do not keep a history"), this))
{
    setProperty("card", true);
    setAccessibleName(tr("Prompts"));
    setMinimumWidth(kWidth);
    m_list->setModel(&m_model);
    m_list->setAccessibleName(tr("List of prompts"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    layout->setSpacing(space::kSmall);
    fillHead();
    layout->addWidget(m_list, 1);
    fillFoot();

    connect(m_show, &SegmentedControl::chosen, this, [this](int what) {
        m_model.show(what == kSaved ? PromptListModel::Show::Saved
                                    : PromptListModel::Show::History);
    });
    connect(m_filter, &QLineEdit::textChanged, &m_model, &PromptListModel::setFilter);
    connect(m_list, &QListView::activated, this, &PromptLibrary::load);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PromptLibrary::refresh);
    connect(&m_model, &PromptListModel::modelReset, this, [this] {
        m_refused.clear();
        refresh();
    });
    connect(&m_model, &PromptListModel::refused, this, [this](const QString& name) {
        m_refused = name;
        refresh();
    });
    connect(&store, &PromptStore::faultChanged, this, &PromptLibrary::refresh);
    connect(m_load, &QPushButton::clicked, this, &PromptLibrary::load);
    connect(m_rename, &QPushButton::clicked, this,
            [this] { m_list->edit(m_list->currentIndex()); });
    connect(m_remove, &QPushButton::clicked, this, &PromptLibrary::remove);
    connect(m_undo, &QPushButton::clicked, &store, &PromptStore::restore);
    connect(m_forget, &QCheckBox::clicked, this,
            [this](bool forget) { m_store.setKeepHistory(!forget); });
    auto* removeKey = new QShortcut(QKeySequence(Qt::Key_Delete), m_list);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &PromptLibrary::remove);
    refresh();
}

void PromptLibrary::fillHead()
{
    m_show->addSegment(kSaved, tr("Saved"), tr("Saved prompts"));
    m_show->addSegment(kHistory, tr("History"), tr("History of prompts"));
    m_show->setCurrent(kSaved);
    m_filter->setAccessibleName(tr("Find a prompt"));
    m_filter->setPlaceholderText(tr("Find"));
    m_filter->setClearButtonEnabled(true);
    layout()->addWidget(m_show);
    layout()->addWidget(m_filter);
}

void PromptLibrary::fillFoot()
{
    m_load->setAccessibleName(tr("Load the chosen prompt"));
    m_load->setToolTip(tr("Puts it into the editor (Enter)"));
    m_rename->setAccessibleName(tr("Rename the chosen prompt"));
    m_rename->setToolTip(tr("Rename (F2)"));
    m_remove->setAccessibleName(tr("Delete the chosen prompt"));
    m_remove->setToolTip(tr("Delete (Del); it can be undone"));
    m_undo->setAccessibleName(tr("Undo the deletion of a prompt"));
    m_forget->setAccessibleName(tr("Do not keep a history"));
    m_forget->setToolTip(tr("Prompts that are sent are remembered no longer; those so far are "
                            "forgotten"));
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    setType(m_note, TypeRole::Caption);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kHair);
    for (QPushButton* button : {m_load, m_rename, m_remove})
        buttons->addWidget(button);
    auto* note = new QHBoxLayout;
    note->setSpacing(space::kSmall);
    note->addWidget(m_note, 1);
    note->addWidget(m_undo);
    auto* all = static_cast<QVBoxLayout*>(layout());
    all->addLayout(note);
    all->addLayout(buttons);
    all->addWidget(m_forget);
}

int PromptLibrary::row() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? index.row() : -1;
}

void PromptLibrary::load()
{
    if (row() >= 0)
        emit promptChosen(m_model.at(row()));
}

void PromptLibrary::remove()
{
    if (row() < 0 || m_model.shown() != PromptListModel::Show::Saved)
        return;
    const int place = row();
    m_store.remove(m_model.at(place).name);
    m_list->setCurrentIndex(m_model.index(std::min(place, m_model.rowCount() - 1)));
}

void PromptLibrary::refresh()
{
    const bool saved = m_model.shown() == PromptListModel::Show::Saved;
    m_load->setEnabled(row() >= 0);
    m_rename->setVisible(saved);
    m_rename->setEnabled(row() >= 0);
    m_remove->setVisible(saved);
    m_remove->setEnabled(row() >= 0);
    m_undo->setVisible(saved && m_store.canRestore());
    m_forget->setVisible(!saved);
    m_forget->setChecked(!m_store.keepsHistory());
    const bool empty = m_model.rowCount() == 0;
    QString note;
    if (!m_store.fault().isEmpty())
        note = m_store.fault();
    else if (!m_refused.isEmpty())
        note = tr("There is a prompt “%1” already.").arg(m_refused);
    else if (saved && m_store.canRestore())
        note = tr("Deleted “%1”.").arg(m_store.removedName());
    else if (empty && !m_filter->text().isEmpty())
        note = tr("No prompt has these words.");
    else if (empty && saved)
        note = tr("Nothing is saved yet. “Save prompt” keeps what is in the editor.");
    else if (empty)
        note = m_store.keepsHistory() ? tr("Nothing was sent yet.") : tr("No history is kept.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setTone(m_note, m_store.fault().isEmpty() && m_refused.isEmpty() ? Tone::Muted : Tone::Warning);
}

} // namespace fuseboard
