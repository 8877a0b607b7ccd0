// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alert.h"
#include "app/domain/alertmeasures.h"

#include <QList>

#include <optional>

namespace fuseboard {

enum class AlertChange { None, Fired, Rose, Cleared };

/// One rule on one target: whether it stands, and what it saw. A pure value; each check is handed
/// in with its moment, once for the rules and once on the board's axis for the record.
class AlertState
{
public:
    static constexpr int kValuesKept = 12; ///< before and after a firing: two minutes of checks

    AlertState(AlertRule rule, QString target);

    AlertChange take(const AlertReading& reading, Instant now, qint64 atMs);

    /// Forgets what it counted. Bad checks do not count before `until`, except after a good one:
    /// what is still bad then is the echo of something that is over. Standing or not, it starts
    /// afresh.
    void rearm(Instant until);
    /// Forgets the checks in a row, and stands if it stood: after a gap there is no row.
    void interrupt();

    /// It stood when the program ended: only good checks clear it.
    void resume(const AlertReason& reason);

    /// The checks in a row, as they outlive the process; whether it stands is in its alert.
    struct Memory
    {
        int bad = 0;
        int critical = 0;
        int good = 0;
        QList<double> recent{};
        std::optional<Instant> heldUntil{};

        bool operator==(const Memory&) const = default;
    };
    std::optional<Memory> memory(Instant now) const; ///< absent where none counts
    /// After resume(), and only after a short pause. No row is as long as to fire or clear by
    /// itself: that takes one check more.
    void restore(const Memory& memory);

    bool isStanding() const { return m_standing; }
    const AlertRule& rule() const { return m_rule; }
    const QString& target() const { return m_reason.target; }
    /// Of the firing that stands, or of the last one.
    const AlertReason& reason() const { return m_reason; }

private:
    enum class Judgement { Neither, Good, Warning, Critical };

    Judgement judge(const AlertReading& reading);
    void fire(double value, AlertSeverity severity, qint64 atMs);
    void follow(double value);
    AlertChange takeBad(Judgement judgement, double value, qint64 atMs);
    AlertChange takeGood(double value, qint64 atMs);

    AlertRule m_rule;
    AlertReason m_reason;
    bool m_standing = false;
    int m_bad = 0; ///< in a row
    int m_critical = 0;
    int m_good = 0;
    QList<double> m_recent;          ///< values before this check, oldest first
    std::optional<Instant> m_newest; ///< of the calls looked at last
    std::optional<Instant> m_heldUntil;
};

} // namespace fuseboard
