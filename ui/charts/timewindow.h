// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace fuseboard {

struct TimeSpan
{
    qint64 fromMs = 0;
    qint64 toMs = 0;

    qint64 length() const { return toMs - fromMs; }
    bool operator==(const TimeSpan&) const = default;
};

/// Which part of the time axis is shown: what is live, until someone zooms, pans or pauses; from
/// then on a span that stands still. A pure value.
class TimeWindow
{
public:
    static constexpr qint64 kShortestMs = 2000;

    /// What is loaded, with buckets of that width. `deep`: what lies before can be loaded too.
    void load(const TimeSpan& loaded, qint64 bucketMs, bool deep);
    TimeSpan shown() const { return m_shown.value_or(m_loaded); }
    bool isPaused() const { return m_shown.has_value(); }

    void pause();
    /// The moment `aroundMs` stays where it is; a factor below 1 shows less. False: nothing
    /// changed.
    bool zoom(double factor, qint64 aroundMs);
    bool moveTo(qint64 fromMs);
    void goLive() { m_shown.reset(); }

    /// The span that must be loaded to show what is wanted in its finest resolution, of at most 360
    /// buckets of whole minutes; nothing where what is loaded does.
    std::optional<TimeSpan> wanted() const;

private:
    bool show(TimeSpan span);

    TimeSpan m_loaded;
    qint64 m_bucketMs = 1000;
    bool m_deep = false;
    std::optional<TimeSpan> m_shown;
};

} // namespace fuseboard
