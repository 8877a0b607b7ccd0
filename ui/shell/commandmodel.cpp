// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandmodel.h"

#include "ui/shell/fuzzymatch.h"

#include <algorithm>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecentBonus = 8; ///< among answers that are alike
constexpr int kWordsMalus = 20; ///< what is written on the line answers better

std::optional<int> scoreOf(const QString& query, const PaletteCommand& command)
{
    const auto shown = fuzzyScore(query, command.text + u' ' + command.group);
    if (shown || command.words.isEmpty())
        return shown;
    const auto hidden = fuzzyScore(query, command.text + u' ' + command.words);
    return hidden ? std::optional(*hidden - kWordsMalus) : std::nullopt;
}

} // namespace

CommandModel::CommandModel(Order order, QObject* parent)
    : QAbstractListModel(parent), m_order(order)
{
}

void CommandModel::setCommands(const QList<PaletteCommand>& commands, const QStringList& recent)
{
    m_commands = commands;
    m_recent = recent;
    rebuild();
}

void CommandModel::setQuery(const QString& query)
{
    if (query == m_query)
        return;
    m_query = query;
    rebuild();
}

void CommandModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    QString group;
    for (const Row& row : answers()) {
        const QString& own = m_commands.at(row.command).group;
        if (m_order == Order::ByGroup && own != group)
            m_rows.append(Row{.command = -1, .heading = own});
        group = own;
        m_rows.append(row);
    }
    endResetModel();
}

QList<CommandModel::Row> CommandModel::answers() const
{
    QList<std::pair<int, int>> scored; // score, command
    for (int i = 0; i < m_commands.size(); ++i) {
        const PaletteCommand& command = m_commands.at(i);
        const auto score = scoreOf(m_query, command);
        if (!score)
            continue;
        const qsizetype use = m_recent.indexOf(command.name);
        const int recency = use < 0 ? 0 : static_cast<int>(m_recent.size() - use);
        scored.append({*score + (use < 0 ? 0 : kRecentBonus + recency), i});
    }
    if (m_order == Order::ByUse)
        std::stable_sort(scored.begin(), scored.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<Row> rows;
    for (const auto& [score, command] : std::as_const(scored))
        rows.append(Row{.command = command, .heading = {}});
    return rows;
}

int CommandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    if (row.command < 0)
        return role == Qt::DisplayRole ? row.heading : QVariant();
    const PaletteCommand& command = m_commands.at(row.command);
    switch (role) {
    case Qt::DisplayRole:
        return command.text;
    case Qt::AccessibleTextRole:
        return command.keys.isEmpty() ? command.text : command.text + u", "_s + command.keys;
    case KeysRole:
        return command.keys;
    case GroupRole:
        return m_order == Order::ByGroup ? QString() : command.group;
    default:
        return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isCommand = m_rows.at(index.row()).command >= 0;
    return isCommand ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                     : Qt::ItemNeverHasChildren;
}

const PaletteCommand* CommandModel::commandAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).command < 0)
        return nullptr;
    return &m_commands.at(m_rows.at(row).command);
}

} // namespace fuseboard
