// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/historyqueue.h"
#include "app/adapters/sharedhistory/sqltext.h"

#include <QString>
#include <QVariantList>

#include <vector>

namespace fuseboard {

/// Many calls as the columns of the table `calls`, whose names and units are those of the call log.
class CallColumns
{
public:
    CallColumns();

    void add(qint64 number, const EndedCall& call);
    bool isEmpty() const { return m_columns.front().isEmpty(); }
    QString insert(int board) const; ///< the statement that writes them

private:
    std::vector<SqlArray> m_columns;
};

/// The columns for callOf(), as a list for SELECT.
QString callSelection();
/// `row` as selected, from its column `first` on.
StoredCall callOf(const QVariantList& row, int first);

} // namespace fuseboard
