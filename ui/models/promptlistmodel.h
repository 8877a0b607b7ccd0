// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/promptdocument.h"

#include <QAbstractListModel>
#include <QList>

namespace fuseboard {

class PromptStore;

/// Prompts of a store that have the words of a filter, for choosing one.
class PromptListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Show { Saved, History };

    /// `store` outlives it.
    explicit PromptListModel(PromptStore& store, QObject* parent = nullptr);

    void show(Show what);
    Show shown() const { return m_show; }
    void setFilter(const QString& words); ///< in any order, in any case of letters
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Renames a saved prompt; false, and `refused`, where the name is taken.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    const KeptPrompt& at(int row) const { return m_prompts.at(row); }

signals:
    void refused(const QString& name);

private:
    void rebuild();

    PromptStore& m_store;
    Show m_show = Show::Saved;
    QString m_filter;
    QList<KeptPrompt> m_prompts;
};

} // namespace fuseboard
