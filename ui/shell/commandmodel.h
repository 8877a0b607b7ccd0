// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace fuseboard {

/// One line of the palette.
struct PaletteCommand
{
    QString name; ///< never shown; what is remembered of it
    QString group;
    QString text;
    QString keys{};  ///< as they stand on this keyboard; empty: none
    QString words{}; ///< more words that it is found by
    std::function<void()> run{};
};

/// The commands that answer what was typed, the best first; without a question the recent ones
/// come first.
class CommandModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KeysRole = Qt::UserRole, GroupRole };
    enum class Order {
        ByUse,  ///< the recent ones, then as given
        ByGroup ///< as given, each group below a heading
    };

    explicit CommandModel(Order order, QObject* parent = nullptr);
    void setCommands(const QList<PaletteCommand>& commands, const QStringList& recent = {});
    void setQuery(const QString& query);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Null at a heading.
    const PaletteCommand* commandAt(int row) const;

private:
    struct Row
    {
        int command = -1; ///< none: a heading
        QString heading{};
    };
    void rebuild();
    QList<Row> answers() const;

    Order m_order;
    QList<PaletteCommand> m_commands;
    QStringList m_recent;
    QString m_query;
    QList<Row> m_rows;
};

} // namespace fuseboard
