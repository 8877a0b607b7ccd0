// SPDX-FileCopyrightText: 2026 The Fuseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/storedhistory.h"

#include <QList>
#include <QObject>

namespace fuseboard {

class Engine;
using RequestId = quint64;

/// The attempts of one walk through a chain, oldest first, of those around `call`: each began when
/// the one before had ended and its pause was over. A history knows no prompts, only times. Pure.
QList<StoredCall> attemptsOfOnePrompt(const StoredCall& call, const QList<StoredCall>& around);

/// Finds the other attempts of the prompt that a stored call belongs to.
class PromptAttempts : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMost = 500; ///< calls that are looked through, before and after

    explicit PromptAttempts(Engine& engine, QObject* parent = nullptr);
    void find(const StoredCall& call); ///< forgets the question before
    void forget();

signals:
    void found(const QList<fuseboard::StoredCall>& attempts); ///< `call` among them, oldest first

private:
    void answer(RequestId request, const CallPage& page);

    Engine& m_engine;
    StoredCall m_call;
    QList<StoredCall> m_around;
    QList<RequestId> m_asked;
};

} // namespace fuseboard
