// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/alertgrouping.h"
#include "app/engine/alerttexts.h"

#include <QList>
#include <QString>

#include <functional>

namespace fuseboard {

/// The alerts that stand and those that are past: what fired joins the alert of its cause, or opens
/// one. One that cleared less than kReopenWithin ago stands again instead of a new one beside it.
/// Times are on the board's axis (UTC, ms).
class AlertBook
{
public:
    static constexpr qint64 kReopenWithinMs = 10 * 60'000;
    /// So long may the true cause take to be known; then what fired stays where it is.
    static constexpr qint64 kRegroupWithinMs = 2 * 60'000;
    static constexpr int kMostPast = 200;

    using Redact = std::function<QString(const QString&)>;
    explicit AlertBook(Redact redact);

    /// Those of earlier runs, in any order; what fired since then stays.
    void restore(const QList<Alert>& alerts, qint64 nowMs);

    void setTitles(const ProviderTitles& titles) { m_titles = titles; }
    const ProviderTitles& titles() const { return m_titles; }

    void fired(const AlertCause& cause, const AlertReason& reason, const Verdict& verdict,
               qint64 nowMs);
    /// How a reason stands now: it followed its measure, rose or cleared.
    void follow(const AlertReason& reason, qint64 nowMs);
    /// A reason that is not looked at any more; `because` is translated.
    void drop(const AlertReason& reason, const QString& because, qint64 nowMs);
    /// The whole alert of a cause.
    void close(const QString& cause, const QString& because, qint64 nowMs);
    /// Moves what fired lately to the cause that is known by now. `verdict`: of the own network.
    void regroup(const AlertSurroundings& surroundings, const Verdict& verdict, qint64 nowMs);
    /// A verdict that explains what was a riddle when the alert fired.
    void explain(const QString& provider, const Verdict& verdict);

    bool snooze(AlertId alert, qint64 untilMs, qint64 nowMs); ///< ends it where not later than now
    void setQuiet(const std::function<bool(const Alert&)>& isQuiet);

    const QList<Alert>& standing() const { return m_standing; } ///< the worst first
    const QList<Alert>& past() const { return m_past; }         ///< newest first
    const Alert* ofCause(const QString& cause) const;           ///< that stands; nullptr
    QStringList standingProviders() const;

private:
    Alert* find(const QString& cause);
    Alert& open(const AlertCause& cause, const Verdict& verdict, qint64 nowMs);
    void put(Alert& alert, const AlertReason& reason);
    void write(Alert& alert);
    void finish(qsizetype at, const QString& because, qint64 nowMs);
    void sort();
    Verdict redacted(Verdict verdict) const;

    Redact m_redact;
    ProviderTitles m_titles;
    QList<Alert> m_standing;
    QList<Alert> m_past;
    AlertId m_lastId = 0;
};

} // namespace fuseboard
