// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/sharedhistory.h"

#include <QList>

#include <memory>
#include <optional>

namespace fuseboard {

/// What a team's history was told.
struct KeptSharedHistory
{
    QList<HistorySettings> settings;
    QList<std::optional<Secret>> passwords;
    qsizetype calls = 0;
    qsizetype circuits = 0;
    int incidents = 0;
    int alerts = 0;
};

/// A team's history that only counts.
class MemorySharedHistory final : public SharedHistory
{
public:
    explicit MemorySharedHistory(std::shared_ptr<KeptSharedHistory> kept) : m_kept(std::move(kept))
    {
    }

    void configure(const HistorySettings& settings) override { m_kept->settings.append(settings); }
    void setPassword(const std::optional<Secret>& password) override
    {
        m_kept->passwords.append(password);
    }
    void onHealth(std::function<void(const SharedHistoryHealth&)> changed) override
    {
        m_changed = std::move(changed);
    }
    void tell(const SharedHistoryHealth& health) { m_changed(health); }

    void record(const CallRecord&, qint64) override { ++m_kept->calls; }
    void circuitChanged(const StoredCircuitChange&) override { ++m_kept->circuits; }
    void incidentSeen(const QString&, const FeedIncident&, qint64) override { ++m_kept->incidents; }
    void alertChanged(const Alert&) override { ++m_kept->alerts; }

private:
    std::shared_ptr<KeptSharedHistory> m_kept;
    std::function<void(const SharedHistoryHealth&)> m_changed;
};

} // namespace fuseboard
