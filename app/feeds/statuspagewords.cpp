// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/statuspagewords.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fuseboard {

using namespace Qt::StringLiterals;

namespace {

template <typename Meaning>
using Word = std::pair<QLatin1StringView, Meaning>;

// https://developer.statuspage.io and the enumerations of incident.io's own summary.
constexpr std::array kLevels{
    Word<FeedLevel>{"none"_L1, FeedLevel::Operational},
    Word<FeedLevel>{"minor"_L1, FeedLevel::Degraded},
    Word<FeedLevel>{"major"_L1, FeedLevel::PartialOutage},
    Word<FeedLevel>{"critical"_L1, FeedLevel::MajorOutage},
    Word<FeedLevel>{"maintenance"_L1, FeedLevel::Maintenance},
    Word<FeedLevel>{"operational"_L1, FeedLevel::Operational},
    Word<FeedLevel>{"degraded_performance"_L1, FeedLevel::Degraded},
    Word<FeedLevel>{"partial_outage"_L1, FeedLevel::PartialOutage},
    Word<FeedLevel>{"major_outage"_L1, FeedLevel::MajorOutage},
    Word<FeedLevel>{"full_outage"_L1, FeedLevel::MajorOutage},
    Word<FeedLevel>{"under_maintenance"_L1, FeedLevel::Maintenance},
};

constexpr std::array kIncidentStates{
    Word<IncidentState>{"investigating"_L1, IncidentState::Investigating},
    Word<IncidentState>{"identified"_L1, IncidentState::Identified},
    Word<IncidentState>{"monitoring"_L1, IncidentState::Monitoring},
    Word<IncidentState>{"resolved"_L1, IncidentState::Resolved},
    Word<IncidentState>{"postmortem"_L1, IncidentState::Postmortem},
};

constexpr std::array kMaintenanceStates{
    Word<MaintenanceState>{"scheduled"_L1, MaintenanceState::Scheduled},
    Word<MaintenanceState>{"in_progress"_L1, MaintenanceState::InProgress},
    Word<MaintenanceState>{"verifying"_L1, MaintenanceState::Verifying},
    Word<MaintenanceState>{"completed"_L1, MaintenanceState::Completed},
    Word<MaintenanceState>{"maintenance_scheduled"_L1, MaintenanceState::Scheduled},
    Word<MaintenanceState>{"maintenance_in_progress"_L1, MaintenanceState::InProgress},
    Word<MaintenanceState>{"maintenance_complete"_L1, MaintenanceState::Completed},
    Word<MaintenanceState>{"maintenance_completed"_L1, MaintenanceState::Completed},
};

template <typename Words>
auto meaningOf(const QString& word, const Words& words)
    -> std::optional<typename Words::value_type::second_type>
{
    const auto found = std::find_if(words.begin(), words.end(), [&word](const auto& known) {
        return word.compare(known.first, Qt::CaseInsensitive) == 0;
    });
    if (found == words.end())
        return {};
    return found->second;
}

} // namespace

FeedLevel statuspageLevel(const QString& word)
{
    return meaningOf(word, kLevels).value_or(FeedLevel::Unknown);
}

IncidentState statuspageIncidentState(const QString& word)
{
    return meaningOf(word, kIncidentStates).value_or(IncidentState::Unknown);
}

std::optional<MaintenanceState> statuspageMaintenanceState(const QString& word)
{
    return meaningOf(word, kMaintenanceStates);
}

MaintenanceState maintenanceStateAt(const QDateTime& now, const FeedMaintenance& maintenance)
{
    if (maintenance.endsAt && *maintenance.endsAt <= now)
        return MaintenanceState::Completed;
    return maintenance.startsAt && *maintenance.startsAt <= now ? MaintenanceState::InProgress
                                                                : MaintenanceState::Scheduled;
}

bool isOver(IncidentState state)
{
    return state == IncidentState::Resolved || state == IncidentState::Postmortem;
}

} // namespace fuseboard
