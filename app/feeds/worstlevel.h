// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/feedsnapshot.h"

namespace fuseboard {

/// The worst of several claims. A word that could not be read may have been the worst one, so it
/// keeps the others from adding up to "operational".
class WorstLevel
{
public:
    void add(FeedLevel level)
    {
        m_worst = worse(m_worst, level);
        m_unread = m_unread || level == FeedLevel::Unknown;
    }
    FeedLevel value() const
    {
        return m_unread && m_worst == FeedLevel::Operational ? FeedLevel::Unknown : m_worst;
    }

private:
    FeedLevel m_worst = FeedLevel::Unknown;
    bool m_unread = false;
};

} // namespace fuseboard
