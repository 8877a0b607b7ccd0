// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/engineports.h"
#include "app/ports/callhistory.h"

#include <QList>
#include <QMutex>

#include <memory>

namespace fuseboard {

/// The calls of a history that a test fills: a list, asked by an engine in its own thread.
class ListedCalls
{
public:
    struct Question
    {
        CallFilter filter;
        qint64 before = 0;
        int most = 0;
    };

    void add(StoredCall call); ///< newer than all before; gets the next id
    void hold();               ///< questions wait for an answer from now on
    void letGo();              ///< the engine answers them at its next turn, and all that follow
    QList<Question> questions() const;
    qsizetype size() const;

    CallPage page(const Question& question);
    bool isHeld() const;

private:
    mutable QMutex m_mutex;
    QList<StoredCall> m_calls; ///< oldest first
    QList<Question> m_questions;
    bool m_held = false;
};

/// Ports of an engine that is never started, but has this history.
PortsFactory listedPorts(std::shared_ptr<ListedCalls> calls);

/// One that is answered, one second after another; number 0 ended at kFirstCallMs.
inline constexpr qint64 kFirstCallMs = 1'790'000'000'000;
StoredCall answeredCall(int number, const QString& provider = QStringLiteral("aurora"));
StoredCall failedCall(int number, ErrorKind kind, int status, const QString& message,
                      const QString& provider = QStringLiteral("aurora"));

} // namespace fuseboard
