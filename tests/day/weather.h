// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace fuseboard {

/// A minute of the scripted day, counted from its start.
constexpr int at(int hour, int minute)
{
    return hour * 60 + minute;
}

/// What the world is like from `from` up to `until` (minutes).
struct Spell
{
    int from = 0;
    int until = 0;
    QString provider; ///< whose calls it spoils; empty: everybody's, as the own network is down
    QString model;    ///< empty: all of its models
    QString as;       ///< the simulated provider that answers in its place
    int rhythm = 0;   ///< of a flapping one: so many minutes bad, as many good; 0: all the time

    bool covers(int minute) const
    {
        return minute >= from && minute < until && (!rhythm || (minute - from) / rhythm % 2 == 0);
    }
};

/// What a provider's status page says in that time.
struct Claim
{
    int from = 0;
    int until = 0;
    QString provider;
    bool maintenance = false; ///< else an incident
    QString title;
};

/// The scripted day: what happens to whom, and what the pages say of it.
struct Weather
{
    QList<Spell> spells;
    QList<Claim> claims;
    QString unreadable{}; ///< the provider whose page cannot be read all day

    bool networkIsDown(int minute) const;
    const Spell* spellOf(const QString& provider, const QByteArray& body, int minute) const;
    /// The Statuspage summary of that provider in that minute; `dayStart` as for its times.
    QByteArray page(const QString& provider, int minute, qint64 dayStartSeconds) const;
};

/// An announced outage, a silent one, a bad key, a model that is gone, one that flaps, the own
/// network down, a maintenance; quiet between.
Weather scriptedDay();

/// A morning on which one thing comes before the other is over.
Weather overlappingDay();

} // namespace fuseboard
