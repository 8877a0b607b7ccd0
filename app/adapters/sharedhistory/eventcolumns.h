// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/historyqueue.h"

#include <QString>
#include <QStringList>

#include <map>
#include <utility>

namespace fuseboard {

/// What is not a call, as statements: circuits are added, incidents and alerts replaced.
class EventColumns
{
public:
    void add(qint64 number, const HistoryEntry& entry); ///< calls are none
    QStringList statements(int board) const;

private:
    QStringList m_circuits; ///< rows, without the board
    // One statement may write a row once: of those with one key, the last counts.
    std::map<std::pair<QString, QString>, QString> m_incidents;
    std::map<std::pair<qint64, AlertId>, QString> m_alerts;
};

} // namespace fuseboard
