// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/chain.h"

#include <QAbstractListModel>
#include <QList>

#include <optional>

namespace fuseboard {

/// The chains as they are being edited, beside the chains as they are saved. Edits stay until they
/// are saved or reverted, also when the saved chains change meanwhile.
class ChainListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { UnsavedRole = Qt::UserRole };

    struct Entry
    {
        Chain chain;
        std::optional<Chain> saved{}; ///< absent: new

        bool operator==(const Entry&) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// The chains of the configuration. Where there are no edits, they are shown.
    void setSaved(const QList<Chain>& chains);
    void revert(); ///< forgets every edit

    QList<Chain> chains() const;
    const Chain& chain(int row) const { return m_entries.at(row).chain; }
    bool isUnsaved(int row) const;
    bool hasEdits() const;

    void setChain(int row, const Chain& chain);
    int add(const Step& firstStep); ///< the new row
    int duplicate(int row);
    void remove(int row);
    QString removedName() const; ///< that undoRemove() brings back; empty: none
    int undoRemove();

    /// All of it as a value, to come back to; what is saved stays as it is.
    const QList<Entry>& entries() const { return m_entries; }
    void setEntries(const QList<Entry>& entries);
    const QList<Chain>& savedChains() const { return m_saved; }

signals:
    void editsChanged();

private:
    struct Removed
    {
        int row = 0;
        Entry entry;
    };

    int insert(int row, Entry entry);
    void show(const QList<Chain>& chains);
    void replace(const QList<Entry>& entries);
    std::optional<Chain> savedOf(const Entry& entry) const;
    QString freeName(const QString& wish) const;

    QList<Chain> m_saved;
    QList<Entry> m_entries;
    std::optional<Removed> m_removed;
};

} // namespace fuseboard
