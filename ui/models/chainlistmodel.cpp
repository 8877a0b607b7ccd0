// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/chainlistmodel.h"

#include <algorithm>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

int ChainListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ChainListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const QString& name = chain(row).name;
    switch (role) {
    case Qt::DisplayRole:
        return isUnsaved(row) ? tr("%1 (unsaved)").arg(name) : name;
    case Qt::EditRole:
        return name;
    case Qt::ToolTipRole: {
        QStringList steps;
        for (const Step& step : chain(row).steps)
            steps << u"%1 / %2"_s.arg(step.provider, step.model);
        return QString(name + u": "_s + steps.join(u" → "_s));
    }
    case UnsavedRole:
        return isUnsaved(row);
    default:
        return {};
    }
}

void ChainListModel::setSaved(const QList<Chain>& chains)
{
    const bool edited = hasEdits() && this->chains() != chains;
    m_saved = chains;
    if (!edited) {
        show(chains);
        return;
    }
    for (Entry& entry : m_entries)
        entry.saved = savedOf(entry);
    if (!m_entries.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
    emit editsChanged();
}

void ChainListModel::revert()
{
    show(m_saved);
}

void ChainListModel::show(const QList<Chain>& chains)
{
    QList<Entry> entries;
    for (const Chain& chain : chains)
        entries.append({chain, chain});
    replace(entries);
}

void ChainListModel::setEntries(const QList<Entry>& entries)
{
    QList<Entry> next = entries;
    for (Entry& entry : next)
        entry.saved = savedOf(entry);
    replace(next);
}

void ChainListModel::replace(const QList<Entry>& entries)
{
    m_removed.reset();
    // The same number of chains: the rows stay, and with them what is selected.
    if (entries.size() == m_entries.size() && !entries.isEmpty()) {
        m_entries = entries;
        emit dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_entries = entries;
        endResetModel();
    }
    emit editsChanged();
}

/// By the name it had when it was saved; one that has got its new name there meanwhile, by that.
std::optional<Chain> ChainListModel::savedOf(const Entry& entry) const
{
    const auto byName = [this](const QString& name) {
        return std::find_if(m_saved.cbegin(), m_saved.cend(),
                            [&name](const Chain& chain) { return chain.name == name; });
    };
    auto found = byName(entry.saved ? entry.saved->name : entry.chain.name);
    if (found == m_saved.cend())
        found = byName(entry.chain.name);
    return found == m_saved.cend() ? std::nullopt : std::optional(*found);
}

QList<Chain> ChainListModel::chains() const
{
    QList<Chain> list;
    for (const Entry& entry : m_entries)
        list.append(entry.chain);
    return list;
}

bool ChainListModel::isUnsaved(int row) const
{
    const Entry& entry = m_entries.at(row);
    return !entry.saved || *entry.saved != entry.chain;
}

bool ChainListModel::hasEdits() const
{
    return chains() != m_saved;
}

void ChainListModel::setChain(int row, const Chain& chain)
{
    if (m_entries.at(row).chain == chain)
        return;
    m_entries[row].chain = chain;
    emit dataChanged(index(row), index(row));
    emit editsChanged();
}

int ChainListModel::insert(int row, Entry entry)
{
    beginInsertRows({}, row, row);
    m_entries.insert(row, std::move(entry));
    endInsertRows();
    emit editsChanged();
    return row;
}

QString ChainListModel::freeName(const QString& wish) const
{
    QString name = wish;
    const auto taken = [this, &name] {
        return std::any_of(m_entries.cbegin(), m_entries.cend(),
                           [&name](const Entry& entry) { return entry.chain.name == name; });
    };
    for (int number = 2; taken(); ++number)
        name = u"%1 %2"_s.arg(wish).arg(number);
    return name;
}

int ChainListModel::add(const Step& firstStep)
{
    Chain chain;
    chain.name = freeName(m_entries.isEmpty() ? u"default"_s : u"chain"_s);
    chain.steps = {firstStep};
    return insert(rowCount(), {chain, std::nullopt});
}

int ChainListModel::duplicate(int row)
{
    Chain copy = chain(row);
    copy.name = freeName(copy.name);
    return insert(row + 1, {copy, std::nullopt});
}

void ChainListModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_removed = Removed{row, m_entries.takeAt(row)};
    endRemoveRows();
    emit editsChanged();
}

QString ChainListModel::removedName() const
{
    return m_removed ? m_removed->entry.chain.name : QString();
}

int ChainListModel::undoRemove()
{
    if (!m_removed)
        return -1;
    const Removed removed = *std::exchange(m_removed, std::nullopt);
    return insert(std::min(removed.row, rowCount()), removed.entry);
}

} // namespace fuseboard
