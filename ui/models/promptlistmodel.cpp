// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/promptlistmodel.h"

#include "ui/models/format.h"
#include "ui/models/promptstore.h"

#include <algorithm>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kTitle = 120;
constexpr qsizetype kTip = 1000;

QString firstLine(const QString& text)
{
    return text.left(kTitle * 4).simplified().left(kTitle);
}

bool matches(const KeptPrompt& prompt, const QStringList& words)
{
    return std::all_of(words.cbegin(), words.cend(), [&prompt](const QString& word) {
        return prompt.name.contains(word, Qt::CaseInsensitive) ||
               prompt.text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

PromptListModel::PromptListModel(PromptStore& store, QObject* parent)
    : QAbstractListModel(parent), m_store(store)
{
    connect(&store, &PromptStore::changed, this, &PromptListModel::rebuild);
    rebuild();
}

void PromptListModel::show(Show what)
{
    m_show = what;
    rebuild();
}

void PromptListModel::setFilter(const QString& words)
{
    m_filter = words;
    rebuild();
}

void PromptListModel::rebuild()
{
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_prompts.clear();
    for (const KeptPrompt& prompt : m_show == Show::Saved ? m_store.saved() : m_store.history()) {
        if (matches(prompt, words))
            m_prompts.append(prompt);
    }
    endResetModel();
}

int PromptListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_prompts.size());
}

QVariant PromptListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const KeptPrompt& prompt = m_prompts.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return prompt.name.isEmpty() ? firstLine(prompt.text) : prompt.name;
    if (role == Qt::ToolTipRole) {
        const QString when = prompt.usedAt.isValid()
                                 ? momentText(prompt.usedAt.toMSecsSinceEpoch()) + u'\n'
                                 : QString();
        return when + prompt.text.left(kTip);
    }
    return {};
}

Qt::ItemFlags PromptListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() && m_show == Show::Saved ? flags | Qt::ItemIsEditable : flags;
}

bool PromptListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        role != Qt::EditRole || m_show != Show::Saved)
        return false;
    const QString name = value.toString().trimmed();
    const QString before = m_prompts.at(index.row()).name;
    if (name == before)
        return true;
    if (m_store.rename(before, name))
        return true;
    emit refused(name);
    return false;
}

} // namespace fuseboard
