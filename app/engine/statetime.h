// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/instant.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QtGlobal>

#include <optional>

namespace fuseboard {

/// One moment on both axes: the monotonic one of this process, and the board's (UTC, ms).
struct BoardTime
{
    Instant now;
    qint64 nowMs = 0;
};

inline constexpr qint64 kFurthestMs = 800LL * 24 * 3600 * 1000; ///< keeps Instants within range

/// Moments of this process as a state in a file has them: in UTC, in ms.
class StateWriter
{
public:
    explicit StateWriter(const BoardTime& time) : m_time(time) {}

    qint64 ms(Instant at) const;
    static qint64 ms(Duration length);
    /// Leaves out what is absent.
    void put(QJsonObject& object, QLatin1StringView key, const std::optional<Instant>& at) const;
    static void put(QJsonObject& object, QLatin1StringView key, const std::optional<qint64>& value);

private:
    BoardTime m_time;
};

/// Reads such moments in another process. Whatever the file holds, all stays within range.
class StateReader
{
public:
    StateReader(const BoardTime& time, qint64 savedMs);

    /// Since it was saved; none where the clock was set back meanwhile.
    Duration gap() const { return std::chrono::milliseconds(m_referenceMs - m_savedMs); }
    Instant now() const { return m_time.now; }

    Instant instant(const QJsonValue& ms) const { return after(ms.toInteger(), m_referenceMs); }
    /// Absent where it is no number.
    std::optional<Instant> maybe(const QJsonValue& ms) const;
    /// For lengths that the time between the two runs is no part of.
    Instant withoutGap(const QJsonValue& ms) const { return after(ms.toInteger(), m_savedMs); }

    static Duration length(const QJsonValue& ms); ///< never negative
    static QString name(const QJsonObject& object, QLatin1StringView key);
    static int count(const QJsonValue& value);
    static qint64 amount(const QJsonValue& value);
    static std::optional<qint64> maybeAmount(const QJsonValue& value);
    /// The objects of an array; no more than anybody has.
    static QList<QJsonObject> rows(const QJsonObject& object, QLatin1StringView key);

private:
    Instant after(qint64 ms, qint64 referenceMs) const;

    BoardTime m_time;
    qint64 m_savedMs;
    qint64 m_referenceMs;
};

} // namespace fuseboard
