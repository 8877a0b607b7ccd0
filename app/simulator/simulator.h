// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/scenario.h"

#include <QObject>
#include <QString>

#include <memory>

namespace fuseboard {

/// LLM providers on loopback that speak every dialect and fail on command. One port serves
/// all of a scenario's providers: http://127.0.0.1:PORT/<provider>/…
/// Threads: everything in the thread it lives in; it needs an event loop there.
class Simulator : public QObject
{
    Q_OBJECT
public:
    explicit Simulator(Scenario scenario, quint64 seed = 1, QObject* parent = nullptr);
    ~Simulator() override;

    bool listen(quint16 port = 0); ///< 127.0.0.1 only; 0 lets the system choose
    quint16 port() const;
    QString errorString() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace fuseboard
