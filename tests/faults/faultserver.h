// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/script.h"
#include "tests/faults/voice.h"
#include "tests/support/rawserver.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QString>

#include <functional>
#include <vector>

namespace fuseboard::faults {

/// One request as the server saw it: the judge's own view of what the product did.
struct Arrival
{
    int number = 1; ///< from 1
    double at = 0;  ///< seconds since the scenario began
    QByteArray raw; ///< head and body
    QByteArray method;
    bool stream = false;
    QString model;
    QString lastRole; ///< of the last message
};

/// A provider on loopback that does what the scenario says and keeps a record of its own.
class FaultServer
{
public:
    using Behaviour = std::function<Script(const Arrival&)>;

    /// `clock` is the scenario's.
    FaultServer(Voice voice, const QElapsedTimer& clock);

    const Voice& voice() const { return m_voice; }
    Script say() const { return Script(m_voice); }
    /// The whole answer, streamed or not, as the request wants it.
    Script answerTo(const Arrival& arrival) const;

    void behave(Behaviour behaviour) { m_behaviour = std::move(behaviour); }
    void always(const Script& script);
    /// The first `count` requests; well from then on.
    void first(int count, const Script& script);

    QString baseUrl() const;
    QString keyVariable() const; ///< of the environment
    QByteArray key() const;      ///< recognized wherever it turns up

    const std::vector<Arrival>& arrivals() const { return m_arrivals; }
    int count() const { return static_cast<int>(m_arrivals.size()); }
    int countBefore(double at) const;
    /// Seconds between the n-th request and the one before it, n from 2.
    double gapBefore(int number) const;

private:
    void take(RawConnection& connection, const QByteArray& request);

    Voice m_voice;
    const QElapsedTimer& m_clock;
    Behaviour m_behaviour;
    std::vector<Arrival> m_arrivals;
    RawServer m_server;
};

} // namespace fuseboard::faults
