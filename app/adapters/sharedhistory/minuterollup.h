// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/adapters/history/historyqueue.h"
#include "app/adapters/sharedhistory/serverconnection.h"
#include "app/domain/rollingmetrics.h"

#include <QString>

#include <map>
#include <tuple>

namespace fuseboard {

/// The calls of a batch by provider, model and minute, to be merged into those of before, within
/// the same transaction: the row of the board is locked, nobody else writes its minutes.
class MinuteRollup
{
public:
    void add(const EndedCall& call);
    void write(ServerConnection& server, int board);

private:
    struct Key
    {
        QString provider;
        QString model;
        qint64 minute = 0; ///< since 1970

        bool operator<(const Key& other) const
        {
            return std::tie(minute, provider, model) <
                   std::tie(other.minute, other.provider, other.model);
        }
    };
    void merge(ServerConnection& server, int board);

    std::map<Key, Tally> m_tallies;
};

} // namespace fuseboard
